import { describe, expect, it } from 'vitest';
import { sameWord } from '../../../src/engine/draft/topic/topic-words.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const mender = personaOf({
  examples: [],
  name: 'Gil',
  story:
    "I mend umbrellas in a shop in Leeds. Been there since 2009. People bring me all sorts. It's nearly always the rib, the thin one at the back, because that's the one you lean on. My father taught me on a bench in Hull. If you close it wet it rusts. So shake it, open it in the bath, leave it overnight. I charge forty pounds for the call.",
});
const groomer = personaOf({
  examples: [],
  name: 'Tash',
  story:
    "I groom dogs out of a van in Peckham. I started with my nan's poodle. Matted ears are what people bring me most. I use a metal comb, not a slicker brush, because the brush only gets the top. You part the hair behind the ear and start at the tip. Rex bit me twice.",
});

describe('what her story answers is told, not asked of her', () => {
  it.each([
    ['ribs', mender, 'the thin one at the back'],
    ['why ribs break', mender, 'the thin one at the back'],
    ['how to dry an umbrella', mender, 'open it in the bath'],
    ['matts behind the ears', groomer, 'Matted ears are'],
  ])('%s', async (topic, persona, answer) => {
    const { draft, text } = await draftFor(persona, { topic, seconds: 30 });
    expect(text).toContain(answer);
    expect(draft.blanks).toEqual([]);
  });

  it.each(['quantum computing for beginners', 'cheap holidays in Turkey'])(
    'is asked where she has said nothing on it: %s',
    async (topic) => {
      const { draft, text } = await draftFor(mender, { topic, seconds: 30 });
      expect(draft.notices).toContain('askForMaterial');
      expect(draft.blanks.length).toBeGreaterThan(0);
      expect(text).not.toMatch(/forty pounds|the rib|rusts/u);
    },
  );
});

describe('words of three letters and plurals', () => {
  it.each([
    ['rib', 'ribs'],
    ['matts', 'matted'],
    ['dry', 'dried'],
    ['cut', 'cutting'],
  ])('%s is %s', (word, other) => {
    expect(sameWord(word, other)).toBe(true);
  });

  it.each([
    ['car', 'caring'],
    ['bus', 'bu'],
    ['hot', 'hotel'],
    ['pan', 'pants'],
  ])('%s is not %s', (word, other) => {
    expect(sameWord(word, other)).toBe(false);
  });
});
