/** How the text runs when spoken: short sentences of changing length, no sentence that outlasts a breath. */
import { mean as meanOf, standardDeviation } from '../../statistics.js';
import { countWords } from '../../text/words.js';
import { spokenSeconds } from '../../text/spoken-time.js';
import { directionFor } from '../fixes.js';
import { quotes, type Judgement } from '../judgement.js';
import { startOf, type ScriptParts } from '../script-parts.js';

/** Between the middle (5) and the ninth tenth (15) of the 449 sentences in the sample creators' scripts. */
const EASY_WORDS = 8;
/** 22 words at 150 a minute: a sentence beyond this is heard as two. */
const BREATH_SECONDS = 9;
/** A transcript without full stops is not ten times worse than one long sentence: beyond these, longer costs no more. */
const WORST_DISTANCE = 1.2;
const WORST_OPENING_SECONDS = 11;

/** So far below the easy length, as a logarithm (three fifths of it), sentences are chopped. */
const CHOPPY = 0.5;
/** Spread over mean of the sentence lengths; below this all sound alike. */
const MONOTONE = 0.4;

export function judgePacing(parts: ScriptParts): Judgement {
  const seconds = parts.sentences.map((sentence) => spokenSeconds(sentence, parts.language));
  const mean = meanOf(seconds) ?? 0;
  const easySeconds = (EASY_WORDS * 60) / 150;
  const spread = standardDeviation(seconds);
  const breathless = parts.sentences.filter((_, index) => seconds[index]! > BREATH_SECONDS);
  const distance = Math.min(WORST_DISTANCE, Math.log(Math.max(0.2, mean) / easySeconds));
  const variety = seconds.length < 3 ? 0 : Math.min(1, spread / Math.max(0.5, mean));
  const openingSeconds = seconds[0] ?? 0;
  const raw =
    1.1 -
    2 * Math.max(0, distance) -
    1.2 * Math.max(0, -distance - CHOPPY) +
    1.2 * (variety - MONOTONE) -
    1.6 * (breathless.length / Math.max(1, seconds.length)) -
    0.25 * Math.max(0, Math.min(WORST_OPENING_SECONDS, openingSeconds) - 5);
  const shortest = parts.sentences.toSorted((a, b) => countWords(a) - countWords(b))[0] ?? '';
  const longest = parts.sentences[seconds.indexOf(Math.max(...seconds))] ?? '';
  const fix = (): Judgement['fix'] => {
    const start = `${startOf(longest)}…`;
    if (breathless.length > 0) return directionFor('breathless', start, Math.round(Math.max(...seconds)));
    if (distance < -CHOPPY) return directionFor('choppy');
    return variety < MONOTONE ? directionFor('monotone') : directionFor('long-sentence', start);
  };
  return {
    raw,
    evidence: quotes([...breathless, longest, shortest].map((sentence) => startOf(sentence))),
    fix: fix(),
    weakness: 'the sentences run on and the viewer waits for the point',
  };
}
