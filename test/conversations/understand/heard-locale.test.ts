/** She is answered in the language she greets in. */
import { expect, it } from 'vitest';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { openChat } from '../chat.js';

it.each([
  ['bom dia', 'pt'],
  ['boa noite, tudo bem?', 'pt'],
  ['buenos días', 'es'],
  ['selamat pagi kak', 'id'],
  ['नमस्ते', 'hi'],
  ['నమస్తే', 'te'],
  ['me llamo yovana quispe', 'es'],
  ['Me chamo Dalva', 'pt'],
  ['mera naam Kamla hai', 'hi'],
])('%j turns us to %s', (said, locale) => {
  const chat = openChat();
  chat.says(said);
  expect(chat.effects()).toContainEqual(expect.objectContaining({ type: 'setLocale', locale }));
});

it.each([
  ['nenu Guntur lo biryani chestanu, maa amma daggara nerchukunnanu', 'te'],
  ['namaste main Kanpur me mehendi lagati hu aur dulhan ke ghar jaati hu', 'hi'],
])('%j, typed in Latin letters, is answered in %s, and one press goes back', (said, locale) => {
  const chat = openChat({ persona: null });
  chat.says(said);
  expect(chat.effects()).toContainEqual({ type: 'setLocale', locale });
  expect(chat.text()).toContain(copyFor(locale)('language-heard'));
  chat.presses('English');
  expect(chat.effects()).toContainEqual({ type: 'setLocale', locale: 'en', chosen: true });
  chat.says('maa intlo andaru idi tintaru, nenu roju podduna levi chestanu');
  expect(chat.effects()).not.toContainEqual(expect.objectContaining({ type: 'setLocale' }));
});

it.each([
  'kotha kodallu chustaru ekkuva, vallaki uppu entha veyyalo telidu',
  'pindi rubbi repu podduna idli pettali ani cheptanu andariki',
])('%j, in which we know no word, is no English', (said) => {
  const chat = openChat({ persona: null, locale: 'te' });
  chat.says('/start');
  chat.says('Saroja');
  chat.says(said);
  expect(chat.effects()).not.toContainEqual(expect.objectContaining({ type: 'setLocale', locale: 'en' }));
  chat.says('I have been making pickles with my mother in law since I was a girl');
  expect(chat.effects()).toContainEqual(expect.objectContaining({ type: 'setLocale', locale: 'en' }));
});

it.each([
  ['la sartén no está caliente y la carne se pega siempre', 'es'],
  ['ela me disse que eu tava velha demais pra começar', 'pt'],
])('%j is no Hindi or Telugu for a word that looks alike', (said, locale) => {
  const chat = openChat({ persona: null });
  chat.says(said);
  expect(chat.effects()).toContainEqual(expect.objectContaining({ type: 'setLocale', locale }));
});
