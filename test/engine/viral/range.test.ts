import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createViralScorer } from '../../../src/engine/viral/index.js';
import { DIMENSIONS, type Dimension, type ViralReport } from '../../../src/engine/types.js';
import { readCreators } from '../../../src/sample-creators.js';
import { createMiniLm } from '../../../src/providers/minilm/index.js';
import { JUNK, ORDINARY, STRONG, WEAK } from './range-texts.js';

const embedder = createMiniLm();
const scorer = createViralScorer({ embedder });
afterAll(() => embedder.close());

const scored = (texts: readonly string[]): Promise<ViralReport[]> =>
  Promise.all(texts.map((text) => scorer.score(text, { language: 'en' })));
const overalls = (reports: readonly ViralReport[]): number[] =>
  reports.map(({ overall }) => overall).sort((a, b) => a - b);
const median = (values: readonly number[]): number => values[Math.floor(values.length / 2)]!;

describe('the whole scale', () => {
  let [junk, weak, ordinary, strong]: ViralReport[][] = [];
  beforeAll(async () => {
    [junk, weak, ordinary, strong] = await Promise.all([JUNK, WEAK, ORDINARY, STRONG].map(scored));
  });

  it('has junk at the bottom, ordinary scripts in the middle and strong ones near the top', () => {
    expect(overalls(junk!).at(-1)).toBeLessThan(15);
    expect(median(overalls(weak!))).toBeLessThan(25);
    expect(median(overalls(ordinary!))).toBeGreaterThan(40);
    expect(median(overalls(ordinary!))).toBeLessThan(60);
    expect(overalls(ordinary!)[0]).toBeGreaterThan(25);
    expect(median(overalls(strong!))).toBeGreaterThan(75);
    expect(overalls(strong!)[0]).toBeGreaterThan(55);
    expect(overalls(strong!).at(-1)).toBeLessThan(97);
  });

  it.each(DIMENSIONS.filter((name) => name !== 'trendAlignment'))(
    '%s uses its range and always quotes',
    (name) => {
      const all = [junk, weak, ordinary, strong].flatMap((reports) => reports!);
      const values = all.map(({ dimensions }) => dimensions[name]!).sort((a, b) => a - b);
      const [low, high] = [0.05, 0.95].map((share) => values[Math.floor(share * values.length)]!);
      expect(low).toBeLessThan(name === 'pacing' ? 7.5 : 2.5);
      expect(high).toBeGreaterThan(7.5);
      for (const { evidence } of all) expect(evidence[name]).not.toHaveLength(0);
    },
  );

  it('puts scripts of creators in other languages between 15 and 85', () => {
    const others = readCreators().filter(({ language }) => language !== 'en');
    for (const { language, examples } of others)
      for (const text of examples) {
        const { overall, calibrated } = scorer.scoreLocally(text, { language });
        expect(Math.abs(overall - 50)).toBeLessThan(35);
        expect(calibrated).toBe(false);
      }
  });
});

const BASE =
  'My kitchen drawer would not close for a year. I pushed it and I swore at it. Then I took out the one below, and behind it lay a spoon. The drawer closes now.';

describe('more of what a dimension asks for raises it', () => {
  it.each<[Dimension, string, string]>([
    ['hookStrength', `Hello everyone and welcome. ${BASE}`, BASE],
    ['curiosityGap', BASE, `Nobody told me this about drawers, and here is why. ${BASE}`],
    ['emotionalTrigger', BASE, `${BASE} I cried. I was so ashamed and so happy.`],
    [
      'relatability',
      BASE,
      `${BASE} You know that drawer. Every morning, at home, with the kids waiting for breakfast.`,
    ],
    [
      'valueDensity',
      BASE,
      `${BASE} Take out the lower drawer, check the back with a torch for 20 seconds, and put it in again.`,
    ],
    ['pacing', BASE.replaceAll(/[.,] /gu, ' and also then '), BASE],
    ['shareability', BASE, `${BASE} Send this to someone who has that drawer.`],
    ['callToAction', BASE, `${BASE} Save this for the next time yours sticks.`],
  ])('%s', async (name, less, more) => {
    const [low, high] = await scored([less, more]);
    expect(high!.dimensions[name]!).toBeGreaterThan(low!.dimensions[name]!);
  });
});

describe('quotes', () => {
  it('are verbatim whatever the spaces and line ends are', async () => {
    const text =
      'Dr.  Rao told me: stop.\r\nI asked  why. He said 3 things,\tand I wrote them down on my hand.\r\n\r\nSave this.';
    const { evidence, dimensions } = await scorer.score(text, { language: 'en' });
    expect(dimensions.hookStrength).not.toBeNull();
    for (const name of DIMENSIONS) for (const quote of evidence[name] ?? []) expect(text).toContain(quote);
    expect(evidence.hookStrength![0]).toMatch(/^Dr\. {2}Rao/u);
  });
});
