import { describe, expect, it } from 'vitest';
import { openChat } from '../chat.js';

describe('a name that is a greeting as well', () => {
  it.each(['Ola', 'Hai'])('%s is taken where the platform calls her so', (displayName) => {
    for (const answers of ['types', 'presses'] as const) {
      const chat = openChat({ displayName, platform: 'telegram' });
      chat.says('/start');
      if (answers === 'types') chat.says(displayName);
      else chat.presses(`I am ${displayName}`);
      expect(chat.text()).toContain(`Nice to meet you, ${displayName}.`);
    }
  });

  it.each(['My name is Hai', 'me llamo Ola', 'Soy Ola, me dicen Ola'])('is heard in "%s"', (text) => {
    const chat = openChat();
    chat.says('/start');
    chat.says(text);
    expect(chat.text()).toMatch(/(?:Hai|Ola)[.!,]/u);
  });
});
