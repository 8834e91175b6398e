import { describe, expect, it } from 'vitest';
import { atExamples, EXAMPLE, STORY } from './at-examples.js';
import { openChat } from '../chat.js';
import { nameAnswered } from '../../../src/conversations/understand/herself/name-given.js';
import { results } from '../library/results.js';
import { persona } from '../samples.js';

describe('the language she is spoken to in', () => {
  it('is the one she writes her story in, unless she chose another', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Nora');
    chat.says('Soy Nora, tengo un vivero en Rosario y vendo plantas chicas a gente sin luz.');
    expect(chat.text()).toMatch(/De aquí en adelante te hablo en español/u);
    expect(chat.text()).not.toMatch(/Thank|Tell me/u);
    chat.says('/language english');
    chat.says('Fui cajera dieciocho años y me echaron por contestarle a un supervisor en el turno noche.');
    expect(chat.text()).not.toMatch(/español/u);
  });

  it('follows a greeting before the first question', () => {
    const chat = openChat();
    chat.says('olá!');
    expect(chat.text()).toMatch(/Como posso|chamar/iu);
    expect(chat.effects()).toContainEqual({ type: 'setLocale', locale: 'pt' });
  });

  it.each(['Oi mate, I fix bikes in Leeds', 'hola guys, I am Tim'])(
    'is not a greeting alone: "%s"',
    (text) => {
      const chat = openChat();
      chat.says(text);
      expect(chat.effects().map(({ type }) => type)).not.toContain('setLocale');
    },
  );

  it('stays for a name, for English with words of Hindi and for examples in another language', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Dalva Nogueira');
    chat.says('I run a chai stall with my bhai and we open at five every morning for the riders');
    expect(chat.effects()).not.toContainEqual(expect.objectContaining({ type: 'setLocale' }));
  });
});

describe('onboarding', () => {
  it.each(['hello again', 'hola de nuevo', 'oi de novo'])('opens for somebody who says "%s"', (text) => {
    const chat = openChat();
    chat.says(text);
    expect(chat.text()).toMatch(/Reel/u);
    expect(chat.text()).toMatch(/15/u);
  });

  it('opens with what it does, a sample, one sentence on privacy and a way past the form', () => {
    const chat = openChat();
    chat.says('/start');
    expect(chat.text()).toContain('sound like you');
    expect(chat.text()).toContain('first cake');
    expect(chat.text()).toContain('/forget');
    expect(chat.labels()).toContain('Skip, just write one');
  });

  it('asks name, story and examples, then builds the persona from all of them', () => {
    const chat = atExamples();
    expect(chat.text()).toContain('1 to 3 scripts');
    chat.says(EXAMPLE);
    expect(chat.text()).toContain('one example');
    chat.says('done');
    const [build] = chat.calls();
    expect(build).toMatchObject({
      op: 'persona.build',
      args: { name: 'Maya', story: STORY, examples: [{ text: EXAMPLE }] },
    });
    chat.takes({ type: 'done', op: 'persona.build', effectId: 'e1', result: { persona } });
    expect(chat.open()).toBeNull();
    expect(chat.text()).toContain('home bakers who sell');
    expect(chat.text()).toContain('women like me who sell at the school gate');
  });

  it.each(['Yolanda', 'Carlos', 'Amanda', 'Nora', 'Hugo', 'Simon'])(
    'takes the name %s for a name',
    (name) => {
      const chat = openChat();
      chat.says('/start');
      chat.says(name);
      expect(chat.text()).toContain(`Nice to meet you, ${name}`);
    },
  );

  it('asks one concrete question when the story is short, and keeps what was said', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Maya');
    chat.says('I bake.');
    expect(chat.text().match(/\?/gu)).toHaveLength(1);
    chat.says(STORY);
    chat.presses('Skip');
    expect(chat.calls()[0]).toMatchObject({ args: { story: `I bake.\n\n${STORY}` } });
  });

  it('takes a story that comes before the name and still asks for the name', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says(STORY);
    expect(chat.text()).toContain('What should I call you?');
    chat.says('Maya');
    expect(chat.text()).toContain('1 to 3 scripts');
  });

  it('says what is wrong with a bad file and keeps the good one beside it', () => {
    const chat = atExamples();
    chat.sendsFiles('a.docx', 'locked.pdf');
    expect(chat.calls()[0]?.op).toBe('files.read');
    chat.takes({
      type: 'done',
      op: 'files.read',
      effectId: 'e2',
      tag: 'examples',
      result: {
        documents: [
          {
            file: 'a.docx',
            ok: true,
            kind: 'docx',
            language: 'en',
            words: 18,
            truncated: false,
            text: EXAMPLE,
          },
          { file: 'locked.pdf', ok: false, code: 'encrypted', message: 'x' },
        ],
      },
    });
    expect(chat.text()).toContain('locked.pdf: This file has a password.');
    expect(chat.text()).toContain('one example');
  });

  it('waits for files still being read when she presses Done early', () => {
    const chat = atExamples();
    chat.says(EXAMPLE);
    chat.sendsFiles('late.txt');
    chat.says('Done');
    expect(chat.calls()).toHaveLength(0);
    chat.takes({
      type: 'done',
      op: 'files.read',
      effectId: 'e3',
      tag: 'examples',
      result: {
        documents: [
          {
            file: 'late.txt',
            ok: true,
            kind: 'txt',
            language: 'en',
            words: 14,
            truncated: false,
            text: 'Late, but here. The oven was cold and so was I, that whole day.',
          },
        ],
      },
    });
    expect(chat.calls()[0]).toMatchObject({
      op: 'persona.build',
      args: { examples: [{}, { name: 'late.txt' }] },
    });
  });

  it('moves a pasted text back into the story when she says so', () => {
    const chat = atExamples();
    chat.says(EXAMPLE);
    chat.presses('That was my story');
    chat.presses('Skip');
    expect(chat.calls()[0]).toMatchObject({ args: { story: `${STORY}\n\n${EXAMPLE}`, examples: [] } });
  });

  it('keeps everything when building fails, and tries again with the same', () => {
    const chat = atExamples();
    chat.says(EXAMPLE);
    chat.presses('Done');
    const first = chat.calls()[0];
    chat.takes({ type: 'failed', op: 'persona.build', effectId: 'e1', code: 'unavailable' });
    expect(chat.text()).toContain('kept');
    chat.says('try again');
    expect(chat.calls()[0]).toEqual(first);
  });

  it('asks before a command throws the story away, and goes there when she leaves', () => {
    const chat = atExamples();
    chat.says('/score');
    expect(chat.open()).toBe('onboarding');
    chat.presses('Leave');
    expect(chat.open()).toBe('score');
  });

  it('answers /help beside the form and repeats its question', () => {
    const chat = atExamples();
    chat.says('/help');
    expect(chat.text()).toContain('/history');
    expect(chat.text()).toContain('1 to 3 scripts');
    expect(chat.open()).toBe('onboarding');
  });

  it('does not take a greeting for a name, and writes at once when she asks for a script instead', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('hello there');
    expect(chat.text()).toContain('What should I call you?');
    chat.says('script about sourdough, 30 s');
    expect(chat.calls()).toMatchObject([
      { op: 'script.generate', args: { request: { topic: 'sourdough' } } },
      { op: 'script.similar', args: { topic: 'sourdough' } },
    ]);
  });

  it('replaces a piece of the story when she edits her message', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Maya');
    chat.says('I bake bread in Leeds for parents.');
    chat.takes({ type: 'text', text: 'I bake bread in York for parents.', edited: true });
    chat.says(STORY);
    chat.presses('Skip');
    expect(chat.calls()[0]).toMatchObject({
      args: { story: `I bake bread in York for parents.\n\n${STORY}` },
    });
  });
});

