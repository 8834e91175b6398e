import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { BotError } from '../../../src/errors.js';
import { createOptionalEmbedder } from '../../../src/engine/optional-models.js';
import { DIMENSIONS, GOALS } from '../../../src/engine/types.js';
import { createViralScorer } from '../../../src/engine/viral/index.js';
import { shippedWeights } from '../../../src/engine/viral/weights.js';
import type { Embedder } from '../../../src/ports.js';
import { dataFile } from '../../../src/project-files.js';
import { createMiniLm } from '../../../src/providers/minilm/index.js';

const embedder = createMiniLm();
const scorer = createViralScorer({ embedder });
afterAll(() => embedder.close());

const GOOD = `I almost quit baking because of this. Every loaf came out flat. Every single one.
I blamed the flour. I blamed the oven. Then my neighbour laughed and said: your water is too hot. 38 degrees. That's it.
Save this for Sunday, and send it to whoever bakes at your house.`;
const BAD =
  'Hello everyone and welcome back to our channel. In this video we will discuss the various benefits of our innovative solutions for businesses that want to leverage comprehensive strategies in order to optimize their productivity across the ecosystem. Thank you for watching.';

describe('the nine dimensions', () => {
  it('stay within 0-10 and use most of it between a good and a bad script', async () => {
    const [good, bad] = [await scorer.score(GOOD), await scorer.score(BAD)];
    for (const dimension of DIMENSIONS) {
      if (dimension === 'trendAlignment') continue;
      const [high, low] = [good.dimensions[dimension]!, bad.dimensions[dimension]!];
      expect(high).toBeLessThanOrEqual(10);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high - low).toBeGreaterThan(1);
    }
    expect(good.overall).toBeGreaterThan(75);
    expect(bad.overall).toBeLessThan(15);
  });

  it('quote the words they judged', async () => {
    const { evidence } = await scorer.score(GOOD);
    const quoted = Object.values(evidence).flat();
    expect(quoted.length).toBeGreaterThan(8);
    for (const quote of quoted) expect(GOOD).toContain(quote);
    expect(evidence.valueDensity).toContain('38');
  });

  it('each come with one fix, the one worth most first, and a counter-argument', async () => {
    const { fixes, counterArgument, dimensions, weights } = await scorer.score(BAD);
    expect(fixes.map(({ dimension }) => dimension).toSorted()).toEqual(
      DIMENSIONS.filter((name) => name !== 'trendAlignment').toSorted(),
    );
    const worth = fixes.map(({ dimension }) => weights![dimension]! * (10 - dimensions[dimension]!) ** 2);
    expect(worth).toEqual(worth.toSorted((a, b) => b - a));
    expect(counterArgument).toMatch(/^It would fail because .+\.$/u);
  });

  it('give no advice that the script follows already', async () => {
    const { fixes, dimensions } = await scorer.score(GOOD);
    for (const { dimension } of fixes) expect(dimensions[dimension]).toBeLessThan(8);
    const codes = (text: string, language: string) =>
      scorer.scoreLocally(text, { language }).fixes.map(({ code }) => code);
    expect(codes('It rained. Send this to whoever cooks at your house.', 'en')).not.toContain('vague-ask');
    expect(codes('It rained. Then it stopped. Share this.', 'en')).toContain('vague-ask');
    const dying = 'The dog was dying and I had no car. I ran with it to the shop. Then we waited outside.';
    expect(codes(dying, 'en')).not.toContain('late-feeling');
    const told = 'Eu vendia bolo na rua e ninguém parava para ver a minha banca azul na esquina.';
    expect(codes(told, 'pt')).toContain('no-figure');
    expect(codes(`${told} Custava trinta reais.`, 'pt')).not.toContain('no-figure');
  });

  it('hear a greeting only where the script begins with it', () => {
    const codes = (text: string) =>
      scorer.scoreLocally(text, { language: 'hi-Latn' }).fixes.map(({ code }) => code);
    expect(codes('Yahi ek hi galti sab karte hain chai mein.')).not.toContain('slow-opening');
    expect(codes('Hi dosto, aaj chai ki baat karte hain ghar pe.')).toContain('slow-opening');
  });

  it('are weighed by the goal, and the weights sum to 1 without trends', async () => {
    const overalls = new Set<number>();
    for (const goal of GOALS) {
      const { weights, overall } = await scorer.score(GOOD, { goal });
      expect(Object.values(weights!).reduce((sum, value) => sum + value, 0)).toBeCloseTo(1);
      expect(weights).not.toHaveProperty('trendAlignment');
      overalls.add(overall);
    }
    expect(overalls.size).toBe(GOALS.length);
  });

  it('score trends only against a trend store', async () => {
    expect((await scorer.score(GOOD)).dimensions.trendAlignment).toBeNull();
    const trends = ['Flat loaf, hot water: what my neighbour taught me'];
    const matched = await scorer.score(GOOD, { trends });
    const unmatched = await scorer.score(GOOD, { trends: ['Skateboard tricks in slow motion'] });
    expect(matched.dimensions.trendAlignment!).toBeGreaterThan(unmatched.dimensions.trendAlignment!);
  });
});

