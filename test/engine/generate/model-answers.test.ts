/** Whatever a server answers in place of our JSON: a script of the right length in her language, or the built-in draft. */
import { describe, expect, test } from 'vitest';
import { closedAfter } from '../../support/closed-after.js';
import type { ChatBody } from '../../support/fake-openai-models.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';
import { context, openGenerator } from './open-generator.js';
import { samplePersona, sampleRequest } from './sample-persona.js';

const LINES = [
  'Feed your sourdough starter before you feed yourself.',
  'Doris eats at six in the morning, before the kettle is on.',
  'Flour, water and a word of praise is all she gets.',
  'A cold kitchen makes slow bread, so give her the warm shelf.',
  'If she smells of paint she is hungry and nothing else.',
  'Stir until your arm complains and then stir a bit more.',
  'The lid stays loose or you will scrape her off the ceiling.',
  'I learned that from a lady on Mill Lane.',
  'Go feed yours, love.',
];
const SCRIPT = LINES.join(' ');
const beat = (spoken: string) => ({ spoken, onScreen: null, shot: null });
const quarters = [LINES.slice(0, 2), LINES.slice(2, 4), LINES.slice(4, 7), LINES.slice(7)];
const ASKED = { beats: quarters.map((lines) => beat(lines.join(' '))), caption: 'Feeding a starter.' };

async function scriptFrom(answer: (body: ChatBody) => string | object) {
  const fake = closedAfter(await startFakeOpenAi({ answer }));
  const input = { persona: samplePersona(), request: sampleRequest() };
  return openGenerator(fake.baseUrl).generate(input, context());
}

