import { expect, it } from 'vitest';
import { isRetold } from '../../../../src/engine/generate/attempts/retold-example.js';
import { chooseAttempt } from '../../../../src/engine/generate/attempts/choose.js';
import {
  candidatesOf,
  type ScoredAttempt,
} from '../../../../src/engine/generate/attempts/scored-attempts.js';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

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

it('costs an attempt its place before one that is new, and not its score', async () => {
  const brief = await buildBrief({ persona, request: sampleRequest() });
  const scored = (spoken: string, localQuality: number) =>
    ({
      attempt: { beats: beats(spoken), writer: { trusted: true } },
      measures: { text: spoken, localQuality },
    }) as unknown as ScoredAttempt;
  const fresh = 'My first chair cost nine pounds at a closing sale.';
  const candidates = candidatesOf([scored(said, 80), scored(fresh, 70)], brief);
  expect(candidates.map(({ repeats }) => repeats)).toEqual([1, 0]);
  expect(chooseAttempt(candidates, null)).toMatchObject({ best: 1, qualities: [80, 70] });
});
