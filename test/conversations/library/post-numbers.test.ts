/** Numbers she tells of a post: whose they are, and that they are none of a mark, a rule or a question. */
import { expect, it } from 'vitest';
import { afterScript } from '../chat.js';

it.each([
  ['the choking video got 4k views in two days and 112 women sent it', { name: 'choking' }],
  ['el del silbato si lo subi y lo vieron 900', { name: 'silbato' }],
  ['naskah oli itu udah kuposting, 15 ribu tayangan 900 suka', { name: 'oli' }],
  ['el de las tijeras sacó 12 mil vistas y 340 me gusta en 3 dias', { name: 'tijeras' }],
  ['4k views not 112. 112 is the people that sent it', { corrects: true }],
  ['tembus 12 ribu views, komennya 80', {}],
])('"%s"', (says, named) => {
  const chat = afterScript(says);
  expect(chat.calls()).toMatchObject([{ op: 'results.note', args: { line: says, ...named } }]);
});

it('"lo subi hoy" tells none', () => {
  const chat = afterScript('lo subi hoy');
  expect(chat.calls()).toMatchObject([{ op: 'script.update', args: { posted: true } }]);
});
