import { describe, expect, it } from 'vitest';
import { wishIn } from '../../../../src/conversations/understand/talk/wishes.js';
import { openChat } from '../../chat.js';
import { persona } from '../../samples.js';

describe('a wish in plain words', () => {
  it.each([
    ['no clue what to film, throw me some ideas', 'ideas'],
    ['no se me ocurre nada', 'ideas'],
    ['samajh nahi aa raha kya post karu', 'ideas'],
    ['plan my week please', 'week'],
    ['me arma la semana?', 'week'],
    ['how many scripts did i make', 'stats'],
    ['show me my old scripts', 'history'],
    ['que te parece esto: "Hoy quemé el pan por tercera vez."', 'score'],
    ['who can see my story', 'private'],
    ['meu dados ficam seguros?', 'private'],
    ['do you post it to instagram for me?', 'posting'],
    ['are you a robot', 'robot'],
    ['it got 12k views and 300 likes', 'results'],
    ['thank you so much!!', 'thanks'],
    ['buenas noches', 'greeting'],
  ])('%s', (text, wish) => {
    expect(wishIn(text)?.wish).toBe(wish);
  });

  it.each([
    'good morning routine for moms',
    'how much is a wedding cake really',
    '5 lunch box ideas for picky kids',
    'what to post when you have no photos',
    'how I plan my week',
    'is your data safe on public wifi',
    'thank you letters to my clients',
    '3 mistakes that cost me 1000 followers',
    'buenos días con avena',
    'gracias a mi abuela',
    'no me gusta el brócoli',
    'como funciona o banho de gel',
    'word games for kids',
    'बच्चों के लिए टिफिन आइडिया',
    'ఎంత ఖర్చు అవుతుంది పెళ్లికి',
  ])('is not seen in the topic "%s"', (text) => {
    expect(wishIn(text)).toBeNull();
  });

  it('gives the words it is about', () => {
    expect(wishIn('what do you think of this: Nine pounds. That was my first price.')?.about).toBe(
      'Nine pounds. That was my first price.',
    );
  });
});

describe('what is said right after a script', () => {
  const shown = () => openChat({ persona, lastScriptId: 'k3x9-17', builtIn: false });

  it.each([
    ['too long cut it down', 'shorter'],
    ['opening is boring, different first line', 'hook'],
    ['other ending please', 'cta'],
    ['less preachy', 'tone'],
    ['now in spanish', 'language'],
  ])('"%s" changes it', (text, part) => {
    const chat = shown();
    chat.says(text);
    expect(chat.calls().map(({ op, args }) => [op, args])).toEqual([
      ['script.rewrite', expect.objectContaining({ scriptId: 'k3x9-17', part })],
    ]);
  });

  it('a length alone is a change of it, with a topic a new script', () => {
    const chat = shown();
    chat.says('deixa com 1 min');
    expect(chat.calls()[0]?.args).toMatchObject({ scriptId: 'k3x9-17', seconds: 60 });
    chat.says('reel about my oven 1 min');
    expect(chat.calls()[0]?.op).toBe('script.generate');
  });

  it('praise and "I would never talk like that" are votes', () => {
    const chat = shown();
    chat.says('oh thats lovely, nailed it');
    expect(chat.calls()[0]?.args).toMatchObject({ scriptId: 'k3x9-17', vote: 'good' });
    chat.says("i'd never talk like that");
    expect(chat.calls()[0]?.args).toMatchObject({ scriptId: 'k3x9-17', vote: 'not-me' });
  });

  it('"SRT" exports it', () => {
    const chat = shown();
    chat.says('SRT');
    expect(chat.messages()[0]?.attachments).toEqual([{ type: 'export', scriptId: 'k3x9-17', format: 'srt' }]);
  });

  it('a fact put right is kept, and mended in the script where a model can', () => {
    const chat = openChat({ persona, lastScriptId: 'k3x9-17', builtIn: false });
    chat.says('no es mi tía es mi madrina, y se llama Chayo');
    expect(chat.calls().map(({ op }) => op)).toEqual(['persona.correct', 'script.rewrite']);
  });
});
