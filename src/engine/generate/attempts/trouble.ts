/** What is wrong with a script that can be mended: its length, the stock phrases left in it, holes where claims of nobody's stood. */
import { spokenIn } from '../spoken-in.js';
import { fitsLength, lengthRatio } from '../../length.js';
import { sum } from '../../statistics.js';
import { splitSentences } from '../../text/sentences.js';
import { blankWordsFor } from './blank-words.js';
import { renumberBlanks, type BlankedDraft } from './blank-out.js';
import type { DraftBeat, WritingBrief } from '../brief.js';
import type { Craft } from '../craft.js';
import { dealOut } from '../model/draft-schema.js';
import { blankMarksIn } from '../../text/blanks.js';
import { lengthTarget, ownWordsBeside, stockIn, withOpening } from './finish-draft.js';

/** One stock phrase weighs as much as being off by this share of the duration: both cost about as much quality. */
const PHRASE_TROUBLE = 0.15;
/** One blank, which in the opening counts twice: about as much as it costs of the quality. */
const BLANK_TROUBLE = 0.1;
/** One such hole is a question to her, and asking the model costs as much as a fourth attempt. */
const FEWEST_HOLES = 2;
/** An opening and an ending. */
const FEWEST_BEATS = 2;

/** 0 = as long as asked, without a stock phrase and with one hole at most where a claim of nobody's stood; more is worse. */
export function troubleOf(beats: readonly DraftBeat[], brief: WritingBrief, craft: Craft): number {
  const ratio = lengthRatio(beats, lengthTarget(brief));
  const length = fitsLength(ratio) ? 0 : Math.abs(ratio - 1);
  return (
    length +
    PHRASE_TROUBLE * stockIn(beats, brief, craft).length +
    (hasHoles(beats, brief) ? BLANK_TROUBLE * blanksIn(beats, isHoleIn(brief.language)) : 0)
  );
}

/** What is left for her to fill in: of several attempts one with less of it is the better one to mend. */
export function blankTroubleOf(beats: readonly DraftBeat[]): number {
  return BLANK_TROUBLE * blanksIn(beats, () => true);
}

/** Marks where a claim that stands in none of her words was taken out, in order. */
export function holesIn(beats: readonly DraftBeat[], { language }: WritingBrief): readonly string[] {
  return blankMarksIn(spokenIn(beats)).filter(isHoleIn(language));
}

/** So many that a model is to say it without them. */
export function hasHoles(beats: readonly DraftBeat[], brief: WritingBrief): boolean {
  return holesIn(beats, brief).length >= FEWEST_HOLES;
}

function isHoleIn(language: string): (mark: string) => boolean {
  const marks = new Set(Object.values(blankWordsFor(language).marks));
  return (mark) => marks.has(mark.replace(/^\[(.*?)(?: \d+)?\]$/u, '$1'));
}

function blanksIn(beats: readonly DraftBeat[], isCounted: (mark: string) => boolean): number {
  const counts = beats.map(({ spoken }) => blankMarksIn(spoken).filter(isCounted).length);
  return sum(counts) + (counts[0] ?? 0);
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
  const beats = draft.beats
    .map((beat, at) => {
      // The opening says what all the rest is about; a formula in it costs less than its loss.
      if (at === 0) return beat;
      const own = ownWordsBeside(brief, draft.beats, at);
      const isStock = (text: string): boolean => craft.findStockPhrases(text, brief.language, own).length > 0;
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
