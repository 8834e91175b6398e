/** Runs the engine's operations outside the lanes: who waits for whom, who is given up, what is shown meanwhile. */
import type { Session } from '../session/session.js';
import PQueue from 'p-queue';
import { traitsOf, type OperationPace } from '../../engine/operation-traits.js';
import type { Engine, OperationContext, ProgressStage } from '../../engine/operations.js';
import { BotError, errorCodeOf, type ErrorCode } from '../../errors.js';
import type { Activity } from '../activity.js';
import { createAdaptiveLimit } from './adaptive-limit.js';
import { createLanes } from '../../lanes.js';
import type { CallEffect } from '../turn/outbox.js';
import { isForgetCall } from '../session/session.js';

export type Outcome =
  { readonly ok: true; readonly result: unknown } | { readonly ok: false; readonly error: unknown };

export interface Jobs {
  /** Starts the operation unless it runs already, or has ended and is still to be committed. */
  start(session: Session, effect: CallEffect): void;
  /** Gives up the thread's operations that are not among `wanted`. */
  keepOnly(threadId: string, wanted: ReadonlySet<string>): void;
  /** Gives up everything of a person but one effect, and resolves when what had begun has ended. */
  giveUpUser(userId: string, exceptId: string): Promise<void>;
  /** Begins nothing more. */
  stopStarting(): void;
  /** Gives up everything that runs; nothing of it is reported. */
  giveUpAll(): void;
}

interface Job {
  readonly threadId: string;
  readonly userId: string;
  readonly controller: AbortController;
  readonly pace: OperationPace;
  /** Resolves when it has ended; null while it waits. */
  running: Promise<void> | null;
  /** True once she has seen progress of it. */
  shown: boolean;
  /** It is over, but what came of it is not stored yet. */
  ended: boolean;
}

/** Failures that may come of asking too much at once. */
const OVERLOADED: ReadonlySet<ErrorCode> = new Set<ErrorCode>(['rateLimited', 'unavailable', 'timeout']);

/** An urgent request passes the others that wait. */
const URGENT_PRIORITY = 1;

