/** "She didn't cry. Take that out": the order points back at what she says before it. */
import { expect, it } from 'vitest';
import { meaningOf } from '../../../../src/conversations/understand/meaning.js';
import { pointedBack, toldBehind } from '../../../../src/conversations/understand/edits/pointed-back.js';
import { afterScript } from '../../chat.js';
import { contextWith, persona } from '../../samples.js';

const heard = (text: string) => meaningOf(text, contextWith({ persona, lastScriptId: 's1', builtIn: true }));

it.each([
  ['no she didnt cry. take that out', 'she cry'],
  ["that's not true, she never cried, delete it", 'she cried'],
  ['ella no lloró. quita eso', 'ella lloró'],
  ['ela não chorou. tira isso', 'ela chorou'],
  ['dia tidak nangis. hapus itu', 'dia nangis'],
  ['wo royi nahi thi. wo hata do', 'wo royi thi'],
])('%j takes out what she says is not so', (text, words) => {
  expect(heard(text)).toMatchObject({ kind: 'edit', asked: { edits: [{ op: 'remove', words }] } });
});

it('"the part about ..." names what stands behind it', () => {
  expect(pointedBack("I don't like the part about my uncle. take it out please")?.forms).toEqual(['uncle']);
});

it.each([
  ['I quit because they closed on Fridays. put that in', 'I quit because they closed on Fridays'],
  ['my price is 40 now. put it in the script', 'my price is 40 now'],
  ['lo dejé por los viernes. ponlo en el guion', 'lo dejé por los viernes'],
])('%j keeps what she says, and puts it in without a question', (text, words) => {
  const chat = afterScript(text);
  expect(chat.calls()).toMatchObject([
    { op: 'persona.correct', args: { told: words } },
    { op: 'script.rewrite', args: { edits: [{ op: 'insert', words }] } },
  ]);
});

it.each([
  'take that out',
  'I sold it for 85. why did you take that out',
  'the ending is weak, take it out',
  'this one flopped, delete it',
  'ese no me gusta, bórralo',
  'não gostei, apaga isso',
  'never say guys. take it out',
  'i have two kids, add that',
  'I want one about my grandma, add it to my week',
  'make it shorter and put that in',
])('%j points at nothing said before', (text) => {
  expect(pointedBack(text)).toBeNull();
});

it('a reason behind an order asks nothing about what is kept', () => {
  expect(heard('remove the part about my uncle, it is private')).toMatchObject({ kind: 'edit' });
  expect(heard('are my stories private')).toMatchObject({ kind: 'wish', wished: { wish: 'private' } });
});

it.each([
  ['i dont want you to mention the price', 'the price'],
  ['no quiero que digas mi gente', 'mi gente'],
  ['não quero que você fale da minha mãe', 'da minha mãe'],
])('%j takes it out, and puts nothing in', (text, words) => {
  expect(heard(text)).toMatchObject({ kind: 'edit', asked: { edits: [{ op: 'remove', words }] } });
});

it.each(['no quiero que digas "mi gente" ya', 'ya no quiero que digas mi gente'])(
  '%j is a rule for all that follow',
  (text) => {
    expect(heard(text)).toEqual({ kind: 'correction' });
  },
);

it('a word that ends in an accent ends its sentence', () => {
  expect(pointedBack('ella no lloró. quita eso')).not.toBeNull();
});

it.each([
  ['remove this line: "See you in the garage"', 'See you in the garage'],
  ['quita esta línea: "Los quiero, coman pan"', 'Los quiero, coman pan'],
  ['hapus baris ini: "Sampai jumpa"', 'Sampai jumpa'],
  ['ye line hata do: "Chalo, banao aur mujhe bhejo"', 'Chalo, banao aur mujhe bhejo'],
])('%j takes out the line it gives', (text, words) => {
  expect(heard(text)).toMatchObject({ kind: 'edit', asked: { edits: [{ op: 'remove', words }] } });
});

it.each([
  ['price bhi daalo, bag 350 ka hai', 'bag 350 ka hai'],
  ['ponle el precio, la bolsa cuesta 350', 'la bolsa cuesta 350'],
  ['tambahin harga juga, tasnya 350 ribu', 'tasnya 350 ribu'],
])('%j puts in what she says of it', (text, words) => {
  expect(heard(text)).toMatchObject({ kind: 'edit', asked: { edits: [{ op: 'insert', words }] } });
});

it('"it is 350" says not what', () => {
  expect(toldBehind("add the price too, it's 350")).toBeNull();
});

it.each([
  'I quit in May. Did you put that in?',
  "I don't know why but the dog part is long. Take it out",
  'Add captions, make the video 60 seconds',
])('%j puts in and takes out nothing', (text) => {
  expect(pointedBack(text) ?? toldBehind(text)).toBeNull();
});

it.each(['Delete this one: I already posted it', 'Delete the script: how I quit my job'])(
  '%j gives a reason or a title, and no line',
  (text) => {
    expect(heard(text)).not.toMatchObject({ kind: 'edit' });
  },
);

it('"never want to mention" puts nothing in', () => {
  expect(heard('I never want to mention my kids')).not.toMatchObject({
    asked: { edits: [{ op: 'insert' }] },
  });
});
