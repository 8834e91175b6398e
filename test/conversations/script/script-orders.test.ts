/** What she orders of a finished script by itself, in the languages of the interface. */
import { describe, expect, it } from 'vitest';
import { afterScript, SUMMARY } from '../after-script.js';
import { openChat } from '../chat.js';
import { persona, record } from '../samples.js';

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
  ['faz outro igual só que pra tiktok e mais curto', { platform: 'tiktok', seconds: 45 }],
  ['lo mismo pero para shorts y más largo', { platform: 'shorts', seconds: 90 }],
])('"%s" stays about the same', (says, changed) => {
  const chat = afterScript(says);
  const { result } = record;
  const request = { ...result.request, seconds: 60 as const };
  chat.takes({
    type: 'done',
    op: 'script.get',
    effectId: 'e1',
    tag: chat.calls()[0]?.tag ?? '',
    result: { record: { ...record, result: { ...result, request } } },
  });
  expect(chat.calls().at(-1)).toMatchObject({
    op: 'script.generate',
    args: { request: { topic: request.topic, ...changed } },
  });
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
