/** Interaction tokens: how an interaction was answered, and what its first reply shows by now. */
import type { InboundMessage } from '../../../src/chat/types.js';
import { createRecent } from '../../shared/recent.js';
import type { Target } from '../connection/api.js';
import type { LastSent } from './places.js';

/** Discord's limit is 15 minutes; a minute is kept for a slow network. */
const TOKEN_LIVES_MS = 14 * 60_000;

export interface Reply {
  /** The interaction's token: part of addresses, never of a log line. */
  readonly token: string;
  readonly ephemeral: boolean;
  /** Resolves with false when Discord did not take the acknowledgement: the token is of no use then. */
  readonly acknowledged: Promise<boolean>;
  /**
   * The deferred reply: still "thinking", already a message, or not known (after a restart). `none` where the
   * interaction was a button press: its original is the message pressed.
   */
  original: 'free' | 'taken' | 'unknown' | 'none';
  /** What a message put into the deferred reply last; null while it is being replaced. */
  shows: LastSent | null;
  /** Stages of something long stood under it: the result may take its place. */
  carriedProgress: boolean;
  /** Unix milliseconds. */
  readonly takenAtMs: number;
  gone: boolean;
}

type NewReply = Pick<Reply, 'token' | 'ephemeral' | 'acknowledged' | 'original'>;

export type ReplyRef = NonNullable<InboundMessage['replyRef']>;

export interface Replies {
  /** Remembers an interaction just acknowledged (or about to be). */
  add(threadId: string, reply: NewReply): ReplyRef;
  /** The newest reply of a conversation that can still be used; of this process only. */
  newest(threadId: string): Reply | null;
  /** The reply behind a reference, also one of an earlier process; null when it cannot be used. */
  find(ref: ReplyRef | undefined): Reply | null;
  /** The reply a message stands in as its original; null for any other message. */
  holding(target: Target): Reply | null;
}

const UNTOUCHED = { shows: null, carriedProgress: false, gone: false } as const;
const REFERENCE = /^(e?)([rp]):([\s\S]+)$/;

export function createReplies(): Replies {
  const known = createRecent<Reply>();
  const newest = createRecent<ReplyRef>();

  function find(ref: ReplyRef | undefined): Reply | null {
    const [, ephemeral, kind, token] = REFERENCE.exec(ref?.token ?? '') ?? [];
    if (ref === undefined || token === undefined || Date.parse(ref.expiresAt) <= Date.now()) return null;
    const reply = known.get(token) ?? {
      token,
      ephemeral: ephemeral === 'e',
      acknowledged: Promise.resolve(true),
      original: kind === 'r' ? 'unknown' : 'none',
      ...UNTOUCHED,
      takenAtMs: Date.parse(ref.expiresAt) - TOKEN_LIVES_MS,
    };
    known.set(token, reply);
    return reply.gone ? null : reply;
  }

  return {
    add(threadId, reply) {
      known.set(reply.token, { ...reply, ...UNTOUCHED, takenAtMs: Date.now() });
      const kind = reply.original === 'none' ? 'p' : 'r';
      const ref = {
        token: `${reply.ephemeral ? 'e' : ''}${kind}:${reply.token}`,
        expiresAt: new Date(Date.now() + TOKEN_LIVES_MS).toISOString(),
      };
      newest.set(threadId, ref);
      return ref;
    },
    newest: (threadId) => find(newest.get(threadId)),
    find,
    holding: (target) =>
      target.kind === 'reply' && target.messageId === null ? (known.get(target.token) ?? null) : null,
  };
}
