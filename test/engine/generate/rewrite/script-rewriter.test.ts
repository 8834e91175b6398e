import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { changedLines } from '../../../../src/engine/generate/rewrite/changed-lines.js';
import { createScriptGenerator } from '../../../../src/engine/generate/script-generator.js';
import { createScriptRewriter } from '../../../../src/engine/generate/rewrite/script-rewriter.js';
import { scriptResultSchema } from '../../../../src/engine/schemas.js';
import type { ScriptResult } from '../../../../src/engine/types.js';
import { startFakeOpenAi, type FakeOpenAi } from '../../../support/fake-openai.js';
import { writeLikeAModel } from '../../../support/fake-writer.js';
import { context, generatorParts } from '../open-generator.js';
import { samplePersona, sampleRequest } from '../sample-persona.js';

const persona = samplePersona();
let fake: FakeOpenAi;
let script: ScriptResult;

beforeEach(async () => {
  fake = await startFakeOpenAi({ answer: writeLikeAModel() });
  script = await createScriptGenerator(generatorParts(fake.baseUrl)).generate(
    { persona, request: sampleRequest() },
    context(),
  );
});
afterEach(() => fake.close());

function rewriter(withModel = true) {
  return createScriptRewriter(generatorParts(withModel ? fake.baseUrl : null));
}

const spokenOf = (result: ScriptResult) => result.beats.map((beat) => beat.spoken);

