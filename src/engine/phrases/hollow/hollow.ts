/**
 * Finds sentences that could be anybody's: large words, sweeping claims, figures of speech, wording as models word it,
 * and no fact among them. Lists of phrases do not reach these, for each is worded anew.
 */
import { detectLanguage } from '../../text/language.js';
import { splitSentences } from '../../text/sentences.js';
import { readSentence, readStretch, type HollowReading, type SentenceReading } from './hollow-features.js';
import { hollowModel, hollowScore, tellingWords } from './hollow-model.js';
import { listFor, type PhraseLanguage } from '../lists.js';

export interface HollowSentence {
  readonly start: number;
  readonly end: number;
  readonly why: string;
}

/** A formula is often broken over two or three short sentences. */
export const MOST_SENTENCES = 3;
/** "Go feed yours, love." is an errand, whatever its words. */
const FEWEST_WORDS = 4;
/** The weights were learned on no longer ones. */
const MOST_WORDS = 45;
const WORDS_NAMED = 3;
/**
 * Log-odds asked for beyond the threshold in a longer text, of one sentence and of several together: a sentence there leans
 * on its neighbours, and there are many stretches to be wrong about. Each alone finds something in 3 to 5 % of the honest
 * scripts of data/eval/facts-development.jsonl (n = 1,075).
 */
const AMONG_OTHERS = { one: 2, several: 4 } as const;

/** Long enough to tell, and no longer than what the weights were learned on. */
export function isReadable(sentences: readonly SentenceReading[]): boolean {
  const words = sentences.reduce((sum, { shape }) => sum + shape.words, 0);
  return words >= FEWEST_WORDS && words <= MOST_WORDS;
}

/**
 * The fewest sentences that are hollow together, in order, without overlaps. None in a language without a list.
 * `isTold`: stretches that a named phrase explains already. `isOfScript`: the text is a piece of a longer one.
 */
export function findHollowSentences(
  text: string,
  language: string = detectLanguage(text),
  isTold: (start: number, end: number) => boolean = () => false,
  isOfScript = false,
): HollowSentence[] {
  const list = listFor(language);
  if (!list) return [];
  const sentences = placeSentences(text).map(({ start, end }) => ({
    start,
    end,
    reading: readSentence(text.slice(start, end), list),
  }));
  const found: HollowSentence[] = [];
  for (let count = 1; count <= MOST_SENTENCES; count += 1)
    for (const [at, { start }] of sentences.entries()) {
      const end = sentences[at + count - 1]?.end;
      if (end === undefined || isTold(start, end)) continue;
      if (found.some((other) => start < other.end && end > other.start)) continue;
      const readings = sentences.slice(at, at + count).map(({ reading }) => reading);
      if (!isReadable(readings)) continue;
      const stretch = readStretch(readings);
      const margin =
        count === sentences.length && !isOfScript ? 0 : AMONG_OTHERS[count === 1 ? 'one' : 'several'];
      if (hollowScore(stretch) > hollowModel().thresholds[list] + margin)
        found.push({ start, end, why: reasonFor(stretch, readings) });
    }
  return found.sort((a, b) => a.start - b.start);
}

/** Whether `text` is so plainly somebody's own that a stock phrase in it is hers; false where it is too short or too long to tell. */
export function isPlainlyHers(text: string, language: PhraseLanguage): boolean {
  const sentences = splitSentences(text).map((sentence) => readSentence(sentence, language));
  return isReadable(sentences) && hollowScore(readStretch(sentences)) < PLAINLY_HERS;
}

/** Far below every threshold. At -4 a formula in a short plain sentence ("Salt goes in last, buckle up.") passed for hers. */
const PLAINLY_HERS = -5;

/** In plain words, with what gives it away. */
function reasonFor({ large, figures }: HollowReading, sentences: readonly SentenceReading[]): string {
  if (large.length > 0) return `Sounds deep and names nothing: ${large.join(', ')}.`;
  if (figures.fragments) return 'A row of fragments that names nothing.';
  if (figures.contrast) return 'Denies one thing to assert another, and names nothing.';
  const words = tellingWords(
    sentences.flatMap(({ tokens }) => tokens),
    WORDS_NAMED,
  ).map((word) => `"${word}"`);
  const because = words.length > 0 ? `: ${words.join(', ')}` : '';
  return `Worded as models word it, with nothing only you could say${because}.`;
}

function placeSentences(text: string): { readonly start: number; readonly end: number }[] {
  let cursor = 0;
  return splitSentences(text).map((sentence) => {
    const start = Math.max(cursor, text.indexOf(sentence, cursor));
    cursor = start + sentence.length;
    return { start, end: cursor };
  });
}
