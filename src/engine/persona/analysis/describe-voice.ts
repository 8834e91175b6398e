/** Puts measured habits into plain words of her language; every statement is a count of her own lines. */
import type { Habits } from '../../types.js';
import { trimBelief } from '../reading/beliefs.js';
import { ADMITS, FIRST_PERSON, isCounted } from '../reading/cues.js';
import type { Formulas } from '../reading/formulas.js';
import { ownSentences } from '../reading/own-words.js';
import { personaWords, type PersonaWords } from './persona-words.js';
import { countWords, normalWords } from '../../text/words.js';

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
/** One may be a time of day. */
const NUMBERS_PER_SCRIPT = 2;
const SHOUTED = /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu;
const QUOTES_PER_FIELD = 3;
const PHRASES_SHOWN = 4;

const quoted = (texts: readonly string[]): { readonly quote: string } => ({
  quote: texts.map((text) => `"${text}"`).join(', '),
});

/** Empty strings and lists without samples. */
export function describeVoice(
  samples: readonly string[],
  habits: Habits | null,
  formulas: Formulas,
  language: string,
): VoiceDescription {
  if (!habits || samples.length === 0)
    return { uniqueVoice: '', personalityTraits: [], storytellingStyle: '', evidence: {} };
  const lines = samples.flatMap(ownSentences);
  const say = personaWords(language);
  const traits = findTraits(samples, lines, habits, formulas);
  const firstPerson = lines.filter((line) => FIRST_PERSON.test(line));
  return {
    uniqueVoice: describe(samples, habits, formulas, say),
    personalityTraits: traits.map(({ trait }) => say(`trait-${trait}`)),
    storytellingStyle: describeTelling(habits, firstPerson.length / lines.length, say),
    evidence: {
      uniqueVoice: [
        ...samples.slice(0, 2).map((sample) => ownSentences(sample)[0] ?? ''),
        // The whole sentence: its last words alone are torn off.
        ...lines.filter((line) => line.endsWith(habits.closings[0] ?? line)).slice(-1),
      ].filter((quote) => quote !== ''),
      personalityTraits: traits.map(({ quote }) => trimBelief(quote)),
      storytellingStyle: firstPerson.filter((line) => countWords(line) <= 30).slice(0, QUOTES_PER_FIELD),
    },
  };
}

/** Of a shorter text nobody can say what its author never does. */
const ENOUGH_FOR_NEVER_WORDS = 200;

function describe(samples: readonly string[], habits: Habits, formulas: Formulas, say: PersonaWords): string {
  const words = Math.round(habits.wordsPerSentence);
  const length = words >= LONG_SENTENCE_WORDS ? 'long' : words <= SHORT_SENTENCE_WORDS ? 'short' : 'medium';
  const opening = formulas.opener ? [wholeOpening(samples, formulas.opener)] : formulas.openers;
  const returning = tellingPhrases(habits.signaturePhrases, [...opening, formulas.signOff]);
  const parts = [
    say(`sentences-${length}`, { words }),
    opening.length > 0 && say('opens-with', quoted(opening)),
    formulas.sayings.length > 0 && say('opens-with-saying', quoted(formulas.sayings.slice(0, 1))),
    formulas.signOff !== '' && say('ends-with', quoted([formulas.signOff])),
    formulas.addresses.length > 0 && say('calls-viewer', quoted(formulas.addresses.slice(0, 2))),
    returning.length > 0 && say('comes-back-to', quoted(returning)),
    ...(countWords(samples.join('\n')) < ENOUGH_FOR_NEVER_WORDS
      ? []
      : [
          habits.questionsPerScript === 0 && say('no-questions'),
          habits.exclamationsPerScript === 0 && say('no-exclamations'),
        ]),
  ];
  return sentenceCase(say('sentence', { parts: parts.filter(Boolean).join('; ') }));
}

/** The first sentence when all samples open with the very same one, else the words they share. */
function wholeOpening(samples: readonly string[], opener: string): string {
  const firsts = new Set(samples.map((sample) => ownSentences(sample)[0] ?? ''));
  return samples.length > 1 && firsts.size === 1 ? ([...firsts][0] ?? opener) : opener;
}

/** Up to four phrases, none said already and no two cut from one longer run. */
function tellingPhrases(phrases: readonly string[], said: readonly string[]): string[] {
  const chosen: string[] = [];
  const known = said.map((text) => normalWords(text).join(' '));
  for (const phrase of phrases) {
    const words = normalWords(phrase);
    const repeats = [...known, ...chosen].some(
      (other) => words.filter((word) => normalWords(other).includes(word)).length * 2 > words.length,
    );
    if (!repeats) chosen.push(phrase);
    if (chosen.length === PHRASES_SHOWN) break;
  }
  return chosen;
}

function describeTelling(habits: Habits, firstPersonShare: number, say: PersonaWords): string {
  const person =
    firstPersonShare >= OFTEN ? 'first-person' : firstPersonShare > 0.2 ? 'mixes' : 'about-the-thing';
  const [first = '', ...others] = habits.structure.split(' > ').map((kind) => say(`beat-${kind}`));
  const beats = others.reduce((before, next) => say('beat-then', { before, next }), first);
  return sentenceCase(say('sentence', { parts: `${say(person)}; ${say('beats', { beats })}` }));
}

interface Trait {
  /** A message of `data/persona-words` without its `trait-`. */
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
  const numbers = lines.filter(isCounted);
  const calm = habits.exclamationsPerScript === 0 && habits.questionsPerScript === 0;
  const candidates: readonly (Trait | false)[] = [
    habits.questionsPerScript >= SEVERAL_PER_SCRIPT && {
      trait: 'asks',
      quote: find(/[?？؟]/u),
    },
    habits.exclamationsPerScript >= SEVERAL_PER_SCRIPT && { trait: 'emphatic', quote: find(/[!！]/u) },
    shouts.length >= samples.length * 2 && {
      trait: 'capitals',
      quote: find(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u),
    },
    calm && habits.wordsPerSentence < SHORT_SENTENCE_WORDS && { trait: 'calm', quote: lines[0] ?? '' },
    habits.wordsPerSentence >= LONG_SENTENCE_WORDS && {
      trait: 'unhurried',
      quote: lines.find((line) => countWords(line) >= LONG_SENTENCE_WORDS) ?? '',
    },
    admits.length > 0 && { trait: 'admits', quote: admits[0] ?? '' },
    numbers.length >= samples.length * NUMBERS_PER_SCRIPT && { trait: 'numbers', quote: numbers[0] ?? '' },
    formulas.counts && { trait: 'counts', quote: find(/^(?:one|two|1|2|first)[.:)]/iu) },
    formulas.addresses.length > 0 && {
      trait: 'warm',
      quote: lines.find((line) => line.includes(formulas.addresses[0] ?? '')) ?? '',
    },
    habits.emojiPerScript >= 1 && { trait: 'emoji', quote: find(/\p{Extended_Pictographic}/u) },
  ];
  return candidates.filter((candidate): candidate is Trait => candidate !== false && candidate.quote !== '');
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
