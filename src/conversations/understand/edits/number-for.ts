/** "Cambia siete por ocho vasos fueron ocho": for a number alone a number alone is put. */
import { endOfNumberFor } from '../../../engine/persona/corrections/changed-numbers.js';
import { bare } from './named-edit-object.js';
import { said, type SpokenWord } from '../vocabulary/word-keys.js';

type Words = readonly SpokenWord[];

export function numberFor(old: Words, instead: Words, language: string): Words {
  const end = endOfNumberFor(bare(old), said(instead), language);
  return end === null ? instead : instead.slice(0, said(instead).slice(0, end).split(/\s+/u).length);
}
