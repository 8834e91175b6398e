import { describe, expect, it } from 'vitest';
import { captionFor } from '../../../src/engine/generate/result/caption.js';
import { buildBrief } from '../../../src/engine/generate/build-brief.js';
import { coverText, shotList } from '../../../src/engine/generate/result/shot-list.js';
import type { Habits } from '../../../src/engine/types/persona.js';
import { samplePersona, sampleRequest } from './sample-persona.js';
import { beat } from './sample-beat.js';

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
const BEATS = [
  beat('hook', 'Now then, that old night. All of it hangs on one small thing.'),
  beat(
    'story',
    'The wind of 1987 broke four hundred umbrellas in a night.\n12 thousand people follow us now.',
  ),
  beat('cta', 'Keep dry.'),
];

describe('a caption nobody wrote', () => {
  it('begins with what she says of the topic and ends as she does', async () => {
    const caption = captionFor(BEATS, null, await briefOf('the wind of 1987', ['Keep dry.']));
    expect(caption).toBe('The wind of 1987 broke four hundred umbrellas in a night.\n\nKeep dry.');
  });

  it('begins with what she tells where the topic is only a name', async () => {
    const caption = captionFor(BEATS, null, await briefOf('wind'));
    expect(caption).toBe('The wind of 1987 broke four hundred umbrellas in a night.\n\nKeep dry.');
  });

  it('says the topic once where it is the line that says what she does', async () => {
    const caption = captionFor(
      [beat('hook', 'Keep dry.'), beat('cta', 'Keep dry.')],
      null,
      await briefOf('I mend umbrellas in Stockport.'),
    );
    expect(caption.match(/umbrellas in Stockport/gu)).toHaveLength(1);
  });

  it('asks for nothing where the script ends on what it tells', async () => {
    const caption = captionFor(BEATS.slice(0, 2), null, await briefOf('the wind of 1987'));
    expect(caption).toBe('The wind of 1987 broke four hundred umbrellas in a night.');
  });

  it('begins with what she told for this video', async () => {
    const told = 'yesterday the lad shouted it for the first time and I cried';
    const asked = await briefOf('the wind');
    const brief = { ...asked, request: { ...asked.request, context: `guess what: ${told}.` } };
    const beats = [BEATS[0]!, beat('story', `Guess what: ${told}.`), ...BEATS.slice(1)];
    expect(captionFor(beats, null, brief).split('\n')[0]).toBe(
      'Yesterday the lad shouted it for the first time and I cried.',
    );
  });

  it('begins with the topic where what she tells of it begins before', async () => {
    const told = 'A woman came in Tuesday. She was told she needed a new canopy. She did not.';
    const asked = await briefOf('when a shop says you need a new canopy');
    const brief = { ...asked, sources: [...asked.sources, told] };
    const beats = [BEATS[0]!, beat('point', told), BEATS[2]!];
    expect(captionFor(beats, null, brief)).toBe(
      `When a shop says you need a new canopy. I mend umbrellas in Stockport.\n\n${told} Keep dry.`,
    );
  });

  it('leaves no hole in what she tells', async () => {
    const told = 'A woman came in Tuesday. She was told she needed a new canopy. She did not.';
    const asked = await briefOf('a new canopy');
    const brief = { ...asked, sources: [...asked.sources, told] };
    const caption = captionFor([BEATS[0]!, beat('point', told), BEATS[2]!], null, brief);
    expect(caption).toContain(told);
  });

  it('puts the topic in front of a line that does not say it', async () => {
    const brief = await briefOf('the big shop windows, 1987');
    expect(captionFor(BEATS, null, brief).split('\n')[0]).toBe(
      'The big shop windows, 1987. The wind of 1987 broke four hundred umbrellas in a night.',
    );
  });

  it('says what she does beside a topic of two words, and no death', async () => {
    const brief = await briefOf('sticky ribs');
    expect(captionFor(BEATS, null, brief).split('\n')[0]).toBe('Sticky ribs. I mend umbrellas in Stockport.');
    const persona = { ...brief.persona, story: 'I mended umbrellas with my husband until he died.' };
    expect(captionFor(BEATS, null, { ...brief, persona }).split('\n')[0]).toBe('Sticky ribs.');
  });

  it('is not the line the script begins with', async () => {
    const told = 'The wind of 1987 broke four hundred umbrellas in a night.';
    const beats = [beat('hook', told), beat('story', 'The wind of 1987 took our sign too.'), BEATS[2]!];
    const asked = await briefOf('the wind of 1987', ['Keep dry.']);
    const brief = { ...asked, sources: [...asked.sources, 'The wind of 1987 took our sign too.'] };
    expect(captionFor(beats, null, brief).split('\n')[0]).toBe('The wind of 1987 took our sign too.');
  });

  it('begins with no pronoun of a tale that was begun in the first line of the script', async () => {
    const beats = [
      beat('hook', 'A woman came in on Tuesday.'),
      beat('story', 'She had a broken umbrella.\nShe wanted it mended.'),
      BEATS[2]!,
    ];
    const asked = await briefOf('a broken umbrella', ['Keep dry.']);
    const sources = [
      ...asked.sources,
      'A woman came in on Tuesday. She had a broken umbrella. She wanted it mended.',
    ];
    expect(captionFor(beats, null, { ...asked, sources })).toContain(
      'A woman came in on Tuesday. She had a broken umbrella.',
    );
  });

  it('is not the topic read out, no line of ours and no direction of a pasted script', async () => {
    const told = 'tam came to us deaf, a collie, he howls at the ice cream van';
    const asked = await briefOf('tam');
    const brief = { ...asked, sources: [...asked.sources, told] };
    const beats = [
      beat('hook', 'Tam. What comes to your mind?'),
      beat('story', `I mend umbrellas in Stockport.\n${told}.`),
      beat('story', 'B-ROLL: tam in the yard, speed x2\n(tam looks at the camera)'),
      beat('cta', 'Pass it on to somebody who can use it.'),
    ];
    expect(captionFor(beats, null, brief)).toBe(
      'Tam came to us deaf, a collie, he howls at the ice cream van.',
    );
  });

  it.each([
    ['write a script about the wind of 1987', 'Write a script'],
    ['the wind of 1987, make a reel about it', 'reel'],
    ['guess what: the wind of 1987', 'Guess what'],
  ])('says nothing that was said to us: %s', async (topic, said) => {
    const caption = captionFor(BEATS.slice(0, 1), null, await briefOf(topic));
    expect(caption).toContain('he wind of 1987');
    expect(caption).not.toContain(said);
  });

  it('repeats no opening and tells nobody how many follow her', async () => {
    const caption = captionFor(BEATS, null, await briefOf('my saturday'));
    expect(caption).not.toMatch(/Now then|small thing|follow us/u);
  });

  it.each([
    [
      'people think glue will do, a man told me that in a pub, well, will it, and I laughed',
      'People think glue will do. I mend umbrellas in Stockport.',
    ],
    [
      'I want to make a video to say that we are shut on monday',
      'We are shut on Monday. I mend umbrellas in Stockport.',
    ],
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

it.each([
  ['hazme un guion de la masa', 'La masa'],
  ['roteiro sobre o Davi', 'O Davi'],
  ['banjir di ruko, trus bikinin scriptnya ya', 'Banjir di ruko'],
  ['dulhan bhaag gayi, isi pe reel bana do', 'Dulhan bhaag gayi'],
  ['पहली सवारी पर रील बना दो', 'पहली सवारी'],
  ['రాణి ఈగ, దీని మీద ఒక కథ లాగ రాయి', 'రాణి ఈగ'],
  ['mi hija. te cuento: ayer grito por primera vez en la esquina y yo llore', 'Mi hija'],
])('shows the topic of a request on screen and cover: %s', async (topic, shown) => {
  const brief = await briefOf(topic);
  const beats = [beat('hook', 'Now then.'), ...BEATS.slice(1)];
  expect(shotList(beats, brief, null)[0]?.onScreen).toBe(shown);
  expect(coverText(beats, brief, null)).toBe(shown);
});

it('shows names with the capital she gives them', async () => {
  const brief = await briefOf('when bramble came');
  const persona = { ...brief.persona, story: `${STORY} It was Bramble who came last.` };
  expect(shotList(BEATS, { ...brief, persona }, null)[0]?.onScreen).toBe('When Bramble came');
});
