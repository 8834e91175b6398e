/** What a single word means as a number, in the languages a text may mix. */
import { numberLists, type NumberWord } from './number-lists.js';
import type { Token } from '../../words/tokens.js';

export type NumberVocabulary = (word: string) => NumberWord | undefined;

/** These mean a number only behind one: "40 m", "ten grand". */
const NEEDS_NUMBER_BEFORE = new Set(
  'm b k cr mn mil grand score bn mi palos lucas luca rb jt puluh belas'.split(' '),
);
/** Everyday words that are numbers only before a unit or a scale: "kar do", "ke saath". */
const WEAK: Readonly<Record<string, ReadonlySet<string>>> = {
  'hi-Latn': new Set('do saath sath bara che tin char sat ath das bis tis sava sade pone'.split(' ')),
  en: new Set(),
};
const TELUGU_ENDINGS = 'ంటికి కి కు ని ను లో లోనే తో తోనే దాకా వరకు గా మంది సార్లు కే మాత్రమే కోసం ల్లో ల్ల ల లకు లతో లని లలో కిపైగా'.split(
  ' ',
);
/** `seratusan`, `dua ribuan`: a hundred or so. */
const INDONESIAN_ABOUT = /^se(?:puluh|ratus|ribu|juta)an$/u;
const FUSED_UNIT = /^[ేెఎఏ](?:ండ్ల|ళ్ల|ళ్ళ|కర)/u;

export function vocabularyFor(languages: readonly string[]): NumberVocabulary {
  const maps = [...new Set(languages)].flatMap((language) => {
    const words = numberLists().words.get(language);
    return words ? [words] : [];
  });
  const telugu = new Map<string, NumberWord | undefined>();
  return (word) => {
    for (const words of maps) {
      const found = words.get(word);
      if (found) return found;
    }
    if (INDONESIAN_ABOUT.test(word) && languages.includes('id'))
      return numberLists().words.get('id')?.get(word.slice(0, -2));
    if (!/^\p{Script=Telugu}/u.test(word)) return undefined;
    if (!telugu.has(word)) telugu.set(word, readTelugu(word));
    return telugu.get(word);
  };
}

export function needsNumberBefore(word: string, language: string): boolean {
  return NEEDS_NUMBER_BEFORE.has(word) && !(word === 'mil' && /^(?:es|pt)/u.test(language));
}

export function isWeak(token: Token, language: string): boolean {
  return WEAK[language]?.has(token.norm) ?? false;
}

let teluguStems: readonly (readonly [stem: string, word: string, value: NumberWord])[] | undefined;

/** `ముప్పైమంది`, `ఇరవైఐదు`, `నాలుగేండ్లు`: numbers with what is written onto them. */
function readTelugu(word: string): NumberWord | undefined {
  const words = numberLists().words.get('te');
  if (!words) return undefined;
  for (const ending of TELUGU_ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const found = words.get(word.slice(0, -ending.length));
    if (found) return found;
  }
  // `లక్షలే`, `మూడే`: only so many.
  if (word.endsWith('ే'))
    for (const vowel of ['ు', 'ి', '']) {
      const found = words.get(word.slice(0, -1) + vowel);
      if (found) return found;
    }
  teluguStems ??= [...words]
    .filter(([name]) => name.length >= 3)
    .map(([name, value]) => [name.replace(/[\u0C3E-\u0C4C]+$/u, ''), name, value] as const);
  for (const [stem, name, value] of teluguStems) {
    if (value.role !== 'add') continue;
    if (value.value >= 20 && word.startsWith(name)) {
      const rest = words.get(word.slice(name.length));
      if (rest?.role === 'add' && rest.value < 10) return { role: 'add', value: value.value + rest.value };
    }
    if (word.startsWith(stem) && FUSED_UNIT.test(word.slice(stem.length))) return value;
  }
  return undefined;
}

/** In any language; `word` normalised. */
export function isNumberWord(word: string): boolean {
  return [...numberLists().words.values()].some((words) => words.has(word));
}
