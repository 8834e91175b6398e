/** Receives, commits, and sees to what is owed: the one place where a chat turn happens. */
import PQueue from 'p-queue';
import type { Engine, ProgressStage } from '../engine/operations.js';
import { BotError } from '../errors.js';
import type { AttachmentRenderer, KeyValueStore } from '../ports.js';
import { createActivity } from './activity.js';
import { adapterOf } from './adapters.js';
import { systemClock, within, type Clock } from './clock.js';
import { createEpochs } from './session/epochs.js';
import { forgetEverywhere } from './session/forget.js';
import { createJobs, type Jobs, type Outcome } from './effects/jobs.js';
import { createLanes } from '../lanes.js';
import { describeError } from './describe-error.js';
import { enqueueMessage, isCall, isPending, isSend, removeEffect, type CallEffect } from './turn/outbox.js';
import { createReactions, type ReactionRules } from './turn/reactions.js';
import { showProgress } from './effects/show-progress.js';
import { createRetries } from './effects/retries.js';
import { createSender, type Delivery } from './effects/sender.js';
import { rememberScript } from './effects/sent-scripts.js';
import { announce } from './turn/announce.js';
import type { Owner, Session } from './session/session.js';
import { createSessions } from './session/sessions.js';
import { createTimers } from './effects/timers.js';
import type { ChatAdapter, InboundMessage, OutboundMessage } from './types.js';

export interface RunnerOptions extends ReactionRules {
  readonly store: KeyValueStore;
  readonly engine: Engine;
  readonly adapters: readonly ChatAdapter[];
  readonly renderer: AttachmentRenderer;
  /** The sentence shown while an operation runs. */
  readonly describeProgress: (stage: ProgressStage, locale: string) => string;
  /** The person behind an account; absent = every account is one. */
  readonly personOf?: (accountId: string) => Promise<string>;
  readonly clock?: Clock;
  /** Operations that ask a model at the same time, over all people: so many always may. Absent = as a model usually bears. */
  readonly slowAtOnce?: number;
  readonly readingAtOnce?: number;
}

export interface Runner {
  /** Starts the adapters, then resumes. */
  start(): Promise<void>;
  /** Resolves when the message is committed. Throws `BotError('storeFailed' | 'unavailable')`: then it is to be delivered again. */
  receive(message: InboundMessage): Promise<void>;
  /** Takes up what earlier processes left undone. */
  resume(): Promise<void>;
  /**
   * Sends a message nobody asked for, once for each `key`, in the thread's language; nothing when its platform is not
   * served here. Throws `BotError('storeFailed')`.
   */
  notify(
    threadId: string,
    owner: Owner,
    message: (locale: string) => OutboundMessage,
    key: string,
  ): Promise<void>;
  /** Resolves when every outbox is empty and nothing runs (timers of open forms do not count). */
  idle(): Promise<void>;
  /** Ends receiving, lets what runs finish for `timeoutMs`, gives up the rest; the outbox keeps it for the next start. */
  close(timeoutMs: number): Promise<void>;
}

/** Two cores, up to 600 MB each. */
const READING_AT_ONCE = 2;
/** When hundreds write in one moment, more at once only lengthen the rounds of the event loop in which nobody is answered. */
const TURNS_AT_ONCE = 8;
/** Time for given-up operations to notice. */
const GIVE_UP_MS = 1_000;

