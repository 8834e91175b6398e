/** The one value a turn writes: its shape, its beginning, and how an old or damaged one is read. */
import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { ChatContext, ConversationEvent, Effect, InboundMessage } from './types.js';

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
  /** A text of hers that nothing was done with yet. */
  readonly told?: string;
  /** The longer of them, newest last: a script may be asked for later. */
  readonly toldLately?: readonly string[];
  /** Buttons of the list shown last. */
  readonly listed?: ChatContext['listed'];
  /** Buttons of the question shown last. */
  readonly asked?: ChatContext['asked'];
  /** The yes to an earlier question that she has not answered. */
  readonly unanswered?: string;
  /** The script with blanks that was shown last. */
  readonly gap?: string;
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

/** Bumped when the shape changes in a way the schema below does not accept. */
const SESSION_VERSION = 1;

const effectSchema = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('send'), ...effectFields(), message: z.looseObject({}) }),
  z.looseObject({ type: z.literal('call'), ...effectFields(), op: z.string(), args: z.unknown() }),
  z.looseObject({
    type: z.literal('timer'),
    ...effectFields(),
    name: z.string(),
    notBefore: z.iso.datetime(),
  }),
]);

function effectFields() {
  return { id: z.string().min(1).max(20), epoch: z.int(), conversation: z.string() };
}

const sessionSchema = z.object({
  version: z.literal(SESSION_VERSION),
  threadId: z.string(),
  userId: z.string(),
  accountId: z.string().optional(),
  displayName: z.string(),
  locale: z.string(),
  localeChosen: z.literal(true).optional(),
  active: z.object({ conversation: z.string(), version: z.int(), state: z.unknown() }).nullable(),
  outbox: z.array(effectSchema),
  seen: z.array(z.string()),
  nextEffect: z.int().min(0),
  epoch: z.int().min(0),
  gathering: z
    .object({
      since: z.iso.datetime(),
      dueAt: z.iso.datetime(),
      messages: z.array(z.looseObject({ id: z.string(), text: z.string(), files: z.array(z.unknown()) })),
    })
    .nullable(),
  sentScripts: z.array(z.object({ messageId: z.string(), scriptId: z.string() })),
  replyRef: z.object({ token: z.string(), expiresAt: z.string() }).nullable(),
  told: z.string().optional(),
  toldLately: z.array(z.string()).optional(),
  listed: z.array(z.object({ label: z.string(), value: z.string() })).optional(),
  asked: z.object({ yes: z.string(), no: z.string() }).optional(),
  unanswered: z.string().optional(),
  gap: z.string().optional(),
  presses: z
    .array(
      z.object({
        value: z.string(),
        under: z.string(),
        at: z.iso.datetime(),
        effects: z.array(z.string()),
      }),
    )
    .optional(),
  passed: z
    .object({
      event: z.looseObject({ type: z.enum(['text', 'files', 'voice']) }),
      isAsked: z.boolean(),
    })
    .optional(),
  wordings: z.array(z.object({ id: z.string(), mark: z.string() })).optional(),
});

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
  };
}

/** A stored session, or null when another version or a damaged disk wrote it. */
export function parseSession(stored: unknown): Session | null {
  const parsed = sessionSchema.safeParse(stored);
  // The loose parts (message, arguments, gathered messages) are plain JSON this program wrote itself.
  return parsed.success ? (parsed.data as unknown as Session) : null;
}

const remainsSchema = z.object({
  userId: z.string(),
  accountId: z.string().optional().catch(undefined),
  locale: z.string().catch('en'),
  seen: z.array(z.string()).catch([]),
  nextEffect: z.int().min(0).optional().catch(undefined),
});

/**
 * A fresh session with what an unreadable one still says: who, the ids already answered, and a counter that
 * repeats no earlier effect id (`nowMs` is far beyond any counter). Null when not even the person is known.
 */
export function salvageSession(
  stored: unknown,
  owner: Pick<Owner, 'threadId'> & Partial<Owner>,
  epoch: number,
  nowMs: number,
): Session | null {
  const remains = remainsSchema.safeParse(stored).data;
  const userId = owner.userId ?? remains?.accountId ?? remains?.userId;
  if (userId === undefined) return null;
  const locale = remains?.locale ?? owner.locale ?? 'en';
  return {
    ...createSession(
      { threadId: owner.threadId, userId, displayName: owner.displayName ?? '', locale },
      epoch,
    ),
    seen: remains?.seen ?? [],
    nextEffect: remains?.nextEffect ?? nowMs,
  };
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
