import { expect, it } from 'vitest';
import { keptCaption } from '../../../../src/engine/generate/rewrite/kept-caption.js';
import type { NamedEdit } from '../../../../src/engine/operations.js';

const BEFORE = 'The toaster took the fuse. My husband Emeka laughed for a week.\nI sweep first.';
const kept = (caption: string, after: string, ...edits: NamedEdit[]) =>
  keptCaption(caption, { before: BEFORE, after, edits }, 'en');

it('stays as it is where she changed nothing it tells', () => {
  const after = BEFORE.replace('I sweep first.', 'I check the floor first.');
  expect(kept('The toaster took the fuse. Mind yourselves.', after)).toBe(
    'The toaster took the fuse. Mind yourselves.',
  );
});

it('says her right word too', () => {
  const edit: NamedEdit = { op: 'replace', words: 'toaster', instead: 'kettle' };
  expect(kept('Why a toaster takes the fuse.', BEFORE.replace('toaster', 'kettle'), edit)).toBe(
    'Why a kettle takes the fuse.',
  );
});

it('is not kept with a figure of what she took out, told there in fewer words', () => {
  const before = 'I sold it for 150 rupees to my neighbour in May. I sweep first.';
  const told = (caption: string) =>
    keptCaption(caption, { before, after: 'I sweep first.', edits: [] }, 'en');
  expect(told('Sold for 150 rupees.')).toBeNull();
  expect(told('Sold for 200 rupees.')).toBe('Sold for 200 rupees.');
});

it('is not kept with what she took out, in the same words or others', () => {
  const after = 'The toaster took the fuse.\nI sweep first.';
  expect(kept('My husband Emeka laughed for a week.', after)).toBeNull();
  const edit: NamedEdit = { op: 'remove', words: 'my husband' };
  expect(kept('The week my husband would not stop laughing.', after, edit)).toBeNull();
  expect(kept('The toaster took the fuse.', after, edit)).toBe('The toaster took the fuse.');
});
