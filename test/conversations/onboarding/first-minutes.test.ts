/** What newcomers ask and send before they are known: what this is, what is known of them, a story in pieces, another language. */
import { describe, expect, it } from 'vitest';
import { atExamples } from './at-examples.js';
import { openChat } from '../chat.js';

describe('"what is this?"', () => {
  it.each([
    ['en', 'what is this'],
    ['es', '¿esto qué es?'],
    ['es', 'qué es esto'],
    ['pt', 'o que é isso'],
    ['id', 'ini apa ya'],
    ['hi', 'bhai ye kya hai'],
    ['hi', 'ये क्या है'],
    ['id', 'ini buat apa sih'],
    ['te', 'ఇది ఎలా పని చేస్తుంది'],
    ['te', 'idi enti'],
    ['te', 'ఇది ఏంటి'],
  ])('is answered in %s: "%s"', (locale, says) => {
    const chat = openChat({ locale });
    chat.says('/start');
    const [what = ''] = chat.text().split('\n');
    chat.says(says);
    expect(chat.text()).toContain(what);
  });
});

describe('"what do you know about me?"', () => {
  it.each([
    ['en', 'what do you know about me'],
    ['en', 'what have you understood about me'],
    ['es', 'qué entendiste de mí?'],
    ['pt', 'o que você entendeu de mim?'],
    ['hi', 'mere bare me kya samjhe'],
    ['es', 'qué sabes de mí?'],
    ['pt', 'o que você sabe de mim'],
    ['id', 'kamu tau apa tentang aku'],
    ['hi', 'mere bare me kya pata hai tujhe'],
    ['te', 'na gurinchi neeku emi telusu'],
  ])('is answered before the card is there, in %s: "%s"', (locale, says) => {
    const chat = atExamples({ locale });
    chat.says(says);
    expect(chat.text()).toMatch(/42/u);
    chat.says('Okay done');
    expect(chat.calls()).toMatchObject([{ op: 'persona.build' }]);
    expect(chat.calls()[0]?.args).not.toHaveProperty('corrections');
  });
});

it.each([
  'ese es el único que tengo',
  'es el único',
  'é o único que tenho',
  "that's the only one I have",
  'okate undi',
  'I no get script',
  'basta',
  'das wars',
  "c'est tout",
  "je n'ai pas de script",
])('"%s" ends the examples', (says) => {
  const chat = atExamples();
  chat.says(says);
  expect(chat.calls()).toMatchObject([{ op: 'persona.build' }]);
});

it.each(['solo tengo una hija', 'o que é isso'])('"%s" does not', (says) => {
  const chat = atExamples();
  chat.says(says);
  expect(chat.calls()).toEqual([]);
});

describe('a story in pieces', () => {
  const pieces = (...said: readonly string[]): ReturnType<typeof openChat> => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Femi');
    for (const piece of said) chat.says(piece);
    return chat;
  };

  it('goes on after enough was told', () => {
    const chat = pieces(
      'I dey repair generators for Ibadan market since 2016, me and my cousin',
      'I learn am from my uncle after school money finish for the house that year, no be small thing',
      'now I dey sell parts to shop owners wey no get time to wait. The wahala be say dem dey buy fake one',
    );
    expect(chat.text()).toMatch(/part of your story/u);
    expect(chat.labels()).toContain('It is a script of mine');
    chat.presses('Skip');
    expect(chat.calls()[0]?.args).toMatchObject({ examples: [] });
  });

  it('is over where she speaks to her viewers', () => {
    const chat = pieces(
      'I dey repair generators for Ibadan market since 2016, me and my cousin',
      'I learn am from my uncle after school money finish for the house that year, no be small thing',
      'I check the oil first. You no check am, you go buy new engine. Save this one for your papa.',
    );
    expect(chat.text()).toMatch(/one example/u);
  });
});

it.each([
  'yang nonton mama-mama muda, anaknya susah tidur katanya',
  'na for women wey dey rush, dem dey fear say braid go pain',
  'mi público son señoras que no saben ni por dónde',
])('takes the answer to whom she speaks to as hers: "%s"', (says) => {
  const chat = openChat();
  chat.says('/start');
  chat.says('Sari');
  chat.says('I teach small children in Solo since 2011.');
  expect(chat.text()).toMatch(/who do you make videos for/u);
  chat.says(says);
  expect(JSON.stringify(chat.active())).toContain(`,${JSON.stringify(says)}]`);
});

it('puts right what she says is wrong of her story before it is all told', () => {
  const chat = openChat();
  chat.says('/start');
  chat.says('Sari');
  chat.says('I teach small children in Solo, and I have 3 sons.');
  chat.says("that's wrong, I have 4 sons");
  expect(chat.text()).toMatch(/I put that right/u);
  expect(JSON.stringify(chat.active())).toContain(`"corrections":["that's wrong, I have 4 sons"]`);
});

it('writes for who asks for a script after a sentence or two, and does not ask on', () => {
  const chat = openChat();
  chat.says('/start');
  chat.says('Sari');
  chat.says('I teach small children in Solo since 2011 and tell them tales.');
  chat.says('write a script about bedtime, 30 s');
  expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { examples: [] } }]);
});

it('takes a script of several lines for no request', () => {
  const chat = openChat();
  chat.says('/start');
  chat.says('Sari');
  chat.says('I make soap from old oil as my grandmother did, for young people who pour it away.');
  chat.says('Script: the soap\n[0:00] You pour it away? Stop!\n[0:05] A litre makes eleven bars.');
  expect(chat.calls()).toEqual([]);
});

it('asks a second greeting for the name and nothing else', () => {
  const chat = openChat({ locale: 'es' });
  chat.says('/start');
  chat.says('buenas');
  expect(chat.text()).toBe('¿Cómo quieres que te llame?');
});

it.each([
  ['Ju', 'meu nome é Jussara mas todo mundo me chama de Ju'],
  ['Midge', 'my name is Marguerite but everybody in the street calls me Midge'],
])('keeps %s as a name alone: "%s"', (name, says) => {
  const chat = openChat();
  chat.says('/start');
  chat.says(says);
  expect(JSON.stringify(chat.active())).toContain(`"name":"${name}","story":[]`);
});

describe('a language we do not speak', () => {
  const STORY = 'Ich bin 52 und habe einen kleinen Laden für Knöpfe in Kassel, seit sieben Jahren.';

  it('is named once, and what she writes in it is kept', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Heike');
    chat.says(STORY);
    expect(chat.text()).toMatch(/I do not speak German, so I answer in English/u);
    expect(JSON.stringify(chat.active())).toContain(STORY);
    chat.says('Meine Mutter hat den Laden vor mir geführt und ich sitze jeden Tag dort.');
    expect(chat.text()).not.toMatch(/do not speak/u);
  });

  it('is asked for in its own words', () => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Heike');
    chat.says('Sprichst du Deutsch?');
    expect(chat.text()).toMatch(/I write in English/u);
    chat.says('kostet das was?');
    expect(chat.text()).toMatch(/I ask for no money/u);
  });

  it.each([
    'aye ah groom dugs oot a wee van in fife been at it six year noo',
    'I dey sell to guys wey wan fresh but no get big money at all',
    'awak jualan nasi di warung depan kos udah lapan taun lebih',
  ])('is no dialect of ours: %j', (says) => {
    const chat = openChat();
    chat.says('/start');
    chat.says('Bev');
    chat.says(says);
    expect(chat.text()).not.toMatch(/do not speak|tidak bisa/u);
  });
});
