/** What she says right after a script that is no new topic: another language, her own version, a dull middle, a path, a text to be kept. */
import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';
import { persona } from '../samples.js';

const AFTER = { persona, lastScriptId: 's1' };
const HINGLISH =
  'Toh maine usko bola, bhai, tu jo bol raha hai ki roz ke hazaar kama liye, woh hazaar hain hi nahi. Matlab dekh.';

describe('another language of the script', () => {
  it.each(['isko hinglish mein likho', 'write it in Hinglish'])(
    '%j: written where her examples allow',
    (said) => {
      const examples = [{ id: 'e1', name: 'e', text: HINGLISH, addedAt: '' }];
      const chat = openChat({ ...AFTER, persona: { ...persona, examples } });
      chat.says(said);
      expect(chat.calls()).toMatchObject([{ op: 'script.get', tag: 'language hi-Latn' }]);
    },
  );

  it.each([
    ['isko hinglish mein likho', 'Hinglish'],
    ['write it in tenglish', 'Tenglish'],
    ['write it in Spanish', 'Spanish'],
  ])('%j: else she is told what is missing', (said, name) => {
    const chat = openChat(AFTER);
    chat.says(said);
    expect(chat.calls()).toEqual([]);
    expect(chat.text()).toContain(`I have no words of yours in ${name} yet.`);
    expect(chat.labels()).toContain('Add examples');
  });

  it.each([
    ['hinglish mein baat karo yaar', 'hi'],
    ['english mat bolo', 'hi'],
    ['hinglish mein jawab do', 'hi'],
    ['háblame en español', 'es'],
    ['fala em português', 'pt'],
    ['jawab pakai bahasa indonesia dong', 'id'],
    ['తెలుగులో మాట్లాడు', 'te'],
    ['speak to me in Spanish please', 'es'],
  ])('%j is about our own words', (said, locale) => {
    const chat = openChat(AFTER);
    chat.says(said);
    expect(chat.effects()).toContainEqual({ type: 'setLocale', locale, chosen: true });
  });

  it('is a topic where she asks for a script', () => {
    const chat = openChat(AFTER);
    chat.says('reel about how to speak in english');
    expect(chat.calls()[0]).toMatchObject({ op: 'script.generate' });
  });
});

describe('her own version', () => {
  it.each([
    'here is my version: I mend clocks and the wall is never level, so put a coin under it',
    'aqui, minha versão: eu acordo cedo e vou pescar com meu pai todo dia',
    'mi versión: el reloj se para porque la pared no está a nivel',
    'versiku: jamnya berhenti karena temboknya sudah tidak rata',
    'meri version: diwar seedhi nahi hai isliye ghadi ruk jaati hai',
    'मेरा वर्ज़न: दीवार सीधी नहीं है इसलिए घड़ी रुक जाती है',
    'నా వెర్షన్: గోడ సమంగా లేదు కాబట్టి గడియారం రోజూ ఆగిపోతుంది',
  ])('is kept at once: %j', (said) => {
    const chat = openChat(AFTER);
    chat.says(said);
    const [, text = ''] = said.split(': ');
    expect(chat.calls()).toEqual([
      { type: 'call', op: 'script.saveEdit', args: { scriptId: 's1', text }, tag: 'edit' },
    ]);
  });

  it('is none without words of a script', () => {
    const chat = openChat(AFTER);
    chat.says('my version: shorter');
    expect(chat.calls().some(({ op }) => op === 'script.saveEdit')).toBe(false);
  });
});

describe('a dull middle', () => {
  it.each([
    'the middle part is boring',
    'o meio tá chato',
    'la parte de en medio está aburrida',
    'beech ka part boring hai',
    'बीच का हिस्सा बोरिंग है',
    'bagian tengahnya ngebosenin',
    'మధ్యలో బోర్ గా ఉంది',
  ])('is written anew: %j', (said) => {
    const chat = openChat(AFTER);
    chat.says(said);
    expect(chat.calls()).toMatchObject([{ op: 'script.rewrite', args: { scriptId: 's1', part: 'middle' } }]);
  });

  it('is not meant where something is to be put there', () => {
    const chat = openChat(AFTER);
    chat.says('put my stall number 14 in the middle');
    expect(chat.calls()).not.toMatchObject([{ args: { part: 'middle' } }]);
  });
});

describe('a path', () => {
  it.each([
    '/home/me/stories/script1.txt',
    'script1.docx',
    'C:\\Users\\me\\reel.pdf',
    '~/Downloads/my script.odt',
  ])('is no topic: %j', (said) => {
    const chat = openChat(AFTER);
    chat.takes({ type: 'text', text: said });
    expect(chat.text()).toContain('That is the name of a file');
    expect(chat.open()).toBeNull();
  });

  it.each(['why my files get lost', 'node.js for beginners', '30/60/90 rule'])('is not %j', (said) => {
    const chat = openChat(AFTER);
    chat.takes({ type: 'text', text: said });
    expect(chat.text()).not.toContain('That is the name of a file');
  });
});

describe('a text she is asked about', () => {
  it.each(['Guarda como exemplo meu', 'keep it as my example', 'guárdalo como ejemplo mío'])(
    'is kept as an example: %j',
    (said) => {
      const chat = openChat({ persona });
      chat.says(HINGLISH);
      expect(chat.open()).toBe('offer');
      chat.says(said);
      expect(chat.open()).toBe('examples');
      expect(JSON.stringify(chat.calls())).toContain('roz ke hazaar');
    },
  );
});
