/** The blanks of a script filled by words: typed instead of pressed, answered at once, in bursts, or left open. */
import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { persona, record, script } from '../samples.js';

const BLANKS = [
  { mark: '[your answer]', question: 'What is your own answer?' },
  { mark: '[your price]', question: 'What does it cost?' },
];
const ID = script.scriptId;
const OPEN = { persona, lastScriptId: ID, gap: ID };

function afterScript(changes: object = {}) {
  return openChat({ ...OPEN, ...changes });
}

function finds(chat: ReturnType<typeof openChat>, blanks = BLANKS): void {
  chat.takes({
    type: 'done',
    op: 'script.get',
    effectId: 'e2',
    tag: 'fill',
    result: { record: { ...record, result: { ...script, blanks } } },
  });
}

function fills(chat: ReturnType<typeof openChat>, blanks = BLANKS.slice(1)): void {
  chat.takes({
    type: 'done',
    op: 'script.fillBlank',
    effectId: 'e3',
    result: { script: { ...script, blanks } },
  });
}

describe('the blanks of a script', () => {
  it.each([
    'fill the gaps',
    'let me answer that',
    'rellenar los huecos',
    'llenar los espacios',
    'déjame contestar esa pregunta',
    'preencher',
    'quero responder isso',
    'isi yang kosong',
    'biar aku jawab dulu',
    'bharo',
    'khali jagah bhar do',
    'ख़ाली जगह भरनी है',
    'ఖాళీలు నింపుతాను',
    'khaali nimpandi',
  ])('are asked for with %j', (said) => {
    const chat = afterScript({ gap: undefined });
    chat.says(said);
    expect(chat.calls()).toMatchObject([{ op: 'script.get', args: { scriptId: ID }, tag: 'fill' }]);
    finds(chat);
    expect(chat.text()).toContain('What is your own answer?');
  });

  it.each([
    'Se para porque ya no queda a nivel',
    'it stops because the wall is not level any more',
    'ele para porque a parede não está no nível',
    'jamnya berhenti karena temboknya sudah tidak rata',
    'diwar seedhi nahi hai isliye ghadi ruk jaati hai',
    'दीवार सीधी नहीं है इसलिए घड़ी रुक जाती है',
    'గోడ సమంగా లేదు కాబట్టి గడియారం ఆగిపోతుంది',
  ])('are filled with a sentence said right after the script: %j', (said) => {
    const chat = afterScript();
    chat.says(said);
    finds(chat);
    expect(chat.calls()).toMatchObject([
      { op: 'script.fillBlank', args: { mark: '[your answer]', answer: said } },
    ]);
    fills(chat);
    expect(chat.text()).toContain('What does it cost?');
  });

  it.each([
    'make it shorter',
    'a reel about damp shirts in winter',
    'what is my audience?',
    'clocks',
    'thank you',
    'pon lo de los ladrones primero por favor',
    'please do something about the last bit of it',
    'isme thoda aur masala daal do bhai',
  ])('take no %j', (said) => {
    const chat = afterScript();
    chat.says(said);
    expect(chat.open()).not.toBe('feedback');
  });

  it('takes what she adds while an answer is put in for the rest of it', () => {
    const chat = afterScript();
    chat.says('it stops because the wall is not level');
    chat.says('and the coin is gone');
    finds(chat);
    expect(chat.calls()).toMatchObject([
      { args: { answer: 'it stops because the wall is not level and the coin is gone' } },
    ]);
    chat.says('so the clock limps');
    expect(chat.calls()).toEqual([]);
    fills(chat);
    expect(chat.calls()).toMatchObject([
      { op: 'script.fillBlank', args: { mark: '[your answer]', answer: 'so the clock limps', more: true } },
    ]);
    fills(chat);
    expect(chat.text()).toContain('What does it cost?');
  });

  it('answer what she says meanwhile with nothing, and do what she asks for once the answer stands', () => {
    const chat = afterScript();
    chat.says('it stops because the wall is not level');
    finds(chat);
    chat.says('the coin is gone');
    chat.says('make it shorter');
    expect([chat.text(), chat.calls()]).toEqual(['', []]);
    fills(chat, []);
    expect(chat.calls()).toMatchObject([{ op: 'script.fillBlank', args: { answer: 'the coin is gone' } }]);
    fills(chat, []);
    expect(chat.text()).toContain(script.text);
    expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { scriptId: ID, part: 'shorter' } }]);
    expect(chat.open()).toBeNull();
  });

  it('are asked for no more when she asks for something else before they are there', () => {
    const chat = afterScript();
    chat.takes({ type: 'choice', value: `script:fill:${ID}` });
    chat.says('make it shorter');
    expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { part: 'shorter' } }]);
    const quick = afterScript();
    quick.takes({ type: 'choice', value: `script:fill:${ID}` });
    quick.says('the coin is gone');
    finds(quick);
    expect(quick.calls()).toMatchObject([{ op: 'script.fillBlank', args: { answer: 'the coin is gone' } }]);
  });

  it.each(['no sé', "i don't know", 'skip', 'não sei', 'gak tau', 'pata nahi', 'पता नहीं', 'తెలియదు'])(
    'stay open with %j, and the next is asked for',
    (said) => {
      const chat = afterScript();
      chat.says('fill the gaps');
      finds(chat);
      chat.says(said);
      expect(chat.calls()).toEqual([]);
      expect(chat.text()).toContain('What does it cost?');
      chat.says(said);
      expect(chat.text()).toContain('I leave it open.');
      expect(chat.open()).toBeNull();
    },
  );

  it('take no grumble and no request for an answer', () => {
    const chat = afterScript();
    chat.says('fill the gaps');
    finds(chat);
    chat.says('fill the gaps');
    expect(chat.text()).toContain('What is your own answer?');
    chat.says('write me a reel about damp shirts');
    expect(chat.open()).not.toBe('feedback');
  });
});

it.each([
  ['one more, why I left the bank, 45 sec', 'script.generate'],
  ['add say I get four boys', 'script.rewrite'],
])('"%s" answers no question of a blank', (says, op) => {
  const chat = afterScript();
  chat.says('fill the gaps');
  finds(chat);
  chat.says(says);
  expect(chat.calls()[0]?.op).toBe(op);
});
