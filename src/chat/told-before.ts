/** What the next thing she says is about: what she told just before and nothing was done with yet, or a blank shown. */
import type { Session } from './session.js';
import type { ConversationEvent } from './types.js';

/** Asks what is to be done with a text that came out of the blue. */
const ASKER = 'offer';

/** `session` after the event: kept while she is asked what to do with it, given up with the next thing she says. */
export function rememberTold(session: Session, event: ConversationEvent): Session {
  if (event.type !== 'text' && event.type !== 'command' && event.type !== 'choice') return session;
  const { told: _, gap: __, ...rest } = session;
  return event.type === 'text' && session.active?.conversation === ASKER
    ? { ...rest, told: event.text }
    : rest;
}
