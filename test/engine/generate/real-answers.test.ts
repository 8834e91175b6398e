/** Answers as a model really gives them: what she is sent must still be a script one can say. */
import { describe, expect, it } from 'vitest';
import { DOT, LUPITA, playedRequest } from './played-creators.js';
import { BARRE, linesOf, MATTED, scriptOf, SINGER, type Answer } from './played-scripts.js';

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
    const writing = prompts.filter((prompt) => prompt.includes('Version ') && !prompt.includes('Your last'));
    expect(writing).toHaveLength(3);
    for (const prompt of writing) {
      expect(prompt).toContain('Always begins "Right.", ends "Tatty bye."');
      expect(prompt).not.toContain('i never say fur baby');
      expect(prompt).not.toContain('a question the viewer has asked');
    }
  });

  it('is a hook of a few seconds, however long the script', async () => {
    const { prompts } = await scriptOf(LUPITA, { ...SINGER, seconds: 90 }, [BARRE]);
    const hooks = prompts.flatMap((prompt) => /opening (\d+)/u.exec(prompt)?.[1] ?? []);
    expect(hooks).toHaveLength(3);
    // Sixteen words beside the two she always opens with.
    expect(Math.max(...hooks.map(Number))).toBeLessThanOrEqual(18);
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
