import { describe, expect, it } from 'vitest';
import { createEverydayWords } from '../../../../src/engine/voice/habits/everyday-words.js';
import { createEvidence } from '../../../../src/engine/voice/evidence.js';

const leansOnStuff = Array.from(
  { length: 3 },
  (_, index) =>
    `So number ${index} is a box and other stuff. My brother keeps his stuff in it, and my sister hers. There is stuff on the stairs, stuff in the hall, and nobody can say whose it is. The van comes at nine. It takes all of it to a yard near the river, and the man there sorts the metal from the wood with a long hook that he made for it when he was young and the yard was his father's.`,
);
const text = 'The shed is full. I keep stuff there because the house has no room. Then the roof went.';

describe('everyday words', () => {
  it('finds the word she leans on in the text', () => {
    expect(createEverydayWords(leansOnStuff)(text)).toContainEqual({ word: 'stuff', use: 'often', uses: 1 });
  });

  it('finds the everyday word she never says, and only when it comes again and again', () => {
    const withThink = 'I think it is big. I think it is old. I think it will go.';
    const long = [...leansOnStuff, ...leansOnStuff];
    expect(createEverydayWords(long)(withThink)).toContainEqual({ word: 'think', use: 'hardly', uses: 3 });
    expect(createEverydayWords(long)('I think it is big.')).toEqual([]);
  });

  it('is quoted with the words around it, as they stand', () => {
    const found = createEvidence(
      leansOnStuff,
      'en',
    )(text).find(({ what }) => what.startsWith('says "stuff"'));
    expect(text).toContain(found?.quote ?? 'nothing');
    expect(found?.quote).toContain('keep stuff there');
  });

  it('says nothing of words in another language', () => {
    expect(createEvidence(leansOnStuff, 'es')(text).filter(({ what }) => what.includes('"stuff"'))).toEqual(
      [],
    );
  });
});

describe('rhythm as evidence', () => {
  const short = [
    'Go. Stop now. Look up. Wait here. Breathe in.',
    'Sit down. Eat. Do not rush. Drink water. Sleep.',
  ];

  it('is named when the sentences of the text are far longer', () => {
    const long =
      'There was a man who walked to the shop every day. He bought the same bread for twenty years and never once asked the price. When the shop closed he stood outside for a while. Then he went home and told nobody about it.';
    expect(createEvidence(short, 'en')(long).map(({ what }) => what)).toContainEqual(
      expect.stringMatching(/^sentences of about \d+ words, hers of about 2$/u),
    );
  });

  it('is named when it is hers', () => {
    expect(
      createEvidence(short, 'en')('Look there. Hold it. Not yet. Go on.').map(({ what }) => what),
    ).toContain('sentences of about 2 words, as hers');
  });
});