describe('a request while she is being got to know', () => {
  it('is kept, and written as soon as she is known', () => {
    const chat = openChat();
    for (const line of ['/start', 'Maya', STORY]) chat.says(line);
    chat.says('write a reel about sourdough, 30 s');
    expect(chat.calls().map(({ op }) => op)).toEqual(['persona.build']);
    chat.becomes({ persona });
    chat.takes({ type: 'done', op: 'persona.build', effectId: 'e1', result: results['persona.build'] });
    expect(chat.calls().map(({ op }) => op)).toContain('script.generate');
  });

  it.each([
    ['मेरा नाम कमला है', 'कमला'],
    ['mera naam Sonu hai', 'Sonu'],
    ['నా పేరు శ్రావ్య', 'శ్రావ్య'],
    ['oi, sou a Dalva', 'Dalva'],
    ['nama saya Bude', 'Bude'],
    ['Hoon', 'Hoon'],
    ['hi, teresa here', 'Teresa'],
    ["i'm teresa, 43, from cork", 'Teresa'],
    ['people call me Big Joe', 'Big Joe'],
    ['soy María de la Cruz', 'María de la Cruz'],
    ['thats it', null],
    ['why do you need my name', null],
  ])('reads a name out of "%s"', (text, name) => {
    expect(nameAnswered(text)).toBe(name);
  });

  it.each([
    ['my name is teresa i run a laundry in cork and i iron sixty shirts a day', 'Teresa'],
    ['hola me llamo Ana Lucía y vendo arepas en la plaza de Maracay desde hace nueve años', 'Ana Lucía'],
    ['namaste mera naam sunita hai aur main ghar se tiffin bhejti hoon das logon ko', 'Sunita'],
  ])('takes the name out of a story told at once: %s', (story, name) => {
    const chat = openChat();
    chat.says(story);
    chat.says(STORY);
    chat.says('skip');
    expect(chat.calls()[0]).toMatchObject({ args: { name } });
  });

  it.each(['no', 'listo', "that's all"])('"%s" ends a short story', (text) => {
    const chat = openChat();
    for (const line of ['/start', 'Maya', 'I bake bread at home.', text]) chat.says(line);
    expect(chat.text()).toMatch(/Now show me how you talk/u);
  });

  it('"ok" and "how much is it?" are no name and no story', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('ok');
    expect(chat.text()).toMatch(/What should I call you/u);
    chat.says('Maya');
    chat.says('how much is it?');
    expect(chat.text()).toMatch(/no money/u);
  });

  it.each(['no', 'saltar', 'none', 'todavía no', 'mere paas nahi hai', 'listo', 'done', 'ho gaya', 'हो गया'])(
    '"%s" goes on without examples',
    (text) => {
      const chat = openChat();
      for (const line of ['/start', 'Maya', STORY, text]) chat.says(line);
      expect(chat.calls().map(({ op }) => op)).toEqual(['persona.build']);
    },
  );
});
