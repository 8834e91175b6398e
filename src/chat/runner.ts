/** Receives, commits, and sees to what is owed: the one place where a chat turn happens. */
import type { Session } from './session.js';
import type { Engine, ProgressStage } from '../engine/operations.js';
import { BotError } from '../errors.js';
import type { AttachmentRenderer, KeyValueStore } from '../ports.js';
import { createActivity } from './activity.js';
import { adapterOf, platformOf } from './adapters.js';
import { systemClock, within, type Clock } from './clock.js';
import { createEpochs } from './epochs.js';
import { forgetEverywhere } from './forget.js';
import { gather, replaceGathered } from './gather.js';
import { isGatherable, toEvents } from './inbound-event.js';
import { createJobs, type Jobs, type Outcome } from './jobs.js';
import { createLanes } from './lanes.js';
import { describeError } from './logger.js';
import { enqueueMessage, isCall, isPending, isSend, removeEffect, type CallEffect } from './outbox.js';
import { showProgress } from './show-progress.js';
import { toResultEvent } from './result-event.js';
import { createRetries } from './retries.js';
import { createSender, type Delivery } from './sender.js';
import { rememberScript } from './sent-scripts.js';
import { announce } from './announce.js';
import { markSeen, type Owner } from './session.js';
import { createSessions } from './sessions.js';
import { createTimers, takeDue } from './timers.js';
import { takeTurn, type TurnRules } from './turn.js';
import type {
  ChatAdapter,
  ChatContext,
  ConversationEvent,
  InboundMessage,
  OutboundMessage,
} from './types.js';

export interface RunnerOptions extends TurnRules {
  readonly store: KeyValueStore;
  readonly engine: Engine;
  readonly adapters: readonly ChatAdapter[];
  readonly renderer: AttachmentRenderer;
  /** The sentence shown while an operation runs. */
  readonly describeProgress: (stage: ProgressStage, locale: string) => string;
  /** Loads what a conversation may know, once a turn. `locale` is what the platform or she chose, as it came. */
  readonly contextOf: (
    owner: Owner & { readonly platform: string; readonly now: string },
  ) => Promise<ChatContext>;
  /** How long to wait for further quick messages, by platform; 0 answers each at once. */
  readonly gatherMs: (platform: string) => number;
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
/** When a message is looked at again whose answer could not be worked out. */
const LATER_MS = 5_000;
/** Time for given-up operations to notice. */
const GIVE_UP_MS = 1_000;

export function createRunner(options: RunnerOptions): Runner {
  const { store, adapters, logger, clock = systemClock } = options;
  const activity = createActivity();
  const lanes = createLanes();
  const epochs = createEpochs(store);
  const sessions = createSessions({ store, epochs, clock, logger, personOf: options.personOf });
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
      await lanes.run(threadId, async () => {
        const session = await change(threadId, update, owner);
        if (session !== null) attend(session);
      });
    } finally {
      end();
    }
  }

  /** Starts what the session is owed and ends what it no longer wants. */
  function attend(session: Session): void {
    const { threadId, outbox } = session;
    const calls = outbox.filter(isCall);
    jobs.keepOnly(threadId, new Set(calls.map((effect) => effect.id)));
    if (outbox.some(isSend)) sender.wake(threadId);
    if (closing) return;
    for (const effect of calls) jobs.start(session, effect);
    timers.arm(session);
  }

  async function deliver(
    session: Session,
    events: readonly ConversationEvent[],
    asker?: string,
  ): Promise<Session> {
    if (events.length === 0) return session;
    const { threadId, userId, accountId, displayName, locale, localeChosen } = session;
    const now = new Date(clock.nowMs()).toISOString();
    const owner = { threadId, userId, accountId, displayName, locale, localeChosen };
    const known = await options.contextOf({ ...owner, platform: platformOf(threadId), now });
    const lastScriptId = session.sentScripts.at(-1)?.scriptId;
    const context = lastScriptId === undefined ? known : { ...known, lastScriptId };
    return events.reduce((current, event) => takeTurn(current, event, context, options, asker), session);
  }

  async function take(stored: Session, message: InboundMessage): Promise<Session> {
    if (stored.seen.includes(message.id)) return stored;
    const { displayName, replyRef = stored.replyRef } = message;
    const session = markSeen({ ...stored, displayName, replyRef }, message.id);
    const replaced = message.edited === true ? replaceGathered(session, message) : null;
    if (replaced !== null) return replaced;
    const quietMs = options.gatherMs(platformOf(message.threadId));
    if (quietMs > 0 && isGatherable(message)) return gather(session, message, clock.nowMs(), quietMs);
    const messages = [...(session.gathering?.messages ?? []), message];
    try {
      return await deliver({ ...session, gathering: null }, toEvents(messages, session.sentScripts));
    } catch (error) {
      // One person's data that cannot be read must not make the platform deliver the same update for ever.
      logger.error({ threadId: session.threadId, ...describeError(error) }, 'message kept for later');
      return gather(session, message, clock.nowMs(), LATER_MS);
    }
  }

  /** Runs a turn nobody delivers again: when the store fails, the thread is looked at once more, later. */
  function insist(
    threadId: string,
    run: () => Promise<void>,
    again = () => turn(threadId, (session) => session),
  ): Promise<void> {
    return retries.insist(threadId, run, again);
  }

  async function onDue(threadId: string): Promise<void> {
    const run = () =>
      turn(threadId, async (session) => {
        const due = takeDue(session, clock.nowMs());
        let next = due.session;
        for (const { event, to } of due.events) next = await deliver(next, [event], to ?? undefined);
        return next;
      });
    await insist(threadId, run, run);
  }

  async function onEnd(session: Session, effect: CallEffect, outcome: Outcome): Promise<void> {
    const { threadId } = session;
    if (!outcome.ok) {
      const facts = { threadId, effectId: effect.id, op: effect.op, ...describeError(outcome.error) };
      logger.warn(facts, 'operation failed');
    }
    await insist(threadId, () =>
      turn(threadId, (current) => {
        // Cancelled or forgotten meanwhile: nobody waits for it any more.
        if (!current.outbox.some(({ id }) => id === effect.id)) return current;
        return deliver(
          removeEffect(current, effect.id),
          [toResultEvent(effect, outcome)],
          effect.conversation,
        );
      }),
    );
  }

  const timers = createTimers({ clock, activity, onDue });
  const sender = createSender({
    adapters,
    renderer: options.renderer,
    activity,
    clock,
    logger,
    read: async (threadId) => (await sessions.load(threadId))?.session ?? null,
    async settle(threadId, effect, delivery: Delivery) {
      await lanes.run(threadId, () =>
        change(threadId, (session) =>
          session.outbox.some(({ id }) => id === effect.id)
            ? rememberScript(removeEffect(session, effect.id), effect.message.scriptId, delivery)
            : session,
        ),
      );
    },
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
    await turn(message.threadId, (session) => take(session, message), ownerOf(message));
  }

  async function resume(): Promise<void> {
    for (const threadId of await sessions.pendingThreads()) {
      if (adapterOf(threadId, adapters) === null) continue;
      await insist(threadId, () =>
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
