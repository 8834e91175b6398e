/** Tracing in LangSmith: run trees of what the bot does, feedback on them, and their deletion. */
import { createHash, createHmac } from 'node:crypto';
import type { Client, RunTreeConfig } from 'langsmith';
import { inTimeOr } from '../../deadline.js';
import type { Logger, Tracer } from '../../ports.js';
import { maskTexts } from './mask.js';
import { createPatientFetch } from './patient-fetch.js';

export interface LangSmithSettings {
  readonly apiKey: string;
  readonly endpoint?: string | undefined;
  readonly project: string;
  /** Send stories and scripts as they are. */
  readonly texts: boolean;
  /** Hides user ids: the same one for the life of an installation, so that deletion finds what was traced. */
  readonly salt: string;
  readonly logger: Pick<Logger, 'warn'>;
}

export type FeedbackKey = 'quality' | 'personalization' | 'viral' | 'creator_vote' | 'returned_within_7d';

export interface LangSmithTracer extends Tracer {
  /** Traces an OpenAI client's calls as nested `llm` runs with tokens and latency. */
  wrapClient<C extends object>(client: C): Promise<C>;
  /** 0-1, on the run of the effect `runKey`. Never throws and never waits. */
  feedback(runKey: string, key: FeedbackKey, score: number): void;
  /** What a person is called in the traces. */
  nameOf(userId: string): string;
  /** Asks for the deletion of all runs of the person called so. Throws when LangSmith did not take it. */
  forget(name: string): Promise<void>;
}

export const OFFICIAL_ENDPOINT = 'https://api.smith.langchain.com';
/** Metadata that would name a person. */
const USER_FIELD = 'userId';
/** As would where she writes. */
const SESSION_FIELD = 'session';
/** Metadata that becomes the run's id. */
const RUN_KEY = 'effectId';

/** Loads the SDK (96 ms) on first use. Nothing is taken from the environment. */
export function createLangSmithTracer(settings: LangSmithSettings): LangSmithTracer {
  const { logger, project: project_name } = settings;
  const endpoint = (settings.endpoint ?? OFFICIAL_ENDPOINT).replace(/\/+$/u, '');
  let opened: Promise<Client> | undefined;
  const patientFetch = createPatientFetch((status) =>
    logger.warn({ status }, 'LangSmith does not take traces; some are lost'),
  );
  let project: Promise<string> | undefined;
  const pending = new Set<Promise<void>>();

  function client(): Promise<Client> {
    opened ??= import('langsmith').then(
      ({ Client: LangSmithClient }) =>
        new LangSmithClient({
          apiKey: settings.apiKey,
          apiUrl: endpoint,
          fetchImplementation: patientFetch,
          callerOptions: { maxRetries: 0 },
          // The variables of this process are nobody's business.
          omitTracedRuntimeInfo: true,
          blockOnRootRunFinalization: false,
          disablePromptCache: true,
          ...(settings.texts
            ? {}
            : { hideInputs: maskTexts, hideOutputs: maskTexts, anonymizer: maskTexts, hideMetadata: false }),
        }),
    );
    return opened;
  }

  /** Undefined until the first trace has made the project. */
  async function projectId(langsmith: Client): Promise<string | undefined> {
    project ??= langsmith.readProject({ projectName: project_name }).then(({ id }) => id);
    try {
      return await project;
    } catch {
      project = undefined;
      return undefined;
    }
  }

  const nameOf = (userId: string): string =>
    createHmac('sha256', settings.salt).update(userId).digest('hex').slice(0, 32);

  async function sendFeedback(runId: string, key: FeedbackKey, score: number): Promise<void> {
    const langsmith = await client();
    const sessionId = await projectId(langsmith);
    const scored = { score, feedbackSourceType: 'app' as const };
    if (sessionId) await langsmith.createFeedback({ runId, key, ...scored, sessionId });
    else await langsmith.createFeedback(runId, key, scored);
  }

  async function sendAll(connecting: Promise<Client>): Promise<void> {
    await Promise.all(pending);
    await (await connecting).awaitPendingTraceBatches();
  }

  function follow(task: Promise<void>): void {
    const followed = task
      .catch(() => logger.warn({}, 'LangSmith did not take feedback'))
      .finally(() => pending.delete(followed));
    pending.add(followed);
  }

  return {
    async trace(name, metadata, input, run) {
      const [{ traceable }, langsmith] = await Promise.all([import('langsmith/traceable'), client()]);
      const { [USER_FIELD]: userId, [SESSION_FIELD]: session, [RUN_KEY]: runKey, ...open } = metadata;
      const config: Partial<RunTreeConfig> = {
        name,
        client: langsmith,
        project_name,
        tracingEnabled: true,
        metadata: {
          ...open,
          ...(userId === undefined ? {} : { user_id: nameOf(userId) }),
          ...(session === undefined ? {} : { session_id: nameOf(session) }),
        },
        ...(runKey === undefined ? {} : { id: runIdOf(runKey) }),
      };
      // The outcome goes round the SDK: what it does with the value is for the trace only.
      let outcome:
        { readonly value: Awaited<ReturnType<typeof run>> } | { readonly error: unknown } | undefined;
      const traced = traceable(async (_inputs: object) => {
        try {
          const value = await run(input);
          outcome = { value };
          return typeof value === 'object' && value !== null ? { ...value } : { value };
        } catch (error) {
          outcome = { error };
          throw error;
        }
      }, config);
      await traced(typeof input === 'object' && input !== null ? { ...input } : { input }).catch(
        () => undefined,
      );
      if (outcome === undefined) return run(input);
      if ('error' in outcome) throw outcome.error;
      return outcome.value;
    },
    async wrapClient(openAi) {
      const [{ wrapOpenAI }, langsmith] = await Promise.all([import('langsmith/wrappers'), client()]);
      return wrapOpenAI(openAi as Parameters<typeof wrapOpenAI>[0], {
        client: langsmith,
        project_name,
        tracingEnabled: true,
      }) as unknown as typeof openAi;
    },
    feedback(runKey, key, score) {
      follow(sendFeedback(runIdOf(runKey), key, score));
    },
    nameOf,
    async forget(name) {
      const root = endpoint.endsWith('/api/v1') ? endpoint : `${endpoint}/api/v1`;
      const response = await fetch(`${root}/runs/delete`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-api-key': settings.apiKey },
        body: JSON.stringify({ metadata: { user_id: [name] } }),
        signal: AbortSignal.timeout(10_000),
      });
      if (!response.ok) throw new Error(`LangSmith answered ${response.status}`);
    },
    async flush(timeoutMs) {
      if (!opened) return;
      await inTimeOr(sendAll(opened), timeoutMs, undefined);
    },
  };
}

/** The same UUID for the same effect, so that later feedback finds the run. */
function runIdOf(runKey: string): string {
  const hex = createHash('sha256').update(runKey).digest('hex');
  const variant = ((Number.parseInt(hex.slice(16, 17), 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-5${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
