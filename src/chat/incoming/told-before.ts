/** What the next thing she says is about: what she told just before and nothing was done with yet, or a blank shown. */
import { takenBack } from '../../conversations/understand/herself/taken-back.js';
import type { Session } from '../session/session.js';
import type { ConversationEvent } from '../types.js';

/** Asks what is to be done with a text that came out of the blue. */
const ASKER = 'offer';

/** `session` after the event: kept while she is asked what to do with it, given up with the next thing she says. */
export function rememberTold(session: Session, event: ConversationEvent): Session {
  if (event.type !== 'text' && event.type !== 'command' && event.type !== 'choice') return session;
  const { told: _, gap: __, ...rest } = session;
  if (event.type === 'text' && takenBack(event.text).length > 0) return { ...rest, toldLately: [] };
  if (event.type !== 'text' || session.active?.conversation !== ASKER) return rest;
  const isLong = event.text.length <= LONGEST && event.text.split(/\s+/u).length >= TELLING_WORDS;
  const lately = [...(rest.toldLately ?? []).filter((one) => one !== event.text), event.text];
  return { ...rest, told: event.text, ...(isLong && { toldLately: lately.slice(-KEPT) }) };
}

/** Fewer words tell no story to come back to. */
const TELLING_WORDS = 12;
/** Characters. */
const LONGEST = 2_000;
const KEPT = 4;
