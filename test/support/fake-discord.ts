/** A Discord on loopback (REST and gateway) that enforces its limits, and the people who use the bot there. */
import { DiscordApiError } from './discord/api-error.js';
import { FakeGateway } from './discord/gateway.js';
import { interactionPayload, messagePayload, modalValues, type UserFile } from './discord/payloads.js';
import { FLAGS, walk, type Component } from './discord/message-limits.js';
import { RestServer, type Pace, type RestCall } from './discord/server.js';
import {
  BOT,
  buttonsOf,
  codeOf,
  textOf,
  World,
  type Interaction,
  type StoredMessage,
} from './discord/world.js';

export type { Interaction, RestCall, StoredMessage, UserFile };

const WAIT_MS = 8000;
const LOOK_EVERY_MS = 10;

/** Where somebody is: in a server's channel, else in direct messages. */
export interface Where {
  readonly channel?: string;
}

export interface BotMessage {
  readonly id: string;
  readonly channelId: string;
  readonly text: string;
  readonly code: readonly string[];
  readonly buttons: readonly { readonly label: string; readonly customId: string }[];
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  readonly ephemeral: boolean;
  readonly stored: StoredMessage;
}

export class FakeDiscord {
  readonly token: string;
  readonly botId = BOT.id;
  readonly applicationId = BOT.applicationId;
  readonly world = new World();
  readonly rest: RestServer;
  readonly gateway: FakeGateway;
  private locale = 'en-US';

  constructor(token = 'discord-test-token') {
    this.token = token;
    this.rest = new RestServer(this.world, token);
    this.gateway = new FakeGateway(this.rest.http, {
      token,
      url: () => `${this.url.replace('http', 'ws')}/gateway`,
      ready: () => ({
        user: { id: BOT.id, username: BOT.username, discriminator: '0', avatar: null, bot: true },
        application: { id: BOT.applicationId, flags: 0 },
      }),
    });
  }

  /** Address for `DISCORD_API_ROOT`. */
  get url(): string {
    return this.rest.url;
  }

  async start(): Promise<this> {
    await this.rest.listen();
    return this;
  }

  async close(): Promise<void> {
    this.gateway.close();
    await this.rest.close();
  }

  // --- how Discord behaves --------------------------------------------------------------------

  /** A channel of a server; the bot may be shut out of it. */
  addChannel(id: string, options: { readonly canWrite?: boolean } = {}): void {
    this.world.channels.set(id, options.canWrite ?? true);
  }

  userBlocks(userId: string): void {
    this.world.dmOf(userId);
    this.world.blockedBy.add(userId);
  }

  speakLocale(locale: string): void {
    this.locale = locale;
  }

  failNext(
    method: string,
    path: RegExp,
    status: number,
    { code = 0, retryAfter }: { code?: number; retryAfter?: number } = {},
  ): void {
    const headers: Record<string, string> =
      retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
    const extra = retryAfter === undefined ? {} : { retry_after: retryAfter, global: false };
    this.rest.failures.push({
      method,
      path,
      error: new DiscordApiError(status, code, 'failed on purpose', headers, extra),
    });
  }

  stall(method: string, path: RegExp, ms: number): void {
    this.rest.stalls.push({ method, path, ms });
  }

  keepPace(pace: Pace | null): void {
    this.rest.pace = pace;
  }

  /** The 15 minutes are over. */
  expireTokens(): void {
    for (const interaction of this.world.interactions) interaction.expired = true;
  }

  callsOf(method: string, path: RegExp): readonly RestCall[] {
    return this.rest.calls.filter((call) => call.method === method && path.test(call.path));
  }

  // --- what people do -------------------------------------------------------------------------

  userSays(userId: string, text: string, { channel, ...more }: Where & Partial<MessageExtras> = {}): string {
    return this.post(userId, { content: text, ...more }, channel);
  }

  userSends(
    userId: string,
    files: readonly UserFile[],
    { channel, text = '' }: Where & { text?: string } = {},
  ): string {
    return this.post(userId, { content: text, attachments: files.map((file) => this.attach(file)) }, channel);
  }

  /** An edit of something written before. */
  userEdits(userId: string, messageId: string, text: string): void {
    const payload = messagePayload(userId, this.world.dmOf(userId), messageId, { content: text });
    this.gateway.dispatch('MESSAGE_UPDATE', { ...payload, edited_timestamp: new Date().toISOString() });
  }

  /** A slash command; options by name, a file becomes an attachment option. */
  userCommands(
    userId: string,
    name: string,
    options: Readonly<Record<string, string | number | UserFile>> = {},
    where: Where = {},
  ): Interaction {
    const attachments: Record<string, object> = {};
    const given = Object.entries(options).map(([option, value]) => {
      if (typeof value !== 'object') return { name: option, type: typeof value === 'number' ? 4 : 3, value };
      const attachment = this.attach(value);
      attachments[attachment.id] = attachment;
      return { name: option, type: 11, value: attachment.id };
    });
    const data = { id: '1', name, type: 1, options: given, resolved: { attachments } };
    return this.interact(userId, 2, data, where);
  }

  userTypesTopic(userId: string, typed: string, where: Where = {}): Interaction {
    const options = [{ name: 'topic', type: 3, value: typed, focused: true }];
    return this.interact(userId, 4, { id: '1', name: 'script', type: 1, options }, where);
  }

