/** What somebody else wrote and she passed on: not told by her before she says so. Pure changes of a session. */
import { FORWARDED } from '../own-choices.js';
import { enqueueMessage } from '../turn/outbox.js';
import type { Session } from '../session/session.js';
import type { ConversationEvent, OutboundMessage } from '../types.js';

type Passed = NonNullable<Session['passed']>['event'];

/** The sentences this needs. */
export interface ForwardedNotices {
  /** Whose it is and what to do with it. `isText`: it can be scored. */
  forwarded(isText: boolean, locale: string): OutboundMessage;
  leftOut(locale: string): OutboundMessage;
  /** The button she pressed by its words, or by a plain yes or no. */
  answeredForwarded(text: string, locale: string): string | null;
}

/** Kept aside, and asked about; what is open stays open. */
export function askWhose(session: Session, passed: Passed, notices: ForwardedNotices): Session {
  const asked = enqueueMessage(session, notices.forwarded(passed.type === 'text', session.locale));
  return { ...asked, passed: { event: passed, isAsked: true } };
}

type Claimed =
  | { readonly session: Session; readonly event: ConversationEvent }
  | { readonly session: Session; readonly event: null };

/** What her answer makes of it: an event as if she had sent it herself, or nothing. Null for anything that is no answer. */
export function claimed(
  session: Session,
  event: ConversationEvent,
  notices: ForwardedNotices,
): Claimed | null {
  const { passed, ...rest } = session;
  if (passed === undefined) return null;
  const value =
    event.type === 'choice'
      ? event.value
      : event.type === 'text' && passed.isAsked
        ? notices.answeredForwarded(event.text, session.locale)
        : null;
  if (value === FORWARDED.mine) return { session: rest, event: passed.event };
  if (value === FORWARDED.no)
    return { session: enqueueMessage(rest, notices.leftOut(session.locale)), event: null };
  if (value === FORWARDED.score && passed.event.type === 'text')
    return { session: rest, event: { type: 'command', name: 'score', args: passed.event.text } };
  // She has gone on: the buttons still answer, a plain "yes" is about something else.
  return event.type === 'text' || event.type === 'command'
    ? { session: { ...rest, passed: { ...passed, isAsked: false } }, event }
    : null;
}
