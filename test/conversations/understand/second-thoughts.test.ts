/** Second thoughts in her own words, in every language: lengths, topics, versions, deleting, stopping, impatience. */
import { describe, expect, it } from 'vitest';
import { lengthMeant } from '../../../src/conversations/understand/requests/length-meant.js';
import { completeRequest, requestTag } from '../../../src/conversations/script/request/request.js';
import { topicBehindSwitch } from '../../../src/conversations/understand/requests/topic-switch.js';
import { afterScript, openChat } from '../chat.js';
import { results } from '../library/results.js';
import { persona, record } from '../samples.js';

type Chat = ReturnType<typeof openChat>;

const REQUEST = completeRequest({ topic: 'yellow soles' });

function whileWriting(says: string): Chat {
  const chat = openChat({ persona, busy: true, writing: { effectId: 'e7', tag: requestTag(REQUEST) } });
  chat.says(says);
  return chat;
}

describe('a length set right', () => {
  it.each([
    ['no i meant 45', 45],
    ['no not 45 seconds, lets say sixty', 60],
    ['no lets say forty', 40],
    ['no, 45, not 30', 45],
    ['eh maksudku 60', 60],
    ['empat puluh lima aja', 45],
    ['nahi nahi 45 second', 45],
    ['45 nahi 60', 60],
    ['नहीं नहीं, 45 सेकंड', 45],
    ['cuarenta y cinco mejor', 45],
    ['não, 45 segundos', 45],
    ['కాదు 45 సెకన్లు', 45],
    ['15', 15],
  ])('"%s" means %i', (says, seconds) => {
    expect(lengthMeant(says)).toBe(seconds);
    expect(afterScript(says).calls()).toMatchObject([{ op: 'script.rewrite', args: { seconds } }]);
  });

  it.each(['its 45 now not 40', 'he is 7 not 5', 'i have 45 chickens', 'son 45 pesos ahora no 40', '3'])(
    '"%s" is none',
    (says) => {
      expect(lengthMeant(says)).toBeNull();
    },
  );

  it('is what the open question takes', () => {
    const chat = openChat({ persona });
    chat.says('/script');
    chat.says('sourdough');
    chat.says('no lets say forty five');
    expect(chat.text()).toContain('What kind');
  });
});

describe('while the script is being written', () => {
  it.each([
    ['no i meant 45', { seconds: 45 }],
    ['make it shorter', { seconds: 15 }],
    ['make it 75 seconds', { seconds: 90 }],
    ['ahora en español', { language: 'es' }],
    ['way too formal, make it casual', { requirements: ['way too formal, make it casual'] }],
  ])('"%s" writes another one in its place', (says, change) => {
    const chat = whileWriting(says);
    expect(chat.effects()).toContainEqual({ type: 'stop', effectId: 'e7' });
    expect(chat.calls()[0]).toMatchObject({
      op: 'script.generate',
      args: { request: { ...REQUEST, ...change } },
    });
  });

  it.each([
    'script about mean girls',
    'reel about no bake cookies',
    'no bake cookies reel, 30 seconds',
    'um video no estilo mineiro',
    'make a reel about sorry cards',
  ])('"%s" is another one beside it', (says) => {
    const chat = whileWriting(says);
    expect(chat.calls()[0]?.op).toBe('script.generate');
    expect(chat.effects().some(({ type }) => type === 'stop')).toBe(false);
  });

  it.each([
    'no, script about bread',
    'no on bread, 30 seconds',
    'actually a reel about bread',
    'wait i want one about bread',
    'não, um roteiro sobre pão',
    'nahi, daal pe script chahiye',
  ])('"%s" is another one in its place', (says) => {
    const chat = whileWriting(says);
    expect(chat.calls()[0]?.op).toBe('script.generate');
    expect(chat.effects()).toContainEqual({ type: 'stop', effectId: 'e7' });
  });

  it.each(['stop', 'para', 'batalin aja', 'ruk jao', 'रोक दो', 'ఆపు', 'cancela'])(
    '"%s" gives it up',
    (says) => {
      const chat = whileWriting(says);
      expect(chat.effects()[0]).toEqual({ type: 'stop' });
      expect(chat.calls()).toEqual([]);
    },
  );

  it.each(['hello??', 'alô??', 'halo???', 'హలో??', 'हैलो??', 'estás ahí?'])('"%s" is told so', (says) => {
    expect(whileWriting(says).text()).toMatch(/still at work/u);
  });
});

it.each(['hello??', 'anyone there', 'sigo esperando', 'tem alguém aí?', 'masih nunggu nih', 'ho gaya kya'])(
  '"%s" with nothing to come is told so',
  (says) => {
    expect(afterScript(says).text()).toMatch(/nothing is being written/u);
  },
);

