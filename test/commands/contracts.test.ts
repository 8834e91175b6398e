/** What other programs rely on, command by command: names, shapes and exit codes. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Command } from '../../src/commands/command.js';
import { doctor } from '../../src/commands/doctor.js';
import { facts } from '../../src/commands/jsonl/facts.js';
import { hashtags } from '../../src/commands/jsonl/hashtags.js';
import { phrases } from '../../src/commands/jsonl/phrases.js';
import { score } from '../../src/commands/jsonl/score.js';
import { script } from '../../src/commands/script.js';
import { voice } from '../../src/commands/jsonl/voice.js';
import { personaSchema, scriptResultSchema } from '../../src/engine/schemas.js';
import { DIMENSIONS } from '../../src/engine/types.js';
import { dataFile } from '../../src/project-files.js';
import { freshDataDir } from '../support/run-bot.js';
import { runCommand } from '../support/run-command.js';

const SLOW_MS = 60_000;
const score10 = z.number().min(0).max(10);
const scoreLine = z.object({
  id: z.union([z.string(), z.number()]),
  overall: z.number().min(0).max(100),
  hook: score10,
  dimensions: z.record(z.enum(DIMENSIONS), score10.nullable()),
  evidence: z.partialRecord(z.enum(DIMENSIONS), z.array(z.string())),
  fixes: z.array(z.object({ dimension: z.enum(DIMENSIONS), suggestion: z.string() })),
  calibrated: z.boolean(),
  scorer: z.string(),
});
const lineCommands: readonly (readonly [string, Command, object])[] = [
  ['score', score, { text: 'I lost my job on a Monday. By Friday I had three orders.' }],
  ['voice', voice, { samples: ['I fix cars. I have one rule.'], text: 'I fix bikes. I have no rule.' }],
  ['facts', facts, { sources: ['I sold 12 cakes.'], text: 'I sold 40,000 cakes.' }],
  ['phrases', phrases, { text: "Let's dive in." }],
  ['hashtags', hashtags, { topic: 'sourdough starter for beginners' }],
];

describe.each(lineCommands)('the line protocol of %s', (_name, command, line) => {
  it(
    'answers in order with the ids as they were, and a bad line with an error',
    async () => {
      const input = [
        JSON.stringify({ ...line, id: 1 }),
        'not json',
        JSON.stringify({ id: 'x' }),
        JSON.stringify({ ...line, id: 'b', more: true }),
      ];
      const { code, lines } = await runCommand(command, ['--jsonl'], `${input.join('\n')}\n`);
      expect(code).toBe(0);
      expect(lines.map(({ id }) => id)).toEqual([1, null, 'x', 'b']);
      expect(lines[1]).toEqual({
        id: null,
        error: { code: 'badInput', message: expect.any(String) as string },
      });
      expect(lines[2]).toMatchObject({ error: { code: 'badInput' } });
      expect({ ...lines[3], id: 1 }).toEqual(lines[0]);
    },
    SLOW_MS,
  );

  it(
    'answers a line that is too long with its id',
    async () => {
      const input = [JSON.stringify({ id: 'long "one"', ...line, text: 'a '.repeat(1_100_000) }), '{"id":2}'];
      const { lines } = await runCommand(command, ['--jsonl'], `${input.join('\n')}\n`);
      expect(lines).toMatchObject([
        { id: 'long "one"', error: { code: 'badInput' } },
        { id: 2, error: { code: 'badInput' } },
      ]);
    },
    SLOW_MS,
  );

  it('is wrong usage without --jsonl', async () => {
    expect((await runCommand(command, [])).code).toBe(2);
  });

  it(
    'survives the empty, the huge and the strange',
    async () => {
      const fill = (text: string) =>
        Object.fromEntries(
          Object.entries(line).map(([key, value]) => [key, Array.isArray(value) ? [text] : text]),
        );
      const input = [
        '',
        '🙂'.repeat(200),
        'a '.repeat(30_000),
        '\u0000\u202E[[[',
        'ఒక రెండు మూడు',
        '!!!...???',
      ].map((text, id) => JSON.stringify({ id, ...fill(text) }));
      const { code, lines } = await runCommand(command, ['--jsonl'], `${input.join('\n')}\n`);
      expect(code).toBe(0);
      expect(lines).toHaveLength(6);
    },
    SLOW_MS,
  );
});

describe('what the line commands say', () => {
  it(
    'score has nine dimensions, quotes verbatim and the same number every time',
    async () => {
      const text =
        'Nobody told me this about bread. I burned forty loaves before I saw it. Save this for Sunday.';
      const { lines } = await runCommand(
        score,
        ['--jsonl'],
        `${JSON.stringify({ id: 1, text })}\n${JSON.stringify({ id: 2, text })}\n`,
      );
      const [first, second] = lines.map((line) => scoreLine.parse(line));
      expect(first?.dimensions.trendAlignment).toBeNull();
      for (const quote of Object.values(first?.evidence ?? {}).flat()) expect(text).toContain(quote);
      expect({ ...second, id: 1 }).toEqual(first);
    },
    SLOW_MS,
  );

  it(
    'voice has a number, a confidence, topic fit and evidence',
    async () => {
      const samples = [
        'I fix cars. I have one rule. Mind yourselves.',
        'The light is a code. You write it down. Mind yourselves.',
      ];
      const { lines } = await runCommand(
        voice,
        ['--jsonl'],
        `${JSON.stringify({ id: 1, samples, text: samples[0] })}\n`,
      );
      expect(lines[0]).toMatchObject({
        personalization: expect.any(Number) as number,
        confidence: expect.stringMatching(/^(?:low|medium|high)$/u) as string,
        evidence: expect.any(Array) as unknown[],
      });
      expect(lines[0]).toHaveProperty('topicFit');
    },
    SLOW_MS,
  );

  it('facts quotes the invented number and its kind', async () => {
    const { lines } = await runCommand(
      facts,
      ['--jsonl'],
      `${JSON.stringify({ id: 1, sources: ['I sold 12 cakes.'], text: 'I sold 40,000 cakes.' })}\n`,
    );
    expect(lines[0]?.['untraceable']).toContainEqual({ kind: 'number', quote: '40,000' });
  });

  it('hashtags are at most five, none generic, each with its reason', async () => {
    const { lines } = await runCommand(
      hashtags,
      ['--jsonl'],
      `${JSON.stringify({ id: 1, topic: 'viral fyp sourdough starter' })}\n`,
    );
    const tags = lines[0]?.['hashtags'] as {
      tag: string;
      reason: string;
      sizeClass: unknown;
      language: string;
    }[];
    expect(tags.length).toBeGreaterThan(0);
    expect(tags.length).toBeLessThanOrEqual(5);
    expect(tags.map(({ tag }) => tag)).not.toContain('#viral');
    for (const { tag, reason, sizeClass } of tags) {
      expect(tag).toMatch(/^#[\p{L}\p{M}\p{N}_]+$/u);
      expect(reason).not.toBe('');
      expect(sizeClass).toBeNull();
    }
  });
});

describe('script', () => {
  const flags = (more: Readonly<Record<string, string>> = {}): string[] =>
    Object.entries({
      name: 'Fintan',
      story: dataFile('samples', 'story.txt'),
      example: dataFile('samples', 'script.pdf'),
      topic: 'when a garage says you need a new gearbox',
      seconds: '30',
      ...more,
    }).flatMap(([flag, value]) => [`--${flag}`, value]);

  it(
    'prints a persona and a result of the contract, the same for the same seed',
    async () => {
      const first = await runCommand(script, [...flags({ seed: '7' }), '--json']);
      expect(first.stderr).toBe('');
      expect(first.code).toBe(0);
      const { persona, result } = first.lines[0] as { persona: unknown; result: unknown };
      personaSchema.parse(persona);
      const parsed = scriptResultSchema.parse(result);
      expect(parsed.attempts).toHaveLength(3);
      expect(parsed.attempts.map(({ text }) => text)).toContain(parsed.text);
      expect(parsed.beats[0]?.startSeconds).toBe(0);
      for (const { mark } of parsed.blanks) expect(parsed.text).toContain(mark);
      const second = await runCommand(script, [...flags({ seed: '7' }), '--json']);
      expect((second.lines[0] as { result: { text: string } }).result.text).toBe(parsed.text);
    },
    SLOW_MS,
  );

  it.each([
    ['other seconds', { seconds: '20' }, /15, 30, 45, 60, 90/u],
    ['another type', { type: 'rant' }, /educational.*tutorial/u],
    ['another platform', { platform: 'x' }, /reels, tiktok, shorts/u],
    ['another goal', { goal: 'fame' }, /reach, saves, sales, followers/u],
    ['a pace nobody has', { pace: '9' }, /60 to 300/u],
  ])('refuses %s with the list, as wrong usage', async (_name, more, message) => {
    const { code, stderr, stdout } = await runCommand(script, [...flags(more), '--json']);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
  });

  it('fails with a sentence when a file is missing', async () => {
    const { code, stderr } = await runCommand(script, [...flags({ story: '/does/not/exist.txt' }), '--json']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/cannot be read/u);
  });

  it(
    'writes a built-in draft and says so when the model server is gone',
    async () => {
      const env = { OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' };
      const { code, stderr, lines } = await runCommand(script, [...flags(), '--json'], '', env);
      expect(code).toBe(0);
      expect(stderr).toMatch(/built-in draft/u);
      expect(lines[0]).toMatchObject({ result: { model: { provider: 'built-in' } } });
    },
    SLOW_MS,
  );
});

describe('doctor', () => {
  it(
    'prints its checks, and exits with 1 when one fails',
    async () => {
      const env = { DATA_DIR: freshDataDir() };
      const good = await runCommand(doctor, ['--json'], '', env);
      expect(good.lines[0]).toMatchObject({ ok: true });
      expect(good.lines[0]).toHaveProperty(
        'checks',
        expect.arrayContaining([expect.objectContaining({ name: 'facts', ok: true })]),
      );
      expect(good.code).toBe(0);
      const bad = await runCommand(doctor, ['--json'], '', {
        ...env,
        OPENAI_BASE_URL: 'http://127.0.0.1:9/v1',
        OPENAI_MODEL: 'm',
      });
      expect(bad.code).toBe(1);
      expect(bad.lines[0]).toMatchObject({ ok: false });
    },
    SLOW_MS,
  );
});
