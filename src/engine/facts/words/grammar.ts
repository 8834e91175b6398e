/** How a sentence is told, in all languages served: by whom and to whom, in the past, denied, wished or claimed of all. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { normalWord, type Token } from './tokens.js';
import { betweenWords, LETTER } from './word-pattern.js';

const CUES = ['negated', 'possible', 'whole', 'since', 'published', 'bidden'] as const;
export type Cue = (typeof CUES)[number];

export interface Grammar {
  readonly isFirstPerson: (token: Token) => boolean;
  /** Also what only calls to action name: the link in the bio. */
  readonly isSecondPerson: (token: Token) => boolean;
  readonly isThirdPerson: (token: Token) => boolean;
  /** At the head of a clause: something is asked of the viewer. */
  readonly isImperative: (token: Token) => boolean;
  /** Tells what happened. */
  readonly isPast: (token: Token) => boolean;
}

const byLanguage = z.record(z.string(), z.string());
const fileSchema = z.object({
  firstPerson: byLanguage,
  firstPersonEndings: byLanguage,
  secondPerson: byLanguage,
  secondPersonEndings: byLanguage,
  callToAction: z.string(),
  thirdPerson: byLanguage,
  imperatives: byLanguage,
  imperativeEndings: byLanguage,
  past: z.record(z.string(), z.object({ words: z.string(), endings: z.string() })),
  cues: z.record(z.enum(CUES), z.string()),
});

const grammarFile = once(() => readDataFile(fileSchema, 'facts', 'grammar.json'));
const cuePatterns = once(compileCues);
const kept = new Map<string, Grammar>();

/** `languages`: those the text may mix. */
export function grammarOf(languages: readonly string[]): Grammar {
  const key = languages.join();
  const found = kept.get(key);
  if (found) return found;
  const {
    firstPerson,
    firstPersonEndings,
    secondPerson,
    secondPersonEndings,
    callToAction,
    thirdPerson,
    imperatives,
    imperativeEndings,
    past,
  } = grammarFile();
  const rowsOf = (rows: Readonly<Record<string, string | undefined>>): string[] =>
    languages.flatMap((language) => rows[language] ?? []);
  const matcher = (words: readonly string[], endings: readonly string[]): ((token: Token) => boolean) => {
    const set = new Set(words.flatMap((row) => row.split(' ').filter(Boolean).map(normalWord)));
    const ending = endings.length === 0 ? null : new RegExp(`^(?:${endings.join('|')})$`, 'u');
    return ({ norm, raw }) => set.has(norm) || (ending?.test(raw.toLowerCase()) ?? false);
  };
  const pasts = languages.flatMap((language) => past[language] ?? []);
  const grammar: Grammar = {
    isFirstPerson: matcher(rowsOf(firstPerson), rowsOf(firstPersonEndings)),
    isSecondPerson: matcher([...rowsOf(secondPerson), callToAction], rowsOf(secondPersonEndings)),
    isThirdPerson: matcher(rowsOf(thirdPerson), []),
    isImperative: matcher(rowsOf(imperatives), rowsOf(imperativeEndings)),
    isPast: matcher(
      pasts.map(({ words }) => words),
      pasts.map(({ endings }) => endings),
    ),
  };
  kept.set(key, grammar);
  return grammar;
}

/** In any language; `folded` as `fold` gives it. */
export function hasCue(cue: Cue, folded: string): boolean {
  return cuePatterns()[cue].test(folded);
}

function compileCues(): Readonly<Record<Cue, RegExp>> {
  const { cues: rows } = grammarFile();
  const compile = (cue: Cue): RegExp => betweenWords(rows[cue].replaceAll('[\\p{L}\\p{M}]', LETTER), '');
  return {
    negated: compile('negated'),
    possible: compile('possible'),
    whole: compile('whole'),
    since: compile('since'),
    published: compile('published'),
    bidden: compile('bidden'),
  };
}
