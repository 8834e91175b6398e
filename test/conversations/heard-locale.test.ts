/** She is answered in the language she greets in. */
import { expect, it } from 'vitest';
import { openChat } from './chat.js';

it.each([
  ['bom dia', 'pt'],
  ['boa noite, tudo bem?', 'pt'],
  ['buenos días', 'es'],
  ['selamat pagi kak', 'id'],
  ['नमस्ते', 'hi'],
  ['నమస్తే', 'te'],
])('%j turns us to %s', (said, locale) => {
  const chat = openChat();
  chat.says(said);
  expect(chat.effects()).toContainEqual(expect.objectContaining({ type: 'setLocale', locale }));
});
