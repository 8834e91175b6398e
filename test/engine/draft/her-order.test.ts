import { describe, expect, it } from 'vitest';
import { cutOther } from '../../../src/engine/draft/her-material/clause-cuts.js';
import { withoutWish } from '../../../src/engine/draft/her-material/wishes.js';
import { personaOf } from '../persona/creators.js';
import { draftFor } from './drafting.js';

const FERRY = personaOf({
  name: 'Ines Vale',
  story: [
    "Um, is this on? Okay. I'm Ines Vale, I run a chain ferry on the Tamar, eleven years now.",
    'Before that I was a nurse in Exeter. I liked the nights. I did not like the lifts.',
    'In March 2019 a horse jumped off the ferry. Its name was Duke. He swam to the far side and waited for us on the slip. The owner cried and gave me a bag of carrots for my trouble.',
    'I charge two pounds a car. I grease the chain every Sunday with my nephew Tom.',
  ].join('\n\n'),
  examples: [],
});

const placesOf = (text: string, told: readonly string[]): readonly number[] =>
  told.map((piece) => text.indexOf(piece));

describe('what she told', () => {
  it.each([0, 1, 2])('holds the episode on the topic whole and in her order (%i)', async (attempt) => {
    const { text } = await draftFor(
      FERRY,
      { topic: 'the horse on the ferry', seconds: 60, contentType: 'storytelling' },
      attempt,
    );
    const places = placesOf(text, ['a horse jumped', 'Duke', 'far side', 'carrots']);
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(text).not.toMatch(/is this on/u);
    expect(text.slice(places[0], places.at(-1))).not.toMatch(/Ines|a nurse|two pounds/u);
  });

  it.each([0, 1, 2])('is who she is where she has told nothing of the topic (%i)', async (attempt) => {
    const { text, draft } = await draftFor(FERRY, { topic: 'filing a tax return', seconds: 60 }, attempt);
    const [blank] = draft.blanks;
    // Who is talking is said before what is left open.
    expect(text.indexOf('chain ferry')).toBeGreaterThan(0);
    expect(text.indexOf('chain ferry')).toBeLessThan(text.indexOf(blank?.mark ?? '?'));
    expect(draft.notices).toContain('askForMaterial');
  });

  it('is no stray fact beside an episode that fills a short script', async () => {
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(
        FERRY,
        { topic: 'the horse on the ferry', seconds: 15, contentType: 'storytelling' },
        attempt,
      );
      expect(text).toMatch(/horse/u);
      expect(text).not.toMatch(/two pounds|nephew|nurse/u);
    }
  });
});

describe('a sentence of hers', () => {
  it('is never cut within what somebody said, nor behind a name set beside another', () => {
    const quoted =
      'urdo hamacas desde los siete, porque mi chichí, doña Tomasa, me sentaba del otro lado y me decía "lo estás soñando, pero no lo estás haciendo"';
    expect(cutOther(quoted)).toEqual([
      'urdo hamacas desde los siete',
      'porque mi chichí, doña Tomasa, me sentaba del otro lado',
      'y me decía "lo estás soñando, pero no lo estás haciendo"',
    ]);
  });

  it('keeps its pieces together', async () => {
    const weaver = personaOf(
      {
        name: 'Lupe',
        story:
          'Mi telar es de pedal y lo hizo mi tío Chano, era de madera de encino que le regalaron en la hacienda, ella lo cambió por dos borregos. Vendo rebozos en Tenancingo los jueves. Un rebozo me lleva tres semanas.',
        examples: [],
      },
      'es',
    );
    for (const attempt of [0, 1, 2]) {
      const { text } = await draftFor(weaver, { topic: 'mi telar', seconds: 60 }, attempt);
      const [loom, oak, sheep] = placesOf(text, ['tío Chano', 'encino', 'borregos']);
      const between = text.slice(loom, sheep);
      expect(oak).toBeGreaterThan(loom ?? Infinity);
      expect(between).not.toMatch(/rebozo/iu);
    }
  });
});

describe('what is said to the bot', () => {
  it.each([
    'Ay, a ver si graba esto.',
    'Oxe, tá gravando já?',
    'uh is this on',
    'ok so you asked for my story',
    'sorry for typos',
    'my granddaughter says just talk into it so here I go',
  ])('is not said: %s', (line) => {
    expect(withoutWish(line)).toBe('');
  });

  it.each([
    [
      "I've been blind since I was four, so I'm dictating this and blame the phone",
      "I've been blind since I was four",
    ],
    ['I talk to the dough', 'I talk to the dough'],
    ['I record birds at dawn', 'I record birds at dawn'],
  ])('leaves the rest: %s', (line, left) => {
    expect(withoutWish(line)).toBe(left);
  });
});
