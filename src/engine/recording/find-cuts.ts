/** Where a recording can be cut, from what was heard and when: silence, a slow opening, a line said twice. Pure. */
import type { Cut, TimedWords } from '../types/recordings.js';
import { splitSentences } from '../text/sentences.js';
import { countWords, normalWords } from '../text/words.js';
import { cuesFor, findCue } from '../viral/cues.js';

/** Ordinary breaths between spoken sentences last under 0.6 s; a viewer hears more as a stop. Seconds. */
const PAUSE_SECONDS = 0.8;
/** Before the first word, where a thumb decides, less is too long already. */
const LEAD_IN_SECONDS = 0.4;
const TAIL_SECONDS = 1;
/** A first sentence this short that only greets can go as a whole. Words. */
const GREETING_WORDS = 12;
/** A shorter line said twice is a refrain. Words. */
const REPEAT_WORDS = 5;
const MOST_CUTS = 6;
const QUOTE_WORDS = 6;

/** At most six, in order of time; those without times come last. */
export function findCuts(
  text: string,
  timed: readonly TimedWords[],
  language: string,
  durationSeconds: number | null,
): readonly Cut[] {
  const cuts = [
    ...silences(timed, durationSeconds),
    ...slowOpening(text, timed, language),
    ...repeats(text, timed),
  ];
  const at = (cut: Cut): number => cut.fromSeconds ?? Number.POSITIVE_INFINITY;
  return cuts.toSorted((a, b) => at(a) - at(b)).slice(0, MOST_CUTS);
}

/** Seconds of silence between words; null where the model told no times. */
export function silentSeconds(timed: readonly TimedWords[]): number | null {
  if (timed.length < 2) return null;
  return gapsOf(timed).reduce((sum, { fromSeconds, toSeconds }) => sum + toSeconds - fromSeconds, 0);
}

function gapsOf(timed: readonly TimedWords[]) {
  return timed.slice(1).map((next, index) => {
    const before = timed[index] ?? next;
    return {
      quote: lastWords(before.text),
      fromSeconds: before.endSeconds,
      toSeconds: Math.max(before.endSeconds, next.startSeconds),
    };
  });
}

function silences(timed: readonly TimedWords[], durationSeconds: number | null): Cut[] {
  const [first] = timed;
  const last = timed.at(-1);
  if (!first || !last) return [];
  const cuts: Cut[] = gapsOf(timed)
    .filter(({ fromSeconds, toSeconds }) => toSeconds - fromSeconds >= PAUSE_SECONDS)
    .map((gap) => ({ kind: 'pause', ...gap }));
  if (first.startSeconds >= LEAD_IN_SECONDS)
    cuts.push({
      kind: 'silence-start',
      fromSeconds: 0,
      toSeconds: first.startSeconds,
      quote: firstWords(first.text),
    });
  if (durationSeconds !== null && durationSeconds - last.endSeconds >= TAIL_SECONDS)
    cuts.push({
      kind: 'silence-end',
      fromSeconds: last.endSeconds,
      toSeconds: durationSeconds,
      quote: lastWords(last.text),
    });
  return cuts;
}

function slowOpening(text: string, timed: readonly TimedWords[], language: string): Cut[] {
  const [opening = '', next] = splitSentences(text);
  const cue = findCue(opening, cuesFor(language), 'slowOpening')[0];
  const opens = cue !== undefined && opening.toLowerCase().startsWith(cue.toLowerCase());
  if (!opens || next === undefined || countWords(opening) > GREETING_WORDS) return [];
  const times = timesOf(opening, text, timed);
  return [{ kind: 'slow-opening', quote: opening, ...times }];
}

function repeats(text: string, timed: readonly TimedWords[]): Cut[] {
  const seen = new Set<string>();
  return splitSentences(text).flatMap((sentence): Cut[] => {
    const words = normalWords(sentence).join(' ');
    const isRepeat = seen.has(words) && countWords(sentence) >= REPEAT_WORDS;
    seen.add(words);
    return isRepeat ? [{ kind: 'repeat', quote: sentence, ...timesOf(sentence, text, timed, true) }] : [];
  });
}

/** When a sentence was said, by counting words up to it; nulls where the model told no single words. */
function timesOf(sentence: string, text: string, timed: readonly TimedWords[], last = false) {
  const none = { fromSeconds: null, toSeconds: null };
  const heard = timed.flatMap((part) => normalWords(part.text).map(() => part));
  if (heard.length !== normalWords(text).length || timed.some((part) => normalWords(part.text).length > 3))
    return none;
  const at = last ? text.lastIndexOf(sentence) : text.indexOf(sentence);
  const from = normalWords(text.slice(0, at)).length;
  const first = heard[from];
  const end = heard[from + normalWords(sentence).length - 1];
  return first && end ? { fromSeconds: first.startSeconds, toSeconds: end.endSeconds } : none;
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/u).slice(0, QUOTE_WORDS).join(' ');
}

function lastWords(text: string): string {
  return text.trim().split(/\s+/u).slice(-QUOTE_WORDS).join(' ');
}
