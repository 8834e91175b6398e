/** What she wants a finished script to say, to leave out or to open with, and words she bans beside it. */
import { describe, expect, it } from 'vitest';
import { afterScript, SUMMARY } from '../after-script.js';
import { openChat } from '../chat.js';
import { persona } from '../samples.js';

describe('what the script is to say as well', () => {
  it.each([
    ["say it's 20% off if they come before Friday", "it's 20% off if you come before Friday"],
    ['tell them that we close on Sunday', 'we close on Sunday'],
    ['say that my kids love it when they are warm', 'my kids love it when they are warm'],
    [
      'di que hay un 20% de descuento si vienen antes del viernes',
      'hay un 20% de descuento si vienen antes del viernes',
    ],
    ['fala que tem 20% de desconto se pedirem até sexta', 'tem 20% de desconto se pedirem até sexta'],
    ['bilang diskon 20% kalau pesan sebelum Jumat', 'diskon 20% kalau pesan sebelum Jumat'],
    ['bolo 20% off hai agar Friday se pehle order karein', '20% off hai agar Friday se pehle order karein'],
    ['friday lopu vasthe 20% discount ani cheppu', 'friday lopu vasthe 20% discount'],
    ['add say I get four boys', 'I get four boys'],
    ['abeg add say my shop dey for market road', 'my shop dey for market road'],
    ['put say I sell 40 wrappers every week', 'I sell 40 wrappers every week'],
    ['y ponle que ahora hay pan los viernes', 'ahora hay pan los viernes'],
    ['ye bhi add karo ki mere char bete hain', 'mere char bete hain'],
    ['naaku naluguru pillalu ani add chey', 'naaku naluguru pillalu'],
    ['tambahin dong kalo sekarang gue buka toko kedua', 'sekarang gue buka toko kedua'],
    ['add that we close on Sunday', 'we close on Sunday'],
    ['put also that Akinyi is my business partner', 'Akinyi is my business partner'],
    ['agrega q abrimos los domingos', 'abrimos los domingos'],
    ['bota q a gnt vai abrir em janeiro', 'a gnt vai abrir em janeiro'],
    ['इसमें ये भी जोड़ो कि अब हम दुबई भी भेजते हैं', 'अब हम दुबई भी भेजते हैं'],
    ['isme ye bhi jodo ki ab hum dubai bhi bhejte hain', 'ab hum dubai bhi bhejte hain'],
  ])('"%s" puts in the whole offer, its condition too', (says, words) => {
    expect(afterScript(says).calls()).toMatchObject([
      { op: 'script.rewrite', args: { edits: [{ op: 'insert', words, given: 'told' }] } },
    ]);
  });

  it.each([
    ['put the price in', 'price'],
    ['pon el precio', 'precio'],
    ['coloca o preço', 'preço'],
    ['masukin harganya', 'harganya'],
    ['price bhi daal do', 'price'],
    ['dhara kuda cheppu', 'dhara'],
  ])('"%s" asks for no price of ours', (says, words) => {
    expect(afterScript(says).calls()).toMatchObject([
      { op: 'script.rewrite', args: { edits: [{ op: 'insert', words }] } },
    ]);
  });

  it.each([
    ['what about the price, put that also', 'the price'],
    ['what about the price of the dresses, put that also', 'the price of the dresses'],
    ['and the whiteboard thing, put that also', 'the whiteboard thing'],
    ["what about the driver's name? Mang Tonyo. put that also", 'Mang Tonyo'],
    ['y el precio, ponlo también', 'el precio'],
    ['e o preço, bota isso tb', 'o preço'],
    ['aur price, wo bhi daal do', 'price'],
  ])('"%s" puts in what it names', (says, words) => {
    expect(afterScript(says).calls()).toMatchObject([
      { op: 'script.rewrite', args: { edits: [{ op: 'insert', words }] } },
    ]);
  });

  it('"add that bit" points at something, and is no sentence', () => {
    expect(afterScript('add that bit about the dog').calls()).toMatchObject([
      { op: 'script.rewrite', args: { edits: [{ op: 'insert', words: 'bit about the dog' }] } },
    ]);
  });

  it.each([
    ['आख़िर में बोलो कि मुझे मैसेज करो', 'मुझे मैसेज करो'],
    ['aakhir mein bolo ki mujhe message karo', 'mujhe message karo'],
    ['add my number 0712 345 678 at the end', 'my number 0712 345 678'],
  ])('"%s" says where the sentence goes', (says, words) => {
    expect(afterScript(says).calls()).toMatchObject([
      { op: 'script.rewrite', args: { edits: [{ op: 'insert', words, to: 'end' }] } },
    ]);
  });

  it.each(['Thanks, add that too', 'nice, put that too'])('"%s" puts no talk in', (says) => {
    const inserted = afterScript(says)
      .calls()
      .flatMap((call) => (call.op === 'script.rewrite' ? (call.args.edits ?? []) : []));
    expect(inserted).toEqual([]);
  });

  it.each(['add a joke about the 3 dogs at the end', 'add 2 more hashtags at the end'])(
    '"%s" is an order, not a sentence to be said',
    (says) => {
      const edits = afterScript(says)
        .calls()
        .flatMap((call) => (call.op === 'script.rewrite' ? (call.args.edits ?? []) : []));
      expect(edits.filter((edit) => 'given' in edit && edit.given === 'told')).toEqual([]);
    },
  );

  it('tells once that a price she never told cannot be put in', () => {
    const chat = afterScript('put the price in');
    const [call] = chat.calls();
    chat.takes({
      type: 'failed',
      op: 'script.rewrite',
      effectId: 'e1',
      code: 'notFound',
      tag: call?.tag ?? '',
    });
    expect(chat.text()).toContain('“price”');
    expect(chat.open()).toBeNull();
  });
});

