/** What she says of the script before her in her own way: never "is that a new topic?". */
import { describe, expect, it } from 'vitest';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { leftOutIn } from '../../../src/conversations/understand/remarks/after-script-talk.js';
import { openChat } from '../chat.js';
import { contextWith, persona } from '../samples.js';

const context = contextWith({ persona, lastScriptId: 'shown' });

it.each([
  'you removed the main thing! what did the mother in law say? that is the myth. nobody will understand',
  'why is NGOZI: written there and music off, I will now be saying music off to the mothers? remove them',
  'I got no line about the mother in law. write the cord one again from the beginning',
  'puso pura cosa q nada q ver con el silbato',
  'nadie lo va a entender asi',
  'kok terbalik terbalik gini, udah gitu aja itu kan penutup awak. bah kelen tengok itu yang paling depan',
  'nah lumayan. tapi kok gak ada jam enam pagi',
  'ninguém vai entender isso',
  'sab ulta pulta kar diya',
  'antha taarumaaru chesav',
])('"%s" is a reproach', (says) => {
  expect(meaningOf(says, context).kind).toBe('reproach');
});

it.each([
  ['no pues muchas grasias oiga', 'thanks'],
  ['ta bueno. dame el texto pa ponerle abajo y los hashtag', 'caption'],
])('"%s" wishes for %s', (says, wish) => {
  expect(meaningOf(says, context)).toMatchObject({ kind: 'wish', wished: { wish } });
});

it.each([
  ['captionnya mana? buat yang oli', 'oli'],
  ['caption kavali ragi malt ki', 'ragi malt'],
  ['give me caption for the snail one and hashtags', 'snail'],
])('"%s" wants the caption of that script', (says, name) => {
  expect(meaningOf(says, context)).toMatchObject({ kind: 'named', named: { act: 'caption', name } });
});

it.each([
  'ya udah makasih, nanti awak balik lagi',
  'ya estuvo. adios oiga dios lo bendiga',
  'i will come back later',
])('"%s" is a goodbye', (says) => {
  expect(meaningOf(says, context).kind).toBe('goodbye');
});

it('two openings are the two of a test, and numbers she wants out are no question for hers', () => {
  expect(meaningOf('give me two different opening lines for it', context)).toEqual({
    kind: 'action',
    action: 'variants',
  });
  expect(meaningOf('dame dos ganchos distintos', context)).toEqual({ kind: 'action', action: 'variants' });
  expect(meaningOf('me gusta. nomas quitale la ora esa de los numeros', context)).not.toMatchObject({
    wished: { wish: 'stats' },
  });
});

it('names what is left out in the clause that says so, and no small word', () => {
  expect(leftOutIn('where is the sun? I talked about it and you removed it. put it in')).toBe('the sun');
  expect(leftOutIn('nah lumayan. tapi kok gak ada jam enam pagi')).toBe('jam enam pagi');
  expect(leftOutIn('faltou o cachorro')).toBe('cachorro');
});

describe('her own text of the message before', () => {
  const told =
    'My people, in 2004 I delivered a baby inside keke at Ogbete. The driver ran. The rain was beating us. I tied the cord with hair thread.';

  it('takes the place of the script', () => {
    const chat = openChat({ persona, lastScriptId: 'shown', told });
    chat.says('use my own version like that');
    expect(chat.calls()).toMatchObject([{ op: 'script.saveEdit', args: { scriptId: 'shown', text: told } }]);
  });

  it('does not where it is only a line', () => {
    const chat = openChat({ persona, lastScriptId: 'shown', told: 'The driver ran.' });
    chat.says('use my own version like that');
    expect(chat.calls()).toEqual([]);
  });
});

describe('a topic of a word or two after a script', () => {
  it.each(['bread', 'towels', 'cats', 'bad reviews', 'toallas', 'madu'])(
    '"script about %s" is written',
    (topic) => {
      const chat = openChat({ persona, lastScriptId: 's1' });
      chat.says(`script about ${topic} 15s`);
      expect(chat.calls()[0]).toMatchObject({
        op: 'script.generate',
        args: { request: { topic, seconds: 15 } },
      });
    },
  );
});
