/** Sends one message where it belongs: into the deferred reply, after it, or into the channel. */
import type { ChatAdapter, OutboundMessage } from '../../../src/chat/types.js';
import type { DiscordApi, Target } from '../connection/api.js';
import { ownerOf } from '../message/custom-id.js';
import type { DirectChannels } from './direct-channels.js';
import {
  codeOf,
  isRefused,
  isTokenGone,
  safeMessage,
  statusOf,
  toBotError,
  UNKNOWN_MESSAGE,
} from '../errors.js';
import type { Logger } from '../../../src/ports.js';
import type { Row } from '../message/buttons.js';
import type { Features, Way } from '../features.js';
import type { TidyUp } from './leftovers.js';
import { bodyOf, FLAG, type Components } from '../message/message-body.js';
import { replaceRows } from './new-rows.js';
import { messageRows, planMessage, type Part } from '../message/outbound.js';
import type { Places } from './places.js';
import { createRecent } from '../../shared/recent.js';
import type { Replies, Reply } from './replies.js';
import { showsStage, withoutStage } from './stages.js';
import type { DiscordTexts } from '../texts.js';
import { parseThreadId, type DiscordThread } from '../thread-id.js';

/** So long she looks on after asking; later a message of its own rings, as an edit would not. */
const LOOKS_ON_MS = 60_000;

export interface DeliveryParts {
  readonly api: DiscordApi;
  readonly replies: Replies;
  readonly places: Places;
  readonly texts: (locale: string | undefined) => DiscordTexts;
  readonly features: Features;
  /** Registered commands; empty until they are known. */
  readonly commandIds: ReadonlyMap<string, string>;
  /** What a stop button is called, in every language. */
  readonly stopLabels: ReadonlySet<string>;
  readonly tidyUp: TidyUp;
  readonly logger: Logger;
}

/** One message on its way. */
interface Posting {
  readonly part: Part;
  readonly way: Way;
  /** The beginning of a script: it may replace the message that told of its making. */
  readonly replaces: boolean;
  readonly isFinal: boolean;
}

/** Nothing of it but its words: without buttons, also those in place of a folded part. */
function wordsOf({ blocks }: OutboundMessage): OutboundMessage {
  return {
    blocks: blocks.map((block) => {
      if (block.type !== 'details') return block;
      const { type, summary, blocks: inside } = block;
      return { type, summary, blocks: inside };
    }),
  };
}