describe('a rewrite touches what it names and nothing else', () => {
  test('new hook: another first beat, with a second one to try', async () => {
    const { script: next, changed } = await rewriter().rewrite(
      { script, persona, part: 'hook' },
      context('e2'),
    );
    expect(scriptResultSchema.parse(next)).toBeTruthy();
    expect(spokenOf(next).slice(1)).toEqual(spokenOf(script).slice(1));
    expect(next.beats[0]?.spoken).not.toBe(script.beats[0]?.spoken);
    expect(next.alternativeHook).not.toBeNull();
    expect(changed).toEqual([{ before: script.beats[0]?.spoken, after: next.beats[0]?.spoken }]);
    expect(next).toMatchObject({ scriptId: 'e2', caption: script.caption });
  });

  test('a hook picked among the offered ones is put in as it is, without asking the model', async () => {
    const { script: next } = await rewriter().rewrite({ script, persona, part: 'hook' }, context('e2'));
    const options = next.hookOptions ?? [];
    expect(options.length).toBeGreaterThan(1);
    expect(options.length).toBeLessThanOrEqual(5);
    expect(options.map(({ score }) => score)).toEqual(
      options.map(({ score }) => score).toSorted((a, b) => b - a),
    );
    expect(next.beats[0]?.spoken).toBe(options[0]?.hook);
    const asked = fake.requests.length;
    const pick = { script: next, persona, part: 'hook' as const, option: 2 };
    const { script: picked } = await rewriter().rewrite(pick, context('e3'));
    expect(fake.requests).toHaveLength(asked);
    expect(spokenOf(picked)).toEqual([options[1]?.hook, ...spokenOf(script).slice(1)]);
    expect(picked.hookOptions).toEqual(options);
    expect(scriptResultSchema.parse(picked)).toEqual(picked);
    await expect(rewriter().rewrite({ ...pick, option: 9 }, context('e4'))).rejects.toMatchObject({
      code: 'badInput',
    });
  });

  test('new call to action: only the last beat, even when the model sends them all', async () => {
    const { script: next } = await rewriter().rewrite({ script, persona, part: 'cta' }, context('e2'));
    expect(spokenOf(next).slice(0, -1)).toEqual(spokenOf(script).slice(0, -1));
    expect(spokenOf(next).at(-1)).toContain('in other words');
  });

  test('new middle without a model: other lines of hers between the same opening and close', async () => {
    const { script: next } = await rewriter(false).rewrite(
      { script, persona, part: 'middle' },
      context('e2'),
    );
    expect(next.beats[0]?.spoken).toBe(script.beats[0]?.spoken);
    expect(next.beats.at(-1)?.spoken).toBe(script.beats.at(-1)?.spoken);
    expect(spokenOf(next).slice(1, -1)).not.toEqual(spokenOf(script).slice(1, -1));
  });

  test('new middle with a model: only what stands between', async () => {
    const { script: next } = await rewriter().rewrite({ script, persona, part: 'middle' }, context('e2'));
    expect(next.beats[0]?.spoken).toBe(script.beats[0]?.spoken);
    expect(next.text).toContain('in other words');
  });

  test('a model that sends the script again changes no part into a whole one', async () => {
    await fake.close();
    const again = () => ({ script: script.text.split('\n') });
    fake = await startFakeOpenAi({ answer: again });
    for (const part of ['cta', 'hook'] as const) {
      const { script: next } = await rewriter().rewrite({ script, persona, part }, context(part));
      const at = part === 'cta' ? script.beats.length - 1 : 0;
      expect(spokenOf(next).toSpliced(at, 1)).toEqual(spokenOf(script).toSpliced(at, 1));
      expect(script.text).not.toContain(next.beats[at]?.spoken);
      expect(next.notices).toContain('modelFailed');
    }
  });

  test('shorter: sentences go, the rest stays; the model only chooses, and where it chooses nothing counts do', async () => {
    const asked = fake.requests.length;
    const { script: next } = await rewriter().rewrite({ script, persona, part: 'shorter' }, context('e2'));
    expect(next.request.seconds).toBe(15);
    expect(Math.abs(next.spokenSeconds / 15 - 1)).toBeLessThanOrEqual(0.1);
    const lines = new Set(script.text.split('\n'));
    expect(next.text.split('\n').every((line) => lines.has(line))).toBe(true);
    expect(fake.requests).toHaveLength(asked + 1);
    expect(next.notices).not.toContain('modelFailed');
  });

  test('shorter: what the others need to be understood stays, as the model says', async () => {
    const spoken = [
      'Your bobbin thread is doing all the work and you keep twisting the top dial.',
      'Take the bobbin case out.\nHang it by the thread.\nIt should drop an inch and stop.',
      'I fix old sewing machines in Leeds.\nBeen at it eleven years.\nPeople bring me their nan’s machine thinking it is dead and it is just dry.',
      'Falls to the floor, tighten the little screw.\nTry it before you bring it to me.',
    ];
    const beats = script.beats.map((beat, at) => ({ ...beat, spoken: spoken[at] ?? '' }));
    const long = { ...script, beats, text: spoken.join('\n') };
    await fake.close();
    fake = await startFakeOpenAi({ answer: () => ({ keep: [1, 2, 3, 8, 9] }) });
    const { script: next } = await rewriter().rewrite(
      { script: long, persona, part: 'shorter' },
      context('e2'),
    );
    expect(fake.requests[0]?.body.messages.at(-1)?.content).toContain('3 (5) Hang it by the thread.');
    expect(next.text).toBe(
      [spoken[0], 'Take the bobbin case out.\nHang it by the thread.', spoken[3]].join('\n'),
    );
  });

  test('tone and language go through the model; the language is kept with the script', async () => {
    const tone = await rewriter().rewrite(
      { script, persona, part: 'tone', instruction: 'drier' },
      context('e2'),
    );
    expect(tone.script.text).toContain('in other words');
    const { script: spanish } = await rewriter().rewrite(
      { script, persona, part: 'language', language: 'es' },
      context('e3'),
    );
    expect(spanish.request.language).toBe('es');
  });

  test('an answer in the wrong language is asked for once more, with a reminder', async () => {
    await fake.close();
    const write = writeLikeAModel();
    const english = { beats: script.beats.map(({ spoken }, at) => ({ number: at + 1, spoken })) };
    const reminded = (prompt: string): boolean => prompt.includes('was not in Spanish (es)');
    fake = await startFakeOpenAi({
      answer: (body) => (reminded(JSON.stringify(body)) ? write(body) : english),
    });
    const wish = { script, persona, part: 'language' as const, language: 'es' };
    const { script: spanish } = await rewriter().rewrite(wish, context('e2'));
    expect(spanish.text).toContain('Una cocina fría hace un pan lento.');
    expect(fake.requests).toHaveLength(2);
  });

  test.each([
    ['the same words again', (old: string) => old],
    [
      'another language',
      (_old: string, at: number) => `This is the beat number ${at}, and it is English too.`,
    ],
  ])('%s, twice: says so', async (_, said) => {
    await fake.close();
    fake = await startFakeOpenAi({
      answer: () => ({
        beats: script.beats.map(({ spoken }, at) => ({ number: at + 1, spoken: said(spoken, at) })),
      }),
    });
    const wish = { script, persona, part: 'language' as const, language: 'hi' };
    await expect(rewriter().rewrite(wish, context('e2'))).rejects.toMatchObject({ code: 'wrongLanguage' });
    expect(fake.requests).toHaveLength(2);
  });

  test('another: three new attempts', async () => {
    const { script: next } = await rewriter().rewrite({ script, persona, part: 'another' }, context('e2'));
    expect(next.attempts).toHaveLength(3);
    expect(next.scriptId).toBe('e2');
  });
});