export function createJobs(options: {
  readonly engine: Engine;
  readonly activity: Activity;
  /** `slow` operations at the same time, over all people: so many always may. Absent = as a model usually bears. */
  readonly slowAtOnce?: number | undefined;
  /** Documents read at the same time: each may take a child process of up to 600 MB. */
  readonly readingAtOnce: number;
  /** `null`: the operation is over, what was shown of it should go. */
  readonly onProgress: (session: Session, effect: CallEffect, stage: ProgressStage | null) => void;
  /** Called once for each operation that was not given up; until it resolves the operation is not started again. */
  readonly onEnd: (session: Session, effect: CallEffect, outcome: Outcome) => Promise<void>;
}): Jobs {
  const { engine, activity, onEnd } = options;
  const jobs = new Map<string, Job>();
  const slowLimit = createAdaptiveLimit(options.slowAtOnce);
  const queues: Record<OperationPace, PQueue> = {
    slow: new PQueue({ concurrency: slowLimit.size }),
    reading: new PQueue({ concurrency: options.readingAtOnce }),
    quick: new PQueue(),
  };
  // What one person asks for is done in order, so that two answers never write her persona at once.
  const people = createLanes();
  let starting = true;

  const isFull = (): boolean => queues.slow.pending >= slowLimit.size;

  /** Requests of hers, or of anybody when all places are taken, that come before a new one. */
  function countAhead(userId: string): number {
    const slow = [...jobs.values()].filter((job) => job.pace === 'slow' && !job.ended);
    const own = slow.filter((job) => job.userId === userId).length;
    return Math.max(own, isFull() ? queues.slow.size + 1 : 0);
  }

  function show(session: Session, effect: CallEffect, job: Job, stage: ProgressStage | null): void {
    // What takes long may have been shown by a process that was killed.
    if (stage === null && !job.shown && job.pace !== 'slow') return;
    job.shown = true;
    options.onProgress(session, effect, stage);
  }

  async function run(session: Session, effect: CallEffect, job: Job): Promise<Outcome> {
    const context: OperationContext = {
      id: effect.id,
      userId: session.userId,
      ...(session.accountId === undefined ? {} : { accountId: session.accountId }),
      threadId: session.threadId,
      displayName: session.displayName,
      locale: session.locale,
      epoch: effect.epoch,
      signal: job.controller.signal,
      onProgress: (stage) => {
        if (job.controller.signal.aborted) return;
        if (job.pace === 'slow' && !answered && isInWords(stage)) {
          answered = true;
          slowLimit.firstWords({
            kind: kindOf(effect),
            tookMs: performance.now() - startedMs,
            wasFull: isFull(),
          });
          queues.slow.concurrency = slowLimit.size;
        }
        show(session, effect, job, stage);
      },
    };
    let answered = false;
    const startedMs = performance.now();
    const outcome = await engine.run(effect.op, effect.args, context).then(
      (result): Outcome => ({ ok: true, result }),
      (error: unknown): Outcome => ({ ok: false, error }),
    );
    if (job.pace === 'slow' && !job.controller.signal.aborted) measure(effect, startedMs, outcome);
    return outcome;
  }

  function measure(effect: CallEffect, startedMs: number, outcome: Outcome): void {
    if (!outcome.ok && !OVERLOADED.has(errorCodeOf(outcome.error))) return;
    const { ok } = outcome;
    slowLimit.ended({
      kind: kindOf(effect),
      startedMs,
      endedMs: performance.now(),
      ok,
      wasFull: isFull(),
    });
    queues.slow.concurrency = slowLimit.size;
  }

  async function waitAndRun(session: Session, effect: CallEffect, job: Job): Promise<void> {
    const priority = isUrgent(effect) ? URGENT_PRIORITY : 0;
    // A deletion waits for nothing: it ends what the others do.
    const lane = isForgetCall(effect) ? `forget:${job.userId}` : `${job.pace}:${job.userId}`;
    const outcome = await people.run(
      lane,
      () =>
        queues[job.pace].add(
          async () => {
            if (!starting || job.controller.signal.aborted) return null;
            const running = run(session, effect, job);
            job.running = running.then(() => undefined);
            return running;
          },
          { priority },
        ),
      priority,
    );
    job.ended = true;
    show(session, effect, job, null);
    if (outcome !== null && !job.controller.signal.aborted) await onEnd(session, effect, outcome);
  }

  return {
    start(session, effect) {
      if (!starting || jobs.has(effect.id)) return;
      const { threadId, userId } = session;
      const { pace } = traitsOf(effect.op);
      const ahead = pace === 'slow' ? countAhead(userId) : 0;
      const job: Job = {
        threadId,
        userId,
        pace,
        controller: new AbortController(),
        running: null,
        shown: false,
        ended: false,
      };
      jobs.set(effect.id, job);
      if (ahead > 0) show(session, effect, job, { stage: 'queued', ahead });
      const end = activity.begin();
      void waitAndRun(session, effect, job).finally(() => {
        if (jobs.get(effect.id) === job) jobs.delete(effect.id);
        end();
      });
    },
    keepOnly(threadId, wanted) {
      for (const [id, job] of jobs) if (job.threadId === threadId && !wanted.has(id)) giveUp(job);
    },
    async giveUpUser(userId, exceptId) {
      const hers = [...jobs].filter(([id, job]) => job.userId === userId && id !== exceptId);
      for (const [, job] of hers) giveUp(job);
      await Promise.all(hers.flatMap(([, job]) => job.running ?? []));
    },
    stopStarting() {
      starting = false;
    },
    giveUpAll() {
      starting = false;
      for (const job of jobs.values()) giveUp(job);
    },
  };
}

function giveUp(job: Job): void {
  job.controller.abort(new BotError('cancelled', 'The operation was given up.'));
}

/** Operations that take about as long as each other: an urgent script is written without a second round. */
function kindOf(effect: CallEffect): string {
  return isUrgent(effect) ? `${effect.op} urgent` : effect.op;
}

/** The model's own first words, seen while it writes. */
function isInWords(stage: ProgressStage): boolean {
  return stage.stage === 'writing' && stage.preview !== undefined;
}

function isUrgent(effect: CallEffect): boolean {
  return effect.op === 'script.generate' && effect.args.request.urgency === 'urgent';
}
