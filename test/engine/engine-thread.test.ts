import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.js';
import { createEngineThread, type EngineThread } from '../../src/engine-thread/index.js';
import type { OperationContext } from '../../src/engine/operations.js';
import { BotError } from '../../src/errors.js';
import { closedAfter } from '../support/closed-after.js';
import { freshDataDir } from '../support/run-bot.js';
import { operationContext } from '../support/operation-context.js';
import { silentLog } from '../support/silent-log.js';

async function start(env: Readonly<Record<string, string>> = {}): Promise<EngineThread> {
  const thread = closedAfter(
    createEngineThread(parseConfig({ DATA_DIR: freshDataDir(), ...env }), silentLog),
  );
  await thread.ready;
  return thread;
}

const context = (more: Partial<OperationContext> = {}): OperationContext =>
  operationContext('effect-1', 'telegram:1', more);

describe('the engine in its own thread', () => {
  it('answers operations, passes progress on and keeps error codes', async () => {
    const { engine } = await start();
    const stages: string[] = [];
    const built = await engine.run(
      'persona.build',
      { name: 'Nina', story: 'I bake bread in Leeds. I sell forty loaves a week.', examples: [] },
      context({ onProgress: ({ stage }) => stages.push(stage) }),
    );
    expect(built.persona.name).toBe('Nina');
    expect(stages).toContain('analysing');
    await expect(
      engine.run('script.get', { scriptId: 'nothing' }, context({ id: 'effect-2' })),
    ).rejects.toMatchObject({ code: 'notFound' });
  });

  it('builds her with what she set right after her story', async () => {
    const { engine } = await start();
    const story = 'I bake bread in Leeds. I sell 40 loaves a week.';
    const told = { name: 'Nina', story, examples: [], corrections: ['its 45 not 40 loaves'] };
    const { persona } = await engine.run('persona.build', told, context());
    expect(persona).toMatchObject({ story: story.replace('40', '45'), neverSays: [], version: 1 });
  });

  it('reads files through the chat, whose refusals come back as they are', async () => {
    const thread = await start();
    thread.setFileOpener((_threadId, ref) =>
      ref === 'good'
        ? Promise.resolve(new TextEncoder().encode('I bake bread every morning.'))
        : Promise.reject(new BotError('missing', 'gone')),
    );
    const file = (ref: string) => ({ ref, name: `${ref}.txt`, mimeType: 'text/plain', bytes: null });
    const { documents } = await thread.engine.run(
      'files.read',
      { files: [file('good'), file('bad')] },
      context(),
    );
    expect(documents).toMatchObject([
      { ok: true, words: 5 },
      { ok: false, code: 'missing' },
    ]);
  });

  it('cancels what is no longer wanted', async () => {
    const { engine } = await start();
    const controller = new AbortController();
    controller.abort();
    await expect(engine.run('stats.get', null, context({ signal: controller.signal }))).rejects.toMatchObject(
      { code: 'cancelled' },
    );
  });

  it('gives up a file that is being fetched, and the fetching of it', async () => {
    const thread = await start();
    let asked: AbortSignal | undefined;
    const fetching = new Promise<void>((begun) => {
      thread.setFileOpener((_threadId, _ref, { signal }) => {
        asked = signal;
        begun();
        return new Promise(() => undefined);
      });
    });
    const controller = new AbortController();
    const file = { ref: 'slow', name: 'slow.txt', mimeType: 'text/plain', bytes: null };
    const reading = thread.engine.run(
      'files.read',
      { files: [file] },
      context({ signal: controller.signal }),
    );
    await fetching;
    controller.abort();
    await expect(reading).rejects.toMatchObject({ code: 'cancelled' });
    expect(asked?.aborted).toBe(true);
  });

  it('answers while it practises, and ends in the middle of it without a complaint', async () => {
    const complaints: string[] = [];
    const logger = { ...silentLog, warn: (_facts: object, message: string) => complaints.push(message) };
    const thread = createEngineThread(parseConfig({ DATA_DIR: freshDataDir() }), logger);
    await thread.ready;
    thread.rehearse();
    await expect(thread.engine.run('script.get', { scriptId: 'nothing' }, context())).rejects.toMatchObject({
      code: 'notFound',
    });
    await thread.close();
    expect(complaints).toEqual([]);
  });

  it('says why it does not start', async () => {
    const config = parseConfig({ DATA_DIR: freshDataDir(), OPENAI_BASE_URL: 'http://127.0.0.1:9/v1' });
    const thread = closedAfter(createEngineThread(config, silentLog));
    await expect(thread.ready).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringMatching(/OPENAI_MODEL/u) as string,
    });
  });
});
