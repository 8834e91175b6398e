/** Tracing as the settings ask for it: LangSmith with a key, nothing without. */
import { randomUUID } from 'node:crypto';
import type { Config } from '../config.js';
import type { RunFeedback } from '../engine/engine.js';
import { errorCodeOf } from '../errors.js';
import type { KeyValueStore, Logger, Tracer } from '../ports.js';
import { createLangSmithTracer } from '../providers/langsmith/index.js';

export interface Tracing extends Tracer {
  /** The client with its calls traced; the same one without a key. */
  wrapClient<C extends object>(client: C): Promise<C>;
  readonly feedback: RunFeedback;
  forget(userId: string): Promise<'none' | 'requested'>;
}

const SALT_KEY = 'salt:traces';
/** Before the name a person has in the traces; her id is gone by then. */
const FORGET = 'traces-forget:';
/** Her last runs must be there before they can be deleted. */
const FLUSH_MS = 5_000;

const NONE: Tracing = {
  trace: (_name, _metadata, input, run) => run(input),
  flush: () => Promise.resolve(),
  wrapClient: (client) => Promise.resolve(client),
  feedback: { scored: () => undefined, voted: () => undefined, returned: () => undefined },
  forget: () => Promise.resolve('none'),
};

export async function openTracing(
  config: Config,
  store: KeyValueStore,
  logger: Pick<Logger, 'warn'>,
): Promise<Tracing> {
  const { LANGSMITH_API_KEY: apiKey } = config;
  if (!apiKey || config.LANGSMITH_TRACING === false) return NONE;
  const langsmith = createLangSmithTracer({
    apiKey,
    endpoint: config.LANGSMITH_ENDPOINT,
    project: config.LANGSMITH_PROJECT,
    texts: config.LANGSMITH_TEXTS,
    salt: await saltOf(store),
    logger,
  });

  /** Kept until LangSmith took it, so that an outage does not keep her traces. */
  async function askForDeletion(traced: string): Promise<void> {
    try {
      await langsmith.flush(FLUSH_MS);
      await langsmith.forget(traced);
      await store.delete(FORGET + traced);
    } catch (error) {
      logger.warn({ code: errorCodeOf(error) }, 'deletion of traces is asked for again at the next start');
    }
  }
  void store
    .keys(FORGET)
    .then((keys) => Promise.all(keys.map((key) => askForDeletion(key.slice(FORGET.length)))))
    .catch((error: unknown) => logger.warn({ code: errorCodeOf(error) }, 'deletions of traces not read'));

  return {
    trace: (name, metadata, input, run) => langsmith.trace(name, metadata, input, run),
    flush: (timeoutMs) => langsmith.flush(timeoutMs),
    wrapClient: (client) => langsmith.wrapClient(client),
    feedback: {
      scored({ scriptId, quality, viral, personalization }) {
        langsmith.feedback(scriptId, 'quality', quality / 100);
        langsmith.feedback(scriptId, 'viral', viral.overall / 100);
        if (personalization !== null) langsmith.feedback(scriptId, 'personalization', personalization / 100);
      },
      voted: (scriptId, vote) => langsmith.feedback(scriptId, 'creator_vote', vote === 'good' ? 1 : 0),
      returned: (scriptId, withinSevenDays) =>
        langsmith.feedback(scriptId, 'returned_within_7d', withinSevenDays ? 1 : 0),
    },
    async forget(userId) {
      const traced = langsmith.nameOf(userId);
      await store.set(FORGET + traced, true);
      void askForDeletion(traced);
      return 'requested';
    },
  };
}

async function saltOf(store: KeyValueStore): Promise<string> {
  const known = await store.get<string>(SALT_KEY);
  if (known !== undefined) return known;
  const salt = randomUUID();
  await store.set(SALT_KEY, salt);
  return salt;
}
