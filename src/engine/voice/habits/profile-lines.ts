/** Her measured habits as plain instructions for whoever writes in her voice. */
import { createLastUsed } from '../../../last-used.js';
import { findFormulas, type Formulas } from '../../persona/reading/formulas.js';
import type { Habits } from '../../types.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { wordListOf } from '../../text/word-lists.js';
import { countWords, normalWords } from '../../text/words.js';
import { measureHabits } from './habits.js';
import { sentenceLengths } from './rhythm.js';

/** Marks a model strews by itself: worth forbidding when she uses none. */
const MARKS = [
  { name: 'question marks', pattern: /[?？؟]/u },
  { name: 'exclamation marks', pattern: /[!！]/u },
  { name: 'emoji', pattern: /\p{Extended_Pictographic}/u },
  { name: 'long dashes', pattern: /—/u },
] as const;

const MOST_FILLERS = 5;
const MOST_EDGES = 2;
const MOST_PHRASES = 5;
/** Of a shorter text nobody can say what its author never does. */
const ENOUGH_FOR_NEVER_WORDS = 200;

/** Creators whose lines are kept: each of their drafts asks for them. */
const KEPT_CREATORS = 64;
const kept = createLastUsed<readonly string[]>(KEPT_CREATORS);

/** One instruction a line, most telling first; empty without samples. */
export function voiceProfileLines(samples: readonly string[], language: string): readonly string[] {
  const key = JSON.stringify([language, samples]);
  const lines = kept.get(key) ?? describe(samples, language);
  kept.set(key, lines);
  return lines;
}

function describe(samples: readonly string[], language: string): readonly string[] {
  const habits = measureHabits(samples, language);
  if (habits.wordsPerSentence === 0) return [];
  const text = samples.join('\n');
  const formulas = findFormulas(samples);
  const known = normalWords(`${formulas.opener} ${formulas.signOff}`).join(' ');
  const phrases = habits.signaturePhrases
    .map((phrase) => wholePhrase(phrase, language))
    .filter((phrase) => phrase !== '' && !known.includes(phrase));
  const counts = new Map<string, number>();
  for (const word of normalWords(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [
    rhythmLine(habits, text),
    ...edgeLines(habits, { ...formulas, ...alwaysSaid(samples) }),
    ...listLine(PHRASES, [...new Set(phrases)].slice(0, MOST_PHRASES)),
    ...listLine('Small words often said', usedFillers(counts, samples.length, language)),
    ...(countWords(text) < ENOUGH_FOR_NEVER_WORDS ? [] : listLine('Never', neverUsed(text))),
    ...(samples.some(isMixed) ? ['Mixes languages inside a sentence: keep the mix of the examples.'] : []),
  ];
}

/** The words every sample begins and ends with; of a single one nobody can say that they return. */
export function alwaysSaid(samples: readonly string[]): Pick<Formulas, 'opener' | 'signOff'> {
  if (samples.length < 2) return { opener: '', signOff: '' };
  const { opener, signOff } = findFormulas(samples);
  return { opener, signOff };
}

/** Standard deviation over mean: of 2 to 9 words a sentence nobody would say that they hardly vary. */
const UNEVEN = 0.5;
const EVEN = 0.25;

function rhythmLine(habits: Habits, text: string): string {
  const lengths = sentenceLengths(text).sort((a, b) => a - b);
  const at = (share: number): number => lengths[Math.floor(share * (lengths.length - 1))] ?? 0;
  const spread = habits.sentenceLengthSpread / habits.wordsPerSentence;
  const rhythm = spread > UNEVEN ? ', short and long side by side' : spread < EVEN ? ', hardly varying' : '';
  return `Sentences: about ${Math.round(habits.wordsPerSentence)} words, most ${at(0.1)} to ${at(0.9)}${rhythm}.`;
}

/** Without the function words at its end, which only lead on: "ándale ponte a". */
function wholePhrase(phrase: string, language: string): string {
  const words = normalWords(phrase);
  const end = words.findLastIndex((word) => !stopwordsOf(language).has(word));
  return words.slice(0, end + 1).join(' ');
}

/** Begins the line of phrases she comes back to. */
export const PHRASES = 'Own phrases, where they fit';
/** Begins the line of what is in every sample. */
export const ALWAYS = 'Always';

/** What always returns is the strongest sign of all; other edges, and all of a single sample, are only examples. */
function edgeLines({ openings, closings }: Habits, { opener, signOff, addresses }: Formulas): string[] {
  const always = [opener && `begins "${opener}"`, signOff && `ends "${signOff}"`].filter(Boolean);
  return [
    ...(always.length > 0 ? [`${ALWAYS} ${always.join(', ')}`] : []),
    ...(opener ? [] : listLine('Has opened with', examplesOf(openings))),
    ...(signOff ? [] : listLine('Has closed with', examplesOf(closings))),
    ...listLine('Calls the viewer', addresses.slice(0, MOST_EDGES).map(quoted)),
  ];
}

function examplesOf(edges: readonly string[]): string[] {
  return edges.slice(0, MOST_EDGES).map(quoted);
}

function usedFillers(counts: ReadonlyMap<string, number>, samples: number, language: string): string[] {
  // Kept when she says them.
  return [...(wordListOf('fillers', language) ?? [])]
    .filter((word) => (counts.get(word) ?? 0) >= Math.max(2, samples / 2))
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
    .slice(0, MOST_FILLERS);
}

function neverUsed(text: string): string[] {
  return MARKS.filter(({ pattern }) => !pattern.test(text)).map(({ name }) => name);
}

/** Two scripts in one sample. */
function isMixed(sample: string): boolean {
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return letters > 0 && latin / letters > MIXED_SHARE && latin / letters < 1 - MIXED_SHARE;
}

/** A brand name in Latin letters is no mix; every tenth letter is. */
const MIXED_SHARE = 0.1;

function listLine(label: string, items: readonly string[]): string[] {
  return items.length === 0 ? [] : [`${label}: ${items.join('; ')}.`];
}

function quoted(text: string): string {
  return `"${text}"`;
}