export function createDelivery(parts: DeliveryParts, directChannels: DirectChannels): ChatAdapter['send'] {
  const { api, replies, places, features, logger } = parts;
  /** Thread and nonce -> id of a part that went out, so that a retry goes on where it stopped. */
  const sent = createRecent<string>();

  /** The first of a script may take the place of what told of its making, while she still looks on. */
  const mayReplace = (reply: Reply, { replaces }: Posting): boolean =>
    replaces && reply.carriedProgress && Date.now() - reply.takenAtMs < LOOKS_ON_MS;

  /** What an earlier process left in a deferred reply: "thinking", stages, or a message, perhaps with stages under it. */
  async function lookAt(reply: Reply, posting: Posting): Promise<number | undefined> {
    const { components = [], flags = 0 } = await api.original(reply.token);
    reply.carriedProgress = showsStage(components);
    const words = reply.carriedProgress ? withoutStage(components, parts.stopLabels) : components;
    reply.original = (flags & FLAG.loading) !== 0 || words.length === 0 ? 'free' : 'taken';
    if (reply.carriedProgress && reply.original === 'taken' && !mayReplace(reply, posting))
      await api.edit({ kind: 'reply', token: reply.token, messageId: null }, bodyOf(words, posting.way));
    return (words[0] as { readonly id?: number } | undefined)?.id;
  }

  /** True when the deferred reply is still to be filled, may be replaced, or already shows this very part. */
  async function takesOriginal(reply: Reply, posting: Posting): Promise<boolean> {
    const mark = reply.original === 'unknown' ? await lookAt(reply, posting) : undefined;
    return mayReplace(reply, posting) || reply.original === 'free' || mark === posting.part.mark;
  }

  async function throughReply(reply: Reply, thread: DiscordThread, posting: Posting): Promise<Target | null> {
    const { part, way } = posting;
    if (!(await reply.acknowledged)) return null;
    if (await takesOriginal(reply, posting)) {
      const { original, shows } = reply;
      // Taken before the call: progress must not write over it.
      Object.assign(reply, { original: 'taken', shows: null });
      const target: Target = { kind: 'reply', token: reply.token, messageId: null };
      try {
        sentIds.set(target, await api.edit(target, bodyOf(part.components, way), part.files));
        reply.carriedProgress = false;
        return target;
      } catch (error) {
        // She has deleted it: the token is still good for another message.
        if (codeOf(error) !== UNKNOWN_MESSAGE) {
          Object.assign(reply, { original, shows });
          throw error;
        }
      }
    }
    if (thread.channelId === null) return null;
    const flags = reply.ephemeral ? FLAG.ephemeral : 0;
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

  /** Without a usable token: where she wrote (`heard`), else in private, else in the server's channel. */
  async function withoutReply(
    threadId: string,
    thread: DiscordThread,
    posting: Posting,
    { heard, flags }: { readonly heard: ReturnType<Places['lastHeard']>; readonly flags: number },
  ): Promise<Target> {
    if (thread.channelId === null) return toDirect(thread.userId, posting, flags);
    if (heard) {
      const reference = { message_id: heard.messageId, fail_if_not_exists: false };
      return toChannel(heard.channelId, posting, { message_reference: reference }, flags);
    }
    try {
      return await toDirect(thread.userId, posting, flags);
    } catch (error) {
      if (statusOf(error) !== 403 && codeOf(error) !== 10013 && statusOf(error) !== 400) throw error;
      // What is hers alone is not shown to a channel she has not shared it with.
      const { directClosed } = parts.texts(places.localeOf(threadId));
      const content = `<@${thread.userId}> ${directClosed}`;
      const part = { ...posting.part, components: [{ type: 10, content }] as Components, files: [] };
      return toChannel(thread.channelId, { ...posting, part }, {}, flags);
    }
  }

  async function post(
    threadId: string,
    posting: Posting,
    options: {
      readonly reply: Reply | null;
      readonly silent: boolean;
      readonly othersRead: true | undefined;
    },
  ): Promise<string> {
    const thread = parseThreadId(threadId);
    const { reply } = options;
    const { part } = posting;
    // What she asked for through an interaction is not shown to a channel she wrote in since.
    const heard = thread.channelId === null || options.othersRead ? places.lastHeard(threadId) : null;
    let target: Target | null = null;
    // She wrote since: the answer goes there, unless a reply still shows "thinking".
    if (reply && (!heard || reply.original === 'free')) {
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
    const flags = options.silent ? FLAG.silent : 0;
    target ??= await withoutReply(threadId, thread, posting, { heard, flags });
    const { components, files } = part;
    const last = { target, components, hasFiles: files.length > 0, isFinal: posting.isFinal };
    places.sent(threadId, last);
    const held = replies.holding(target);
    if (held) held.shows = last;
    return sentIds.get(target) ?? target.messageId ?? '';
  }

  return async function send(
    threadId,
    message,
    { idempotencyKey, replyRef, locale, othersRead, files = [] },
  ) {
    const thread = parseThreadId(threadId);
    if (locale !== undefined) places.spokenTo(threadId, locale);
    await parts.tidyUp(threadId);
    const context = {
      idempotencyKey,
      owner: ownerOf(thread),
      texts: parts.texts(places.localeOf(threadId)),
      commandIds: parts.commandIds,
    };
    const sendAs = async (way: Way, shown = message, uploads = files): Promise<readonly string[]> => {
      const messageIds: string[] = [];
      for (const [index, part] of planMessage(shown, uploads, { ...context, way }).entries()) {
        const key = `${threadId} ${part.nonce}`;
        const silent = message.notify !== true || index > 0;
        const reply = replies.find(replyRef);
        const posting = {
          part,
          way,
          replaces: message.scriptId !== undefined && index === 0,
          isFinal: message.notify === true || message.scriptId !== undefined,
        };
        const id = sent.get(key) ?? (await post(threadId, posting, { reply, silent, othersRead }));
        sent.set(key, id);
        messageIds.push(id);
      }
      return messageIds;
    };
    try {
      const rowsFor = (way: Way): readonly Row[] => messageRows(message, { ...context, way });
      if (await replaceRows(api, replies.find(replyRef), message, rowsFor))
        return { messageIds: [message.inPlaceOf ?? ''] };
      try {
        return { messageIds: await features.attempt('messages', (way) => sendAs(way)) };
      } catch (error) {
        const isPlain = message.choices === undefined && files.length === 0;
        if (!isRefused(error) || isPlain) throw error;
        // Words without buttons and files are better than silence.
        logger.warn({ reason: safeMessage(error) }, 'Discord: a message was refused; its words go alone.');
        return { messageIds: await sendAs('older', wordsOf(message), []) };
      }
    } catch (error) {
      throw toBotError(error);
    }
  };
}
