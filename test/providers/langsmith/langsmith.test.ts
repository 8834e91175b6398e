import { describe, expect, it } from 'vitest';
import { createLangSmithTracer, type LangSmithTracer } from '../../../src/providers/langsmith/index.js';
import { createOpenAiModel } from '../../../src/providers/openai/model.js';
import { closedAfter } from '../../support/closed-after.js';
import { openFakeLangSmith, type FakeLangSmith } from '../../support/fake-langsmith.js';
import { startFakeOpenAi } from '../../support/fake-openai.js';

const STORY = 'I sold my grandmother ring to buy the first oven';
const SCRIPT = 'Nobody tells you that sourdough is mostly waiting';

async function recorder(options: Parameters<typeof openFakeLangSmith>[0] = {}): Promise<FakeLangSmith> {
  const fake = closedAfter(await openFakeLangSmith(options));
  return fake;
}

const warnings: string[] = [];
function tracerFor(endpoint: string, texts = false): LangSmithTracer {
  return createLangSmithTracer({
    apiKey: 'ls-test',
    endpoint,
    project: 'Instagram-Script-Writer',
    texts,
    salt: 'salt',
    logger: { warn: (_facts, message) => warnings.push(message) },
  });
}

const metadata = {
  userId: 'telegram:77',
  session: 'telegram:77:77',
  effectId: 'e1',
  platform: 'telegram',
  language: 'en',
  promptVersion: '2026-11-a',
};

/** One traced script with one model call in it. */
async function writeScript(tracer: LangSmithTracer): Promise<{ readonly text: string }> {
  const openAi = await startFakeOpenAi({ answer: () => SCRIPT });
  closedAfter(openAi);
  const model = createOpenAiModel({
    baseUrl: openAi.baseUrl,
    model: 'gpt-5.4-mini',
    wrap: (client) => tracer.wrapClient(client),
  });
  const written = await tracer.trace('generate_personalized_script', metadata, { story: STORY }, async () => {
    const answer = await model.ask({
      purpose: 'writing',
      system: 'You write.',
      user: STORY,
      temperature: 0.7,
      maxTokens: 100,
      signal: new AbortController().signal,
    });
    return { text: answer.value, quality: 71, model: { provider: 'openai', name: 'gpt-5.4-mini' } };
  });
  await tracer.flush(5_000);
  return written;
}

describe.each([{ multipart: false }, { multipart: true }])('LangSmith ($multipart multipart)', (options) => {
  it('shows a script as a tree with its model call, tokens and times, and not a word of hers', async () => {
    const fake = await recorder(options);
    const written = await writeScript(tracerFor(fake.url));
    expect(written.text).toBe(SCRIPT);

    const runs = [...fake.runs.values()];
    const root = runs.find(({ name }) => name === 'generate_personalized_script');
    const call = runs.find(({ run_type }) => run_type === 'llm');
    expect(root).toMatchObject({ session_name: 'Instagram-Script-Writer' });
    expect(root?.extra?.metadata).toMatchObject({
      platform: 'telegram',
      language: 'en',
      promptVersion: '2026-11-a',
    });
    expect(call?.parent_run_id).toBe(root?.id);
    expect(call?.trace_id).toBe(root?.id);
    expect(call?.end_time).toBeDefined();
    expect(JSON.stringify(call)).toMatch(/"(?:prompt_tokens|input_tokens)":\d+/u);
    expect(JSON.stringify(call)).toContain('gpt-5.4-mini');
    expect(root?.outputs).toMatchObject({ quality: 71, text: `[${SCRIPT.length} characters]` });

    const everything = fake.received();
    expect(everything).not.toContain('grandmother');
    expect(everything).not.toContain('sourdough');
    expect(everything).not.toContain('telegram:77');
  });
});

describe('LangSmith', () => {
  it('sends the words when the operator says so', async () => {
    const fake = await recorder();
    await writeScript(tracerFor(fake.url, true));
    expect(fake.received()).toContain('grandmother');
  });

  it('keeps a failure, without what it says about her', async () => {
    const fake = await recorder();
    const tracer = tracerFor(fake.url);
    await expect(
      tracer.trace('create_user_persona', metadata, {}, () => Promise.reject(new Error(`bad: ${STORY}`))),
    ).rejects.toThrow('bad');
    await tracer.flush(5_000);
    const [run] = [...fake.runs.values()];
    expect(run?.error).toBeTruthy();
    expect(fake.received()).not.toContain('grandmother');
  });

  it('puts feedback on the run that wrote the script', async () => {
    const fake = await recorder();
    const tracer = tracerFor(fake.url);
    await writeScript(tracer);
    tracer.feedback('e1', 'creator_vote', 1);
    tracer.feedback('e1', 'returned_within_7d', 0);
    await tracer.flush(5_000);
    const root = [...fake.runs.values()].find(({ parent_run_id }) => parent_run_id === undefined);
    expect(fake.feedback.map(({ run_id, key, score }) => ({ run_id, key, score }))).toEqual(
      expect.arrayContaining([
        { run_id: root?.id, key: 'creator_vote', score: 1 },
        { run_id: root?.id, key: 'returned_within_7d', score: 0 },
      ]),
    );
  });

  it('asks for the deletion of exactly her runs', async () => {
    const fake = await recorder();
    const tracer = tracerFor(fake.url);
    await writeScript(tracer);
    await tracer.forget(tracer.nameOf('telegram:77'));
    const root = [...fake.runs.values()].find(({ parent_run_id }) => parent_run_id === undefined);
    const traced = root?.extra?.metadata?.['user_id'];
    expect(traced).toMatch(/^[0-9a-f]{32}$/u);
    expect(fake.deletions).toEqual([{ metadata: { user_id: [traced] } }]);
  });

  it.each([
    ['nobody listens', async () => 'http://127.0.0.1:9'],
    ['it answers with errors', async () => (await recorder({ refuse: 500 })).url],
    ['it refuses the key', async () => (await recorder({ refuse: 403 })).url],
  ])('writes on without delay when %s', async (_name, endpoint) => {
    const tracer = tracerFor(await endpoint());
    await tracer.trace('warm-up', metadata, {}, () => Promise.resolve({}));
    const startedMs = performance.now();
    const result = await tracer.trace('generate_personalized_script', metadata, {}, () =>
      Promise.resolve({ text: 'ok' }),
    );
    expect(result).toEqual({ text: 'ok' });
    expect(performance.now() - startedMs).toBeLessThan(200);
    tracer.feedback('e1', 'quality', 0.7);
    const flushMs = performance.now();
    await tracer.flush(300);
    expect(performance.now() - flushMs).toBeLessThan(1_000);
  });
});
