/** A simple sentence of hers turned round without another claim, by the patterns of its language (`data/drafts`). */
import type { Manner } from '../manner/manner.js';
import type { Turn } from '../lines/scaffolds/scaffolds.js';
import { capitalise, END_MARK, smallFirst } from './tidy.js';

/** The same sentences are tried again for another length; a creator's names go when she goes. */
const known = new WeakMap<ReadonlySet<string>, Map<Turn, Map<string, string | null>>>();

/** Null where the pattern is not the whole sentence. */
export function turnedBy(sentence: string, turn: Turn, { names }: Pick<Manner, 'names'>): string | null {
  const ofNames = known.get(names) ?? new Map<Turn, Map<string, string | null>>();
  const ofTurn = ofNames.get(turn) ?? new Map<string, string | null>();
  const said = ofTurn.get(sentence) ?? (ofTurn.has(sentence) ? null : turnAnew(sentence, turn, names));
  known.set(names, ofNames.set(turn, ofTurn.set(sentence, said)));
  return said;
}

function turnAnew(sentence: string, { pattern, order }: Turn, names: ReadonlySet<string>): string | null {
  const end = END_MARK.exec(sentence)?.[0] ?? '';
  const groups = end === '' ? null : pattern.exec(sentence.slice(0, -end.length));
  if (!groups) return null;
  const said = order.replace(/\{(\d)\}/gu, (_, group: string) =>
    smallFirst(groups[Number(group)] ?? '', names),
  );
  return capitalise(said.replace(/(?<=[.!?।]\s)\p{Ll}/gu, (letter) => letter.toUpperCase())) + end;
}
