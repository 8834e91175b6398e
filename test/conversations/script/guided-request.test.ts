/** The guided request: what is no answer to its question is answered beside it, and any choice may be left to the bot. */
import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { results } from '../library/results.js';
import { persona } from '../samples.js';

type Chat = ReturnType<typeof openChat>;

function atKind(locale = 'en'): Chat {
  const chat = openChat({ persona, locale });
  chat.says('/script');
  chat.says('sourdough');
  chat.says('30');
  return chat;
}

function requested(chat: Chat): unknown {
  const [call] = chat.calls();
  return call?.op === 'script.generate' ? call.args.request : null;
}

describe('"you choose"', () => {
  it('is the first button of the kinds, and takes what the topic is most likely told as', () => {
    const chat = openChat({ persona });
    chat.says('/script');
    chat.says('the day I burnt 40 croissants');
    chat.presses('You choose');
    expect(chat.labels()[0]).toBe('You choose');
    chat.presses('You choose');
    chat.presses('Skip');
    expect(requested(chat)).toMatchObject({ seconds: 30, contentType: 'storytelling' });
  });

  it.each([
    ['en', ['you choose', 'whatever', 'skip']],
    ['en', ['idk', 'any is fine', 'up to you x']],
    ['en', ['surprise me', 'whatever you think', 'dont mind']],
    ['es', ['elige tú', 'lo que sea', 'me da igual']],
    ['pt', ['tanto faz', 'vc escolhe', 'vc que sabe']],
    ['hi', ['आप ही चुनो', 'कुछ भी चलेगा', 'पता नहीं']],
    ['hi', ['aap hi decide karo', 'kuch bhi', 'jo aapko sahi lage']],
    ['te', ['మీ ఇష్టం', 'ఏదైనా పర్వాలేదు', 'తెలీదు']],
    ['te', ['mee istam', 'edaina parledu', 'meere cheppandi']],
    ['id', ['terserah kamu aja', 'bebas kak', 'gatau']],
  ])('may be typed for every choice (%s: %s)', (locale, answers) => {
    const chat = openChat({ persona, locale });
    chat.says('/script');
    chat.says('sourdough');
    for (const answer of answers) chat.says(answer);
    expect(requested(chat)).toMatchObject({ seconds: 30, contentType: 'educational', requirements: [] });
  });

  it('may be a command nobody has', () => {
    const chat = openChat({ persona });
    chat.says('/script');
    chat.says('sourdough');
    for (const answer of ['/skip', '/skip', '/done']) chat.says(answer);
    expect(requested(chat)).toMatchObject({ seconds: 30, requirements: [] });
  });

  it('as the topic asks for ideas', () => {
    const chat = openChat({ persona });
    chat.says('/script');
    chat.says('you choose');
    expect(chat.calls()).toMatchObject([{ op: 'ideas.list' }]);
  });
});

describe('at "What kind of script?"', () => {
  it.each([
    ['en', 'thanks love', 'You are welcome!'],
    ['en', 'how much is it', 'I ask for no money'],
    ['en', 'help', 'This is what I can do'],
    ['es', 'mil gracias', '¡De nada!'],
    ['pt', 'obrigada viu', 'De nada!'],
    ['hi', 'शुक्रिया', 'कोई बात नहीं!'],
    ['te', 'థాంక్స్ అండి', 'పర్వాలేదు!'],
    ['id', 'makasih kak', 'Sama-sama!'],
  ])('a word beside it is answered and the question asked again (%s: %s)', (locale, said, answer) => {
    const chat = atKind(locale);
    const question = chat.messages().at(-1)?.blocks.at(-1);
    chat.says(said);
    expect(chat.text()).toContain(answer);
    expect(chat.messages().at(-1)?.blocks).toEqual([question]);
    expect(chat.labels()).toHaveLength(10);
  });

  it.each([
    ['what should i post this week', 'ideas.list'],
    ['stats please', 'stats.get'],
    ['hashtags for sourdough', 'hashtags.pick'],
    ['i never say guys', 'persona.correct'],
  ] as const)('"%s" is worked out first, and the question comes with the answer', (said, op) => {
    const chat = atKind();
    chat.says(said);
    expect(chat.calls()[0]?.op).toBe(op);
    chat.takes({ type: 'done', op, effectId: 'e1', result: results[op] } as Parameters<Chat['takes']>[0]);
    expect(chat.messages().at(-1)?.blocks.at(-1)).toMatchObject({ text: 'What kind of script?' });
  });

  it('a kind in her own words is one', () => {
    const chat = atKind();
    chat.says('something to make them laugh');
    chat.says('skip');
    expect(requested(chat)).toMatchObject({ contentType: 'entertaining' });
  });

  it('a whole request takes the place of the one asked for', () => {
    const chat = atKind();
    chat.says('reel about my dog, 45 sec');
    expect(requested(chat)).toMatchObject({ topic: 'my dog', seconds: 45 });
  });
});

describe('at the question for wishes', () => {
  it('a wish for the script stays one', () => {
    const chat = atKind();
    chat.says('tutorial');
    chat.says('no hashtags, and dont sound like a robot');
    expect(requested(chat)).toMatchObject({ requirements: ['no hashtags, and dont sound like a robot'] });
  });
});

it('a full request typed as the topic takes the defaults for the rest', () => {
  const chat = openChat({ persona });
  chat.says('/script');
  chat.says('script about why you should iron shirts damp, 30 sec');
  expect(requested(chat)).toMatchObject({
    topic: 'why you should iron shirts damp',
    seconds: 30,
    contentType: 'educational',
  });
});
