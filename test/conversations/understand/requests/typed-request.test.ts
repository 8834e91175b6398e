/** Requests as creators type and say them: what is the topic, what are options, what is told beside it. */
import { describe, expect, it } from 'vitest';
import { typedRequest } from '../../../../src/conversations/understand/requests/typed-request.js';
import { afterScript, openChat } from '../../chat.js';
import { persona } from '../../samples.js';

describe('what she tells beside a topic', () => {
  it.each([
    [
      'do one on sourdough, my nan died last week and it was her recipe',
      'sourdough',
      'my nan died last week and it was her recipe',
    ],
    [
      'faz um de 45 segundos sobre congelar feijão, minha tia ensinou antes de ir embora',
      'congelar feijão',
      'minha tia ensinou antes de ir embora',
    ],
    [
      'bikinin soal bubur ayam dong, bapakku jualan ini tiga puluh tahun',
      'bubur ayam',
      'bapakku jualan ini tiga puluh tahun',
    ],
  ])('"%s"', (says, topic, context) => {
    expect(typedRequest(says).draft).toMatchObject({ topic, context });
  });

  it('reaches the engine with the request', () => {
    const chat = openChat({ persona });
    chat.says('do one on sourdough, my nan died last week and it was her recipe');
    expect(chat.calls()[0]).toMatchObject({
      op: 'script.generate',
      args: { request: { topic: 'sourdough', context: 'my nan died last week and it was her recipe' } },
    });
  });

  it('is said back while it is written', () => {
    const chat = openChat({ persona });
    chat.says('do one on sourdough, my nan died last week and it was her recipe');
    expect(chat.text()).toMatch(/I use what you told me: my nan died last week/u);
  });

  it('is no part of the topic where only politeness and options stand there', () => {
    expect(typedRequest('reel about waxing at home, 30 sec, funny, no rush x').draft).toEqual({
      topic: 'waxing at home',
      seconds: 30,
      contentType: 'entertaining',
    });
  });

  it('is a wish for the script where it says what not to do', () => {
    expect(typedRequest('roof repairs after the storm, 60 secs, no jokes please').draft).toMatchObject({
      topic: 'roof repairs after the storm',
      requirements: ['no jokes please'],
    });
  });
});

describe('options around a topic', () => {
  it.each([
    ['thirty five seconds on frozen pipes', { otherSeconds: 35 }],
    ['something on frozen pipes, two minutes', { otherSeconds: 120 }],
    ['uno sobre cañerías heladas, cuarenta y cinco segundos', { draft: { seconds: 45 } }],
    ['my 20 minute soup, write me a script', { draft: { topic: 'my 20 minute soup' }, otherSeconds: null }],
    ['60 seconds on frozen pipes, no make it 45', { draft: { seconds: 45 } }],
    ['satu 15 tentang pipa beku', { draft: { topic: 'pipa beku', seconds: 15 } }],
    ['frozen pipes. 30', { draft: { topic: 'frozen pipes', seconds: 30 } }],
    ['script on the 5 minute rule, half a minute', { draft: { topic: 'the 5 minute rule', seconds: 30 } }],
    ['a reel about frozen pipes for tiktok', { draft: { platform: 'tiktok' } }],
    ['reel about frozen pipes in hinglish', { draft: { language: 'hi-Latn' } }],
    ['escribe sobre cañerías en inglés', { draft: { language: 'en' } }],
  ])('"%s"', (says, expected) => {
    expect(typedRequest(says)).toMatchObject(expected);
  });

  it('keeps a named option where it is written as a key', () => {
    expect(typedRequest('frozen pipes goal: sales').draft).toEqual({ topic: 'frozen pipes', goal: 'sales' });
  });
});

describe('a bare topic', () => {
  it.each(['another mother at the school gate', 'start of the football season', 'a good knife'])(
    '"%s" right after a script is a new topic',
    (says) => {
      const chat = afterScript(says);
      expect(chat.calls().map(({ op }) => op)).not.toContain('script.rewrite');
      expect(chat.calls().map(({ op }) => op)).not.toContain('feedback.save');
    },
  );
});
