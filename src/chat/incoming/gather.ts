/** Several quick messages, or an album, are answered once: pure changes of a session's `gathering`. */
import type { Session } from '../session/session.js';
import type { InboundMessage } from '../types.js';

/** However fast she types on, an answer comes after this long. */
const LONGEST_GATHERING_MS = 15_000;
/** A flood is answered, not collected. */
const MOST_MESSAGES = 50;

/** Adds a message and puts the answer off until `quietMs` after it. */
export function gather(session: Session, message: InboundMessage, nowMs: number, quietMs: number): Session {
  const sinceMs = session.gathering ? Date.parse(session.gathering.since) : nowMs;
  const messages = [...(session.gathering?.messages ?? []), message];
  const dueMs =
    messages.length >= MOST_MESSAGES ? nowMs : Math.min(nowMs + quietMs, sinceMs + LONGEST_GATHERING_MS);
  return {
    ...session,
    gathering: {
      since: new Date(sinceMs).toISOString(),
      dueAt: new Date(dueMs).toISOString(),
      messages,
    },
  };
}

/** Puts an edit in place of the gathered message it corrects; null when that one was answered already. */
export function replaceGathered(session: Session, edit: InboundMessage): Session | null {
  if (session.gathering === null || edit.editOf === undefined) return null;
  const { messages } = session.gathering;
  const index = messages.findIndex((message) => message.id === edit.editOf);
  const original = messages[index];
  if (original === undefined) return null;
  const corrected = { ...original, text: edit.text };
  return { ...session, gathering: { ...session.gathering, messages: messages.with(index, corrected) } };
}
