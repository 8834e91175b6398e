import { beforeAll, describe, expect, test } from 'vitest';
import type { WritingBrief } from '../../../../src/engine/generate/brief.js';
import { buildBrief } from '../../../../src/engine/generate/build-brief.js';
import { localQuality } from '../../../../src/engine/generate/attempts/local-quality.js';
import type { ContentType } from '../../../../src/engine/types.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';
import { beat } from '../sample-beat.js';

let brief: WritingBrief;
beforeAll(async () => {
  brief = await buildBrief({ persona: samplePersona(), request: sampleRequest() });
});

const GOOD = [
  beat('hook', 'Okay so. Feeding your sourdough starter is not a romance.'),
  beat(
    'setup',
    'Mine is called Doris. She eats at six, before the kettle. I starved her once, for a week in Crete, and came back to soup.',
  ),
  beat(
    'point',
    'One spoon of her, two of flour, two of water. Stir until your arm complains. Then leave her alone, with the lid loose. If a blob of her floats in a glass, you bake. If it sinks, you wait.',
  ),
  beat('cta', 'Go feed yours, love. Then tell me what it is called.'),
];
const measured = { personalization: 85, isVoiceCalibrated: true, hook: 8, stockPhrases: 0, blanks: 0 };

describe('local quality uses the whole range', () => {
  test('a good script is near the top, an empty one at zero', () => {
    expect(localQuality(GOOD, brief, measured)).toBeGreaterThan(80);
    expect(localQuality([], brief, measured)).toBe(0);
  });

  test('a stranger’s slop on another topic, half as long, is near the bottom', () => {
    const slop = [
      beat('point', 'In today’s world success is a journey. Unlock your potential. This is a game-changer.'),
    ];
    const score = localQuality(slop, brief, {
      ...measured,
      personalization: 5,
      hook: 2,
      stockPhrases: 3,
    });
    expect(score).toBeLessThan(15);
  });

  test('a topic as it was typed is a weaker first line than one that says something of it', () => {
    const opened = (hook: string): number =>
      localQuality([beat('hook', hook), ...GOOD.slice(1)], brief, measured);
    expect(opened(`${brief.request.topic}.`)).toBeLessThan(
      opened(`${brief.request.topic} went wrong in Crete.`),
    );
  });

  test('a text that repeats itself, holds stock phrases or many blanks loses', () => {
    const whole = localQuality(GOOD, brief, measured);
    const loop = GOOD.map((one) => ({
      ...one,
      spoken: 'Feed it feed it feed it feed it feed it feed it feed it feed it.',
    }));
    expect(localQuality(loop, brief, measured)).toBeLessThan(whole / 2);
    expect(localQuality(GOOD, brief, { ...measured, stockPhrases: 4 })).toBeLessThan(whole * 0.65);
    expect(localQuality(GOOD, brief, { ...measured, blanks: 6 })).toBeLessThan(whole * 0.8);
  });

  test('a voice that nobody else of the language is known beside decides half as much', () => {
    const stranger = { ...measured, personalization: 20 };
    const lost = (isVoiceCalibrated: boolean): number =>
      localQuality(GOOD, brief, { ...measured, isVoiceCalibrated }) -
      localQuality(GOOD, brief, { ...stranger, isVoiceCalibrated });
    expect(lost(false)).toBeGreaterThan(0);
    expect(lost(false)).toBeLessThan(0.65 * lost(true));
  });

  test('a tale may open in a scene, a lesson names its topic', () => {
    const scene = [beat('hook', 'Six in the morning, and the lid flies off.'), ...GOOD.slice(1)];
    const lost = (contentType: ContentType): number => {
      const told = { ...brief, request: { ...brief.request, contentType } };
      return localQuality(GOOD, told, measured) - localQuality(scene, told, measured);
    };
    expect(lost('storytelling')).toBeLessThan(lost('educational') - 3);
  });

  test('a line said a second time adds nothing', () => {
    const [hook, setup, , cta] = GOOD;
    const again = [hook, setup, beat('point', `So, ${setup?.spoken ?? ''}`), cta].flatMap((one) => one ?? []);
    const whole = localQuality(GOOD, brief, measured);
    expect(localQuality(again, brief, measured)).toBeLessThan(whole * 0.8);
  });

  test('talk that anybody could hold about anything is worth half of what she alone can say', () => {
    const plain = [
      beat('hook', 'You should know why your sourdough starter matters before you do it again.'),
      beat(
        'setup',
        'If you only avoid one thing, avoid this: [the mistake you see]. There is a reason behind it. If yours is different, trust yours.',
      ),
      beat(
        'point',
        'You can copy somebody, or you can understand what you are doing. Copying is quicker, right up to the day something changes.',
      ),
      beat('cta', 'Go feed yours, love. Then tell me what it is called.'),
    ];
    const whole = localQuality(GOOD, brief, measured);
    expect(localQuality(plain, brief, { ...measured, blanks: 1 })).toBeLessThan(whole * 0.6);
  });

  test('the same text has the same number; without samples the other parts decide', () => {
    expect(localQuality(GOOD, brief, measured)).toBe(localQuality(GOOD, brief, measured));
    expect(localQuality(GOOD, brief, { ...measured, personalization: null })).toBeGreaterThan(80);
  });
});

test('a first line of hers is worth more than a frame of the same strength', () => {
  const opens = (spoken: string): number =>
    localQuality([beat('hook', spoken), ...GOOD.slice(1)], brief, { ...measured, hook: 5 });
  const own = opens('My starter is called Doris and she came from a lady on Mill Lane.');
  expect(own).toBeGreaterThan(
    opens('One thing about a starter, and it has nothing to do with Mill Lane.') + 3,
  );
});
