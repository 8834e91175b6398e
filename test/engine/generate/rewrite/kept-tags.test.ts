import { expect, it } from 'vitest';
import { keptTags } from '../../../../src/engine/generate/rewrite/kept-tags.js';
import type { Hashtag } from '../../../../src/engine/types.js';
import { samplePersona } from '../sample-persona.js';

const tags = (...names: string[]): Hashtag[] =>
  names.map((name) => ({
    tag: `#${name}`,
    reason: '',
    reasonCode: 'topic-word',
    about: name,
    sizeClass: null,
    language: 'en',
  }));
const names = (kept: readonly Hashtag[]) => kept.map(({ tag }) => tag);
const OLD = tags('weddingcake', 'sourdoughbread', 'homebaker');
const persona = samplePersona();

it('are those she has where nothing of theirs was changed', () => {
  expect(names(keptTags(OLD, tags('porto'), [{ op: 'remove', words: 'art' }], persona))).toEqual(names(OLD));
});

it('hold nothing that was taken out or replaced; tags of the new words stand there instead', () => {
  const edits = [
    { op: 'remove', words: 'cake' },
    { op: 'replace', words: 'sourdough', instead: 'rye' },
  ] as const;
  expect(
    names(keptTags(OLD, tags('homebaker', 'ryebread', 'cakestall', 'porto', 'stall'), edits, persona)),
  ).toEqual(['#homebaker', '#ryebread', '#porto']);
});

it('hold no word she never says', () => {
  const banned = {
    ...persona,
    neverSays: ['cake'],
    corrected: ['neverSays'],
    evidence: { neverSays: ['cake'] },
  };
  expect(names(keptTags(OLD, [], [], banned as typeof persona))).toEqual(['#sourdoughbread', '#homebaker']);
});
