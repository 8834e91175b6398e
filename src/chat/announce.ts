/** A message nobody asked for: owed like any other, and never twice. */
import type { Session } from './session.js';
import { createHash } from 'node:crypto';
import { markSeen } from './session.js';
import type { OutboundMessage } from './types.js';

/** Adds the message unless its key was announced here before; the effect id follows from thread and key. */
export function announce(session: Session, message: OutboundMessage, key: string): Session {
  const mark = `announced:${key}`;
  if (session.seen.includes(mark)) return session;
  const digest = createHash('sha256').update(JSON.stringify([session.threadId, mark]));
  const effect = {
    type: 'send' as const,
    message,
    id: digest.digest('hex').slice(0, 16),
    epoch: session.epoch,
    conversation: 'chat',
  };
  return markSeen({ ...session, outbox: [...session.outbox, effect] }, mark);
}
