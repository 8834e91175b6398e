/** What comes twice without being meant twice: a double tap, and an "edit" that changes no word. */
import { createHash } from 'node:crypto';
import { traitsOf } from '../../engine/operation-traits.js';
import { isCall } from '../turn/outbox.js';
import type { Session } from '../session/session.js';
import type { InboundMessage } from '../types.js';

/** A finger that taps twice, or once more where nothing seems to happen. */
const DOUBLE_TAP_MS = 4_000;
const PRESSES_KEPT = 6;
const WORDINGS_KEPT = 20;

/**
 * True when this press was just made under the same message, or when what it asked for is still worked on. Where the
 * platform does not say under which message (a terminal) nobody taps twice.
 */
export function isDoubleTap(session: Session, { choice, replyTo }: InboundMessage, nowMs: number): boolean {
  if (choice === undefined || replyTo === undefined) return false;
  const { presses = [] } = session;
  const before = presses.findLast(({ value, under }) => value === choice && under === replyTo);
  if (before === undefined) return false;
  if (before.effects.some((id) => session.outbox.some((effect) => effect.id === id))) return true;
  return before === presses.at(-1) && nowMs - Date.parse(before.at) < DOUBLE_TAP_MS;
}

/** `after` the press: remembered with what it set going that takes long. */
export function rememberPress(
  before: Session,
  after: Session,
  { choice, replyTo }: InboundMessage,
  nowMs: number,
): Session {
  if (choice === undefined || replyTo === undefined) return after;
  const known = new Set(before.outbox.map(({ id }) => id));
  const effects = after.outbox
    .filter(isCall)
    .filter(({ id, op }) => !known.has(id) && traitsOf(op).pace !== 'quick')
    .map(({ id }) => id);
  const press = { value: choice, under: replyTo, at: new Date(nowMs).toISOString(), effects };
  return { ...after, presses: [...(before.presses ?? []), press].slice(-PRESSES_KEPT) };
}

/** True for an edit of a message whose words are the ones heard already: a reaction or a link's picture makes one too. */
export function isSameWording({ wordings = [] }: Session, { editOf, text }: InboundMessage): boolean {
  return wordings.findLast(({ id }) => id === editOf)?.mark === markOf(text);
}

/** Her words themselves are not kept for this. */
export function rememberWording(session: Session, message: InboundMessage): Session {
  if (message.text === '') return session;
  const wording = { id: message.editOf ?? message.id, mark: markOf(message.text) };
  return { ...session, wordings: [...(session.wordings ?? []), wording].slice(-WORDINGS_KEPT) };
}

function markOf(text: string): string {
  return createHash('sha256').update(text.trim()).digest('hex').slice(0, 12);
}
