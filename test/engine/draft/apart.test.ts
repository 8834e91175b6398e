/** Attempts of one request say different things where she told enough, and are never worse for it. */
import { expect, it } from 'vitest';
import { createBuiltInDrafter } from '../../../src/engine/draft/built-in-drafter.js';
import { planAttempts } from '../../../src/engine/generate/attempts/plan-attempts.js';
import type { Draft } from '../../../src/engine/generate/brief.js';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import { spokenIn } from '../../../src/engine/generate/spoken-in.js';
import { countWords } from '../../../src/engine/text/words.js';
import type { ContentRequest } from '../../../src/engine/types.js';
import { sampleRequest } from '../generate/sample-persona.js';
import { personaOf } from '../persona/creators.js';

const HABITS = [
  'I grind my own glaze from ash.',
  'I weigh every bowl before it dries.',
  'I teach eight people on Saturdays.',
  'I stamp each cup with a wren.',
  'I keep my wheel by the window.',
  'I mix my clay on Mondays.',
  'I trim a foot ring on all my mugs.',
  'I sweep the barn at six.',
  'I pack orders in old newspapers.',
  'I wedge for an hour before I throw.',
  'I sell at the market in Ghent.',
  'I drive a van with no radio.',
];

async function attemptsOn(story: string, asked: Partial<ContentRequest>): Promise<readonly Draft[]> {
  const persona = personaOf({ name: 'Mina', story, examples: [] });
  const brief = await buildBrief({ persona, request: sampleRequest(asked) });
  const drafter = createBuiltInDrafter();
  const { signal } = new AbortController();
  const drafts: Draft[] = [];
  for (const plan of planAttempts(brief, 0))
    drafts.push(await drafter.draft(brief, plan, { signal, before: [...drafts] }));
  return drafts;
}

const ASKED = { topic: 'why a kiln shelf cracks', contentType: 'educational', seconds: 30 } as const;
const ANSWER = 'A kiln shelf cracks when it is heated too fast.';
const saidIn = (draft: Draft): readonly string[] =>
  HABITS.filter((line) => spokenIn(draft.beats).includes(line));

it('tells another part of her life beside the same answer', async () => {
  const drafts = await attemptsOn(`${ANSWER} ${HABITS.join(' ')}`, { ...ASKED, seconds: 15 });
  const [first = [], second = []] = drafts.map(saidIn);
  expect(first.length).toBeGreaterThan(1);
  expect(second.length).toBeGreaterThan(1);
  expect(second.filter((line) => !first.includes(line)).length).toBeGreaterThan(second.length / 2);
  for (const { beats } of drafts) expect(spokenIn(beats)).toMatch(/heated too fast/u);
});

it('says the same again where she told too little for another, with no gap more and hardly a word less', async () => {
  const drafts = await attemptsOn(`${ANSWER} ${HABITS.slice(0, 3).join(' ')}`, ASKED);
  const [first, ...others] = drafts;
  const wordsOf = (draft: Draft | undefined): number => countWords(spokenIn(draft?.beats ?? []));
  for (const other of others) {
    expect(other.blanks.length).toBeLessThanOrEqual(first?.blanks.length ?? 0);
    expect(wordsOf(other)).toBeGreaterThan(wordsOf(first) * 0.8);
  }
});
