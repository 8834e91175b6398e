/** Answers as a model really gives them: what she is sent must still be a script one can say. */
import { describe, expect, it } from 'vitest';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { createModelDrafter } from '../../../src/engine/generate/model-drafter.js';
import { createScriptRewriter } from '../../../src/engine/generate/script-rewriter.js';
import { createScriptGenerator } from '../../../src/engine/generate/script-generator.js';
import { findStockPhrases } from '../../../src/engine/phrases/find.js';
import { withoutStockPhrases } from '../../../src/engine/phrases/remove.js';
import type { ContentRequest, Persona, ScriptResult } from '../../../src/engine/types.js';
import { voiceProfileLines } from '../../../src/engine/voice/profile-lines.js';
import { closedAfter } from '../../support/closed-after.js';
import { startFakeOpenAi, type ChatBody } from '../../support/fake-openai.js';
import { context, generatorParts, plainCraft } from './open-generator.js';
import { DOT, LUPITA, playedRequest } from './played-creators.js';

const craft = {
  ...plainCraft,
  findUntraceable,
  findStockPhrases,
  withoutStockPhrases,
  voiceProfileLines,
};

type Answer = { readonly beats: readonly string[]; readonly caption?: string };

/** The judge likes the first best. */
async function scriptOf(
  persona: Persona,
  request: ContentRequest,
  answers: readonly Answer[],
  judge: 'first script' | 'always A' = 'first script',
) {
  const answer = ({ messages, response_format }: ChatBody): object => {
    const user = messages.at(-1)?.content ?? '';
    const version = /^Version (\d)/u.exec(user)?.[1];
    if (response_format?.json_schema?.name === 'scores') {
      const first = answers[0]?.beats[0]?.split('\n')[0] ?? '';
      if (judge === 'always A') return { A: 90, B: 40, C: 30 };
      const forward = user.indexOf(first) < user.indexOf('Script B');
      return forward ? { A: 90, B: 40, C: 30 } : { A: 30, B: 40, C: 90 };
    }
    const told = answers[(Number(version) - 1) % answers.length] ?? answers[0];
    return {
      beats: (told?.beats ?? []).map((spoken) => ({ spoken, shot: null })),
      caption: told?.caption ?? '',
    };
  };
  const fake = closedAfter(await startFakeOpenAi({ answer }));
  const parts = generatorParts(fake.baseUrl);
  const model = parts.model;
  const writer = model && createModelDrafter({ model, prompts: parts.prompts, craft, costOf: () => null });
  const generator = createScriptGenerator({ ...parts, craft, writers: { ...parts.writers, model: writer } });
  const script = await generator.generate({ persona, request }, context());
  return {
    script,
    prompts: fake.requests.map(({ body }) => body.messages.map(({ content }) => content).join('\n')),
  };
}

const linesOf = ({ text }: ScriptResult): string[] => text.split('\n');

const MATTED = playedRequest({ topic: 'why i shave a matted dog short instead of brushing it out' });
const SINGER = playedRequest({
  topic: 'la Singer de mi abuela Cuca',
  seconds: 60,
  contentType: 'storytelling',
});

const BARRE: Answer = {
  beats: [
    'A ver, les confieso algo: la Singer de mi abuela Cuca me da más miedo que mi suegra.',
    'Es de 1961 y todavía jala. Cuando yo empecé, hace 22 años, no me dejaba ni tocarla. Tú barre, me decía. Y yo barría y miraba. Barría y miraba. Un día me dijo: siéntate. Y me temblaban los pies en el pedal.',
    'Lo primero que cosí ahí fue un dobladillo chueco. Chueco, chueco. Ella lo vio, lo planchó y dijo que estaba precioso. No miente el hombro, pero mi abuela sí, la neta. Y ahí me quedé.',
    'Con esa misma máquina cosí como 3 mil cubrebocas en pandemia y pagué la secundaria de mi hijo Beto. Uno por uno, en la sala de mi casa, y la vieja no se rajó.',
    'Mándale esto a la señora que te enseñó algo. Aunque te haya puesto a barrer primero. Ándale pues.',
  ],
  caption: 'Lo que me enseñó la máquina Singer de mi abuela. Costurera en Puebla',
};

