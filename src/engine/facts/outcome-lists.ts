/** The shipped words that successes, and what others do because of them, are told with. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';
import { createLastUsed, type LastUsed } from '../last-used.js';
import { normalWord } from './tokens.js';

export interface OutcomeLists {
  /** `award`, `demand`, `health` and so on. */
  readonly kinds: readonly { readonly kind: string; readonly feature: string }[];
  /** By language, then by the beginning of a word: the kinds it tells of. */
  readonly stems: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

const fileSchema = z.object({
  kinds: z.record(z.string(), z.record(z.string(), z.string())),
});
const SHORTEST_STEM = 2;
const LONGEST_STEM = 14;

let lists: OutcomeLists | undefined;
/** Most words of a text stood in others before. */
const KEPT_WORDS = 5000;
const knownWords = new Map<string, LastUsed<readonly string[]>>();

export function outcomeLists(): OutcomeLists {
  if (lists) return lists;
  const { kinds } = fileSchema.parse(JSON.parse(readFileSync(dataFile('facts', 'outcomes.json'), 'utf8')));
  const stems = new Map<string, Map<string, string[]>>();
  for (const [kind, rows] of Object.entries(kinds))
    for (const [language, row] of Object.entries(rows)) {
      const known = stems.get(language) ?? new Map<string, string[]>();
      for (const stem of row.split(' ').map(normalWord)) known.set(stem, [...(known.get(stem) ?? []), kind]);
      stems.set(language, known);
    }
  lists = { kinds: Object.keys(kinds).map((kind) => ({ kind, feature: `kind.${kind}` })), stems };
  return lists;
}

/** Kinds of success that `word`, normalised, may tell of. */
export function outcomesOf(word: string, languages: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const language of languages) for (const kind of outcomesIn(word, language)) found.add(kind);
  return found;
}

function outcomesIn(word: string, language: string): readonly string[] {
  const known = knownWords.get(language) ?? createLastUsed<readonly string[]>(KEPT_WORDS);
  knownWords.set(language, known);
  const remembered = known.get(word);
  if (remembered) return remembered;
  const stems = outcomeLists().stems.get(language);
  const found: string[] = [];
  for (let length = SHORTEST_STEM; length <= Math.min(word.length, LONGEST_STEM); length += 1)
    found.push(...(stems?.get(word.slice(0, length)) ?? []));
  known.set(word, found);
  return found;
}
