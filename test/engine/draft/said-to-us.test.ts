import { describe, expect, it } from 'vitest';
import { isAudienceNote, isPlainlySaidToUs, isSaidToUs } from '../../../src/engine/heard/said-to-us.js';
import { withoutTalk } from '../../../src/engine/persona/reading/without-talk.js';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import { REQUEST_DEFAULTS } from '../../../src/engine/closed-lists.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

describe('a sentence of her story that was said to the bot', () => {
  it.each([
    'and take out the "next one is the short one" bit, that was to you',
    "that's the same script again with none of what i told you",
    'no, i told you already, Dervla',
    'ya le dije mija, Rosaura',
    'pero si se guardó lo de mi tía o se perdió',
    'já falei minha filha, Osvaldo, seu Osvaldo',
    'o que é que tu sabe de mim',
    'arre ye kya',
    'bas isme didi ka naam mat likho',
    'मेरे बारे में आपको क्या पता है',
    'kan udah kubilang, Ratmi',
  ])('is found: %s', (line) => {
    expect(isSaidToUs(line)).toBe(true);
  });

  it.each([
    'I told my brother and he laughed at me down the phone.',
    'Ya le dije a mi mujer que no venga los lunes.',
    'Já falei pra minha mulher não vir na segunda.',
    'She told me already she had paid, and she had not.',
    'Maine biwi se keh diya monday ko mat aana.',
    'I said to him, that is your title now.',
    'Here is one I made earlier, and it sank.',
  ])('is not taken for one: %s', (line) => {
    expect(isSaidToUs(line)).toBe(false);
  });

  it('speaks to viewers in an example, and stays', () => {
    for (const line of [
      'Save this before you go shopping.',
      'You do not need a degree for that.',
      'Mat karo.',
    ])
      expect(isPlainlySaidToUs(line)).toBe(false);
  });
});

it.each([
  'The videos are for farmers and blow-ins with an old wall.',
  'Mi público son señoras de barrio.',
  'E também pra quem compra rede pra decorar restaurante.',
  'Videonya buat ibu-ibu yang baru belajar.',
])('tells whom she speaks to: %s', (line) => {
  expect(isAudienceNote(line)).toBe(true);
});

const WALLER = {
  name: 'Fergal',
  story:
    'I put dry-stone walls back up. The videos are for farmers with an old wall and no notion what to do. I learned it off a man called Barney who was deaf in one ear. I told you already, Fergal. That was me moaning to you. A wall with no hearting falls in two winters.',
  examples: [
    "Here's another one as I said it, roughly: a gate only hangs as straight as its post. Dig it a metre. Then lean on it.",
  ],
};

it('is in no script of a persona that holds it', async () => {
  const { persona } = await buildBrief({
    persona: personaOf(WALLER, 'en'),
    request: { ...REQUEST_DEFAULTS, topic: 'walls', seconds: 60 },
  });
  for (const attempt of [0, 1, 2]) {
    const { text } = await draftFor(persona, { topic: 'an old wall', seconds: 60 }, attempt);
    expect(text).not.toMatch(/told you|moaning|The videos are for/u);
    expect(text).toMatch(/wall/u);
  }
});

it('takes what announces a script off it, and how she is called out of a story', () => {
  const persona = personaOf(
    {
      name: 'Farida',
      story: 'Waise sab Farida didi bolte hain. Main cake banati hu. Unhe sab oven wali kehte hain.',
      examples: ["Here's another one as I said it, roughly: I bought an oven in 2019. It sank."],
    },
    'hi-Latn',
  );
  const { story, examples } = withoutTalk(persona);
  expect(story).toBe('Main cake banati hu. Unhe sab oven wali kehte hain.');
  expect(examples[0]?.text).toBe('I bought an oven in 2019. It sank.');
});

it('takes a complaint that was kept by mistake for talk, in her story and among her facts', () => {
  const talk = 'the hashtags are all wrong, i am no plumber';
  const persona = personaOf(
    { name: 'Ada', story: 'I mend clocks in Hull. The oldest is from 1780.', examples: [] },
    'en',
  );
  const told = {
    ...persona,
    story: `${persona.story}\n\n${talk}\n\nMy brother winds them on Sundays.`,
    facts: [...persona.facts, { quote: talk, source: 'correction' }],
  };
  const spoken = withoutTalk(told);
  expect(spoken.story).toBe(`${persona.story}\n\nMy brother winds them on Sundays.`);
  expect(spoken.facts).toEqual(persona.facts);
});

it('leaves a persona without any as it is', () => {
  const persona = personaOf(
    { ...WALLER, story: 'I bake bread in Bolton.', examples: ['Wet it first.'] },
    'en',
  );
  expect(withoutTalk(persona)).toBe(persona);
});

it('says nothing of what was typed to us beside a request', async () => {
  const persona = personaOf({ ...WALLER, examples: ['Right then. A wall moves. Let it. See you.'] }, 'en');
  for (const context of [
    'sad but not too sad',
    "that's the same script again with none of what i told you",
    'The videos are for farmers and blow-ins',
  ]) {
    const { text } = await draftFor(persona, { topic: 'an old wall', context });
    expect(text.toLowerCase()).not.toContain(context.slice(0, 12).toLowerCase());
  }
});
