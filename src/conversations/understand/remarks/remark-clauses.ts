/** A clause of a remark on a script: which of its words are about what, read in the language most of its words are of. */
import { clausesOf } from '../vocabulary/clauses.js';
import { durationAt } from '../vocabulary/durations.js';
import { LOCALES } from '../../shared/copy.js';
import { hasTeluguIn, languageOfKey } from '../vocabulary/language-names.js';
import { coveredByEach, labelledPhrases } from '../vocabulary/phrase-patterns.js';
import type { PhraseList } from '../vocabulary/phrase-index.js';
import { VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { CONCEPTS, type Concept } from '../vocabulary/vocabulary-lists.js';
import { edgeKeys, phraseKey, spokenWords, withoutMarks, type SpokenWord } from '../vocabulary/word-keys.js';

export interface Clause {
  readonly keys: readonly string[];
  /** True when a word of it is of one of these. */
  readonly has: (...concepts: readonly Concept[]) => boolean;
  /** Places of the words of a concept. */
  readonly places: (concept: Concept) => ReadonlySet<number>;
  /** Share of its words that say nothing of a script. */
  readonly unknown: number;
  readonly seconds: number | null;
  /** The last language it names, BCP 47. */
  readonly language: string | null;
}

/** Creators everywhere say these in English. */
const MIXED: ReadonlySet<Concept> = new Set(['hook', 'cta', 'ctaDeed', 'fault', 'tone', 'foreign', 'praise']);
const ENGLISH = VOCABULARIES.filter(({ locale }) => locale === 'en');

interface Reader {
  readonly phrases: PhraseList<Concept | 'noise'>;
  readonly plain: ReadonlySet<string>;
}

const READERS: readonly Reader[] = VOCABULARIES.map((language) => ({
  phrases: labelledPhrases<Concept | 'noise'>([
    ...CONCEPTS.map((concept) => {
      const lists = [language, ...(MIXED.has(concept) ? ENGLISH : [])];
      return [concept, lists.flatMap(({ remarks }) => remarks[concept])] as const;
    }),
    ['noise', language.noise],
  ]),
  plain: new Set(
    [...language.plain, ...language.filler, ...language.noun, ...language.verb].flatMap((phrase) =>
      phraseKey(phrase).split(' '),
    ),
  ),
}));
const ASKS_HOW = edgeKeys('howTo');

/** The clause in every language that leaves the fewest of its words unknown; empty for a question ("why your hook is boring"). */
export function readClause(clause: readonly SpokenWord[]): readonly Clause[] {
  const keys = withoutMarks(clause).map(({ key }) => key);
  if (keys.length === 0 || ASKS_HOW.has(keys[0] ?? '')) return [];
  const named = namedIn(keys);
  const readings = READERS.map((reader) => read(keys, named, reader));
  const fewest = Math.min(...readings.map(({ unknown }) => unknown));
  return readings.filter(({ unknown }) => unknown === fewest);
}

/** What is read alike in every language: lengths and names of languages. */
interface Named extends Pick<Clause, 'seconds' | 'language'> {
  readonly places: readonly number[];
}

function namedIn(keys: readonly string[]): Named {
  const durations = keys.map((_, at) => durationAt(keys, at));
  const languages = keys.map((_, at) => languageNamedAt(keys, at));
  return {
    seconds: durations.find((duration) => duration !== null)?.seconds ?? null,
    language: languages.findLast((language) => language !== null) ?? null,
    places: [
      ...durations.flatMap((duration, at) =>
        Array.from({ length: duration?.words ?? 0 }, (_, word) => at + word),
      ),
      ...languages.flatMap((language, at) => (language === null ? [] : [at])),
    ],
  };
}

function read(
  keys: readonly string[],
  { seconds, language, places: named }: Named,
  { phrases, plain }: Reader,
): Clause {
  const found = coveredByEach(keys, phrases);
  const known = new Set([...[...found.values()].flatMap((covered) => [...covered]), ...named]);
  const unknown = keys.filter((key, at) => !known.has(at) && !plain.has(key));
  const places = (concept: Concept): ReadonlySet<number> => found.get(concept) ?? new Set();
  return {
    keys,
    has: (...wanted) => wanted.some((concept) => places(concept).size > 0),
    places,
    unknown: unknown.length / keys.length,
    seconds,
    language,
  };
}

const INTO = edgeKeys('intoLanguage');

/** BCP 47: "in Polish", "Spanish version", "హిందీలో"; "polish it" names none. */
export function languageNamedAt(keys: readonly string[], at: number): string | null {
  const key = keys[at] ?? '';
  const language = languageOfKey(key);
  const isInto = hasTeluguIn(key) || INTO.has(keys[at - 1] ?? '') || INTO.has(keys[at + 1] ?? '');
  return language !== null && (isInto || LOCALES.some((locale) => language.startsWith(locale)))
    ? language
    : null;
}

/** The language a clause ends on: "... in Polish", "... n'asusu Igbo"; inside of one it may be of the topic ("to Korean kids"). */
export function languageAskedFor(text: string): string | null {
  for (const clause of clausesOf(spokenWords(text))) {
    const [before = '', last = ''] = clause.slice(-2).map(({ key }) => key);
    if (INTO.has(before) && languageOfKey(last) !== null) return languageOfKey(last);
  }
  return null;
}
