import { describe, expect, it } from 'vitest';
import { structureChoices, structuresFor } from '../../src/engine/structures.js';
import { CONTENT_TYPES, GOALS, SECONDS } from '../../src/engine/types.js';

describe('beat structures', () => {
  it('offer three different ways through every type, length and goal', () => {
    for (const type of CONTENT_TYPES)
      for (const seconds of SECONDS)
        for (const goal of GOALS) {
          const structures = structuresFor(type, seconds, goal).map((beats) => beats.join(' '));
          expect(new Set(structures).size, `${type} ${seconds} ${goal}`).toBeGreaterThanOrEqual(3);
          for (const beats of structures) expect(beats).toMatch(/^hook .*cta$/u);
        }
  });

  it('change with the goal', () => {
    expect(structuresFor('educational', 45, 'saves')[0]).not.toEqual(
      structuresFor('educational', 45, 'followers')[0],
    );
  });

  it('say in one line why they work', () => {
    for (const choice of structureChoices('tutorial', 60, 'reach')) expect(choice.reason).toMatch(/: /u);
  });
});
