/** What could be heard in a video or sound file of hers: its opening, pace, silences and where to cut. */
import type { Block, OutboundMessage } from '../../../chat/types.js';
import type { Cut, RecordingReport } from '../../../engine/types/recordings.js';
import type { ErrorCode } from '../../../errors.js';
import type { Copy } from '../../shared/copy.js';
import { clip } from '../../shared/effects.js';
import { viralDetails, viralSummary } from '../scores/score-lines.js';

/** Words a minute on the English scale: videos are mostly spoken at 125 to 160. */
const SLOW_BELOW = 120;
const FAST_FROM = 185;
const QUOTE_LENGTH = 90;

export function recordingCard(report: RecordingReport, t: Copy): OutboundMessage {
  const { opening, cuts, viral } = report;
  const hook = Math.round(opening.hook * 10) / 10;
  const blocks: Block[] = [
    { type: 'text', text: t('recording-heard') },
    { type: 'text', text: t(opening.estimated ? 'recording-opening-about' : 'recording-opening', { hook }) },
    { type: 'quote', text: clip(opening.words, QUOTE_LENGTH * 2) },
    { type: 'text', text: [paceSentence(report, t), silenceSentence(report, t)].filter(Boolean).join(' ') },
    { type: 'text', text: t(cuts.length > 0 ? 'recording-cuts' : 'recording-no-cuts') },
    ...(cuts.length > 0 ? [{ type: 'list' as const, items: cuts.map((cut) => cutLine(cut, t)) }] : []),
    ...viralSummary(viral, t),
    viralDetails(viral, t),
    { type: 'details', summary: t('recording-words'), blocks: [{ type: 'code', text: report.text }] },
  ];
  return { blocks: blocks.filter((block) => block.type !== 'text' || block.text !== ''), notify: true };
}

/** A file that could not be judged, in a sentence; other codes have their usual one. */
export function recordingError(code: ErrorCode, t: Copy): string {
  const own: readonly ErrorCode[] = ['tooLarge', 'empty', 'unsupported'];
  return own.includes(code) ? t(`recording-${code}`) : t(`error-${code}`);
}

function paceSentence({ wordsPerMinute }: RecordingReport, t: Copy): string {
  if (wordsPerMinute === null) return t('recording-pace-unknown');
  const pace = wordsPerMinute < SLOW_BELOW ? 'slow' : wordsPerMinute >= FAST_FROM ? 'fast' : 'ordinary';
  return t(`recording-pace-${pace}`, { words: wordsPerMinute });
}

function silenceSentence({ silentSeconds }: RecordingReport, t: Copy): string {
  if (silentSeconds === null) return t('recording-no-times');
  return t('recording-silence', { seconds: Math.round(silentSeconds * 10) / 10 });
}

function cutLine(cut: Cut, t: Copy): string {
  const quote = clip(cut.quote, QUOTE_LENGTH);
  const what = t(`cut-${cut.kind}`, { quote });
  if (cut.fromSeconds === null || cut.toSeconds === null) return what;
  return `${clock(cut.fromSeconds)}–${clock(cut.toSeconds)}: ${what}`;
}

/** `0:07.4`, as an editing app shows it. */
function clock(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${minutes}:${(seconds - minutes * 60).toFixed(1).padStart(4, '0')}`;
}
