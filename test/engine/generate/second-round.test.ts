/** What a model is asked to mend after writing, and what comes of it. */
import { expect, it } from 'vitest';
import { closedAfter } from '../../support/closed-after.js';
import type { ChatBody } from '../../support/fake-openai-models.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';
import { context, openGenerator } from './open-generator.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

const OPENING = 'Your starter is not dead, it is only hungry, and you can hear it.';
const MIDDLE = [
  'I feed Doris when the kitchen is warm and I have my coffee in one hand.',
  'She gets flour first, then water, and nobody hurries her.',
  'When she smells of pear drops she is telling you she waited too long.',
  'A starter that waits turns sour, so give it half and throw the rest.',
];
const ENDING = 'Send this to somebody who gave up on theirs last winter.';

async function written(drafts: (version: number) => readonly string[], mended: object) {
  const answer = ({ messages, response_format }: ChatBody): object => {
    const version = Number(/^Version (\d)/u.exec(messages.at(-1)?.content ?? '')?.[1] ?? 1);
    switch (response_format?.json_schema?.name) {
      case 'scores':
        return { A: 70, B: 60, C: 50 };
      case 'script':
        return { spoken: drafts(version), shots: [], caption: '' };
      default:
        return mended;
    }
  };
  const fake = closedAfter(await startFakeOpenAi({ answer }));
  const script = await openGenerator(fake.baseUrl).generate(
    { persona: samplePersona(), request: sampleRequest() },
    context(),
  );
  const asked = fake.requests.filter(
    ({ body }) => !['scores', 'script'].includes(body.response_format?.json_schema?.name ?? ''),
  );
  return { script, asked: asked.map(({ body }) => body.messages.at(-1)?.content ?? '') };
}

it('claims nobody told are said otherwise where all attempts hold several, not left for her to fill in', async () => {
  const claim = 'Last March 480 people wrote to me about this. I threw 96 jars away.';
  const { script, asked } = await written(() => [OPENING, [...MIDDLE.slice(1), claim].join(' '), ENDING], {
    spoken: [OPENING, [...MIDDLE.slice(1), 'People write to me about this.'].join(' '), ENDING],
  });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('[your number], [your number 2]: there stood something nobody told.');
  expect(script.text).toContain('People write to me about this.');
  expect(script.blanks).toEqual([]);
});

it('nothing is asked where one attempt holds a single such claim: she is', async () => {
  const claim = 'Last March 480 people wrote to me about this. I threw 96 jars away.';
  const single = 'Last March 480 people wrote to me about this.';
  const { asked } = await written(
    (version) => [OPENING, [...MIDDLE.slice(1), version === 2 ? single : claim].join(' '), ENDING],
    {},
  );
  expect(asked).toEqual([]);
});

it('of a script much too long the model says what stays; counts would take the point and leave the talk', async () => {
  const talk = [
    'My neighbour keeps hers in the cellar beside the potatoes and the old radio.',
    'You would not believe what people tell me about cellars and about radios.',
    'Nobody ever thanked a person for looking twice at a jar of flour and water.',
  ];
  const { script, asked } = await written(() => [OPENING, [...talk, ...MIDDLE].join(' '), ENDING], {
    keep: [1, 5, 6, 7, 8, 9],
  });
  expect(asked).toHaveLength(1);
  expect(asked[0]).toContain('Answer with the numbers of the sentences that stay');
  for (const line of MIDDLE) expect(script.text).toContain(line);
  expect(script.text).not.toContain('looking twice');
  expect(Math.abs(script.words / script.targetWords - 1)).toBeLessThanOrEqual(0.1);
});
