/** What she asks about a script or the bot is answered, in whatever language she asks it. */
import { describe, expect, it } from 'vitest';
import type { UserStats } from '../../../../src/engine/operations.js';
import { copyFor } from '../../../../src/conversations/shared/copy.js';
import { meaningOf } from '../../../../src/conversations/understand/meaning.js';
import { questionAsked } from '../../../../src/conversations/understand/talk/questions.js';
import { openChat } from '../../chat.js';
import { contextWith, persona, record, script } from '../../samples.js';
import { STATS } from '../../../support/attachment-samples.js';

const t = copyFor('en');

describe('a question', () => {
  it.each([
    ['how long does it take', 'duration'],
    ['cuánto se demora', 'duration'],
    ['demora muito?', 'duration'],
    ['kitna time lagta hai', 'duration'],
    ['ఎంత సేపు పడుతుంది', 'duration'],
    ['berapa lama jadinya', 'duration'],
    ['what did i do right', 'strengths'],
    ['qué hice bien', 'strengths'],
    ['o que eu fiz certo', 'strengths'],
    ['maine kya sahi kiya', 'strengths'],
    ['ఇందులో ఏం బాగుంది', 'strengths'],
    ['apa yang sudah benar', 'strengths'],
    ['what should i fix', 'weak'],
    ['cómo lo mejoro', 'weak'],
    ['mere kaun kaun se script save hain', 'saved'],
    ['qué guiones tengo', 'saved'],
    ['naskah apa saja yang tersimpan', 'saved'],
    ['devanagari me likh sakte ho kya', 'writes'],
    ['puedes escribir en inglés', 'writes'],
    ['can i send a voice note', 'files'],
    ['puedo mandar audio', 'files'],
  ])('%j is about %s', (text, about) => {
    expect(meaningOf(text, contextWith({ persona, lastScriptId: 's1' }))).toMatchObject({
      kind: 'question',
      question: { about },
    });
  });

  it.each([
    'how long does it take to prove sourdough',
    'how do i make bread better',
    'qué hice bien en mi vida',
    'can you write it in english',
    'what did i do wrong in my marriage',
  ])('%j is another thing', (text) => {
    expect(questionAsked(text)).toBeNull();
  });

  it('is answered', () => {
    const chat = openChat({ persona });
    chat.says('how long does it take?');
    expect(chat.text()).toBe(t('talk-takes-seconds'));
    chat.becomes({ builtIn: false });
    chat.says('how long does it take?');
    expect(chat.text()).toBe(t('talk-takes-minute'));
    chat.becomes({ busy: true });
    chat.says('how long does it take?');
    expect(chat.text()).toBe(t('talk-busy'));
    chat.says('which scripts do i have');
    expect(chat.calls()).toMatchObject([{ op: 'script.list' }]);
    chat.says('what did i do right');
    expect(chat.calls()).toMatchObject([{ op: 'stats.get' }, { op: 'recommendations.get' }]);
  });

  it('whether it can write in a language says what that needs', () => {
    const chat = openChat({ persona });
    chat.says('can you write in spanish?');
    expect(chat.text()).toContain('no words of yours in Spanish');
    chat.says('can you write english?');
    expect(chat.text()).toContain('Yes.');
    chat.says('can you write in polish?');
    expect(chat.text()).toContain('cannot write in Polish');
  });

  it('about the script before is answered with its own words and points', () => {
    const chat = openChat({ persona, lastScriptId: script.scriptId });
    const asked = (text: string): string => {
      chat.says(text);
      const tag = chat.calls()[0]?.tag ?? '';
      chat.takes({ type: 'done', op: 'script.get', effectId: 'e1', tag, result: { record } });
      return chat.text();
    };
    expect(asked('what did i do right')).toBe(
      [t('strengths'), 'Pace 8/10', 'Hook 7.4/10: “Nine pounds.”', 'Call to action 7/10'].join('\n'),
    );
    expect(asked('what should i fix')).toContain('Say how you count your hours.');
  });
});

