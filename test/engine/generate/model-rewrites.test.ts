/** Rewrites of a script by a model, and two openings it could have. */
import { describe, expect, it } from 'vitest';
import { createScriptRewriter } from '../../../src/engine/generate/rewrite/script-rewriter.js';
import type { Persona, ScriptResult } from '../../../src/engine/types.js';
import { closedAfter } from '../../support/closed-after.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';
import { context, generatorParts } from './open-generator.js';
import { DOT, LUPITA } from './played-creators.js';
import { BARRE, craft, MATTED, scriptOf, SINGER, type Answer } from './played-scripts.js';

const CLIPPED: Answer = {
  beats: [
    'Right. A mat is tight at the skin.',
    'Clipping goes underneath, where the room is, and it takes ten minutes with no pulling at all, love, and he stands there like a lamb because nothing hurts. Hair grows back, his trust in you takes a good bit longer than that.',
    'Send this to whoever has the cockapoo. Tatty bye.',
  ],
};

describe('a rewrite by a model', () => {
  async function rewritten(
    persona: Persona,
    script: ScriptResult,
    part: 'hook' | 'cta' | 'language' | 'tone',
    answer: object,
  ) {
    const fake = closedAfter(await startFakeOpenAi({ answer: () => answer }));
    const rewriter = createScriptRewriter({ ...generatorParts(fake.baseUrl), craft });
    const { script: next } = await rewriter.rewrite(
      {
        script,
        persona,
        part,
        ...(part === 'language' ? { language: 'en' } : {}),
        ...(part === 'tone' ? { instruction: 'funnier' } : {}),
      },
      context('e2'),
    );
    return { next, prompt: fake.requests[0]?.body.messages.at(-1)?.content ?? '' };
  }

  it('offers openings that begin as she always begins', async () => {
    const { script } = await scriptOf(DOT, MATTED, [
      {
        beats: [
          'Right. A mat is tight at the skin, and a brush only finds the easy bit of a matted dog.',
          "He's stood there pulling, you're stood there sweating, and nobody's having a nice time. Clipping goes underneath, where the room is. Hair grows back. His trust in you takes a good bit longer than that, and I've seen it go in one afternoon with one brush.",
          'Send this to whoever has the cockapoo. Tatty bye.',
        ],
      },
    ]);
    const hooks = [
      'Right. Why would anybody brush a dog that hurts?',
      'Right. Posh groomers start with a brush. I start with an apology.',
      'Right. I stopped brushing mats out years ago, and the dogs stopped shaking.',
    ];
    const { next, prompt } = await rewritten(DOT, script, 'hook', { hooks });
    expect(next.notices).not.toContain('modelFailed');
    const offered = next.hookOptions?.map(({ hook }) => hook.replaceAll('\n', ' '));
    expect(offered?.toSorted()).toEqual(hooks.slice(1).toSorted());
    expect(prompt).not.toContain('a question');
  });

  it('takes an ending of two full sentences', async () => {
    const { script } = await scriptOf(LUPITA, SINGER, [
      {
        ...BARRE,
        beats: [...BARRE.beats.slice(0, -1), 'Mándale esto a la señora que te enseñó algo. Ándale pues.'],
      },
    ]);
    const ending =
      'Saca tu cinta, la del costurero de tu mamá, y mide antes de darle comprar. Luego me cuentas cuántos centímetros te mintieron. Ándale pues.';
    const { next } = await rewritten(LUPITA, script, 'cta', {
      beats: [{ number: script.beats.length, spoken: ending }],
    });
    expect(next.text.replaceAll('\n', ' ')).toContain(ending);
  });

  it('takes the one beat of an answer for the one that may change, whatever its number', async () => {
    const { script } = await scriptOf(LUPITA, SINGER, [BARRE]);
    const ending = 'Saca tu cinta, la del costurero de tu mamá, y mide otra vez. Ándale pues.';
    const { next } = await rewritten(LUPITA, script, 'cta', { beats: [{ number: 1, spoken: ending }] });
    expect(next.beats.at(-1)?.spoken.replaceAll('\n', ' ')).toBe(ending);
    expect(next.notices).not.toContain('modelFailed');
  });

  it('says nothing twice that the model put into two parts', async () => {
    const { script } = await scriptOf(DOT, MATTED, [CLIPPED]);
    const twice = 'That is not jail, that is first class. Send this to whoever has the cockapoo. Tatty bye.';
    const { next } = await rewritten(DOT, script, 'tone', {
      beats: [
        { number: 2, spoken: twice },
        { number: 3, spoken: twice },
      ],
    });
    expect(next.text.split('That is not jail')).toHaveLength(2);
    expect(next.text.split('whoever has the cockapoo')).toHaveLength(2);
  });

  it('takes no holiday said in the other language for a brand', async () => {
    const { script } = await scriptOf(LUPITA, SINGER, [BARRE]);
    const { next } = await rewritten(LUPITA, script, 'language', {
      beats: script.beats.map((_, at) => ({
        number: at + 1,
        spoken:
          at === 0
            ? 'Well, I confess that the machine of my grandmother frightens me, most of all on the Day of the Dead.'
            : 'She looked at it, she ironed it and she said that it was beautiful, and that is where I stayed.',
      })),
    });
    expect(next.text).toContain('the Day of the Dead.');
  });

  it('films no opening that still has to be filled in where another one is whole', async () => {
    const { script } = await scriptOf(DOT, MATTED, [CLIPPED]);
    const { next } = await rewritten(DOT, script, 'hook', {
      hooks: [
        "Right. Here's the thing nobody talks about.",
        'Right. 73 percent of all cockapoos are matted and nobody knows it.',
        'Right. Put the brush down.',
      ],
    });
    expect(next.beats[0]?.spoken.replaceAll('\n', ' ')).toBe('Right. Put the brush down.');
  });
});

it('sets whole openings side by side where two come out equal', async () => {
  const answers: Answer[] = [
    CLIPPED,
    {
      beats: [
        'Right. Stop buying brushes. A matted dog is not matted because of the brush.',
        'Clipping goes underneath, where the room is, and it takes ten minutes with no pulling at all, love, and he stands there like a lamb because nothing hurts. Hair grows back, his trust takes longer.',
        'Send this to whoever has the cockapoo. Tatty bye.',
      ],
    },
  ];
  const { script } = await scriptOf(DOT, MATTED, answers, 'always A');
  expect(script.tooCloseToCall).toBe(true);
  const hooks = [script.beats[0]?.spoken.replaceAll('\n', ' '), script.alternativeHook];
  expect(hooks).toContain('Right. Stop buying brushes. A matted dog is not matted because of the brush.');
});
