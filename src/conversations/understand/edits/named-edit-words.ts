/** The words by which she names a place of a script that is to change, language by language (`data/word-lists/named-edits.json`). */
import { z } from 'zod';
import { readDataFile } from '../../../project-files.js';
import type { NamedEdit } from '../../../engine/operations.js';
import { labelledPhrases, phraseList } from '../vocabulary/phrase-patterns.js';
import { only, type PhraseList } from '../vocabulary/phrase-index.js';
import { wordKey } from '../vocabulary/word-keys.js';

/** `place` puts something in only where she says "inside" as well; `maybe` takes out where the message means nothing else. */
export type Order = Exclude<NamedEdit['op'], 'move' | 'swap' | 'open' | 'back'> | 'place' | 'maybe';

export interface EditReader {
  readonly language: string;
  /** What she names stands before the verb. */
  readonly objectFirst: boolean;
  readonly orders: PhraseList<Order>;
  /** What takes something out. */
  readonly removing: PhraseList<Order>;
  readonly inside: PhraseList<null>;
  readonly with: PhraseList<null>;
  /** "The second line", by its number from 1. */
  readonly lines: PhraseList<number>;
  readonly last: PhraseList<null>;
  readonly join: ReadonlySet<string>;
  /** Around what she names: "the line about", "that bit". */
  readonly light: ReadonlySet<string>;
  /** "Add that ...": before what is to be said. */
  readonly says: ReadonlySet<string>;
  /** "The story of my fall": tells what is to be told, and is not said itself. */
  readonly story: ReadonlySet<string>;
  /** Opens what only a writer can do: "a question", "something about ...". */
  readonly vague: ReadonlySet<string>;
  /** The words alone go, not their line. */
  readonly word: ReadonlySet<string>;
  readonly emoji: ReadonlySet<string>;
  /** "The old first line": of a version before. */
  readonly old: ReadonlySet<string>;
}

const words = z.array(z.string().min(1));
const shape = z.object({
  languages: z.record(
    z.string(),
    z.object({
      objectFirst: z.boolean(),
      remove: words,
      maybe: words,
      keep: words,
      end: words,
      insert: words,
      place: words,
      inside: words,
      replace: words,
      with: words,
      join: words,
      light: words,
      says: words,
      story: words,
      vague: words,
      word: words,
      emoji: words,
      old: words,
      lines: z.record(z.string(), words),
      last: words,
    }),
  ),
});

export const ORDERS = ['keep', 'remove', 'maybe', 'end', 'insert', 'replace', 'place'] as const;

export const EDIT_READERS: readonly EditReader[] = Object.entries(
  readDataFile(shape, 'word-lists', 'named-edits.json').languages,
).map(([name, language]) => {
  const keys = (list: readonly string[]): ReadonlySet<string> => new Set(list.map(wordKey));
  const orders = labelledPhrases<Order>(ORDERS.map((op) => [op, language[op]] as const));
  return {
    language: name,
    objectFirst: language.objectFirst,
    orders,
    removing: only(orders, 'remove', 'maybe'),
    inside: phraseList(language.inside),
    with: phraseList(language.with),
    lines: labelledPhrases(
      Object.entries(language.lines).map(([line, list]) => [Number(line), list] as const),
    ),
    last: phraseList(language.last),
    join: keys(language.join),
    light: keys(language.light),
    says: keys(language.says),
    story: keys(language.story),
    vague: keys(language.vague),
    word: keys(language.word),
    emoji: keys(language.emoji),
    old: keys(language.old),
  };
});
