/** What she orders of a finished script by itself, in the languages of the interface. */
import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { persona, record } from '../samples.js';

const SUMMARY = {
  scriptId: 's1',
  title: 'one',
  seconds: 30,
  contentType: 'storytelling',
  language: 'en',
  quality: 80,
  createdAt: '2026-11-20T10:00:00.000Z',
  starred: false,
  posted: false,
  vote: null,
};

const LISTED = [
  { label: 'one', value: 'history:open:s1' },
  { label: 'two', value: 'history:open:s2' },
];

function afterScript(says: string, listed = LISTED): ReturnType<typeof openChat> {
  const chat = openChat({ persona, lastScriptId: 'shown', builtIn: true, listed });
  chat.says(says);
  return chat;
}

it.each([
  ['rename it to attic day', 'attic day'],
  ['cámbiale el nombre a rosas de marzo', 'rosas de marzo'],
  ['muda o nome pra dez latas', 'dez latas'],
  ['ganti judulnya jadi kompor meledak', 'kompor meledak'],
  ['naam badal do: chai wali subah', 'chai wali subah'],
  ['peru marchu: amma cheera', 'amma cheera'],
])('"%s" gives the script another title', (says, title) => {
  expect(afterScript(says).calls()).toMatchObject([
    { op: 'script.update', args: { scriptId: 'shown', title } },
  ]);
});

it('"change my name to Ana" is about her', () => {
  expect(afterScript('change my name to Ana').calls()).not.toMatchObject([{ op: 'script.update' }]);
});

it.each([
  ['same but for the winter sale', 'the winter sale'],
  ['lo mismo pero para el día del padre', 'el día del padre'],
  ['igual mas pro dia dos pais', 'dia dos pais'],
  ['sama tapi buat tahun baru', 'tahun baru'],
  ['same but holi sale ke liye', 'holi sale'],
  ['alage kani sankranthi sale kosam', 'sankranthi sale'],
])('"%s" writes one of the same kind about it', (says, topic) => {
  const chat = afterScript(says);
  const [call] = chat.calls();
  expect(call).toMatchObject({ op: 'script.get', args: { scriptId: 'shown' } });
  const { result } = record;
  const request = { ...result.request, seconds: 60 as const, contentType: 'storytelling' as const };
  chat.takes({
    type: 'done',
    op: 'script.get',
    effectId: 'e1',
    tag: call?.tag ?? '',
    result: { record: { ...record, result: { ...result, request } } },
  });
  expect(chat.calls()).toMatchObject([
    { op: 'script.generate', args: { request: { topic, seconds: 60, contentType: 'storytelling' } } },
  ]);
});

describe('how a post did', () => {
  it.each([
    'the second one flopped',
    'el segundo fue un fracaso',
    'o segundo flopou',
    'yang kedua sepi',
    'dusra wala flop gaya',
    'rendodi flop ayyindi',
  ])('"%s" is kept for the second of the list', (says) => {
    expect(afterScript(says).calls()).toMatchObject([
      { op: 'results.note', args: { scriptId: 's2', verdict: 'below' } },
    ]);
  });

  it('moves no numbers where she was asked for which post they are', () => {
    const chat = afterScript('the second one flopped', [
      { label: 'one', value: 'results:move:s1' },
      { label: 'two', value: 'results:move:s2' },
    ]);
    const [call] = chat.calls();
    expect(call).toMatchObject({ op: 'script.list' });
    chat.takes({
      type: 'done',
      op: 'script.list',
      effectId: 'e1',
      tag: call?.tag ?? '',
      result: { items: [{ ...SUMMARY, scriptId: 's2', title: 'the attic' }], page: 1, pages: 1, total: 1 },
    });
    chat.presses('the attic');
    expect(chat.calls()).toMatchObject([{ op: 'results.note', args: { scriptId: 's2', verdict: 'below' } }]);
  });

  it.each([
    ['it flopped', { scriptId: 'shown', verdict: 'below' }],
    ['that one went viral', { scriptId: 'shown', verdict: 'above' }],
    ['the attic one flopped', { scriptId: null, verdict: 'below', name: 'attic' }],
  ])('"%s"', (says, args) => {
    expect(afterScript(says).calls()).toMatchObject([{ op: 'results.note', args }]);
  });

  it.each(['the market went really well today', 'my sister bombed her exam'])(
    '"%s" is no verdict',
    (says) => {
      expect(afterScript(says).calls()).not.toMatchObject([{ op: 'results.note' }]);
    },
  );
});

it.each([
  'do the first one again but 60 seconds',
  'haz otra vez el primero pero de 60 segundos',
  'faz o primeiro de novo só que com 60 segundos',
  'bikin lagi yang pertama tapi 60 detik',
  'pehla wala phir se banao par 60 second ka',
  'modatidi malli chey kani 60 seconds',
])('"%s" is about the first of the list, and about none where there is no list', (says) => {
  expect(afterScript(says).calls()).toMatchObject([
    { op: 'script.rewrite', args: { scriptId: 's1', part: 'longer', seconds: 60 } },
  ]);
  expect(afterScript(says, []).calls()).toMatchObject([{ op: 'script.list' }]);
});

it.each([
  ['teleprompter', 'srt'],
  ['mándame el teleprompter', 'srt'],
])('"%s" sends the file', (says, format) => {
  expect(afterScript(says).messages()).toMatchObject([{ attachments: [{ scriptId: 'shown', format }] }]);
});

it.each(['shot list', 'lista de planos', 'lista de tomadas', 'daftar shot', 'शॉट लिस्ट', 'షాట్ లిస్ట్'])(
  '"%s" shows what to film',
  (says) => {
    expect(afterScript(says).calls()).toMatchObject([{ op: 'script.get', tag: 'show-beats' }]);
  },
);

it.each([
  'why did you write that',
  '¿por qué escribiste eso?',
  'por que você escreveu isso?',
  'kenapa kamu nulis itu?',
  'ye kyun likha',
  'enduku ala rasavu',
])('"%s" is answered with whose lines they are', (says) => {
  const chat = openChat({
    persona: { ...persona, story: 'Nine pounds was it. That was my first price back then.' },
    lastScriptId: 'shown',
    builtIn: true,
  });
  chat.says(says);
  const [call] = chat.calls();
  chat.takes({ type: 'done', op: 'script.get', effectId: 'e1', tag: call?.tag ?? '', result: { record } });
  const text = chat.text();
  const [hers = 0, ours = 0] = ['That was my first price.', 'Save this for'].map((line) =>
    text.indexOf(line),
  );
  expect(text).toContain(record.result.request.topic);
  expect(hers).toBeGreaterThan(0);
  expect(ours).toBeGreaterThan(hers);
});

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
