import { expect, it } from 'vitest';
import { borrowFrom } from '../../../../src/engine/generate/attempts/fill-length.js';
import type { FinishedAttempt } from '../../../../src/engine/generate/attempts/finish-draft.js';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import type { BeatKind } from '../../../../src/engine/types.js';
import { plainBuiltIn } from '../open-generator.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

const KINDS: readonly BeatKind[] = ['hook', 'point', 'cta'];

/** An attempt of which the sentences in `gone` were taken out after it was written. */
async function attempt(spoken: readonly string[], gone = ''): Promise<FinishedAttempt> {
  const plan = { index: 0, hookStrategy: 'question', beats: KINDS, fact: null, seed: 1 } as const;
  const brief = await briefOf30();
  const draft = await plainBuiltIn.draft(brief, plan, { signal: AbortSignal.timeout(1_000) });
  const beats = spoken.map((words, at) => ({
    kind: KINDS[at] ?? 'point',
    spoken: words,
    onScreen: null,
    shot: null,
  }));
  const left = beats.map((beat) => ({ ...beat, spoken: beat.spoken.replace(gone, '').trim() }));
  return { plan, writer: plainBuiltIn, draft: { ...draft, beats }, beats: left, blanks: [] };
}

const briefOf30 = () => buildBrief({ persona: samplePersona(), request: sampleRequest({ seconds: 30 }) });

it('borrows no sentence that followed one nobody told', async () => {
  const short = await attempt([
    'Stop feeding at noon.',
    'The lid stays loose, always.',
    'Go feed yours, love.',
  ]);
  const invented = 'A chemist called Rudi came by on Tuesday.';
  const about = 'I put my scale on it and it was half a pound short, the poor thing.';
  const own = 'Cold kitchens make slow bread, so the jar sits beside the oven all night.';
  const lender = await attempt(
    ['Feed her early.', `${own} ${invented} ${about}`, 'Go feed yours, love.'],
    invented,
  );
  const { beats } = borrowFrom([lender], short, await briefOf30());
  const text = beats.map(({ spoken }) => spoken).join('\n');
  expect(text).toContain(own);
  expect(text).not.toContain(about);
});
