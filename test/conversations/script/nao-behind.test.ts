/** Portuguese denies behind the verb: "gostei não" is no praise. */
import { expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { contextWith, persona } from '../samples.js';

const heard = (text: string): unknown => {
  const meaning = meaningOf(text, contextWith({ persona, lastScriptId: 's1' }));
  return meaning.kind === 'wish' ? meaning.wished.wish : meaning.kind;
};

it.each(['gostei não', 'curti não', 'gostei não viu', 'ficou bom não', 'tá legal não'])(
  '%j is no praise',
  (text) => {
    expect(heard(text)).toBe('dislike');
  },
);

it.each(['gostei', 'gostei demais', 'ficou bom demais'])('%j is praise', (text) => {
  expect(heard(text)).toBe('praise');
});