it('"can you make it shorter" asks for that, not what the bot is able to do', () => {
  expect(meaningOf('can you make it shorter', contextWith({ persona, lastScriptId: 's1' }))).toMatchObject({
    kind: 'rewrite',
    asked: { part: 'shorter' },
  });
});

describe('which did best, what it scores, how long it is and when to post', () => {
  it.each([
    ['what is my best reel', 'best'],
    ['which one did best', 'best'],
    ['wetin be my best one', 'best'],
    ['cuál me ha ido mejor', 'best'],
    ['qual foi o meu melhor reel', 'best'],
    ['reel mana yg paling rame', 'best'],
    ['kaunsi reel sabse achi chali', 'best'],
    ['naa best reel edi', 'best'],
    ['qué calificación tiene y por qué tan bajita', 'score'],
    ["what's the score and why so low", 'score'],
    ['por que a nota é tão baixa', 'score'],
    ['kok rendah', 'score'],
    ['score itna kam kyun', 'score'],
    ['enduku antha takkuva', 'score'],
    ['cuánto dura', 'length'],
    ['how long is it', 'length'],
    ['a qué hora conviene subirlo', 'when'],
    ['jam berapa bagusnya upload', 'when'],
    ['time enthaki post chesthe manchidi', 'when'],
  ])('%j asks about %s', (text, about) => {
    expect(questionAsked(text)).toEqual({ about });
  });

  it.each(['which line is best', 'what is best in this script'])('%j asks about the script', (text) => {
    expect(questionAsked(text)).toEqual({ about: 'strengths' });
  });

  it.each(['write a reel on the best time to post', 'best reel about cakes'])('%j is a request', (text) => {
    expect(questionAsked(text)).toBeNull();
  });

  it('her best reel is told from her results, and how to tell them where there are none', () => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says('which of my reels did best');
    const [call] = chat.calls();
    expect(call).toMatchObject({ op: 'stats.get' });
    const told = (best: UserStats['best']): string => {
      chat.takes({
        type: 'done',
        op: 'stats.get',
        effectId: 'e1',
        tag: call?.tag ?? '',
        result: { ...STATS, best },
      });
      return chat.text();
    };
    expect(told({ title: 'the kiosk', views: 1200, of: 3 })).toMatch(/the kiosk.*1,200 views/u);
    expect(told(null)).toBe(t('best-unknown'));
  });

  it('"why so low" tells what the score means and what it loses by', () => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says('qué calificación tiene y por qué tan bajita');
    const [call] = chat.calls();
    expect(call).toMatchObject({ op: 'script.get', args: { scriptId: 's1' } });
    chat.takes({ type: 'done', op: 'script.get', effectId: 'e1', tag: call?.tag ?? '', result: { record } });
    expect(chat.text()).toContain(t('scale-quality', { score: Math.round(script.quality) }));
    expect(chat.text()).toContain(t('weak'));
  });
});

it.each([
  ['what do you think?', 'score'],
  ['is it good?', 'score'],
  ['what do you think is missing', 'weak'],
  ["what's it missing?", 'weak'],
  ['total views?', 'totals'],
  ['qué te parece', 'score'],
  ['qué opinas del guion', 'score'],
  ['qué crees que le falta', 'weak'],
  ['cuántas vistas llevo en total', 'totals'],
  ['o que você achou desse roteiro?', 'score'],
  ['ficou bom?', 'score'],
  ['o que você acha que tá faltando nele?', 'weak'],
  ['quantas views eu tenho no total', 'totals'],
  ['berapa total views aku', 'totals'],
  ['kaisa laga tumhe', 'score'],
  ['mere total views kitne hain', 'totals'],
])('%j asks for an opinion, what is missing, or all views', (text, about) => {
  expect(meaningOf(text, contextWith({ persona, lastScriptId: 's1' }))).toEqual({
    kind: 'question',
    question: { about },
  });
});

it.each([
  'ficou bom',
  'what do you think about goats',
  '12 mil views no total',
  'is it good to freeze bread',
])('%j asks none of these', (text) => {
  expect(questionAsked(text)).toBeNull();
});
