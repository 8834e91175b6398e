import { expect, it } from 'vitest';
import { isRetold } from '../../../../src/engine/generate/attempts/retold-example.js';
import { samplePersona } from '../sample-persona.js';

const said = 'A man came in today. He asked for two centimetres. I took two. He said more.';
const persona = {
  ...samplePersona(),
  examples: [{ id: 'e1', name: 'e1.txt', text: said, addedAt: '2026-11-22T10:00:00.000Z' }],
};
const beats = (spoken: string) => [{ kind: 'hook' as const, spoken, onScreen: null, shot: null }];

it('is her script over again where most of it stands in one of hers', () => {
  expect(isRetold(beats(`On barbers.\n${said.replaceAll('. ', '.\n')}`), { persona })).toBe(true);
});

it('is none where she says as much that is new', () => {
  const fresh =
    'My first chair cost nine pounds at a closing sale.\nI sat in it for a week before anyone else did.';
  expect(isRetold(beats(`A man came in today.\n${fresh}`), { persona })).toBe(false);
});