describe('an ending that asks for something of this script', () => {
  it('stays, and what leans on it has something to lean on', async () => {
    const { script } = await scriptOf(LUPITA, SINGER, [BARRE]);
    expect(linesOf(script).slice(-3)).toEqual([
      'Mándale esto a la señora que te enseñó algo.',
      'Aunque te haya puesto a barrer primero.',
      'Ándale pues.',
    ]);
  });

  it('stays where it rhymes, too', async () => {
    const ending = 'Mándale esto a tu abuela que trae prisa y no trae cierre.\nÁndale pues.';
    const { script } = await scriptOf(LUPITA, SINGER, [
      { ...BARRE, beats: [...BARRE.beats.slice(0, -1), ending] },
    ]);
    expect(script.text).toContain(ending);
  });

  it('goes where it asks anybody for anything', async () => {
    const generic = 'Manda esto a una amiga que necesite escucharlo hoy.\nÁndale pues.';
    const { script } = await scriptOf(LUPITA, SINGER, [
      { ...BARRE, beats: [...BARRE.beats.slice(0, -1), generic] },
    ]);
    expect(script.text).not.toContain('necesite escucharlo');
    expect(linesOf(script).at(-1)).toBe('Ándale pues.');
  });

  it('is not what a script too long loses', async () => {
    const { script } = await scriptOf(DOT, MATTED, [
      {
        beats: [
          "Right. Everybody says you can brush a mat out if you're patient enough. They have never met a cockapoo.",
          "A mat is tight at the skin, not at the ends, so the brush only ever finds the easy bit. He's stood there pulling, you're stood there sweating, and nobody's having a nice time. Clipping goes underneath, where the room is. Ten minutes, no pulling.",
          "So if your groomer says short, she's not being lazy, she's being kind. Send this to whoever's got the cockapoo. Tatty bye.",
        ],
      },
    ]);
    expect(linesOf(script).slice(-3)).toEqual([
      "So if your groomer says short, she's not being lazy, she's being kind.",
      "Send this to whoever's got the cockapoo.",
      'Tatty bye.',
    ]);
    expect(Math.abs(script.spokenSeconds / 30 - 1)).toBeLessThanOrEqual(0.1);
  });
});

it('a clause that leans on a formula is not left behind alone', async () => {
  const ending =
    'Pásaselo a tu comadre, la que devuelve todo.\nRecuerda: la moda pasa, pero el estilo permanece.\nÁndale pues.';
  const { script } = await scriptOf(LUPITA, SINGER, [
    { ...BARRE, beats: [...BARRE.beats.slice(0, -1), ending] },
  ]);
  expect(script.text).toContain('Pásaselo a tu comadre, la que devuelve todo.');
  expect(linesOf(script)).not.toContain('Pero el estilo permanece.');
});

it('what was said of an invented customer goes with her', async () => {
  const [hook = '', ...rest] = BARRE.beats;
  const tale =
    'La semana pasada me trajo uno doña Meche, 680 pesos tirados a la basura. Se lo abrí del costado.';
  const { script } = await scriptOf(LUPITA, SINGER, [{ ...BARRE, beats: [hook, tale, ...rest] }]);
  expect(script.text).not.toMatch(/Meche|680|Se lo abrí del costado/u);
});

it('an opening keeps its sense, even where a formula stands in it', async () => {
  const { script } = await scriptOf(DOT, playedRequest({ topic: 'the first puppy visit' }), [
    {
      beats: [
        "Right. I'll tell you what nobody tells you about the first puppy visit. Half of it is me sat on the floor.",
        "Pup comes in. I don't wash him. I don't clip him. I let him sniff the clippers switched off, then switched on over there. A bit of cheese.",
        "It's twenty five quid, first time. He goes home looking exactly the same and that's the point, love.",
        'Send this to whoever has just come home with a cockapoo. Tatty bye.',
      ],
    },
  ]);
  expect(linesOf(script).slice(0, 3)).toEqual([
    'Right.',
    "I'll tell you what nobody tells you about the first puppy visit.",
    'Half of it is me sat on the floor.',
  ]);
});

it('mends the short attempt without a hole in its opening', async () => {
  const holed: Answer = {
    ...BARRE,
    beats: ['A ver, la Singer de mi abuela Cuca costó 899 pesos.', ...BARRE.beats.slice(1, 3)],
  };
  const short: Answer = { ...BARRE, beats: [...BARRE.beats.slice(0, 2), BARRE.beats.at(-1) ?? ''] };
  const { prompts } = await scriptOf(LUPITA, SINGER, [holed, short, short]);
  const mending = prompts.find((prompt) => prompt.includes('The script below has'));
  expect(mending).toContain('me da más miedo que mi suegra');
});

