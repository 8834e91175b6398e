import { expect, test } from 'vitest';
import { findUntraceable } from '../../../../src/engine/facts/find.js';
import { blankOut } from '../../../../src/engine/generate/attempts/blank-out.js';
import type { DraftBeat } from '../../../../src/engine/generate/brief.js';
import type { Craft } from '../../../../src/engine/generate/craft.js';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';
import { beat } from '../sample-beat.js';

/** `beats` of the sample creator without what `findUntraceable` finds in them. */
async function blankedOut(beats: readonly DraftBeat[], findUntraceable: Craft['findUntraceable']) {
  const brief = await buildBrief({ persona: samplePersona(), request: sampleRequest() });
  const text = beats.map(({ spoken }) => spoken).join('\n');
  return blankOut(beats, [], findUntraceable(brief.sources, text, brief.language), brief, {
    findUntraceable,
  });
}

async function blanked(middle: string): Promise<string> {
  const beats = [
    beat('hook', 'Feed your starter.'),
    beat('point', middle),
    beat('cta', 'Go feed yours, love.'),
  ];
  const { beats: left } = await blankedOut(beats, (...asked) => findUntraceable(...asked, 2026));
  return left.map(({ spoken }) => spoken).join('\n');
}

test('one claim of nobody’s becomes a blank where it stood', async () => {
  expect(await blanked('I feed Doris 37 spoons of flour. Stir well.')).toContain(
    'I feed Doris [your number] spoons',
  );
});

test('the tale of a customer who never was goes, the rest stays', async () => {
  const text = await blanked(
    'A woman from Antwerp paid me 412 euro for a jar. Stir until your arm complains.',
  );
  expect(text).toBe('Feed your starter.\nStir until your arm complains.\nGo feed yours, love.');
});

test('what goes on making a tale up goes with it', async () => {
  const middle = 'Leticia paid 47 euro.\nPeople wrote: "Never again."\nStir well.';
  const found = [
    { kind: 'name' as const, quote: 'Leticia' },
    { kind: 'number' as const, quote: '47' },
    { kind: 'quote' as const, quote: 'Never again.' },
  ];
  const beats = [beat('hook', 'Feed your starter.'), beat('point', middle)];
  const { beats: left } = await blankedOut(beats, () => found);
  expect(left[1]?.spoken).toBe('Stir well.');
});

test('a year nobody told becomes a blank, and a sentence that would be nothing but a blank goes', async () => {
  expect(await blanked('In 1987 I began. Stir well.')).not.toContain('1987');
  const beats = [beat('hook', 'Feed your starter.'), beat('point', 'Stir. I tripled my income.\nWait.')];
  const findUntraceable = () => [{ kind: 'result' as const, quote: 'I tripled my income' }];
  const { beats: left, blanks } = await blankedOut(beats, findUntraceable);
  expect(left[1]?.spoken).toBe('Stir.\nWait.');
  expect(blanks).toEqual([]);
});

test('a blank stands for a whole name, never for half of one', async () => {
  const beats = [beat('hook', 'Feed your starter.'), beat('point', 'It keeps until Holy Week with her.')];
  const findUntraceable = () => [{ kind: 'name' as const, quote: 'Week' }];
  const { beats: left } = await blankedOut(beats, findUntraceable);
  expect(left[1]?.spoken).toBe('It keeps until [which name] with her.');
});

test('a beat that would be nothing but a blank goes as a whole', async () => {
  const beats = [
    beat('hook', 'Feed your starter.'),
    beat('point', 'I tripled my income.'),
    beat('cta', 'Go feed yours, love.'),
  ];
  const findUntraceable = () => [{ kind: 'result' as const, quote: 'I tripled my income' }];
  const { beats: left } = await blankedOut(beats, findUntraceable);
  expect(left.map(({ spoken }) => spoken)).toEqual(['Feed your starter.', 'Go feed yours, love.']);
});
