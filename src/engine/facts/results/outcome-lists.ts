/** The shipped words that successes, and what others do because of them, are told with. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { createLastUsed } from '../../../last-used.js';
import { normalWord } from '../words/tokens.js';

export interface OutcomeLists {
  /** `award`, `demand`, `health` and so on. */
  readonly kinds: readonly { readonly kind: string; readonly feature: string }[];
  /** Those it knows stems of. */
  readonly languages: readonly string[];
  /** By the beginning of a word: what it tells of in which language. */
  readonly stems: ReadonlyMap<string, readonly Outcome[]>;
}

interface Outcome {
  readonly kind: string;
  readonly language: string;
}

const fileSchema = z.object({
  kinds: z.record(z.string(), z.record(z.string(), z.string())),
});
const SHORTEST_STEM = 2;
const LONGEST_STEM = 14;

/** Most words of a text stood in others before. */
const KEPT_WORDS = 20_000;
const knownWords = createLastUsed<readonly Outcome[]>(KEPT_WORDS);

export const outcomeLists = once((): OutcomeLists => {
  const { kinds } = readDataFile(fileSchema, 'facts', 'outcomes.json');
  const stems = new Map<string, Outcome[]>();
  const languages = new Set<string>();
  for (const [kind, rows] of Object.entries(kinds))
    for (const [language, row] of Object.entries(rows)) {
      languages.add(language);
      for (const stem of row.split(' ').map(normalWord))
        stems.set(stem, [...(stems.get(stem) ?? []), { kind, language }]);
    }
  return {
    kinds: Object.keys(kinds).map((kind) => ({ kind, feature: `kind.${kind}` })),
    languages: [...languages],
    stems,
  };
});

/** Kinds of success that `word`, normalised, may tell of. */
export function outcomesOf(word: string, languages: readonly string[]): ReadonlySet<string> {
  const told = inAnyLanguage(word);
  if (told.length === 0) return NONE;
  return new Set(told.filter(({ language }) => languages.includes(language)).map(({ kind }) => kind));
}

const NONE: ReadonlySet<string> = new Set();

function inAnyLanguage(word: string): readonly Outcome[] {
  const remembered = knownWords.get(word);
  if (remembered) return remembered;
  const { stems } = outcomeLists();
  const found: Outcome[] = [];
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length += 1)
    found.push(...(stems.get(word.slice(0, length)) ?? []));
  knownWords.set(word, found);
  return found;
}
