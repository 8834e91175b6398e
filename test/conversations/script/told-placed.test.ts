/** "Put it after the first line": what she told just before stands there, and no hook is rewritten for the words. */
import { expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { contextWith, persona } from '../samples.js';

const TOLD = 'My sister cried when she saw the cake.';
const context = contextWith({ persona, lastScriptId: 'shown', told: TOLD });

it.each([
  ['put it after the first line', 1],
  ['add that behind the second line', 2],
  ['ponlo despues de la segunda linea', 2],
  ['coloca isso depois da primeira linha', 1],
  ['taruh itu setelah kalimat pertama', 1],
  ['ise pehli line ke baad daalo', 1],
  ['इसे पहली लाइन के बाद डालो', 1],
  ['idi modati line tarvata pettu', 1],
  ['దీన్ని మొదటి లైన్ తర్వాత పెట్టు', 1],
])('%j puts what she told behind line %i', (says, line) => {
  const edit = { op: 'insert', words: TOLD, given: 'told', unit: 'line', line };
  expect(meaningOf(says, context)).toMatchObject({ kind: 'edit', asked: { edits: [edit] } });
});

it('changes nothing where nothing was told before', () => {
  const nothing = contextWith({ persona, lastScriptId: 'shown' });
  expect(meaningOf('put it after the first line', nothing)).toEqual({ kind: 'remark' });
});

it('leaves words that she gives with the order to the letter', () => {
  const edit = { words: 'I was shaking', given: 'quoted', line: 1 };
  expect(meaningOf('add "I was shaking" after the first line', context)).toMatchObject({
    asked: { edits: [edit] },
  });
});
