/** What is said of a script right after it presses its button or changes it, in the languages of the interface. */
import { describe, expect, it } from 'vitest';
import { afterScript } from '../chat.js';
import { persona, record } from '../samples.js';

it.each([
  'its grand, posted it',
  'posted!! love it',
  'its up now',
  'ya lo subí',
  'ya lo publiqué, gracias',
  'já postei, valeu',
  'post kar diya',
  'पोस्ट कर दिया, मस्त है',
  'పోస్ట్ చేశాను',
  'udah aku upload kak',
])('"%s" marks it as posted', (says) => {
  expect(afterScript(says).calls()).toMatchObject([{ op: 'script.update', args: { posted: true } }]);
});

it.each(['aku di pasar dari subuh', 'hoje o forno quebrou'])('"%s" marks nothing as posted', (says) => {
  expect(
    afterScript(says)
      .calls()
      .filter(({ op }) => op === 'script.update'),
  ).toEqual([]);
});

it.each([
  ['say it in french', 'fr'],
  ['can you do it as gaeilge', 'ga'],
  ['my abuela follows me. spanish version pls', 'es'],
  ['faz esse mesmo em espanhol', 'es'],
  ['isko tamil me kar do', 'ta'],
  ['దీన్ని హిందీలో ఇవ్వు', 'hi'],
])('"%s" asks for it in another language', (says, language) => {
  expect(afterScript(says, { builtIn: false }).calls()).toMatchObject([
    { args: { part: 'language', language } },
  ]);
});

it('is written anew in other letters where no model can and she has shown how she writes in them', () => {
  const text = 'मैं मेहंदी लगाती हूँ और मेरी बेटी मेरी मदद करती है।';
  const examples = [{ id: 'e1', name: 'e', text, addedAt: '' }];
  const hinglish = { ...persona, language: 'hi-Latn', examples };
  const chat = afterScript('hindi mein likho', { persona: hinglish });
  const [call] = chat.calls();
  expect(call?.op).toBe('script.get');
  chat.takes({ type: 'done', op: 'script.get', effectId: 'e1', tag: call?.tag ?? '', result: { record } });
  expect(chat.calls()).toMatchObject([
    { op: 'script.generate', args: { request: { topic: record.result.request.topic, language: 'hi' } } },
  ]);
  chat.says('ahora en español');
  expect(chat.calls()).toEqual([]);
  expect(chat.text()).toContain('I have no words of yours in Spanish yet.');
});

it.each([
  ['its too much', 'tone'],
  ['way too cheesy', 'tone'],
  ['its reading like a funeral, lighten it up', 'tone'],
  ['más cañero, menos cursi', 'tone'],
  ['love the rest but hook is mid', 'hook'],
  ['id scroll past my own reel at that first line lol. swap it out', 'hook'],
  ['la primera frase es muy floja, ponme otra pa empezar', 'hook'],
  ['koi aur hook do', 'hook'],
  ['pembukanya kurang nendang, ganti', 'hook'],
  ['ending should send them to my newsletter instead', 'cta'],
  ['आखिर में फॉलो करने को मत बोलो, दोस्त को भेजने को बोलो', 'cta'],
  ['good but i run out of breath halfway. half the length pls', 'shorter'],
  ['re largo che, recortalo', 'shorter'],
  ['itna lamba kaun sunega 15 sec me nipta do', 'shorter'],
  ['desenvolve mais o meio, acabou do nada', 'longer'],
  ['gimme a second one on this same topic', 'another'],
  ['hmm kasih yg beda dong, topiknya tetep ini', 'another'],
])('"%s" changes its %s', (says, part) => {
  expect(afterScript(says).calls()).toMatchObject([{ op: 'script.rewrite', args: { part } }]);
});

it.each([
  'i read it out loud to my husband and he said who is that. sounds nothing like me',
  'this no be me at all. who dey talk like this',
  'yo no ablo así ni de broma',
  'ye toh news anchor lag raha hai main nahi',
  'ini bukan gaya aku ngomong deh',
])('"%s" is a vote against it', (says) => {
  expect(afterScript(says).calls()).toMatchObject([{ op: 'feedback.save', args: { vote: 'not-me' } }]);
});

it.each(['that bit about the dog isnt true', 'meu filho tem 7 anos e não 5, arruma'])(
  '"%s" puts a fact right',
  (says) => {
    expect(afterScript(says).calls()).toMatchObject([{ op: 'persona.correct', args: { text: says } }]);
  },
);

describe('what is no remark on it', () => {
  it('"polish it" asks for no Polish', () => {
    expect(afterScript('polish it').calls()).not.toContainEqual(
      expect.objectContaining({ args: expect.objectContaining({ part: 'language' }) }),
    );
  });

  it.each([
    ['love that, now can you do one on packing hospital bags', 'packing hospital bags'],
    ['reel about a weak start', 'a weak start'],
  ])('"%s" is a new request', (says, topic) => {
    expect(afterScript(says).calls()[0]).toMatchObject({
      op: 'script.generate',
      args: { request: { topic } },
    });
  });

  it.each([
    'My first oven was broken for a whole winter. I baked at my neighbour instead. She never asked for rent.',
  ])('"%s" is kept with her story, and nothing is written', (says) => {
    const chat = afterScript(says);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: says } }]);
    expect(chat.open()).toBe('offer');
  });
});