  /** Presses the newest button (or menu entry) with this label that the person can see. */
  userPresses(
    userId: string,
    label: string | RegExp,
    where: Where & { readonly under?: string } = {},
  ): Interaction {
    for (const message of this.seenBy(userId, where).toReversed()) {
      if (where.under !== undefined && message.id !== where.under) continue;
      const button = message.buttons.find((one) =>
        typeof label === 'string' ? one.label === label : label.test(one.label),
      );
      if (!button) continue;
      const [customId = '', value] = button.customId.split('\n');
      const kind = value === undefined ? { component_type: 2 } : { component_type: 3, values: [value] };
      return this.interact(
        userId,
        3,
        { custom_id: customId, ...kind },
        { channel: message.channelId },
        message.stored,
      );
    }
    throw new Error(`No button ${String(label)} in sight.`);
  }

  /** Fills in and submits the form an interaction opened; files go to its upload field. */
  async userSubmits(
    interaction: Interaction,
    fields: Readonly<Record<string, string>>,
    files: readonly UserFile[] = [],
  ): Promise<Interaction> {
    await this.until('a form', () => interaction.answered === 9);
    const form = interaction.response as { custom_id: string; components: readonly Component[] };
    const attachments = files.map((file) => this.attach(file));
    const components = modalValues(
      form.components,
      fields,
      attachments.map(({ id }) => id),
    );
    const resolved = {
      attachments: Object.fromEntries(attachments.map((attachment) => [attachment.id, attachment])),
    };
    const where = { channel: interaction.channelId };
    return this.interact(interaction.userId, 5, { custom_id: form.custom_id, components, resolved }, where);
  }

  /** Discord sends the same interaction once more. */
  repeat(interaction: Interaction): void {
    this.gateway.dispatch('INTERACTION_CREATE', interaction.payload);
  }

  // --- what people see ------------------------------------------------------------------------

  /** The bot's messages somebody can see, oldest first; a reply that still shows "thinking" is none. */
  seenBy(userId: string, { channel }: Where = {}): readonly BotMessage[] {
    const places =
      channel === undefined ? [this.world.dmOf(userId), ...this.world.channels.keys()] : [channel];
    return this.world.messages
      .filter((message) => places.includes(message.channelId) && !message.deleted)
      .filter(({ onlyFor }) => onlyFor === null || onlyFor === userId)
      .filter(({ flags, components }) => (flags & FLAGS.loading) === 0 || components.length > 0)
      .map((stored) => ({
        id: stored.id,
        channelId: stored.channelId,
        text: textOf(stored),
        code: codeOf(stored),
        buttons: buttonsOf(stored),
        files: stored.files,
        ephemeral: stored.onlyFor !== null,
        stored,
      }));
  }

  /** Every wording any message of the bot ever had, deleted ones included. */
  everShown(): readonly string[] {
    return this.world.messages.flatMap(({ history }) => history);
  }

  componentsOf(message: StoredMessage): readonly Component[] {
    return walk(message.components);
  }

  async replies(userId: string, pattern: RegExp, withinMs = WAIT_MS): Promise<BotMessage> {
    return this.until(
      `a reply like ${pattern}`,
      () => this.seenBy(userId).findLast(({ text }) => pattern.test(text)),
      withinMs,
    );
  }

  async until<T>(what: string, look: () => T | undefined | false | null, withinMs = WAIT_MS): Promise<T> {
    const deadline = Date.now() + withinMs;
    for (;;) {
      const found = look();
      if (found !== undefined && found !== false && found !== null) return found;
      if (Date.now() > deadline) {
        const seen = this.world.messages.slice(-6).map(textOf).join('\n--\n');
        const calls = this.rest.calls
          .slice(-8)
          .map(({ method, path, status }) => `${method} ${path} ${status}`);
        throw new Error(
          `Waited in vain for ${what}.\nLast messages:\n${seen}\nLast calls:\n${calls.join('\n')}`,
        );
      }
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  }

  private attach(file: UserFile): { readonly id: string; readonly url: string } {
    const id = this.world.snowflake();
    const path = `/attachments/user/${id}/${encodeURIComponent(file.name)}`;
    this.world.files.set(path, Buffer.from(file.bytes));
    const facts = { filename: file.name, size: file.bytes.length, content_type: file.mimeType };
    return { id, ...facts, url: this.url + path };
  }

  private post(userId: string, content: Partial<MessageExtras>, channel?: string): string {
    const id = this.world.snowflake();
    const payload = messagePayload(
      userId,
      channel ?? this.world.dmOf(userId),
      id,
      content,
      channel !== undefined,
    );
    this.gateway.dispatch('MESSAGE_CREATE', payload);
    return id;
  }

  private interact(
    userId: string,
    type: number,
    data: object,
    { channel }: Where,
    message?: StoredMessage,
  ): Interaction {
    const isServer = channel !== undefined && this.world.channels.has(channel);
    const channelId = channel ?? this.world.dmOf(userId);
    const id = this.world.snowflake();
    const token = `aW50ZXJhY3Rpb24:${id}`;
    const payload = interactionPayload({
      id,
      token,
      userId,
      type,
      data,
      channelId,
      isServer,
      locale: this.locale,
      message,
    });
    const interaction: Interaction = {
      id,
      token,
      userId,
      channelId,
      type,
      createdAt: Date.now(),
      payload,
      messageId: message?.id ?? null,
      answered: null,
      answeredAfterMs: null,
      ephemeral: false,
      originalId: null,
      response: {},
      expired: false,
    };
    this.world.interactions.push(interaction);
    this.gateway.dispatch('INTERACTION_CREATE', payload);
    return interaction;
  }
}

interface MessageExtras {
  readonly content: string;
  readonly attachments: readonly object[];
  readonly replyTo: string;
  readonly sticker_items: readonly object[];
  readonly flags: number;
}

export async function startFakeDiscord(token?: string): Promise<FakeDiscord> {
  return new FakeDiscord(token).start();
}
