/** Sends one message where it belongs: into the deferred reply, after it, or into the channel. */
import type { ChatAdapter } from '../../src/chat/types.js';
import type { DiscordApi, Target } from './api.js';
import { ownerOf } from './custom-id.js';
import type { DirectChannels } from './direct-channels.js';
import { codeOf, isTokenGone, safeMessage, statusOf, toBotError } from './errors.js';
import type { AdapterLogger } from '../shared/logger.js';
import type { Features, Way } from './features.js';
import { bodyOf } from './message-body.js';
import { planMessage, type Part } from './outbound.js';
import type { Places } from './places.js';
import { createRecent } from '../shared/recent.js';
import type { Replies, Reply } from './replies.js';
import type { DiscordTexts } from './texts.js';
import { parseThreadId, type DiscordThread } from './thread-id.js';

const EPHEMERAL = 64;
/** Flag of a deferred reply that still shows "thinking". */
const LOADING = 128;
/** No ring: everything but a final answer is silent. */
const SILENT = 4096;

export interface DeliveryParts {
  readonly api: DiscordApi;
  readonly replies: Replies;
  readonly places: Places;
  readonly texts: (locale: string | undefined) => DiscordTexts;
  readonly features: Features;
  readonly logger: AdapterLogger;
}

/** One message on its way. */
interface Posting {
  readonly part: Part;
  readonly way: Way;
}

export function createDelivery(parts: DeliveryParts, directChannels: DirectChannels): ChatAdapter['send'] {
  const { api, replies, places, features, logger } = parts;
  /** Thread and nonce -> id of a part that went out, so that a retry goes on where it stopped. */
  const sent = createRecent<string>();

  /** True when the deferred reply is still to be filled, or already shows this very part. */
  async function takesOriginal(reply: Reply, part: Part): Promise<boolean> {
    if (reply.original === 'unknown') {
      const shown = await api.original(reply.token);
      const mark = (shown.components?.[0] as { readonly id?: number } | undefined)?.id;
      if (((shown.flags ?? 0) & LOADING) !== 0) reply.original = 'free';
      else reply.original = 'taken';
      return reply.original === 'free' || mark === part.mark;
    }
    return reply.original === 'free';
  }

  async function throughReply(
    reply: Reply,
    thread: DiscordThread,
    { part, way }: Posting,
  ): Promise<Target | null> {
    if (!(await reply.acknowledged)) return null;
    if (await takesOriginal(reply, part)) {
      const { original } = reply;
      // Taken before the call: progress must not write over it.
      reply.original = 'taken';
      const target: Target = { kind: 'reply', token: reply.token, messageId: null };
      const messageId = await api
        .edit(target, bodyOf(part.components, way), part.files)
        .catch((error: unknown) => {
          reply.original = original;
          throw error;
        });
      sentIds.set(target, messageId);
      return target;
    }
    if (thread.channelId === null) return null;
    const flags = reply.ephemeral ? EPHEMERAL : 0;
    const messageId = await api.followUp(reply.token, bodyOf(part.components, way, flags), part.files);
    return { kind: 'reply', token: reply.token, messageId };
  }
  const sentIds = new WeakMap<Target, string>();

  async function toChannel(
    channelId: string,
    { part, way }: Posting,
    more: object,
    flags: number,
  ): Promise<Target> {
    const nonce = { nonce: part.nonce, enforce_nonce: true };
    const messageId = await api.post(
      channelId,
      { ...bodyOf(part.components, way, flags), ...nonce, ...more },
      part.files,
    );
    return { kind: 'channel', channelId, messageId };
  }

  const toDirect = (userId: string, posting: Posting, flags: number): Promise<Target> =>
    directChannels.use(userId, (channelId) => toChannel(channelId, posting, {}, flags));

  /** Without a usable token: where she wrote, else in private, else in the server's channel. */
  async function withoutReply(
    threadId: string,
    thread: DiscordThread,
    posting: Posting,
    flags: number,
  ): Promise<Target> {
    if (thread.channelId === null) return toDirect(thread.userId, posting, flags);
    const heard = places.lastHeard(threadId);
    if (heard) {
      const reference = { message_id: heard.messageId, fail_if_not_exists: false };
      return toChannel(heard.channelId, posting, { message_reference: reference }, flags);
    }
    try {
      return await toDirect(thread.userId, posting, flags);
    } catch (error) {
      if (statusOf(error) !== 403 && codeOf(error) !== 10013 && statusOf(error) !== 400) throw error;
      return toChannel(thread.channelId, posting, {}, flags);
    }
  }

  async function post(
    threadId: string,
    posting: Posting,
    options: { readonly reply: Reply | null; readonly silent: boolean },
  ): Promise<string> {
    const thread = parseThreadId(threadId);
    const { reply } = options;
    const { part } = posting;
    const wrote = Boolean(places.lastHeard(threadId));
    let target: Target | null = null;
    // She wrote since: the answer goes there, unless a reply still shows "thinking".
    if (reply && (!wrote || reply.original === 'free')) {
      try {
        target = await throughReply(reply, thread, posting);
      } catch (error) {
        if (!isTokenGone(error)) throw error;
        reply.gone = true;
        logger.info(
          { reason: safeMessage(error) },
          'Discord: a reply has expired, the answer goes another way.',
        );
      }
    }
    target ??= await withoutReply(threadId, thread, posting, options.silent ? SILENT : 0);
    places.sent(threadId, { target, components: part.components, hasFiles: part.files.length > 0 });
    return sentIds.get(target) ?? target.messageId ?? '';
  }

  return async function send(threadId, message, { idempotencyKey, replyRef, files = [] }) {
    const thread = parseThreadId(threadId);
    const context = { idempotencyKey, owner: ownerOf(thread), texts: parts.texts(places.localeOf(threadId)) };
    const sendAs = async (way: Way): Promise<readonly string[]> => {
      const messageIds: string[] = [];
      for (const [index, part] of planMessage(message, files, { ...context, way }).entries()) {
        const key = `${threadId} ${part.nonce}`;
        const silent = message.notify !== true || index > 0;
        const reply = replies.find(replyRef);
        const id = sent.get(key) ?? (await post(threadId, { part, way }, { reply, silent }));
        sent.set(key, id);
        messageIds.push(id);
      }
      return messageIds;
    };
    try {
      return { messageIds: await features.attempt('messages', sendAs) };
    } catch (error) {
      throw toBotError(error);
    }
  };
}