it.each([
  'swap line 2 and 3',
  'swap the second and third lines',
  'swap lines two and three',
  'cambia la línea 2 por la 3',
  'troca a linha 2 com a 3',
  'tukar baris 2 dan 3',
  'line 2 aur 3 badal do',
  'dusri line aur teesri line badal do',
  '2 3 lines marchu',
])('"%s"', (says) => {
  expect(afterScript(says).calls()).toMatchObject([
    { op: 'script.rewrite', args: { edits: [{ op: 'swap', line: 2, other: 3 }] } },
  ]);
});

it('asks nothing more where the script holds nothing of what is to go', () => {
  const chat = afterScript('take out the bit about my sister');
  const [call] = chat.calls();
  chat.takes({
    type: 'failed',
    op: 'script.rewrite',
    effectId: 'e1',
    code: 'notFound',
    tag: call?.tag ?? '',
  });
  expect(chat.messages()).toHaveLength(1);
  expect(chat.open()).toBeNull();
});

it.each(['borra el último', 'apaga o último', 'chivaridi delete chey', 'last wala delete karo'])(
  '"%s" is about the script before her',
  (says) => {
    expect(afterScript(says, []).calls()).toMatchObject([{ op: 'script.get', args: { scriptId: 'shown' } }]);
  },
);

it('takes the word on the button for taking back as that button', () => {
  const chat = openChat({ persona, lastScriptId: 'shown', locale: 'id' });
  chat.says('batalkan');
  expect(chat.calls()).toMatchObject([{ op: 'change.undo' }]);
});

it.each([
  ['main guys kabhi nahi bolti', 'guys'],
  ['nenu guys ani eppudu ananu', 'guys'],
])('"%s" bans the word', (says, word) => {
  const [call] = afterScript(says).calls();
  expect(call).toMatchObject({ op: 'persona.correct' });
  expect(JSON.stringify(call?.args)).toContain(word);
});

it.each([
  ['do the flood one again but without the vicar', 'flood', 'vicar'],
  ['haz el de la harina otra vez pero sin el perro', 'harina', 'perro'],
  ['refaz o da cortina sem falar do carro', 'cortina', 'carro'],
  ['dulhan wala dobara likho bina ammi ke', 'dulhan', 'ammi'],
])('"%s" leaves it out of the script she names', (says, name, without) => {
  const chat = afterScript(says, []);
  const [call] = chat.calls();
  expect(call).toMatchObject({ op: 'script.meant', args: { name } });
  const found = [{ ...SUMMARY, scriptId: 's7', title: name }];
  chat.takes({
    type: 'done',
    op: 'script.meant',
    effectId: 'e1',
    tag: call?.tag ?? '',
    result: { found, recent: found },
  });
  expect(chat.calls()).toMatchObject([
    { op: 'script.rewrite', args: { scriptId: 's7', edits: [{ op: 'remove', words: without }] } },
  ]);
});

it('"use the second one" marks neither of two hooks as posted', () => {
  const pair = [
    { label: 'I posted A', value: 'script:posted:a' },
    { label: 'I posted B', value: 'script:posted:b' },
  ];
  expect(afterScript('use the second one', pair).calls()).not.toMatchObject([{ op: 'script.update' }]);
});

it.each([
  ["that's not me, i never say guys", 'persona.correct'],
  ['thats not how i talk, i\'d never say "folks"', 'persona.correct'],
  ['no soy yo, nunca digo chicos', 'persona.correct'],
  ['isso não é meu jeito, eu nunca falo galera', 'persona.correct'],
])('"%s" bans the word besides', (says, op) => {
  expect(afterScript(says, []).calls()[0]).toMatchObject({ op });
});

it.each([
  ['outro jeito de terminar', 'cta'],
  ['otra forma de empezar', 'hook'],
  ['não gostei do começo', 'hook'],
  ['shuruaat achhi nahi hai', 'hook'],
])('"%s" asks for that part anew', (says, part) => {
  expect(afterScript(says, []).calls()).toMatchObject([{ op: 'script.rewrite', args: { part } }]);
});

it.each(['what should I film for this', 'qué grabo', 'o que eu filmo', 'kya shoot karu'])(
  '"%s" asks for the shots, not for ideas',
  (says) => {
    expect(afterScript(says, []).calls()).toMatchObject([{ op: 'script.get', tag: 'show-beats' }]);
  },
);

it.each([
  ['um de 15 com a dica do zíper', 15],
  ['uno de 60 sobre el horno', 60],
])('"%s" names its length', (says, seconds) => {
  const [written] = afterScript(says, []).calls();
  expect(written).toMatchObject({ op: 'script.generate', args: { request: { seconds } } });
});
