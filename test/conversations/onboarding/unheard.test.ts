/** Who is not understood while scripts are asked for is not asked for ever. */
import { expect, it } from 'vitest';
import { atExamples } from './at-examples.js';

it('goes on without examples at the second message that is not understood', () => {
  const chat = atExamples();
  chat.says('zorp blim');
  expect(chat.calls().map(({ op }) => op)).not.toContain('persona.build');
  chat.says('klam drud vek');
  expect(chat.calls().map(({ op }) => op)).toContain('persona.build');
});

it('"examples levu andi" says that she has none', () => {
  const chat = atExamples();
  chat.says('examples levu andi');
  expect(chat.calls().map(({ op }) => op)).toContain('persona.build');
});
