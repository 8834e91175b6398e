/** Ways of saying something, as pieces of regular expressions by language (`data/word-lists`); who writes to us mixes languages, so all are tried together. */
import { z } from 'zod';
import { once } from '../../once.js';
import { readDataFile } from '../../project-files.js';

/** Gives the alternatives under a name, language after language. Throws where no language has any. */
export function phraseLists<N extends string>(
  file: string,
  names: readonly N[],
): (name: N) => readonly string[] {
  const alternatives = z.array(z.string().min(1)).min(1);
  const shape = z.object({ languages: z.record(z.string(), z.partialRecord(z.enum(names), alternatives)) });
  const languages = once(() => Object.values(readDataFile(shape, 'word-lists', `${file}.json`).languages));
  return (name) => {
    const all = languages().flatMap((known) => (known as Partial<Record<N, string[]>>)[name] ?? []);
    if (all.length === 0) throw new Error(`${file}.json: no language has "${name}".`);
    return all;
  };
}

/** Gives the alternatives under a name as one group, to be put into a pattern. */
export function phrasings<N extends string>(file: string, names: readonly N[]): (name: N) => string {
  const lists = phraseLists(file, names);
  return (name) => `(?:${lists(name).join('|')})`;
}

/** A pattern that is read and compiled when it is first tried. */
export interface Cue {
  test(text: string): boolean;
}

export function createCue(make: () => RegExp): Cue {
  const pattern = once(make);
  return { test: (text) => pattern().test(text) };
}

/** `source` where no letter or vowel sign stands at either side. */
export function asWholeWords(source: string): string {
  return String.raw`(?<![\p{L}\p{M}])${source}(?![\p{L}\p{M}])`;
}
