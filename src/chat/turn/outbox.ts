/** The effects a session still owes: pure changes of the list. */
import type { Session } from '../session/session.js';
import { traitsOf } from '../../engine/operation-traits.js';
import { STOP_NEXT } from '../own-choices.js';
import { effectId } from '../session/session.js';
import type { Effect, EffectDraft, OutboundMessage } from '../types.js';

export type SendEffect = Extract<Effect, { type: 'send' }>;
export type CallEffect = Extract<Effect, { type: 'call' }>;
export type TimerEffect = Extract<Effect, { type: 'timer' }>;

export function isSend(effect: Effect): effect is SendEffect {
  return effect.type === 'send';
}
export function isCall(effect: Effect): effect is CallEffect {
  return effect.type === 'call';
}
export function isTimer(effect: Effect): effect is TimerEffect {
  return effect.type === 'timer';
}

/** Before the id of the one operation a stop button stops. */
export const STOP_PREFIX = `${STOP_NEXT}:`;

/** Gives each draft its id and appends it. A locale is set, an operation stopped at once; a timer replaces the earlier one of its name. */
export function enqueue(session: Session, drafts: readonly EffectDraft[], conversation: string): Session {
  let next = session;
  for (const [at, told] of drafts.entries()) {
    const draft = withStop(told, next, drafts.slice(at + 1));
    if (draft.type === 'setLocale') {
      next = { ...next, locale: draft.locale, ...(draft.chosen && { localeChosen: draft.chosen }) };
      continue;
    }
    if (draft.type === 'stop') {
      next = draft.effectId === undefined ? removeCancellable(next) : removeEffect(next, draft.effectId);
      continue;
    }
    const id = effectId(next.threadId, next.epoch, next.nextEffect);
    const asker = draft.type === 'timer' ? (draft.to ?? conversation) : conversation;
    const { epoch, othersRead } = next;
    const effect: Effect = { ...draft, id, epoch, conversation: asker, ...(othersRead && { othersRead }) };
    const kept = next.outbox.filter(
      (other) =>
        !(isTimer(other) && isTimer(effect) && other.name === effect.name && other.conversation === asker),
    );
    next = { ...next, outbox: [...kept, effect], nextEffect: next.nextEffect + 1 };
  }
  return next;
}

/** A stop button learns the id that the next operation of the same turn will have. */
function withStop(draft: EffectDraft, session: Session, following: readonly EffectDraft[]): EffectDraft {
  if (draft.type !== 'send' || !draft.message.choices?.some(({ value }) => value === STOP_NEXT)) return draft;
  const counted = following.filter(({ type }) => type !== 'setLocale' && type !== 'stop');
  const call = counted.findIndex(({ type }) => type === 'call');
  const id = effectId(session.threadId, session.epoch, session.nextEffect + 1 + call);
  const choices = draft.message.choices.map((choice) =>
    choice.value === STOP_NEXT ? { ...choice, value: STOP_PREFIX + id } : choice,
  );
  return { ...draft, message: { ...draft.message, choices } };
}

export function enqueueMessage(session: Session, message: OutboundMessage): Session {
  return enqueue(session, [{ type: 'send', message }], 'chat');
}

export function removeEffect(session: Session, id: string): Session {
  return { ...session, outbox: session.outbox.filter((effect) => effect.id !== id) };
}

/** /cancel: what takes long is given up; a vote or a correction under way is still saved. */
export function removeCancellable(session: Session): Session {
  return {
    ...session,
    outbox: session.outbox.filter((effect) => !isCall(effect) || traitsOf(effect.op).pace === 'quick'),
  };
}

/** A timer without an address belongs to the form that set it: without the form it has nothing to say. */
export function removeOrphanTimers(session: Session): Session {
  const active = session.active?.conversation;
  const outbox = session.outbox.filter(
    (effect) => !isTimer(effect) || effect.to !== undefined || effect.conversation === active,
  );
  return outbox.length === session.outbox.length ? session : { ...session, outbox };
}

/** True when something is still to be done for this session without her saying anything. */
export function isPending(session: Session): boolean {
  return session.outbox.length > 0 || session.gathering !== null;
}