describe('the hook score', () => {
  it('puts a wording with a story above a flat one', async () => {
    const [flat, story, pitch] = await scorer.rankHooks(
      [
        'Bread is good.',
        'I burned forty loaves before somebody told me this.',
        'Our company offers high quality solutions',
      ],
      'en',
    );
    expect(story!).toBeGreaterThan(flat! + 3);
    expect(flat!).toBeGreaterThan(pitch!);
  });

  it('is never tied or stuck at an end', async () => {
    const hooks = Array.from(
      { length: 30 },
      (_, index) => `The ${index + 2} words my doctor said that changed how I eat`,
    );
    const scores = await scorer.rankHooks([...hooks, 'a'.repeat(50_000), 'why '.repeat(5_000)], 'en');
    expect(new Set(scores).size).toBe(scores.length);
    for (const score of scores) expect(Math.abs(score - 5)).toBeLessThan(5);
  });

  it('ranks lone lines overall as it ranks them by hook', async () => {
    const lines = [
      'We offer a wide choice of quality bread for the whole family',
      'Bread is a very old kind of food that people eat',
      'I threw away forty loaves before somebody told me what was wrong',
    ];
    const reports = await Promise.all(lines.map((line) => scorer.score(line, { language: 'en' })));
    const order = (values: readonly number[]) =>
      [...values.keys()].toSorted((a, b) => values[a]! - values[b]!);
    expect(order(reports.map(({ overall }) => overall))).toEqual(order(reports.map(({ hook }) => hook)));
    expect(reports[0]!.weights!.hookStrength).toBeGreaterThan(0.5);
  });

  it('is the hook of the report', async () => {
    const [ranked] = await scorer.rankHooks([GOOD], 'en');
    expect((await scorer.score(GOOD)).hook).toBe(ranked);
  });

  it('is what it is in the whole report when nothing else is asked for', async () => {
    for (const text of [GOOD, BAD, 'Bread is good.', '…'])
      expect(await scorer.scoreHook(text)).toBe((await scorer.score(text)).hook);
  });
});

describe('the same text', () => {
  it('gets the same report every time, from another worker too', async () => {
    const other = createMiniLm();
    const again = await createViralScorer({ embedder: other }).score(GOOD);
    await other.close();
    expect(again).toEqual(await scorer.score(GOOD));
    expect(again.scorer).toBe(`${shippedWeights().version}/minilm`);
  });

  it('is scored by words alone where the model cannot load, and the report says so', async () => {
    const broken: Embedder = {
      name: 'broken',
      embed: () => Promise.reject(new BotError('misconfigured', 'no onnxruntime here')),
      close: () => Promise.resolve(),
    };
    const heard: string[] = [];
    const embedder = createOptionalEmbedder(broken, ({ code }) => heard.push(code));
    const report = await createViralScorer({ embedder }).score(GOOD);
    expect(heard).toEqual(['misconfigured']);
    expect(report.scorer).toMatch(/\/words$/u);
    expect(report).toEqual(scorer.scoreLocally(GOOD));
    // A fault of ours is no missing model.
    const faulty = createOptionalEmbedder(
      { ...broken, embed: () => Promise.reject(new TypeError('no vector')) },
      ({ code }) => heard.push(code),
    );
    await expect(createViralScorer({ embedder: faulty }).score(GOOD)).rejects.toThrow(TypeError);
    // Its record is the words' own, not MiniLM's.
    const { rows, pairs } = shippedWeights().figures;
    expect(report.track).toEqual({ won: rows['words']!.clear, cases: pairs.clear });
  });
});

