/** What was taken for a topic, a rule or a moment of hers, and is plainly something else. */
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { openChat } from '../chat.js';
import { contextWith, persona } from '../samples.js';

const heard = (text: string, language = 'en') =>
  meaningOf(text, contextWith({ persona: { ...persona, language }, lastScriptId: 's1' }));

it.each([
  ['vocês vão vender minha voz', 'private'],
  ['naa details evarikaina chupistara', 'private'],
  ['deeniki dabbulu entha', 'price'],
])('%j wishes for %s', (text, wish) => {
  expect(heard(text)).toMatchObject({ kind: 'wish', wished: { wish } });
});

it('a new ending asked for without a comma is no swap of words', () => {
  expect(heard('muda o final pede pra me chamar no zap')).toMatchObject({
    kind: 'rewrite',
    asked: { part: 'cta' },
  });
});

it.each([
  ['tá bom mas tira a parte do povo rindo', 'remove'],
  ['start am with the mango tree', 'move'],
])('%j is an order', (text, op) => {
  expect(heard(text)).toMatchObject({ kind: 'edit', asked: { edits: [{ op }] } });
});

it.each([
  ['correct! na me be dat', 'praise'],
  ['wetin I go post tomorrow', 'ideas'],
])('%j wishes for %s', (text, wish) => {
  expect(heard(text)).toMatchObject({ kind: 'wish', wished: { wish } });
});

it('numbers said aloud are numbers', () => {
  expect(heard('postei o do caldo deu cinco mil views', 'pt')).toEqual({ kind: 'results' });
  const told = 'postei o da panela rachada deu doze mil visualizações e trezentos comentários';
  expect(heard(told, 'pt')).toEqual({ kind: 'results' });
});

it.each(["wait no don't delete it", "don't delete the goat line"])('%j deletes nothing', (text) => {
  expect(heard(text)).not.toMatchObject({ kind: 'wish', wished: { wish: 'delete' } });
});

it.each([
  'ya le subi al precio ahora esta a tres soles',
  'já aumentei o preço agora é 45',
  'maine daam badha diye ab 200 ka hai',
])('%j is told, and no order', (text) => {
  expect(heard(text)).toEqual({ kind: 'remark' });
});

it.each(['I want hook wey sweet pass this one', 'hook is not catching, give me another'])(
  '%j wants another hook',
  (text) => expect(heard(text)).toMatchObject({ kind: 'rewrite', asked: { part: 'hook' } }),
);

it.each(['mais um, como eu comecei, 30 seg', 'mais um, como eu comecei, 30 segundos'])(
  '%j asks for another script',
  (text) => expect(heard(text, 'pt')).toEqual({ kind: 'request' }),
);

it.each([
  ['fechou', { kind: 'talk', talk: ['yes'] }],
  ['desfaz a última', { kind: 'wish', wished: { wish: 'undo' } }],
])('%j is said in Portuguese', (text, meaning) => expect(heard(text, 'pt')).toMatchObject(meaning));

it.each([
  ['show me the caption', 'en', 'caption'],
  ['muéstrame la descripción', 'es', 'caption'],
  ['mostra a legenda', 'pt', 'caption'],
  ['कैप्शन दिखाओ', 'hi', 'caption'],
  ['tunjukin captionnya', 'id', 'caption'],
  ['post caption?', 'en', 'caption'],
  ['dame el texto para abajo', 'es', 'caption'],
  ['sige salamat', 'en', 'thanks'],
  ['asante sana', 'en', 'thanks'],
])('%j shows or says what it asks for', (text, language, wish) => {
  expect(heard(text, language)).toMatchObject({ kind: 'wish', wished: { wish } });
});

it.each([
  ['which day is good to post', 'en', 'when'],
  ['how long does this one take to say', 'en', 'length'],
  ['cuales tengo guardados', 'es', 'saved'],
])('%j is a question', (text, language, about) => {
  expect(heard(text, language)).toEqual({ kind: 'question', question: { about } });
});

it('"I want it to sound like I am talking to my friend" praises nothing', () => {
  expect(heard('I want it to sound like I am talking to my friend')).not.toMatchObject({
    wished: { wish: 'praise' },
  });
});

it('"no leave it like it was" takes the change back', () => {
  expect(heard('no leave it like it was')).toMatchObject({ kind: 'wish', wished: { wish: 'undo' } });
});

it('"can i add it as another profile" adds nothing to the script', () => {
  const says = 'i have another business, kienyeji chicken, can i add it as another profile';
  expect(heard(says)).not.toMatchObject({ kind: 'edit' });
});

it('for a number a number is put, whatever is said behind it', () => {
  expect(heard('cambia siete por ocho vasos fueron ocho', 'es')).toMatchObject({
    asked: { edits: [{ op: 'replace', words: 'siete', instead: 'ocho' }] },
  });
});

it('"dame otro final que diga que ..." gives the ending', () => {
  expect(heard('dame otro final que diga que vengan al paradero', 'es')).toMatchObject({
    asked: { edits: [{ op: 'end', words: 'vengan al paradero' }] },
  });
});

it('two questions about the bot are both answered', () => {
  const chat = openChat({ persona, lastScriptId: 's1' });
  chat.says('is this free? and who can read my story');
  expect(chat.text()).toMatch(/money/u);
  expect(chat.text()).toMatch(/\/forget/u);
});

it('"give me another idea" adds nothing to the script', () => {
  expect(heard('make it shorter and give me another idea')).not.toMatchObject({ asked: { also: [{}] } });
});

it('"मेरी सबसे अच्छी रील कौन सी रही" asks about her results', () => {
  expect(heard('मेरी सबसे अच्छी रील कौन सी रही', 'hi')).toEqual({
    kind: 'question',
    question: { about: 'best' },
  });
});

it('"ponme subtitulos" is an order for the file', () => {
  expect(heard('ponme subtitulos')).toMatchObject({ kind: 'action', action: 'srt' });
});

describe('right after a list', () => {
  const listed = [
    { label: '1. caldo pronto', value: 'history:open:a' },
    { label: '2. tejas', value: 'history:open:b' },
  ];
  const after = (text: string) => meaningOf(text, contextWith({ persona, lastScriptId: 's1', listed }));

  it.each(['apaga o do caldo', 'borra el de tejas', 'delete the tejas one'])('%j opens nothing', (text) => {
    expect(after(text)).toMatchObject({ kind: 'named', named: { act: 'delete' } });
  });

  it('"delete the second one" asks about that one', () => {
    expect(after('delete the second one')).toEqual({ kind: 'picked', value: 'history:delete:b' });
  });
});
