/** "Make the first line: …", "tambah di akhir: …": words she gives with the order, and where they go, in the languages of the interface. */
import { describe, expect, it } from 'vitest';
import { givenWords } from '../../../../src/conversations/understand/edits/given-words.js';
import { namedEdits } from '../../../../src/conversations/understand/edits/named-edits.js';
import { openChat } from '../../chat.js';
import { persona } from '../../samples.js';

/** Where the words go, and the words. */
function told(text: string): string | null {
  const edit = givenWords(text);
  if (!edit) return null;
  const { op, to = '', unit = '', line = '', words } = edit;
  return `${[op, to, unit, line].filter(Boolean).join(' ')}: ${words}`;
}

it.each([
  [
    'make the first line: Fever is not village people, it is mosquito.',
    'open: Fever is not village people, it is mosquito.',
  ],
  [
    '"cord thing" is not how I talk. change that first line to My daughter, spread your cloth.',
    'open: My daughter, spread your cloth.',
  ],
  ['change first line to: hello my people', 'open: hello my people'],
  ['new hook: Nobody told me this', 'open: Nobody told me this'],
  ['start with: my people, listen to me', 'insert start: my people, listen to me'],
  ['add: Her mother in law said no.', 'insert: Her mother in law said no.'],
  ['add at the end: antenatal is still better o', 'insert end: antenatal is still better o'],
  ['add "I was shaking" after the first line', 'insert line 1: I was shaking'],
  ['end it with: see you on saturday', 'end: see you on saturday'],
  ['finish with "no water, back blows"', 'end: no water, back blows'],
  ['the last line should be Spread your cloth my daughter', 'end last: Spread your cloth my daughter'],
  ['cambia la primera por: ayer se me quebro la prieta', 'open: ayer se me quebro la prieta'],
  ['que la primera linea diga ayer se me quebro la prieta', 'open: ayer se me quebro la prieta'],
  ['ponle al final: el silbato no se muere', 'insert end: el silbato no se muere'],
  ['termina con: el filo se da segun la mano', 'end: el filo se da segun la mano'],
  ['agregale: el viejo se rio', 'insert: el viejo se rio'],
  ['el final cambialo por ahi nos vemos el domingo', 'end last: ahi nos vemos el domingo'],
  ['troca a primeira linha por ontem meu forno quebrou de novo', 'open: ontem meu forno quebrou de novo'],
  ['coloca no final: vem cedo que acaba', 'insert end: vem cedo que acaba'],
  ['termina com: a gente se vê na feira', 'end: a gente se vê na feira'],
  ['pembukanya ganti: woi, dengar bunyi itu?', 'open: woi, dengar bunyi itu?'],
  ['penutupnya ganti, pakai jangan pelit sama kereta kau', 'end last: jangan pelit sama kereta kau'],
  ['akhiri dengan udah, pulang kau sana, mandi', 'end: udah, pulang kau sana, mandi'],
  [
    'tambah di akhir: kampas itu empat puluh ribu, nyawa gak ada di toko',
    'insert end: kampas itu empat puluh ribu, nyawa gak ada di toko',
  ],
  ['pehli line ye karo: mere chachu ne kaha tha', 'open: mere chachu ne kaha tha'],
  ['end mein milte hain kal subah dukaan par likh do', 'insert end: milte hain kal subah dukaan par'],
  ['अंत में लिखो: मिलते हैं कल', 'insert end: मिलते हैं कल'],
  ['chivarlo maa intiki randi ani pettandi', 'insert end: maa intiki randi'],
  ['మొదటి లైన్ ఇలా మార్చు: మా అమ్మ చెప్పింది', 'open: మా అమ్మ చెప్పింది'],
])('"%s"', (says, edit) => {
  expect(told(says)).toBe(edit);
});

it.each([
  'make the first line shorter',
  'change the ending to something funny',
  'end it with a question',
  'add a joke',
  'put the rain at the end',
  'put the second line first',
  'my hook is weak: what do I do',
  'script on the first line of defence: hygiene',
  'write a script about: how to start',
  'take out the last line: it is boring',
  'end it on her lying on my feet and drop the pass it on',
  'how do I end: with a joke?',
  'caption: hello people',
  'guion sobre: el pan',
  'termina com uma pergunta',
  'tambahin sesuatu yang lucu',
  'end mein sawal pucho',
])('"%s" gives no words', (says) => {
  expect(told(says)).toBeNull();
});

describe('after a script', () => {
  it('is done to the letter, with a model as well', () => {
    for (const builtIn of [true, false]) {
      const chat = openChat({ persona, lastScriptId: 'shown', builtIn });
      chat.says('make the first line: It is mosquito.');
      expect(chat.calls()).toMatchObject([
        { op: 'script.rewrite', args: { edits: [{ op: 'open', words: 'It is mosquito.' }] } },
      ]);
    }
  });
});

it.each([
  ['take out my husband and put back the old first line', { op: 'back', unit: 'line', line: 1 }],
  ['put back the previous last line', { op: 'back', unit: 'last' }],
  ['regresale lo de de ai soy afilador', { op: 'insert', forms: ['ai soy afilador'] }],
])('"%s" brings back what the script has lost', (says, edit) => {
  expect(namedEdits(says).edits.at(-1)).toMatchObject(edit);
});