describe('what cannot be done is said', () => {
  test('without a model: tone needs one, a hook does not', async () => {
    const alone = rewriter(false);
    await expect(
      alone.rewrite({ script, persona, part: 'tone', instruction: 'drier' }, context('e2')),
    ).rejects.toMatchObject({ code: 'notConnected' });
    const { script: next } = await alone.rewrite({ script, persona, part: 'hook' }, context('e2'));
    expect(next.text).not.toBe(script.text);
  });

  test('a failing model: a hook from her own material, and a notice', async () => {
    fake.failAlways({ kind: 'status', status: 500, retryAfterSeconds: 0 });
    const { script: next } = await rewriter().rewrite({ script, persona, part: 'hook' }, context('e2'));
    expect(next.notices).toContain('modelFailed');
    expect(next.beats[0]?.spoken).not.toBe(script.beats[0]?.spoken);
  });

  test('a failing model: what she named is done to the letter, and what names nothing fails as the model did', async () => {
    fake.failAlways({ kind: 'junk' });
    const [gone = '', ...rest] = script.beats[1]?.spoken.split('\n') ?? [];
    const wish = { script, persona, part: 'custom' as const, instruction: 'take out what I name' };
    const named = { ...wish, otherwise: [{ op: 'remove' as const, words: gone, forms: [gone] }] };
    const { script: next } = await rewriter().rewrite(named, context('e2'));
    expect(next.text).not.toContain(gone);
    expect(next.text).toContain(rest.join('\n'));
    const elsewhere = { ...wish, otherwise: [{ op: 'remove' as const, words: 'zebra', forms: ['zebra'] }] };
    for (const unnamed of [wish, elsewhere])
      await expect(rewriter().rewrite(unnamed, context('e3'))).rejects.toMatchObject({
        code: 'invalidOutput',
      });
  });

  test('the caption tells no line she has taken out', async () => {
    const line = script.text.split('\n')[1] ?? '';
    const told = { ...script, caption: `${line} Come by.` };
    const asked = { persona, part: 'custom', instruction: 'remove it' } as const;
    const edits = [{ op: 'remove', words: line } as const];
    const { script: next } = await rewriter(false).rewrite({ ...asked, script: told, edits }, context('e3'));
    expect(next.text).not.toContain(line);
    expect(next.caption).not.toContain(line);
    expect(next.caption).not.toBe('');
  });

  test('a length between two becomes the longer one', async () => {
    const asked = { script, persona, part: 'longer', seconds: 75 } as const;
    const { script: next } = await rewriter(false).rewrite(asked, context('e3'));
    expect(next.request.seconds).toBe(90);
  });

  test('shorter than 15 s and a change without words are refused', async () => {
    const shortest = { ...script, request: { ...script.request, seconds: 15 as const } };
    await expect(
      rewriter().rewrite({ script: shortest, persona, part: 'shorter' }, context()),
    ).rejects.toMatchObject({
      code: 'badInput',
    });
    await expect(
      rewriter().rewrite({ script, persona, part: 'custom', instruction: ' ' }, context()),
    ).rejects.toMatchObject({ code: 'badInput' });
  });
});

test('a sentence on a line of its own is no change', () => {
  expect(changedLines('One. Two.\nThree.', 'One.\nTwo.\nFour.')).toEqual([
    { before: 'Three.', after: 'Four.' },
  ]);
});

test('changed lines come as pairs in order', () => {
  expect(changedLines('a\nb\nc\nd', 'a\nx\nc\nd\ne')).toEqual([
    { before: 'b', after: 'x' },
    { before: '', after: 'e' },
  ]);
});
