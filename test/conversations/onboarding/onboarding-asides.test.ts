/** What she says to the bot while it gets to know her is answered, and is no part of her story. */
import { describe, expect, it } from 'vitest';
import { nameAnswered } from '../../../src/conversations/understand/herself/name-given.js';
import { asksAmong } from '../../../src/conversations/onboarding/asides.js';
import { atExamples, EXAMPLE, STORY } from './at-examples.js';
import { openChat } from '../chat.js';

describe('a question about the bot', () => {
  it.each([
    'who sees my story',
    'oiga y quién va a ver lo que le estoy contando',
    'quem vê minha história?',
    'ceritaku dibaca siapa aja?',
    'mera data safe hai na',
    'मेरी कहानी कौन देखता है?',
    'నా కథ ఎవరు చూస్తారు?',
  ])('is answered, and the examples are asked for again: "%s"', (says) => {
    const chat = atExamples();
    chat.says(says);
    expect(chat.text()).toMatch(/\/forget deletes everything[\s\S]*1 to 3 scripts/u);
    expect(chat.open()).toBe('onboarding');
  });

  it.each(['is this free?', 'are you a robot', 'can you post it for me'])(
    'is no name and no story: "%s"',
    (says) => {
      const chat = openChat();
      chat.says('/start');
      chat.says(says);
      expect(chat.text()).toMatch(/What should I call you/u);
      expect(chat.text()).not.toMatch(/part of your story/u);
    },
  );
});

it.each([
  "no i don't have any scripts",
  'no tengo nada de eso',
  'não tenho nada disso',
  'gak ada kak',
  'mere paas koi script nahi hai',
  'मेरे पास कोई स्क्रिप्ट नहीं है',
  'లేవు అండి',
])('"%s" ends the examples', (says) => {
  const chat = atExamples();
  chat.says(says);
  expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { examples: [] } }]);
});

it.each([
  'its 45 not 40 loaves',
  'oh and i never swear',
  'son 45 panes no 40',
  'é 45 pães, não 40',
  'eh salah, 45 roti bukan 40',
  '45 roti nahi 40',
  'no wait it was my sister not my mum',
])('"%s" behind her story sets it right', (says) => {
  const chat = atExamples();
  chat.says(says);
  expect(chat.calls()).toEqual([]);
  expect(chat.text()).not.toMatch(/did not understand/u);
  chat.presses('Skip');
  expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { corrections: [says] } }]);
});

it.each(['ok one sec', 'give me a minute', 'i will send them later', 'how many should i send?'])(
  '"%s" sets nothing right',
  (says) => {
    const chat = atExamples();
    chat.says(says);
    if (chat.calls().length === 0) chat.presses('Skip');
    expect(chat.calls()[0]?.args).not.toHaveProperty('corrections');
  },
);

describe('a request in a long message', () => {
  const RAMBLE =
    "so anyway i was at the shop yesterday and the girl at the checkout, she can't be more than 19, she looks at my lard and says what is that, and i said honey that's flavor, and it got me thinking maybe we could do something about how nobody under 40 knows what lard is, you know";

  it('is kept for when she is known, and is no example', () => {
    const chat = atExamples();
    chat.says(RAMBLE);
    expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { examples: [] } }]);
  });

  it.each([STORY, EXAMPLE])('is not heard in what she tells or shows', (text) => {
    expect(asksAmong(text)).toBe(false);
  });
});

describe('her name', () => {
  it.each([
    ['Well my name is Marge Kowalski but everybody calls me Midge', 'Midge'],
    ['me llamo Guadalupe pero todos me dicen Lupita', 'Lupita'],
    ['nama saya Siti Rahma, biasa dipanggil Mama', 'Mama'],
    ['Mary Ann Jones', 'Mary Ann Jones'],
  ])('in "%s" is the one she goes by', (says, name) => {
    expect(nameAnswered(says)).toBe(name);
  });

  it.each(['mas corto', 'no tengo nada de eso', 'make it shorter', 'delete that one'])(
    'is not "%s", and her story neither',
    (says) => {
      const chat = openChat();
      chat.says('/start');
      chat.says(says);
      expect(chat.text()).toMatch(/What should I call you/u);
      expect(chat.text()).not.toMatch(/part of your story/u);
    },
  );
});

it('a first request is answered in the language it is written in', () => {
  const chat = openChat();
  chat.says('hola buenas quiero un video sobre como curar el molcajete');
  expect(chat.effects()).toContainEqual({ type: 'setLocale', locale: 'es' });
  expect(chat.text()).toContain('Estoy escribiendo');
});

it.each([
  'I clean chimneys in Hull. Then one day a jackdaw fell on me. Now about half my work is birds, and on Sundays I film them for people who are scared of ladders and soot.',
  'Vendo molcajetes en Tonalá. Luego una señora me pidió diez. Ahora uno de mis hijos me ayuda, y después de la misa grabamos para las muchachas que apenas empiezan.',
  'Sou manicure em Recife. Depois uma cliente sumiu. Agora um dos meus filhos me ajuda, e gravo para quem quer começar em casa sem dinheiro e sem medo de errar.',
  'Aku jualan sambal di Malang. Terus yang pertama beli tetangga sendiri. Sekarang satu dapur isinya botol semua, dan aku bikin video buat ibu-ibu yang gak pede.',
  'मैं जयपुर में पुराने कपड़ों से थैले बनाती हूँ। 2015 में पहला थैला बनाया, वो भी उल्टा सिल गया। अब मोहल्ले की 6 औरतें मेरे साथ काम करती हैं। अब एक दुकान पर भी मेरे थैले हैं।',
  'నేను గుంటూరులో పచ్చళ్ళు చేసి అమ్ముతాను. మొదటి ఏడాది మొత్తం పాడైపోయింది. ఇప్పుడు నెలకు 200 సీసాలు వెళ్తాయి. తర్వాత అమ్మ కూడా వచ్చింది. ఇంట్లో పచ్చడి పెట్టాలని భయపడే అమ్మాయిల కోసం నా వీడియోలు.',
])('a story stays a story: "%s"', (story) => {
  const chat = openChat();
  chat.says('/start');
  chat.says('Bev');
  chat.says(story);
  expect(chat.open()).toBe('onboarding');
  expect(chat.calls()).toEqual([]);
  expect(chat.active()?.state).toMatchObject({ form: { story: [story] } });
});

it('is not kept from showing scripts by a name she does not give', () => {
  const chat = openChat();
  chat.says('/start');
  chat.says(STORY);
  expect(chat.text()).toMatch(/What should I call you/u);
  chat.says(EXAMPLE);
  chat.says('done');
  expect(chat.calls()).toMatchObject([{ op: 'persona.build', args: { examples: [{ text: EXAMPLE }] } }]);
});

it('hears her name in a greeting that asks as well', () => {
  const chat = openChat();
  chat.says('hi im moira but how long does this take');
  expect(chat.text()).not.toMatch(/What should I call you/u);
});

it('the button under a script moves that script to her story, whatever she said to the bot before', () => {
  const chat = atExamples();
  chat.says('thats a lot of buttons');
  expect(chat.labels()).toContain('That was my story');
  chat.says(EXAMPLE);
  chat.presses('That was my story');
  expect(chat.active()?.state).toMatchObject({ form: { story: [STORY, EXAMPLE], examples: [] } });
});
