/** People and brands by their sound, for scripts that know no capitals. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { nameLists } from './name-lists.js';
import { spelledLetters } from './spelled-letters.js';
import { consonantKey, fullSoundKey } from './spelling.js';

interface NameSounds {
  readonly people: ReadonlySet<string>;
  /** Names that sound like a word: hope, lamp, worship. */
  readonly doubtfulPeople: ReadonlySet<string>;
  readonly brands: ReadonlySet<string>;
  readonly brandConsonants: ReadonlySet<string>;
  /** Given and family names, written small, without accents. */
  readonly latinPeople: ReadonlySet<string>;
  readonly latinBrands: ReadonlySet<string>;
}

const givenSchema = z.object({ latin: z.string(), indian: z.string(), indianWords: z.string() });
const brandSchema = z.object({ latin: z.string() });
const SHORTEST_KEY = 4;
/** Brands are short and made up: `మీలో`, in you, sounds like Milo. */
const SHORTEST_BRAND_KEY = 5;
/** So many consonants in a row are hardly chance: `जॉनसन`, `Johnson`. */
const FEWEST_CONSONANTS = 4;

const nameSounds = once(readSounds);

/** `doubtful` names are names only where the words around say so. */
export type SoundKind = 'name' | 'doubtful' | 'brand';

/** `stem`: a normalised word of another script than Latin, without its case ending. */
export function soundKind(stem: string): SoundKind | null {
  const { people, doubtfulPeople, brands, brandConsonants } = nameSounds();
  const letters = spelledLetters(stem);
  if (letters !== null) return nameLists().ordinary.has(letters) ? null : 'brand';
  const key = fullSoundKey(stem);
  if (key.length < SHORTEST_KEY) return null;
  if (people.has(key)) return 'name';
  if (doubtfulPeople.has(key)) return 'doubtful';
  if (key.length >= SHORTEST_BRAND_KEY && brands.has(key)) return 'brand';
  const consonants = consonantKey(key);
  return consonants.length > FEWEST_CONSONANTS && brandConsonants.has(consonants) ? 'brand' : null;
}

/** `word` normalised, of a text in Latin letters. */
export function isPersonName(word: string): boolean {
  return nameSounds().latinPeople.has(word) || nameLists().listed.get(word) === 'name';
}

export function isBrandName(word: string): boolean {
  return nameSounds().latinBrands.has(word) || nameLists().listed.get(word) === 'brand';
}

function readSounds(): NameSounds {
  const given = readDataFile(givenSchema, 'facts', 'given-names.json');
  const { latin } = readDataFile(brandSchema, 'facts', 'brand-names.json');
  const { listed, ordinary } = nameLists();
  const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word);
  const ofKind = (kind: 'name' | 'brand'): string[] =>
    [...listed].flatMap(([word, its]) => (its === kind && isLatin(word) ? [word] : []));
  const brands = [...latin.split(' '), ...ofKind('brand')].filter((word) => !ordinary.has(word));
  const keys = (words: readonly string[]): string[] =>
    words.map(fullSoundKey).filter((key) => key.length >= SHORTEST_KEY);
  const indian = given.indian.split(' ');
  const doubtful = given.indianWords.split(' ');
  return {
    people: new Set(keys(indian)),
    doubtfulPeople: new Set(keys(doubtful)),
    brands: new Set(keys(ofKind('brand'))),
    brandConsonants: new Set(keys(ofKind('brand')).map(consonantKey)),
    latinPeople: new Set([...given.latin.split(' '), ...indian, ...doubtful]),
    latinBrands: new Set(brands),
  };
}
