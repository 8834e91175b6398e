/** Interactions and messages -> InboundMessage, pure. */
import type { APIUser, GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import type { FileRef, InboundMessage } from '../../../src/chat/types.js';
import { isSentence } from '../../shared/sentence.js';
import { threadIdOf } from '../thread-id.js';

interface ApiAttachment {
  readonly id: string;
  readonly filename: string;
  readonly size?: number;
  readonly url: string;
  readonly content_type?: string | null;
  readonly duration_secs?: number;
  readonly waveform?: string | null;
  readonly flags?: number;
}

type Content = Pick<InboundMessage, 'text' | 'files' | 'media' | 'unsupported'>;
export type Person = Pick<InboundMessage, 'threadId' | 'userId' | 'displayName' | 'locale'>;

/** All other types are service messages. */
const PLAIN = 0 as MessageType.Default;
const REPLY = 19 as MessageType.Reply;

/** Message flag of a voice note. */
const IS_VOICE_MESSAGE = 8192;
const COMMAND = /^\/([a-z0-9_]{1,32})(?=\s|$)\s*/i;

export function fileRefOf(attachment: ApiAttachment): FileRef {
  return {
    ref: attachment.url,
    name: attachment.filename,
    mimeType: attachment.content_type?.split(';', 1)[0] ?? 'application/octet-stream',
    bytes: attachment.size ?? null,
  };
}

/** The person and the conversation; `locale` is what Discord tells with interactions only. */
export function personOf(
  user: Pick<APIUser, 'id' | 'username' | 'global_name'>,
  place: { readonly channelId: string | null; readonly nick?: string | null; readonly locale?: string },
): Person {
  return {
    threadId: threadIdOf({ channelId: place.channelId, userId: user.id }),
    userId: `discord:${user.id}`,
    displayName: place.nick ?? user.global_name ?? user.username ?? '',
    ...(place.locale === undefined ? {} : { locale: place.locale }),
  };
}

function mediaOf(attachments: readonly ApiAttachment[], flags: number): Pick<Content, 'media'> {
  const [only, ...others] = attachments;
  if (!only || others.length > 0) return {};
  const seconds = only.duration_secs ?? 0;
  // Only a note has a waveform.
  if ((flags & IS_VOICE_MESSAGE) !== 0 || only.waveform != null)
    return { media: { kind: 'voice', durationSeconds: seconds } };
  const kind = /^(audio|video)\//.exec(only.content_type ?? '')?.[1] as 'audio' | 'video' | undefined;
  return kind === undefined ? {} : { media: { kind, durationSeconds: seconds } };
}

function unsupportedIn(
  message: GatewayMessageCreateDispatchData,
  pictures: readonly ApiAttachment[],
): string | null {
  if (pictures.length > 0) return 'photo';
  if ((message.sticker_items?.length ?? 0) > 0) return 'sticker';
  return message.poll ? 'poll' : null;
}

/** Null for what holds nothing: joins, pins, and messages of a server that are not ours to read. */
function contentOf(message: GatewayMessageCreateDispatchData, text: string): Content | null {
  const attachments: readonly ApiAttachment[] = message.attachments ?? [];
  const pictures = attachments.filter(({ content_type: type }) => type?.startsWith('image/') === true);
  const files = attachments.filter((attachment) => !pictures.includes(attachment)).map(fileRefOf);
  if (files.length > 0) return { text, files, ...mediaOf(attachments, message.flags ?? 0) };
  const unsupported = unsupportedIn(message, pictures);
  // A sentence under a picture is what she says; the picture itself cannot be looked at.
  if (unsupported !== null && !isSentence(text)) return { text, files: [], unsupported };
  return text.trim() === '' ? null : { text, files: [] };
}

/** The message with what it passes on in place of its own words; null for any other. Discord does not say who wrote that. */
function passedOn(message: GatewayMessageCreateDispatchData): GatewayMessageCreateDispatchData | null {
  const snapshot = message.message_snapshots?.[0]?.message;
  if (!snapshot) return null;
  const {
    content = '',
    attachments = [],
    sticker_items: stickers = [],
  } = snapshot as Partial<typeof snapshot>;
  return { ...message, content, attachments, sticker_items: stickers };
}

/** A written message. Null for bots, service messages, and messages of a server that do not name the bot. */
export function fromMessage(
  written: GatewayMessageCreateDispatchData,
  { botId, edited = false }: { readonly botId: string; readonly edited?: boolean },
): InboundMessage | null {
  const { author, guild_id: guildId } = written;
  const passed = passedOn(written);
  const message = passed ?? written;
  const { type = PLAIN, mentions = [], content = '' } = message as Partial<typeof message>;
  if (author.bot || message.webhook_id != null || (type !== PLAIN && type !== REPLY)) return null;
  const mention = new RegExp(`<@!?${botId}>[,:]?\\s*`, 'g');
  const named = mentions.some(({ id }) => id === botId);
  const isServer = guildId != null;
  if (isServer && !named) return null;
  const text = named ? content.replace(mention, '').trim() : content;
  const said = contentOf(message, text);
  if (!said) return null;
  const command = passed ? null : COMMAND.exec(text);
  const { referenced_message: answered, message_reference: reference } = message;
  const replyTo = answered?.id ?? (type === REPLY ? reference?.message_id : undefined);
  const place = {
    channelId: isServer ? message.channel_id : null,
    nick: message.member?.nick ?? null,
  };
  return {
    id: edited ? `m${message.id}.${message.edited_timestamp ?? ''}` : `m${message.id}`,
    ...personOf(author, place),
    ...said,
    // What is said beside a recording is answered too; "my reel" only names it.
    ...(said.media && !command && !isSentence(text) && { text: '' }),
    ...(passed && { forwarded: true as const }),
    ...(command
      ? { command: { name: (command[1] ?? '').toLowerCase(), args: text.slice(command[0].length) } }
      : {}),
    ...(replyTo === undefined ? {} : { replyTo }),
    ...(edited ? { edited: true, editOf: `m${message.id}` } : {}),
    // An answer to an interaction only she sees; one to a written message the whole channel.
    ...(isServer && { othersRead: true as const }),
    addressed: true,
  };
}
