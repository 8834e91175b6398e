/** Puts measured habits into plain words; every statement is a count of her own lines. */
import type { Habits } from '../types.js';
import { trimBelief } from './beliefs.js';
import { ADMITS, FIRST_PERSON, NUMBER_WORD } from './cues.js';
import type { Formulas } from './formulas.js';
import { ownSentences } from './own-words.js';
import { countWords } from '../text/words.js';

export interface VoiceDescription {
  readonly uniqueVoice: string;
  readonly personalityTraits: readonly string[];
  readonly storytellingStyle: string;
  /** Field -> verbatim quotes. */
  readonly evidence: Readonly<Record<string, readonly string[]>>;
}

/** Mean words a sentence of spoken English is about 10; beyond these a listener hears the difference. */
const SHORT_SENTENCE_WORDS = 9;
const LONG_SENTENCE_WORDS = 20;
/** Share of sentences, or times a script, from which a habit is heard as one. */
const OFTEN = 0.5;
const SEVERAL_PER_SCRIPT = 3;
const SHOUTED = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;
const QUOTES_PER_FIELD = 3;

const quoted = (texts: readonly string[]): string => texts.map((text) => `"${text}"`).join(', ');

/** Empty strings and lists without samples. */
export function describeVoice(
  samples: readonly string[],
  habits: Habits | null,
  formulas: Formulas,
): VoiceDescription {
  if (!habits || samples.length === 0)
    return { uniqueVoice: '', personalityTraits: [], storytellingStyle: '', evidence: {} };
  const lines = samples.flatMap(ownSentences);
  const traits = findTraits(samples, lines, habits, formulas);
  const firstPerson = lines.filter((line) => FIRST_PERSON.test(line));
  return {
    uniqueVoice: describe(habits, formulas),
    personalityTraits: traits.map(({ trait }) => trait),
    storytellingStyle: describeTelling(habits, firstPerson.length / lines.length),
    evidence: {
      uniqueVoice: [...habits.openings.slice(0, 2), ...habits.closings.slice(0, 1)],
      personalityTraits: traits.map(({ quote }) => trimBelief(quote)),
      storytellingStyle: firstPerson.filter((line) => countWords(line) <= 30).slice(0, QUOTES_PER_FIELD),
    },
  };
}

function describe(habits: Habits, formulas: Formulas): string {
  const words = Math.round(habits.wordsPerSentence);
  const length =
    words >= LONG_SENTENCE_WORDS
      ? `very long sentences, about ${words} words`
      : `${words <= SHORT_SENTENCE_WORDS ? 'short' : 'medium'} sentences, about ${words} words`;
  const opening = formulas.opener ? [formulas.opener] : formulas.openers;
  const parts = [
    length,
    opening.length > 0 ? `opens with ${quoted(opening)}` : '',
    formulas.sayings.length > 0 ? `opens with a saying such as ${quoted(formulas.sayings.slice(0, 1))}` : '',
    formulas.signOff ? `ends with ${quoted([formulas.signOff])}` : '',
    formulas.addresses.length > 0 ? `calls the viewer ${quoted(formulas.addresses.slice(0, 2))}` : '',
    habits.signaturePhrases.length > 0 ? `comes back to ${quoted(habits.signaturePhrases.slice(0, 4))}` : '',
    habits.questionsPerScript === 0 ? 'asks no questions' : '',
    habits.exclamationsPerScript === 0 ? 'no exclamation marks' : '',
  ];
  return sentenceCase(`${parts.filter(Boolean).join('; ')}.`);
}

function describeTelling(habits: Habits, firstPersonShare: number): string {
  const person =
    firstPersonShare >= OFTEN
      ? 'tells it in the first person'
      : firstPersonShare > 0.2
        ? 'mixes her own story with advice'
        : 'speaks about the thing rather than herself';
  return sentenceCase(`${person}; beats: ${habits.structure}.`);
}

interface Trait {
  readonly trait: string;
  readonly quote: string;
}

function findTraits(
  samples: readonly string[],
  lines: readonly string[],
  habits: Habits,
  formulas: Formulas,
): Trait[] {
  const find = (pattern: RegExp): string => lines.find((line) => pattern.test(line)) ?? '';
  const shouts = samples.join(' ').match(SHOUTED) ?? [];
  const admits = lines.filter((line) => ADMITS.test(line) && FIRST_PERSON.test(line));
  const numbers = lines.filter((line) => /\p{N}/u.test(line) || NUMBER_WORD.test(line));
  const calm = habits.exclamationsPerScript === 0 && habits.questionsPerScript === 0;
  const candidates: readonly (Trait | false)[] = [
    habits.questionsPerScript >= SEVERAL_PER_SCRIPT && {
      trait: 'asks and answers',
      quote: find(/[?？؟]/u),
    },
    habits.exclamationsPerScript >= SEVERAL_PER_SCRIPT && { trait: 'emphatic', quote: find(/[!！]/u) },
    shouts.length >= samples.length * 2 && {
      trait: 'stresses words in capitals',
      quote: find(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u),
    },
    calm &&
      habits.wordsPerSentence < SHORT_SENTENCE_WORDS && { trait: 'calm and plain', quote: lines[0] ?? '' },
    habits.wordsPerSentence >= LONG_SENTENCE_WORDS && {
      trait: 'unhurried, one long breath',
      quote: habits.openings[0] ?? '',
    },
    admits.length > 0 && { trait: 'owns up to mistakes', quote: admits[0] ?? '' },
    numbers.length >= samples.length && { trait: 'exact with numbers', quote: numbers[0] ?? '' },
    formulas.counts && { trait: 'counts the points aloud', quote: find(/^(?:one|two|1|2|first)[.:)]/iu) },
    formulas.addresses.length > 0 && {
      trait: 'warm to the viewer',
      quote: lines.find((line) => line.includes(formulas.addresses[0] ?? '')) ?? '',
    },
    habits.emojiPerScript >= 1 && { trait: 'playful with emoji', quote: find(/\p{Extended_Pictographic}/u) },
  ];
  return candidates.filter((candidate): candidate is Trait => candidate !== false && candidate.quote !== '');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1);
}