describe('another topic', () => {
  it.each([
    'wait different topic',
    'mejor otro tema',
    'na verdade quero outro assunto',
    'ganti topik deh',
    'topic change',
    'रुको, कुछ और विषय',
    'ఆగు, వేరే టాపిక్',
  ])('"%s" is asked for, and nothing else', (says) => {
    const chat = afterScript(says);
    expect(chat.open()).toBe('script');
    chat.says('salt stains');
    expect(chat.calls()[0]).toMatchObject({
      op: 'script.generate',
      args: { request: { topic: 'salt stains' } },
    });
  });

  it.each([
    ['wait, different topic: salt stains', 'salt stains'],
    ['ganti topik deh, ttg karyawan tetangga', 'karyawan tetangga'],
    ['arey ruko, topic change, paneer pe karo', 'paneer'],
    ['no i meant the lettuces', 'the lettuces'],
    ['no, quise decir las lechugas', 'las lechugas'],
    ['eh maksudku karyawan tetangga', 'karyawan tetangga'],
    ['espera, otro tema, quitar el olor a ajo', 'quitar el olor a ajo'],
  ])('may follow at once: "%s"', (says, topic) => {
    expect(afterScript(says).calls()[0]).toMatchObject({ args: { request: { topic } } });
  });

  it.each([
    ['now one on yellow soles', 'yellow soles'],
    ['ahora uno de como quitar el olor a ajo', 'como quitar el olor a ajo'],
    ['agora um de como cobrar mais caro', 'como cobrar mais caro'],
    ['skrg ttg harga sambal', 'harga sambal'],
    ['ab ek packing pe', 'packing'],
    ['अब एक जींस के थैले पर', 'जींस के थैले'],
    ['ఇప్పుడు ఉప్పు గురించి ఒకటి', 'ఉప్పు'],
  ])('"%s" is the next script', (says, topic) => {
    expect(afterScript(says).calls()[0]).toMatchObject({
      op: 'script.generate',
      args: { request: { topic } },
    });
  });
});

it.each([
  'no i meant cut the middle',
  'no i mean the ending is weak',
  'eh maksudku penutupnya ganti',
  'no i meant that as a compliment',
  'no i meant it kindly',
  'no, quise decir eso como un halago',
  'não, quis dizer isso como elogio',
])('"%s" is no other topic', (says) => {
  expect(topicBehindSwitch(says)).toBeNull();
});

describe('deleting', () => {
  it.each([
    'delete that one',
    'bórralo',
    'apaga esse',
    'hapus yg tadi',
    'ye delete kar do',
    'इसे हटा दो',
    'అది తీసేయ్',
  ])('"%s" names the script and waits for a tap', (says) => {
    const chat = afterScript(says);
    const [call] = chat.calls();
    expect(call).toMatchObject({ op: 'script.get', args: { scriptId: 'shown' } });
    chat.takes({ type: 'done', op: 'script.get', effectId: 'e1', tag: call?.tag ?? '', result: { record } });
    expect(chat.text()).toContain(record.title);
    expect(chat.calls()).toEqual([]);
    chat.presses('Yes, delete it');
    expect(chat.calls()).toMatchObject([{ op: 'script.update', args: { delete: true } }]);
  });
});

describe('a version of the script', () => {
  const [item] = results['script.list'].items;
  const versions = ['c', 'b', 'a'].map((scriptId) => ({ ...item!, scriptId, title: 'laces' }));

  it.each([
    ['the second one was better', 'b'],
    ['me gustó más el primero', 'a'],
    ['a segunda versão tava melhor', 'b'],
    ['balik ke yang sebelumnya', 'b'],
    ['accha doosra wala better tha', 'b'],
    ['पहला वाला बेहतर था', 'a'],
    ['రెండోదే బాగుంది', 'b'],
  ])('"%s" is opened', (says, scriptId) => {
    const chat = afterScript(says);
    const [call] = chat.calls();
    expect(call).toMatchObject({ op: 'script.versions', args: { scriptId: expect.any(String) } });
    const done = { type: 'done', op: 'script.versions', effectId: 'e1' } as const;
    chat.takes({ ...done, tag: call?.tag ?? '', result: { items: versions } });
    expect(chat.calls()).toMatchObject([{ op: 'script.get', args: { scriptId } }]);
  });

  it('is asked about where there is only one', () => {
    const chat = afterScript('the second one was better');
    const [call] = chat.calls();
    const result = { items: versions.slice(-1) };
    chat.takes({ type: 'done', op: 'script.versions', effectId: 'e1', tag: call?.tag ?? '', result });
    expect(chat.text()).toMatch(/Which one/u);
    expect(chat.calls()).toEqual([]);
  });
});

it.each([
  'wtf is viral check',
  'qué es un gancho',
  'o que significa qualidade 80',
  'uji viral itu apa',
  'hook matlab kya',
  'वायरल जाँच क्या होती है',
  'హుక్ అంటే ఏంటి',
])('"%s" is explained', (says) => {
  expect(afterScript(says).text()).toMatch(/^Hook: the first sentence/u);
});