describe('other languages', () => {
  it.each([
    ['es', 'Hoy te voy a contar algo de las bicicletas.'],
    ['pt', 'Hoje vou falar sobre marmitas.'],
    ['hi', 'आज मैं कढ़ाई के बारे में बात करूँगी।'],
    ['te', 'ఈ రోజు నేను పచ్చళ్ళ గురించి మాట్లాడతాను.'],
    ['id', 'Hari ini saya mau bicara tentang kebaya.'],
  ])('%s: who announces what will be talked of opens slowly', (language, text) => {
    expect(scorer.scoreLocally(text, { language }).fixes.map(({ code }) => code)).toContain('slow-opening');
  });

  it.each([
    [
      'es',
      'Nadie te cuenta esto del pan. Yo casi lo dejo.',
      'Hola a todos, bienvenidos. Hoy vamos a hablar de pan.',
    ],
    ['pt', 'Ninguém te conta isso do pão. Eu quase desisti.', 'Olá, bem-vindos. Hoje vamos falar de pão.'],
    ['hi', 'कोई नहीं बताता कि यह क्यों होता है। मैंने 3 साल गलती की।', 'नमस्ते दोस्तों, आज हम रोटी की बात करेंगे।'],
    [
      'hi-Latn',
      'Koi nahi batata ye baat. Maine 3 saal galti ki.',
      'Namaste doston, aaj hum roti ki baat karenge.',
    ],
    ['te', 'ఎవరూ చెప్పరు ఇది. నేను 3 సార్లు ఓడిపోయాను.', 'నమస్తే, ఈ వీడియోలో రొట్టె గురించి మాట్లాడదాం.'],
    [
      'id',
      'Tidak ada yang cerita ini ke kamu. Aku gagal 3 kali.',
      'Halo semua, selamat datang. Hari ini kita bahas roti.',
    ],
  ])(
    '%s: an open loop beats a greeting, and the report says it is not calibrated',
    (language, loop, greeting) => {
      const [good, slow] = [loop, greeting].map((text) => scorer.scoreLocally(text, { language }));
      expect(good!.hook).toBeGreaterThan(slow!.hook);
      expect(good!.calibrated).toBe(false);
      expect(good!.language).toBe(language);
      expect(good).not.toHaveProperty('track');
      expect(good!.scorer).toMatch(/\/hand$/u);
    },
  );
});

describe('odd texts', () => {
  it.each(['', '   ', '👀👀', '...', '\u0000\u202E'])('%j gets zeros, not a crash', async (text) => {
    const report = await scorer.score(text);
    expect(report.overall).toBe(0);
    expect(report.dimensions.trendAlignment).toBeNull();
  });

  it('a megabyte is read in part, at once', () => {
    const start = performance.now();
    expect(scorer.scoreLocally('word, '.repeat(200_000)).overall).toBeLessThan(100);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});

describe('what is published', () => {
  it('anchors lie where the scale says', async () => {
    const { anchors } = JSON.parse(readFileSync(dataFile('viral-anchors.json'), 'utf8')) as {
      anchors: { level: number; text: string }[];
    };
    expect(anchors.map(({ level }) => level)).toEqual([10, 30, 50, 70, 90]);
    for (const { level, text } of anchors) {
      const { overall } = await scorer.score(text, { language: 'en' });
      expect(Math.abs(overall - level)).toBeLessThan(8);
    }
  });

  it('the track record: above the floors, no leak, topic under a fifth of the spread', () => {
    const { figures, sources } = shippedWeights();
    expect(figures.rows['minilm']!.clear).toBeGreaterThan(0.72);
    expect(figures.rows['minilm']!.clear).toBeLessThan(0.78);
    expect(figures.rows['minilm']!.clear).toBeGreaterThan(figures.rows['bag of words']!.clear);
    expect(figures.topicSwap.shareOfSpread).toBeLessThan(0.2);
    for (const { licence } of sources) expect(licence).not.toBe('');
    expect(figures.topicSwap.shareOfHeadlineSpread).toBeLessThan(0.2);
    expect(figures.topicSwap.inHeadlines).toBeLessThan(0.2);
  });
});
