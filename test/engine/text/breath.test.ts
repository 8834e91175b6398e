import { describe, expect, it } from 'vitest';
import { inBreaths } from '../../../src/engine/text/breath.js';

describe('a line nobody says in one breath', () => {
  it.each([
    'I rolled the dough at four and my brother carried the trays to the stall by the church but it rained so hard that nobody came and we ate all of it ourselves on the steps',
    'eu enrolei a massa de madrugada e meu irmão levou as bandejas pra barraca da praça mas choveu tanto que ninguém veio aí a gente comeu tudo sentado na escada da igreja',
    'maine chaar baje aata goondha aur mera bhai saari trays stall tak le gaya lekin itni baarish hui ki koi nahi aaya phir humne seedhiyon par baith kar sab kha liya',
  ])('is shown in several, every word where it was: %s', (line) => {
    const lines = inBreaths(line);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join(' ')).toBe(line);
    expect(Math.max(...lines.map((one) => one.split(' ').length))).toBeLessThanOrEqual(20);
    expect(Math.min(...lines.map((one) => one.split(' ').length))).toBeGreaterThanOrEqual(6);
  });

  it('is left as it is where it is short', () => {
    const line = 'I rolled the dough at four and my brother carried the trays.';
    expect(inBreaths(line)).toEqual([line]);
  });
});
