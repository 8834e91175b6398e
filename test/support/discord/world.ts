/** Everything the fake remembers: people, channels, messages, interactions, files, commands. */
import { DiscordApiError } from './api-error.js';
import { FLAGS, walk, type Component, type MessageBody } from './message-limits.js';
import { render } from './markdown.js';

export const BOT = {
  id: '990000000000000001',
  applicationId: '880000000000000001',
  username: 'reelsmith',
} as const;

export interface SentFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface StoredMessage {
  readonly id: string;
  readonly channelId: string;
  flags: number;
  content: string;
  components: readonly Component[];
  files: readonly SentFile[];
  readonly nonce: string | null;
  readonly referenceId: string | null;
  /** Seen by this person only. */
  readonly onlyFor: string | null;
  /** Pings it would have caused. */
  readonly mayPing: boolean;
  /** What it showed over time. */
  readonly history: string[];
  deleted: boolean;
}

export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly channelId: string;
  /** 2 command, 3 component, 4 autocomplete, 5 form. */
  readonly type: number;
  readonly createdAt: number;
  readonly payload: object;
  /** Message the pressed button stands under. */
  readonly messageId: string | null;
  /** Response type, once acknowledged. */
  answered: number | null;
  answeredAfterMs: number | null;
  ephemeral: boolean;
  originalId: string | null;
  response: Record<string, unknown>;
  expired: boolean;
}

export class World {
  readonly messages: StoredMessage[] = [];
  readonly interactions: Interaction[] = [];
  readonly files = new Map<string, Buffer>();
  readonly dmChannels = new Map<string, string>();
  /** Server channels, and whether the bot may write there. */
  readonly channels = new Map<string, boolean>();
  readonly blockedBy = new Set<string>();
  /** By guild, '' = everywhere. */
  readonly commands = new Map<string, readonly unknown[]>();
  commandWrites = 0;
  /** An older server knows neither labels in forms nor components v2. */
  isOlder = false;
  /** A self-made server says no more than where its gateway is. */
  isPlain = false;
  typing: string[] = [];
  private sequence = 0;

  snowflake(): string {
    this.sequence += 1;
    return `77000000000${String(this.sequence).padStart(7, '0')}`;
  }

  dmOf(userId: string): string {
    const known = this.dmChannels.get(userId) ?? this.snowflake();
    this.dmChannels.set(userId, known);
    return known;
  }

  /** Throws for a channel the bot cannot write to. */
  checkChannel(channelId: string): void {
    const [userId] = [...this.dmChannels].find(([, id]) => id === channelId) ?? [];
    if (userId !== undefined && this.blockedBy.has(userId))
      throw new DiscordApiError(403, 50007, 'Cannot send messages to this user');
    if (userId !== undefined) return;
    const allowed = this.channels.get(channelId);
    if (allowed === undefined) throw new DiscordApiError(404, 10003, 'Unknown Channel');
    if (!allowed) throw new DiscordApiError(403, 50001, 'Missing Access');
  }

  add(
    channelId: string,
    body: MessageBody,
    files: readonly SentFile[],
    {
      onlyFor = null,
      flags = body.flags ?? 0,
    }: { readonly onlyFor?: string | null; readonly flags?: number } = {},
  ): StoredMessage {
    const message: StoredMessage = {
      id: this.snowflake(),
      channelId,
      flags,
      content: body.content ?? '',
      components: body.components ?? [],
      files,
      nonce: body.nonce === undefined ? null : String(body.nonce),
      referenceId: body.message_reference?.message_id ?? null,
      onlyFor,
      mayPing: body.allowed_mentions?.parse?.length !== 0,
      history: [],
      deleted: false,
    };
    message.history.push(textOf(message));
    this.messages.push(message);
    return message;
  }

  change(message: StoredMessage, body: MessageBody, files: readonly SentFile[]): void {
    if (body.content !== undefined) message.content = body.content ?? '';
    if (body.components !== undefined) message.components = body.components;
    message.flags = (message.flags & ~FLAGS.loading) | ((body.flags ?? 0) & FLAGS.componentsV2);
    // Named attachments are all there are; without a word about them the old ones stay.
    message.files = body.attachments ? files : [...message.files, ...files];
    message.history.push(textOf(message));
  }

  message(channelId: string, id: string): StoredMessage {
    const found = this.messages.find((message) => message.id === id && message.channelId === channelId);
    if (!found || found.deleted) throw new DiscordApiError(404, 10008, 'Unknown Message');
    return found;
  }
}

/** Everything readable in it. */
export function textOf({ content, components }: Pick<StoredMessage, 'content' | 'components'>): string {
  const displays = walk(components).filter(({ type }) => type === 10);
  return [content, ...displays.map((display) => display.content ?? '')]
    .filter(Boolean)
    .map((markdown) => render(markdown).text)
    .join('\n');
}

export function codeOf({ content, components }: StoredMessage): readonly string[] {
  const displays = walk(components).filter(({ type }) => type === 10);
  return [content, ...displays.map((display) => display.content ?? '')].flatMap(
    (markdown) => render(markdown).code,
  );
}

export interface ShownButton {
  readonly label: string;
  readonly customId: string;
}

export function buttonsOf({ components }: Pick<StoredMessage, 'components'>): readonly ShownButton[] {
  return walk(components).flatMap(({ type, label = '', custom_id: id = '', options = [] }) => {
    if (type === 2) return [{ label, customId: id }];
    return options.map((option) => ({ label: option.label, customId: `${id}\n${option.value}` }));
  });
}

/** A message as Discord's API answers it. */
export function toApi(message: StoredMessage, urlOf: (file: SentFile) => string): object {
  return {
    id: message.id,
    channel_id: message.channelId,
    type: 0,
    flags: message.flags,
    content: message.content,
    components: message.components,
    attachments: message.files.map((file, id) => ({
      id: String(id),
      filename: file.name,
      size: file.bytes.length,
      ...(file.name.endsWith('.png') ? { content_type: 'image/png' } : {}),
      url: urlOf(file),
    })),
    author: { id: BOT.id, username: BOT.username, discriminator: '0', bot: true, avatar: null },
    embeds: [],
    mentions: [],
    timestamp: new Date().toISOString(),
  };
}
