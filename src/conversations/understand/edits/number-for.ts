/** "Cambia siete por ocho vasos fueron ocho": for a number alone a number alone is put. */
import { readNumbers, type NumberMention } from '../../../engine/facts/numbers/parse/read-numbers.js';
import { tokensOf } from '../../../engine/facts/words/tokens.js';
import { bare } from './named-edit-object.js';
import { said, type SpokenWord } from '../vocabulary/word-keys.js';

type Words = readonly SpokenWord[];

export function numberFor(old: Words, instead: Words, language: string): Words {
  const before = numberIn(bare(old), language);
  const isAlone = before?.start === 0 && before.end === bare(old).length;
  const after = isAlone ? numberIn(said(instead), language) : undefined;
  if (after?.start !== 0) return instead;
  const words = said(instead).slice(0, after.end).split(/\s+/u).length;
  return instead.slice(0, words);
}

function numberIn(text: string, language: string): NumberMention | undefined {
  return readNumbers(text, tokensOf(text), [language], { countWeak: false })[0];
}
