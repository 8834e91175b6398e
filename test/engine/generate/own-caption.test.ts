import { describe, expect, it } from 'vitest';
import { captionFor } from '../../../src/engine/generate/result/caption.js';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import { coverText, shotList } from '../../../src/engine/generate/result/shot-list.js';
import type { Habits } from '../../../src/engine/persona-types.js';
import type { BeatKind } from '../../../src/engine/types.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

const STORY =
  'I mend umbrellas in Stockport. The wind of 1987 broke four hundred umbrellas in a night. 12 thousand people follow us now.';

async function briefOf(topic: string, closings: readonly string[] = []) {
  const persona = samplePersona();
  const habits = { ...persona.habits, closings, openings: ['Now then'] } as Habits;
  return buildBrief({
    persona: { ...persona, story: STORY, habits },
    request: { ...sampleRequest(), topic },
  });
}
const beat = (kind: BeatKind, spoken: string) => ({ kind, spoken, onScreen: null, shot: null });
const BEATS = [
  beat('hook', 'Now then, that old night. All of it hangs on one small thing.'),
  beat(
    'story',
    'The wind of 1987 broke four hundred umbrellas in a night.\n12 thousand people follow us now.',
  ),
  beat('cta', 'Keep dry.'),
];

describe('a caption nobody wrote', () => {
  it('begins with the topic, tells what she says of it and ends as she does', async () => {
    const caption = captionFor(BEATS, null, await briefOf('the wind of 1987', ['Keep dry.']));
    expect(caption).toBe(
      'The wind of 1987.\n\nThe wind of 1987 broke four hundred umbrellas in a night. Keep dry.',
    );
  });

  it('begins with what she tells where the topic is only a name', async () => {
    const caption = captionFor(BEATS, null, await briefOf('wind'));
    expect(caption).toBe('The wind of 1987 broke four hundred umbrellas in a night.\n\nKeep dry.');
  });

  it('asks for nothing where the script ends on what it tells', async () => {
    const caption = captionFor(BEATS.slice(0, 2), null, await briefOf('the wind of 1987'));
    expect(caption).toBe('The wind of 1987.\n\nThe wind of 1987 broke four hundred umbrellas in a night.');
  });

  it('repeats no opening and tells nobody how many follow her', async () => {
    const caption = captionFor(BEATS, null, await briefOf('my saturday'));
    expect(caption).not.toMatch(/Now then|small thing|follow us/u);
  });

  it.each([
    [
      'people think glue will do, a man told me that in a pub, well, will it, and I laughed',
      'People think glue will do.',
    ],
    ['I want to make a video to say that we are shut on monday', 'We are shut on Monday.'],
  ])('names a long topic by a part that stands alone: %s', async (topic, head) => {
    expect(captionFor(BEATS, null, await briefOf(topic)).split('\n')[0]).toBe(head);
  });
});

it('shows neither her greeting nor her followers on the screen or the cover', async () => {
  const brief = await briefOf(
    'what I would tell anybody who thinks of leaving a job they were always good at',
  );
  const beats = [beat('hook', 'Now then.'), ...BEATS.slice(1)];
  expect(coverText(beats, brief, null)).toBeNull();
  const shown = shotList(beats, brief, null).map(({ onScreen }) => onScreen);
  expect(shown.join(' ')).not.toMatch(/Now then|follow us/u);
});

it('takes no first word for a greeting that only begins with the letters of one', async () => {
  const asked = await briefOf(
    'what I would tell anybody who thinks of leaving a job they were always good at',
  );
  const habits = { ...asked.persona.habits, openings: ['So'], closings: ['Be my rain'] } as Habits;
  const brief = { ...asked, persona: { ...asked.persona, habits } };
  const shown = (beats: readonly ReturnType<typeof beat>[]): readonly (string | null)[] =>
    shotList(beats, brief, null).map(({ onScreen }) => onScreen);
  expect(shown([beat('hook', 'Something broke at four.')])).toEqual(['Something broke at four']);
  expect(shown([beat('hook', 'So.')])).toEqual([null]);
  // "Be my rain" holds the letters of "My ra", not its words.
  expect(shown([beat('story', 'My rai.')])).toEqual(['My rai']);
  expect(shown([beat('story', 'My rain.')])).toEqual([null]);
});
