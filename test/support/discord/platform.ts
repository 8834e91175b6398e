/** Discord as the tests see it: how it behaves, and what people see. */
import { DiscordApiError } from './api-error.js';
import { FakeGateway } from './gateway.js';
import { FLAGS, walk, type Component } from './message-limits.js';
import { RestServer, type Pace, type RestCall } from './server.js';
import { BOT, buttonsOf, codeOf, textOf, World, type StoredMessage } from './world.js';

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

export class FakePlatform {
  readonly token: string;
  readonly botId = BOT.id;
  readonly applicationId = BOT.applicationId;
  readonly world = new World();
  readonly rest: RestServer;
  readonly gateway: FakeGateway;
  protected locale = 'en-US';

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
    { code = 0, retryAfter, global = false }: { code?: number; retryAfter?: number; global?: boolean } = {},
  ): void {
    const headers: Record<string, string> =
      retryAfter === undefined
        ? {}
        : { 'retry-after': String(retryAfter), ...(global ? { 'x-ratelimit-global': 'true' } : {}) };
    const extra = retryAfter === undefined ? {} : { retry_after: retryAfter, global };
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
}
