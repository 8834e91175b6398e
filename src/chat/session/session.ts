/** The one value a turn writes: its shape, its beginning, and what becomes of it when accounts are joined or all is forgotten (`stored-session.ts` reads it back). */
import { createHash } from 'node:crypto';
import type { ConversationEvent, Effect, InboundMessage } from '../types.js';
import type { Remembered } from './remembered.js';

export interface Session {
  readonly version: number;
  readonly threadId: string;
  /** The person: of several joined accounts, the one that holds what is hers. */
  readonly userId: string;
  /** The account that writes here, where it is joined to another one; absent = `userId`. */
  readonly accountId?: string;
  readonly displayName: string;
  readonly locale: string;
  readonly localeChosen?: true;
  readonly active: {
    readonly conversation: string;
    readonly version: number;
    readonly state: unknown;
  } | null;
  /** Effects not yet done, in order. */
  readonly outbox: readonly Effect[];
  /** Last inbound ids, newest last. */
  readonly seen: readonly string[];
  /** Counter behind the effect ids. */
  readonly nextEffect: number;
  /** The person's epoch when it was written; what an older one holds was forgotten. */
  readonly epoch: number;
  /** Quick messages not yet answered: they become one event at `dueAt` (ISO 8601 UTC). */
  readonly gathering: {
    readonly since: string;
    readonly dueAt: string;
    readonly messages: readonly InboundMessage[];
  } | null;
  /** Platform ids of messages that show a script, newest last. */
  readonly sentScripts: readonly { readonly messageId: string; readonly scriptId: string }[];
  readonly replyRef: InboundMessage['replyRef'] | null;
  /** Others read what she said last, and will read the answer. */
  readonly othersRead?: true;
  readonly remembered: Remembered;
  /** Buttons pressed last, newest last: the message they stand under, and the long effects they caused. */
  readonly presses?: readonly {
    readonly value: string;
    readonly under: string;
    /** ISO 8601, UTC. */
    readonly at: string;
    readonly effects: readonly string[];
  }[];
  /** What somebody else wrote and she passed on, until she says whose it is. */
  readonly passed?: {
    readonly event: Extract<ConversationEvent, { readonly type: 'forwarded' }>['passed'];
    /** Nothing else was said since she was asked: a plain yes or no answers. */
    readonly isAsked: boolean;
  };
  /** Which words the last messages said, as a hash. */
  readonly wordings?: readonly { readonly id: string; readonly mark: string }[];
}

/** Bumped when the shape changes in a way the schema of `stored-session.ts` does not accept. */
export const SESSION_VERSION = 1;

/** Whose session it is, as far as the platform says. */
export interface Owner {
  readonly threadId: string;
  readonly userId: string;
  readonly accountId?: string | undefined;
  readonly displayName: string;
  readonly locale: string;
  readonly localeChosen?: true | undefined;
}

export function createSession(owner: Owner, epoch: number): Session {
  return {
    version: SESSION_VERSION,
    threadId: owner.threadId,
    userId: owner.userId,
    ...(owner.accountId === undefined ? {} : { accountId: owner.accountId }),
    displayName: owner.displayName,
    locale: owner.locale,
    active: null,
    outbox: [],
    seen: [],
    nextEffect: 0,
    epoch,
    gathering: null,
    sentScripts: [],
    replyRef: null,
    remembered: {},
  };
}

/** The session as it answers what was said where others read, or to her alone. */
export function readBy(session: Session, othersRead: true | undefined): Session {
  const { othersRead: _, ...rest } = session;
  return { ...rest, ...(othersRead && { othersRead }) };
}

/** The account that writes in a session's thread. */
export function accountOf({ accountId, userId }: Pick<Owner, 'accountId' | 'userId'>): string {
  return accountId ?? userId;
}

/**
 * The session as that of another person, when accounts were joined or separated. The counter jumps (`nowMs` is far
 * beyond any), because the ids it made under the other epoch must not come again.
 */
export function rehomeSession(session: Session, userId: string, epoch: number, nowMs: number): Session {
  const { accountId: _, ...rest } = session;
  const account = accountOf(session);
  return {
    ...rest,
    userId,
    ...(account === userId ? {} : { accountId: account }),
    epoch,
    outbox: session.outbox.map((effect) => ({ ...effect, epoch })),
    nextEffect: Math.max(session.nextEffect, nowMs),
  };
}

/** What stays of a session of an earlier epoch: nothing she said, but a deletion that is still to be answered. */
export function forgetSession(session: Session, epoch: number): Session {
  const outbox = session.outbox.filter(isForgetCall);
  const asking = outbox.some((effect) => effect.conversation === session.active?.conversation);
  return {
    ...createSession({ ...session, displayName: '' }, epoch),
    outbox,
    active: asking ? session.active : null,
    seen: session.seen,
    nextEffect: session.nextEffect,
    replyRef: session.replyRef,
  };
}

export function isForgetCall(effect: Effect): boolean {
  return effect.type === 'call' && effect.op === 'data.forget';
}

/** Same thread, epoch and count: same id; 64 bits, so two never meet. At most 20 characters. */
export function effectId(threadId: string, epoch: number, count: number): string {
  return idOf([threadId, epoch, count]);
}

/** The id of a message nobody asked for: whenever it is announced, the same. */
export function announcementId(threadId: string, mark: string): string {
  return idOf([threadId, mark]);
}

function idOf(parts: readonly (string | number)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Ids kept against repeats: more than a platform delivers again at once (Telegram: 100 updates). */
const SEEN_LIMIT = 200;

export function markSeen(session: Session, messageId: string): Session {
  return { ...session, seen: [...session.seen, messageId].slice(-SEEN_LIMIT) };
}