describe('becomes a script', () => {
  const headings = `Sure! Here's your 30-second script:\n\n**Hook (0-3s):**\n${LINES[0]}\n\n**Body**\n${LINES.slice(1, 8).join(' ')}\n\n**CTA:**\n${LINES[8]}\n\n#sourdough #bread\n\nLet me know if you want changes!`;
  test.each<readonly [string, string | object]>([
    ['plain words', SCRIPT],
    ['a chat answer with headings', headings],
    ['JSON in a fence', `Here you go:\n\`\`\`json\n${JSON.stringify(ASKED)}\n\`\`\``],
    ['JSON after thinking aloud', `<think>Count {75} words.</think>\n${JSON.stringify(ASKED)}`],
    ['JSON with a loose comma', JSON.stringify(ASKED).replace(/\}$/u, ',}')],
    ['one string', { script: SCRIPT }],
    ['named parts', { hook: LINES[0], body: LINES.slice(1, 8).join(' '), cta: LINES[8] }],
    ['scenes', { scenes: LINES.map((text, at) => ({ start: at, text, visual: 'Jar' })) }],
    ['a list of sentences', { beats: LINES, caption: '' }],
    ['our shape inside another', { script: ASKED }],
    ['a bare list', ASKED.beats],
    ['one long beat', { beats: [beat(SCRIPT)], caption: '' }],
    ['far too many beats', { beats: [...LINES, ...LINES, ...LINES].map(beat), caption: '' }],
    [
      'beats with chat around them',
      {
        beats: [
          beat('Here is the script you asked for.'),
          ...ASKED.beats,
          beat('I hope this helps! Let me know if you want changes.'),
        ],
        caption: '',
      },
    ],
    ['the same twice', { beats: [...ASKED.beats, ...ASKED.beats], caption: '' }],
  ])('%s', async (_, answer) => {
    const script = await scriptFrom(() => answer);
    expect(script.model.provider).toBe('openai');
    expect(Math.abs(script.spokenSeconds / 30 - 1)).toBeLessThanOrEqual(0.1);
    expect(script.beats.length).toBeGreaterThanOrEqual(3);
    expect(script.beats[0]?.kind).toBe('hook');
    expect(script.text).not.toMatch(/sure|hook|body|cta|let me know|script|helps|#|think|\*/iu);
    const lines = script.text.split('\n');
    expect(new Set(lines).size).toBe(lines.length);
    for (const line of lines) expect(LINES).toContain(line);
  });

  test('named parts are said in the order they stand in', async () => {
    const { text } = await scriptFrom(() => ({
      hook: LINES[0],
      proof: LINES.slice(1, 4).join(' '),
      point: LINES.slice(4, 8).join(' '),
      cta: LINES[8],
    }));
    const places = LINES.map((line) => text.indexOf(line)).filter((place) => place >= 0);
    expect(places.length).toBeGreaterThan(5);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('an ending that asks the viewer to let her know is hers', async () => {
    const ending = 'Let me know which flour yours likes.';
    const { text } = await scriptFrom(() => [...LINES.slice(0, 8), ending].join('\n'));
    expect(text).toContain(ending);
  });

  test('without the sentences that are stock, filled up again', async () => {
    const script = await scriptFrom(() => ({
      beats: [beat('This is a game-changer.'), ...ASKED.beats.slice(1), beat('Go, game-changer.')],
      caption: 'A game-changer. Doris eats at six.',
    }));
    expect(script.text).not.toContain('game-changer');
    expect(script.caption).not.toContain('game-changer');
    expect(script.beats[0]?.kind).toBe('hook');
  });

  test('with blanks numbered as they are said', async () => {
    const [first = '', ...rest] = LINES.slice(0, 8);
    const script = await scriptFrom(() => ({
      beats: [
        beat(first),
        beat(`It took 412 days and 733 jars. ${rest.join(' ')}`),
        beat('Go feed yours, love.'),
      ],
      caption: '',
    }));
    expect(script.blanks.map(({ mark }) => mark)).toEqual(['[your number]', '[your number 2]']);
    expect(script.text).toContain('It took [your number] days and [your number 2] jars.');
  });
});

test('is asked for once more where it is in another language, and told so', async () => {
  const spanish =
    'Dale de comer a tu masa madre antes de comer tú. Una cocina fría hace un pan lento, así que ponla en el estante de arriba. Si huele a pintura es que tiene hambre y nada más. Remueve hasta que se queje el brazo y luego un poco más todavía. La tapa siempre floja.';
  const reminded = ({ messages }: ChatBody): boolean =>
    messages.at(-1)?.content.includes('Your last answer was not in English (en).') ?? false;
  const script = await scriptFrom((body) =>
    reminded(body) ? { beats: LINES.map(beat), caption: '' } : spanish,
  );
  expect(script.model.provider).toBe('openai');
  expect(script.text).toContain(LINES[0]);
});

describe('is no script, so the built-in writer writes', () => {
  test.each<readonly [string, (body: ChatBody) => string | object]>([
    ['our own prompt', ({ messages }) => messages.map(({ content }) => content).join('\n')],
    [
      'our own prompt as JSON',
      ({ messages }) => ({ beats: messages.map(({ content }) => beat(content.slice(0, 900))), caption: '' }),
    ],
    ['a few words', () => 'Nice topic!'],
    [
      'one sentence again and again',
      () => ({ beats: Array.from({ length: 9 }, () => beat(LINES[0] ?? '')), caption: '' }),
    ],
    [
      'stock from end to end',
      () => ({ beats: LINES.map((line) => beat(`A game-changer: ${line}`)), caption: '' }),
    ],
    [
      'another language',
      () =>
        'Dale de comer a tu masa madre antes de comer tú. Una cocina fría hace un pan lento, así que ponla en el estante de arriba. Si huele a pintura es que tiene hambre y nada más. Remueve hasta que se queje el brazo y luego un poco más todavía. La tapa siempre floja.',
    ],
    ['no beats', () => ({ beats: [], caption: '' })],
    ['a web page', () => '<html><body>Bad gateway</body></html>'],
  ])('%s', async (_, answer) => {
    const script = await scriptFrom(answer);
    expect(script.model.provider).toBe('built-in');
    expect(script.notices).toContain('modelFailed');
  });
});
