/** The words around what she gives: "make the first line ...", language by language (`data/word-lists/given-words.json`). */
import { z } from 'zod';
import { readDataFile } from '../../../project-files.js';
import { EDIT_READERS, ORDERS, type EditReader, type Order } from './named-edit-words.js';
import { labelledPhrases } from '../vocabulary/phrase-patterns.js';
import { only, type PhraseList } from '../vocabulary/phrase-index.js';

const KINDS = [
  'first',
  'last',
  'atStart',
  'atEnd',
  'change',
  'add',
  'ends',
  'opens',
  'after',
  'link',
  'behind',
  'says',
] as const;
export type GivenKind = (typeof KINDS)[number];
const shape = z.object({
  languages: z.record(z.string(), z.partialRecord(z.enum(KINDS), z.array(z.string().min(1)))),
});

export interface GivenReader {
  readonly edits: EditReader;
  readonly phrases: PhraseList<GivenKind>;
  /** What may stand in an order before her words. */
  readonly ordering: PhraseList<GivenKind>;
  /** Joins them to it. */
  readonly link: PhraseList<GivenKind>;
  /** The verb behind them. */
  readonly behind: PhraseList<GivenKind>;
  /** Another order, that may follow them. */
  readonly next: PhraseList<Order>;
}

const { languages } = readDataFile(shape, 'word-lists', 'given-words.json');
export const GIVEN_READERS: readonly GivenReader[] = EDIT_READERS.flatMap((edits) => {
  const own = languages[edits.language];
  if (!own) return [];
  const phrases = labelledPhrases(KINDS.map((kind) => [kind, own[kind] ?? []] as const));
  return [
    {
      edits,
      phrases,
      ordering: only(phrases, ...KINDS.filter((kind) => kind !== 'link' && kind !== 'behind')),
      link: only(phrases, 'link'),
      behind: only(phrases, 'behind'),
      next: only(edits.orders, ...ORDERS.filter((op) => op !== 'end')),
    },
  ];
});
