/** What she asks about a script or the bot is answered, in whatever language she asks it. */
import { describe, expect, it } from 'vitest';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { questionAsked } from '../../../src/conversations/understand/talk/questions.js';
import { openChat } from '../chat.js';
import { contextWith, persona, record, script } from '../samples.js';

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
