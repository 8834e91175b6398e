/** A message nobody asked for: owed like any other, and never twice. */
import type { Session } from '../session/session.js';
import { announcementId, markSeen } from '../session/session.js';
import type { OutboundMessage } from '../types.js';

/** Adds the message unless its key was announced here before; the effect id follows from thread and key. */
export function announce(session: Session, message: OutboundMessage, key: string): Session {
  const mark = `announced:${key}`;
  if (session.seen.includes(mark)) return session;
  const effect = {
    type: 'send' as const,
    message,
    id: announcementId(session.threadId, mark),
    epoch: session.epoch,
    conversation: 'chat',
  };
  return markSeen({ ...session, outbox: [...session.outbox, effect] }, mark);
}
