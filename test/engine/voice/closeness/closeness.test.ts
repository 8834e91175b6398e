import { describe, expect, it } from 'vitest';
import { createCloseness } from '../../../../src/engine/voice/closeness/closeness.js';
import { CREATORS, exampleOf, examplesOf, type CreatorSlug } from '../creators.js';

describe('closeness', () => {
  it('puts the fourth example of most creators nearest to the other three of the same creator', () => {
    const measures = CREATORS.map((creator) => createCloseness(examplesOf(creator)));
    const nearest = CREATORS.map((creator) => {
      const scores = measures.map((measure) => measure(exampleOf(creator, 4)));
      return CREATORS[scores.indexOf(Math.max(...scores))];
    });
    expect(nearest.filter((creator, index) => creator === CREATORS[index]).length).toBeGreaterThanOrEqual(7);
  });

  it.each<CreatorSlug>(['fintan-geary-motors', 'rajavva-mirchi-chenu', 'nora-la-terquita'])(
    'knows a copy of a sample of %s',
    (creator) => {
      expect(createCloseness(examplesOf(creator))(exampleOf(creator, 1))).toBeGreaterThan(0.97);
    },
  );

  it('gives the same number twice, and a finer one than whole percents', () => {
    const samples = examplesOf('tasha-good-boy-peckham');
    const score = createCloseness(samples)(exampleOf('tasha-good-boy-peckham', 4));
    expect(createCloseness(samples)(exampleOf('tasha-good-boy-peckham', 4))).toBe(score);
    expect(score * 100).not.toBe(Math.round(score * 100));
  });

  it.each(['', '   \n', '🎉🎉🎉', '!!! ??? ---', 'la la la la la la la', '\u0000\u0007'])(
    'gives %j nothing',
    (text) => {
      expect(createCloseness(examplesOf('fintan-geary-motors'))(text)).toBe(0);
    },
  );

  it.each(['asdf qwe zxc plo mnb', 'नमस्ते दोस्तों आज हम बात करेंगे', 'Hello.'])('finds %j far from her', (text) => {
    expect(createCloseness(examplesOf('fintan-geary-motors'))(text)).toBeLessThan(0.3);
  });

  it('does not hear her in the same topic told by a language model', () => {
    const samples = examplesOf('fintan-geary-motors');
    const imitation =
      "Are you tired of being overcharged by mechanics?! 😱 Here's the secret they don't want you to know! If your car is making a clunking noise, it could be the engine mount, and NOT the gearbox! Always ask to see the mount before paying for expensive repairs! Follow for more amazing car hacks! 🚗🔥";
    const own = createCloseness(samples)(exampleOf('fintan-geary-motors', 4));
    expect(createCloseness(samples)(imitation)).toBeLessThan(own - 0.25);
  });

  it('compares a script with ten samples in well under a second', () => {
    const samples = Array.from({ length: 10 }, (_, index) =>
      exampleOf('loretta-second-rise', (index % 4) + 1),
    );
    createCloseness(samples)('Now sugar.');
    const begun = performance.now();
    createCloseness(samples)(exampleOf('mama-chidi-stitches', 1));
    expect(performance.now() - begun).toBeLessThan(1000);
  });

  it('stays quick on a text of a million characters', () => {
    const begun = performance.now();
    createCloseness(examplesOf('fintan-geary-motors'))('The car was clunking. '.repeat(50_000));
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