it('leaves no question of another attempt open in a short script', async () => {
  const asking: Answer = {
    beats: [
      'A ver, son las once de la noche y la Singer de mi abuela Cuca hace un ruido que yo conozco.',
      `Es de 1961. Yo tengo otras dos máquinas, modernas, con lucecitas y todo. Y cuando llega una tela difícil, ¿a cuál me siento? A la de ella. Porque mi abuela Cuca me enseñó ahí, con su mano encima de la mía. O sea, ¿cómo le digo que no a esa máquina?`,
      'En la pandemia cosí cubrebocas, como 3 mil, uno tras otro, y esa vieja no se rajó. Con eso pagué la secundaria de mi hijo Beto. Las nuevas se calentaban, ella no. Y ahí sigue, en la sala de mi casa, tapada con su mantelito.',
      'Así que si en tu casa hay una máquina arrumbada, mi reina, no la tires. Ándale pues.',
    ],
  };
  const short: Answer = { ...BARRE, beats: BARRE.beats.filter((_, at) => at !== 3) };
  const { script } = await scriptOf(LUPITA, SINGER, [short, asking, asking]);
  const lines = linesOf(script);
  const left = lines.filter((line, at) => line.endsWith('?') && !lines[at + 1]);
  expect(left).toEqual([]);
  expect(script.text.includes('¿a cuál me siento?') && !script.text.includes('A la de ella.')).toBe(false);
});

describe('what a model is told of her', () => {
  it('is how she always begins and ends, and no opening that she never uses', async () => {
    const { prompts } = await scriptOf(DOT, MATTED, [BARRE]);
    const writing = prompts.filter((prompt) => prompt.includes('Version '));
    expect(writing).toHaveLength(3);
    for (const prompt of writing) {
      expect(prompt).toContain('Always begins "Right.", ends "Tatty bye."');
      expect(prompt).not.toContain('i never say fur baby');
      expect(prompt).not.toContain('a question the viewer has asked');
    }
  });

  it('is a hook of a few seconds, however long the script', async () => {
    const { prompts } = await scriptOf(LUPITA, { ...SINGER, seconds: 90 }, [BARRE]);
    const hooks = prompts.flatMap((prompt) => /hook (\d+)/u.exec(prompt)?.[1] ?? []);
    expect(hooks).toHaveLength(3);
    expect(Math.max(...hooks.map(Number))).toBeLessThanOrEqual(16);
  });

  it('is the part of a long sentence that touches the topic', async () => {
    const { prompts } = await scriptOf(LUPITA, SINGER, [BARRE]);
    const facts = /The only facts[^<]*<<<\n([\s\S]*?)\n>>>/u.exec(prompts[0] ?? '')?.[1] ?? '';
    expect(facts).toContain('aprendí con mi abuela Cuca');
    expect(facts).toContain('una es la Singer de ella de 1961');
  });
});

it('shows on screen what the video is about, not how she says goodbye', async () => {
  const { script } = await scriptOf(LUPITA, SINGER, [BARRE]);
  expect(script.beats.map(({ onScreen }) => onScreen)).not.toContain('Ándale pues');
  expect(script.beats[0]?.onScreen).toBe('La Singer de mi abuela Cuca');
});

describe('a rewrite by a model', () => {
  async function rewritten(
    persona: Persona,
    script: ScriptResult,
    part: 'hook' | 'cta' | 'language',
    answer: object,
  ) {
    const fake = closedAfter(await startFakeOpenAi({ answer: () => answer }));
    const rewriter = createScriptRewriter({ ...generatorParts(fake.baseUrl), craft });
    const { script: next } = await rewriter.rewrite(
      { script, persona, part, ...(part === 'language' ? { language: 'en' } : {}) },
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
    const { script } = await scriptOf(DOT, MATTED, [
      {
        beats: [
          'Right. A mat is tight at the skin.',
          'Clipping goes underneath, where the room is, and it takes ten minutes with no pulling at all, love, and he stands there like a lamb because nothing hurts. Hair grows back, his trust in you takes a good bit longer than that.',
          'Send this to whoever has the cockapoo. Tatty bye.',
        ],
      },
    ]);
    const { next } = await rewritten(DOT, script, 'hook', {
      hooks: [
        'Right. 73 percent of all cockapoos are matted and nobody knows it.',
        'Right. Put the brush down.',
      ],
    });
    expect(next.beats[0]?.spoken.replaceAll('\n', ' ')).toBe('Right. Put the brush down.');
  });
});

it('sets whole openings side by side where two come out equal', async () => {
  const answers: Answer[] = [
    {
      beats: [
        'Right. A mat is tight at the skin.',
        'Clipping goes underneath, where the room is, and it takes ten minutes with no pulling at all, love, and he stands there like a lamb because nothing hurts. Hair grows back, his trust in you takes a good bit longer than that.',
        'Send this to whoever has the cockapoo. Tatty bye.',
      ],
    },
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
