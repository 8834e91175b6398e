import { expect, it } from 'vitest';
import { hookMaterial } from '../../../src/engine/draft/hook/hook-material.js';
import type { WritingBrief } from '../../../src/engine/generate/brief.js';
import type { Line } from '../../../src/engine/draft/her-material/material.js';

const line = (text: string, place: number, source: string): Line =>
  ({
    text,
    place,
    source,
    words: text.toLowerCase().match(/\p{L}+/gu) ?? [],
    leans: false,
    join: '',
  }) as unknown as Line;

const scriptOf = (source: string, ...texts: readonly string[]): readonly Line[] =>
  texts.map((text, place) => line(text, place, source));

const ORDER = 'If you are quoted for a gearbox, ask to be shown the mounts first.';
const TALE = ['A woman came in Tuesday.', 'She did not need it.', 'The car was clunking.'];
const brief = {
  language: 'en',
  request: { topic: 'When you are quoted for a gearbox', seconds: 30 },
} as WritingBrief;

it('opens on an order of hers where little of her script stands before it', () => {
  const early = hookMaterial(scriptOf('example 1', ORDER, ...TALE), brief);
  const late = hookMaterial(scriptOf('example 1', ...TALE, ORDER), brief);
  expect(early.orders).toEqual(['ask to be shown the mounts first.']);
  expect(late.orders).toEqual([]);
});
