/** What is wrong with a script that can be mended: its length and the stock phrases left in it. */
import { spokenIn } from '../spoken-in.js';
import { fitsLength, lengthRatio } from '../../length.js';
import { sum } from '../../statistics.js';
import { splitSentences } from '../../text/sentences.js';
import { renumberBlanks, type BlankedDraft } from './blank-out.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import type { Craft } from '../craft.js';
import { dealOut } from '../model/draft-schema.js';
import { blankMarksIn } from '../../text/blanks.js';
import { lengthTarget, ownWordsOf, stockIn, withOpening } from './finish-draft.js';

/** One stock phrase weighs as much as being off by this share of the duration: both cost about as much quality. */
const PHRASE_TROUBLE = 0.15;
/** One blank, which in the opening counts twice: about as much as it costs of the quality. */
const BLANK_TROUBLE = 0.1;
/** An opening and an ending. */
const FEWEST_BEATS = 2;

/** 0 = as long as asked and without a stock phrase; more is worse. */
export function troubleOf(beats: readonly DraftBeat[], brief: WritingBrief, craft: Craft): number {
  const ratio = lengthRatio(beats, lengthTarget(brief));
  const length = fitsLength(ratio) ? 0 : Math.abs(ratio - 1);
  return length + PHRASE_TROUBLE * stockIn(beats, brief, craft).length;
}

/** What she has to fill in herself: a model cannot mend it, so of several attempts another is the better one to mend. */
export function blankTroubleOf(beats: readonly DraftBeat[]): number {
  const open = beats.map(({ spoken }) => blankMarksIn(spoken).length);
  const inOpening = open[0] ?? 0;
  return BLANK_TROUBLE * (sum(open) + inOpening);
}

/**
 * The last resort where neither cutting nor the model got a stock phrase out: its sentence goes. A script that is stock
 * all over stays as it is and scores as it deserves.
 */
export function withoutStockSentences<T extends BlankedDraft>(
  draft: T,
  brief: WritingBrief,
  craft: Craft,
): T {
  if (stockIn(draft.beats, brief, craft).length === 0) return draft;
  const own = ownWordsOf(brief);
  const isStock = (text: string): boolean => craft.findStockPhrases(text, brief.language, own).length > 0;
  const beats = draft.beats
    .map((beat, at) => {
      // The opening says what all the rest is about; a formula in it costs less than its loss.
      if (at === 0) return beat;
      const plain = splitSentences(beat.spoken).filter((sentence) => !isStock(sentence));
      // A formula may run over two sentences; its first half is the one that says nothing.
      const kept = plain.filter((sentence, at) => !isStock(`${sentence} ${plain[at + 1] ?? ''}`));
      return { ...beat, spoken: kept.join('\n') };
    })
    .filter((beat) => beat.spoken !== '');
  if (beats.length < FEWEST_BEATS) return redealt(draft, beats);
  return { ...draft, ...renumberBlanks({ beats: withOpening(beats), blanks: draft.blanks }) };
}

/** What one beat holds, dealt onto the kinds there were. */
function redealt<T extends BlankedDraft>(draft: T, left: readonly DraftBeat[]): T {
  const dealt = dealOut(spokenIn(left), draft.beats.length);
  if (!dealt) return draft;
  const beats = dealt.map(({ spoken }, at) => ({ ...(draft.beats[at] ?? NO_BEAT), spoken }));
  return { ...draft, ...renumberBlanks({ beats, blanks: draft.blanks }) };
}

const NO_BEAT: DraftBeat = { kind: 'point', spoken: '', onScreen: null, shot: null };
