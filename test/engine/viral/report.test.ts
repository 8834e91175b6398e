import { expect, it } from 'vitest';
import { DIMENSIONS } from '../../../src/engine/types.js';
import { directionFor } from '../../../src/engine/viral/fixes.js';
import type { Judgement } from '../../../src/engine/viral/judgement.js';
import { buildReport, type Judgements } from '../../../src/engine/viral/report.js';
import { takeApart } from '../../../src/engine/viral/script-parts.js';
import { shippedWeights } from '../../../src/engine/viral/weights.js';

const NEVER_GOOD = -1_000;

function reportOf(judged: Partial<Judgements>) {
  const none = Object.fromEntries(DIMENSIONS.map((name) => [name, null]));
  const { scales, version } = shippedWeights();
  return buildReport(
    { ...none, ...judged } as Judgements,
    takeApart('It rained all day. Then it stopped.', 'en'),
    { goal: 'reach', scale: scales.words },
    { calibrated: true, language: 'en', scorer: version },
  );
}
const bad = (weakness: string, fix: Judgement['fix']): Judgement => ({
  raw: NEVER_GOOD,
  evidence: [],
  fix,
  weakness,
});

it('argues with what its first fix mends, not with what lacks nothing', () => {
  const opening = bad('it opens on nothing', null);
  const feeling = bad('nobody feels it', directionFor('no-feeling'));
  const { fixes, counterArgument } = reportOf({ hookStrength: opening, emotionalTrigger: feeling });
  expect(fixes.map(({ dimension }) => dimension)).toEqual(['emotionalTrigger']);
  expect(counterArgument).toBe('It would fail because nobody feels it.');
  expect(reportOf({ hookStrength: opening })).toMatchObject({ fixes: [], counterArgument: null });
});
