/** What a session becomes by what happens to it: a message, a moment that has come, the end of an operation. */
import type { Session } from '../session/session.js';
import { platformOf } from '../adapters.js';
import type { Clock } from '../clock.js';
import { gather, replaceGathered } from '../incoming/gather.js';
import { isGatherable, toEvents } from '../incoming/inbound-event.js';
import type { Outcome } from '../effects/jobs.js';
import { describeError } from '../describe-error.js';
import { traitsOf } from '../../engine/operation-traits.js';
import { enqueueMessage, isCall, removeEffect, type CallEffect } from './outbox.js';
import { toResultEvent } from './result-event.js';
import { isDoubleTap, isSameWording, rememberPress, rememberWording } from '../incoming/repeats.js';
import { markSeen, readBy, type Owner } from '../session/session.js';
import { takeDue } from '../effects/timers.js';
import { takeTurn, type TurnRules } from './turn.js';
import type { ChatContext, ConversationEvent, InboundMessage, Remembered } from '../types.js';

export interface ReactionRules extends TurnRules {
  /**
   * Loads what a conversation may know, once a turn. `locale` is what the platform or she chose, as it came.
   * `personaLost`: what was stored of her cannot be read any more, and she is told so now.
   */
  readonly contextOf: (
    owner: Owner & { readonly platform: string; readonly now: string },
  ) => Promise<ChatContext & { readonly personaLost?: boolean }>;
  /** Of messages sent one after the other those that each ask for something whole are answered apart. */
  readonly isWhole: (text: string) => boolean;
  /** How long to wait for further quick messages, by platform; 0 answers each at once. */
  readonly gatherMs: (platform: string) => number;
}

/** Nothing here writes: the session that comes back is still to be committed. */
export interface Reactions {
  /** A repeated message changes nothing. */
  toMessage(session: Session, message: InboundMessage): Promise<Session>;
  /** Gathering that has ended, timers that have come due. */
  toDue(session: Session): Promise<Session>;
  /** An operation that was cancelled or forgotten meanwhile changes nothing. */
  toEnd(session: Session, effect: CallEffect, outcome: Outcome): Promise<Session>;
}

/** What takes long and is not there yet; of scripts the one asked for last, which "no, 45 seconds" is about. */
function underWay({ outbox }: Session): Pick<ChatContext, 'busy' | 'writing'> {
  const calls = outbox.filter(isCall).filter(({ op }) => traitsOf(op).pace !== 'quick');
  const script = calls.findLast(({ op }) => op === 'script.generate');
  return {
    ...(calls.length > 0 && { busy: true }),
    ...(script?.tag !== undefined && { writing: { effectId: script.id, tag: script.tag } }),
  };
}

function seen({ listed, asked, unanswered }: Remembered): Remembered {
  return {
    ...(listed && { listed }),
    ...(asked && { asked }),
    ...(unanswered !== undefined && { unanswered }),
  };
}

/** What she answers with a reply to an older script is about that one, whatever was shown since. */
function about(context: ChatContext, event: ConversationEvent): ChatContext {
  const answered = event.type === 'text' ? event.replyToScriptId : undefined;
  if (answered === undefined || answered === context.lastScriptId) return context;
  const { gap: _, ...rest } = context;
  return { ...rest, lastScriptId: answered };
}

/** When a message is looked at again whose answer could not be worked out. */
const LATER_MS = 5_000;

export function createReactions(rules: ReactionRules, clock: Clock): Reactions {
  /** `asker`: the conversation a result, or an addressed timer, returns to. */
  async function deliver(
    session: Session,
    events: readonly ConversationEvent[],
    asker?: string,
  ): Promise<Session> {
    if (events.length === 0) return session;
    const { threadId, userId, accountId, displayName, locale, localeChosen } = session;
    const now = new Date(clock.nowMs()).toISOString();
    const owner = { threadId, userId, accountId, displayName, locale, localeChosen };
    const { personaLost, ...known } = await rules.contextOf({
      ...owner,
      platform: platformOf(threadId),
      now,
    });
    const lastScriptId = session.sentScripts.at(-1)?.scriptId;
    const context = {
      ...known,
      ...(session.othersRead && { othersRead: session.othersRead }),
      ...(lastScriptId !== undefined && { lastScriptId }),
      // What she answers is what she had seen when she wrote, not what her first words have just brought.
      ...seen(session.remembered),
      ...underWay(session),
    };
    const told = personaLost ? enqueueMessage(session, rules.notices.personaLost(locale)) : session;
    return events.reduce((current, event) => {
      const { listed: _, asked: __, unanswered: ___, ...said } = current.remembered;
      const turn = { context: about({ ...context, ...said }, event), rules };
      return takeTurn(current, event, turn, asker);
    }, told);
  }

  /** What comes of something earlier is read by those who read that, wherever she wrote since. */
  async function deliverLate(
    session: Session,
    event: ConversationEvent,
    { asker, othersRead }: { readonly asker: string | undefined; readonly othersRead: true | undefined },
  ): Promise<Session> {
    return readBy(await deliver(readBy(session, othersRead), [event], asker), session.othersRead);
  }

  return {
    async toMessage(stored, message) {
      if (stored.seen.includes(message.id)) return stored;
      const { displayName, replyRef = stored.replyRef } = message;
      const heard = markSeen(readBy({ ...stored, displayName, replyRef }, message.othersRead), message.id);
      const nowMs = clock.nowMs();
      if (isDoubleTap(heard, message, nowMs)) return heard;
      if (message.edited === true && isSameWording(heard, message)) return heard;
      const session = rememberWording(heard, message);
      const replaced = message.edited === true ? replaceGathered(session, message) : null;
      if (replaced !== null) return replaced;
      const quietMs = rules.gatherMs(platformOf(message.threadId));
      if (quietMs > 0 && isGatherable(message)) return gather(session, message, nowMs, quietMs);
      const messages = [...(session.gathering?.messages ?? []), message];
      try {
        const events = toEvents(messages, session.sentScripts, rules.isWhole);
        return rememberPress(session, await deliver({ ...session, gathering: null }, events), message, nowMs);
      } catch (error) {
        // One person's data that cannot be read must not make the platform deliver the same update for ever.
        rules.logger.error({ threadId: session.threadId, ...describeError(error) }, 'message kept for later');
        return gather(session, message, clock.nowMs(), LATER_MS);
      }
    },
    async toDue(session) {
      const due = takeDue(session, clock.nowMs(), rules.isWhole);
      let next = due.session;
      for (const { event, to, othersRead } of due.events)
        next = await deliverLate(next, event, { asker: to ?? undefined, othersRead });
      return next;
    },
    async toEnd(session, effect, outcome) {
      if (!session.outbox.some(({ id }) => id === effect.id)) return session;
      const { conversation: asker, othersRead } = effect;
      const rest = removeEffect(session, effect.id);
      return deliverLate(rest, toResultEvent(effect, outcome), { asker, othersRead });
    },
  };
}
