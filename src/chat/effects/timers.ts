/** Wakes each thread at the next moment it asked for: the end of gathering, a timer of an open form. */
import type { Session } from '../session/session.js';
import type { Activity } from '../activity.js';
import type { Clock } from '../clock.js';
import { toEvents } from '../incoming/inbound-event.js';
import { isTimer, removeEffect } from '../turn/outbox.js';
import type { ConversationEvent } from '../types.js';

export interface Timers {
  /** Sets the thread's one alarm to its next due moment, or clears it. */
  arm(session: Session): void;
  clear(threadId: string): void;
  close(): void;
}

export function createTimers(options: {
  readonly clock: Clock;
  readonly activity: Activity;
  readonly onDue: (threadId: string) => Promise<void>;
}): Timers {
  const { clock, activity, onDue } = options;
  const alarms = new Map<string, () => void>();

  function clear(threadId: string): void {
    alarms.get(threadId)?.();
    alarms.delete(threadId);
  }

  return {
    arm(session) {
      const { threadId } = session;
      const dueMs = nextDueMs(session, clock.nowMs());
      // The new claim on activity begins before the old one ends, or a waiter would see a gap between them.
      const end = session.gathering === null ? () => undefined : activity.begin();
      clear(threadId);
      if (dueMs === null) return end();
      const callOff = clock.after(dueMs - clock.nowMs(), () => {
        alarms.delete(threadId);
        void onDue(threadId).finally(end);
      });
      alarms.set(threadId, () => {
        callOff();
        end();
      });
    },
    clear,
    close() {
      for (const threadId of alarms.keys()) clear(threadId);
    },
  };
}

/** Milliseconds since 1970, or null when the session waits for nothing. */
function nextDueMs(session: Session, nowMs: number): number | null {
  const moments = session.outbox.filter(isTimer).map((effect) => Date.parse(effect.notBefore));
  if (session.gathering)
    moments.push(isGathered(session.gathering, nowMs) ? nowMs : Date.parse(session.gathering.dueAt));
  return moments.length === 0 ? null : Math.min(...moments);
}

/** Also when the clock was set back behind its beginning: she has waited for some time, however long. */
function isGathered({ since, dueAt }: NonNullable<Session['gathering']>, nowMs: number): boolean {
  return Date.parse(dueAt) <= nowMs || nowMs < Date.parse(since);
}

export interface DueEvent {
  readonly event: ConversationEvent;
  /** Conversation an addressed timer goes to; null = whatever is open. */
  readonly to: string | null;
  readonly othersRead: true | undefined;
}

/** The events that have come due, and the session without what caused them. */
export function takeDue(
  session: Session,
  nowMs: number,
  isWhole: (text: string) => boolean,
): { readonly session: Session; readonly events: readonly DueEvent[] } {
  const events: DueEvent[] = [];
  let next = session;
  if (session.gathering && isGathered(session.gathering, nowMs)) {
    const gathered = toEvents(session.gathering.messages, session.sentScripts, isWhole);
    events.push(...gathered.map((event) => ({ event, to: null, othersRead: session.othersRead })));
    next = { ...next, gathering: null };
  }
  for (const effect of session.outbox.filter(isTimer)) {
    if (Date.parse(effect.notBefore) > nowMs) continue;
    const { name, to = null, othersRead } = effect;
    events.push({ event: { type: 'timer', name }, to, othersRead });
    next = removeEffect(next, effect.id);
  }
  return { session: next, events };
}