export function createRunner(options: RunnerOptions): Runner {
  const { store, adapters, logger, clock = systemClock } = options;
  const activity = createActivity();
  const lanes = createLanes();
  const turns = new PQueue({ concurrency: TURNS_AT_ONCE });
  const epochs = createEpochs(store);
  const sessions = createSessions({ store, epochs, clock, logger, personOf: options.personOf });
  const reactions = createReactions(options, clock);
  const retries = createRetries({ clock, activity, logger });
  let closing = false;

  /** Loads, changes and commits one session, alone in its thread. */
  async function change(
    threadId: string,
    update: (session: Session) => Session | Promise<Session>,
    owner?: Owner,
  ): Promise<Session | null> {
    const loaded = await sessions.load(threadId, owner);
    if (loaded === null) return null;
    const { locale } = loaded.session;
    const before = loaded.reset
      ? enqueueMessage(loaded.session, options.notices.reset(locale))
      : loaded.session;
    const session = await update(before);
    if (session !== loaded.session) await sessions.commit(loaded, session);
    return session;
  }

  /** A turn: a change whose effects are seen to. */
  async function turn(
    threadId: string,
    update: (session: Session) => Session | Promise<Session>,
    owner?: Owner,
  ): Promise<void> {
    const end = activity.begin();
    try {
      await turns.add(() =>
        lanes.run(threadId, async () => {
          const session = await change(threadId, update, owner);
          if (session !== null) attend(session);
        }),
      );
    } finally {
      end();
    }
  }

  /** Starts what the session is owed and ends what it no longer wants. */
  function attend(session: Session): void {
    const { threadId, outbox } = session;
    const calls = outbox.filter(isCall);
    jobs.keepOnly(threadId, new Set(calls.map((effect) => effect.id)));
    if (outbox.some(isSend)) sender.wake(session);
    if (closing) return;
    for (const effect of calls) jobs.start(session, effect);
    timers.arm(session);
  }

  async function onDue(threadId: string): Promise<void> {
    await retries.insist(threadId, () => turn(threadId, (session) => reactions.toDue(session)));
  }

  async function onEnd(session: Session, effect: CallEffect, outcome: Outcome): Promise<void> {
    const { threadId } = session;
    if (!outcome.ok) {
      const facts = { threadId, effectId: effect.id, op: effect.op, ...describeError(outcome.error) };
      logger.warn(facts, 'operation failed');
    }
    // Until it is committed the operation counts as running, or it would be done, and paid for, once more.
    await retries.persist(threadId, () =>
      turn(threadId, (current) => reactions.toEnd(current, effect, outcome)),
    );
  }

  const timers = createTimers({ clock, activity, onDue });
  const sender = createSender({
    adapters,
    renderer: options.renderer,
    activity,
    clock,
    logger,
    noFile: (locale) => options.notices.noFile(locale),
    read: async (threadId) => (await sessions.load(threadId))?.session ?? null,
    settle: (threadId, effect, delivery: Delivery) =>
      lanes.run(threadId, () =>
        change(threadId, (session) =>
          session.outbox.some(({ id }) => id === effect.id)
            ? rememberScript(removeEffect(session, effect.id), effect.message.scriptId, delivery)
            : session,
        ),
      ),
  });
  const jobs: Jobs = createJobs({
    engine: forgetEverywhere({
      engine: options.engine,
      epochs,
      sessions,
      lanes,
      jobs: () => jobs,
      onRemoved: (threadId) => timers.clear(threadId),
    }),
    activity,
    slowAtOnce: options.slowAtOnce,
    readingAtOnce: options.readingAtOnce ?? READING_AT_ONCE,
    onProgress: (session, effect, stage) => void showProgress(session, effect, stage, options),
    onEnd,
  });

  async function receive(message: InboundMessage): Promise<void> {
    if (closing) throw new BotError('unavailable', 'The bot is shutting down.');
    if (!message.addressed) return;
    await turn(message.threadId, (session) => reactions.toMessage(session, message), ownerOf(message));
  }

  async function resume(): Promise<void> {
    for (const threadId of await sessions.pendingThreads()) {
      if (adapterOf(threadId, adapters) === null) continue;
      await retries.insist(threadId, () =>
        lanes.run(threadId, async () => {
          const session = await change(threadId, (current) => current);
          if (session !== null && isPending(session)) attend(session);
          else await sessions.settle(threadId);
        }),
      );
    }
  }

  return {
    async start() {
      await Promise.all(adapters.map((adapter) => adapter.start(receive)));
      await resume();
    },
    receive,
    resume,
    async notify(threadId, owner, message, key) {
      if (closing || adapterOf(threadId, adapters) === null) return;
      await turn(threadId, (session) => announce(session, message(session.locale), key), owner);
    },
    idle: () => activity.idle(),
    async close(timeoutMs) {
      closing = true;
      timers.close();
      retries.close();
      jobs.stopStarting();
      sender.stopWaiting();
      const stopped = Promise.allSettled(adapters.map((adapter) => adapter.stop()));
      await within(timeoutMs, Promise.all([stopped, activity.idle()]), clock);
      sender.close();
      jobs.giveUpAll();
      await within(GIVE_UP_MS, activity.idle(), clock);
    },
  };
}

function ownerOf(message: InboundMessage): Owner {
  const { threadId, userId, displayName, locale = 'en' } = message;
  return { threadId, userId, displayName, locale };
}
