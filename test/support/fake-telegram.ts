/** A Bot API server on loopback that enforces Telegram's limits, and the people who chat with the bot. */
import { BOT, Chats, type BotMessage } from './telegram/chats.js';
import { UserFiles, type UserFile } from './telegram/files.js';
import { PaceKeeper, type Pace } from './telegram/pace.js';
import { People } from './telegram/people.js';
import { BotApiServer, type BotCall, type Failure } from './telegram/server.js';
import { UpdateQueue } from './telegram/update-queue.js';

export type { BotCall, BotMessage, UserFile };

/** Burst and rate Telegram tolerates in one chat. */
const TELEGRAM_PACE: Pace = { burst: 4, perSecond: 1 };

export interface FakeTelegramOptions {
  readonly token?: string;
  /** Null = as fast as the bot likes. */
  readonly pace?: Pace | null;
}

export class FakeTelegram extends People {
  readonly token: string;
  readonly botId = BOT.id;
  readonly botUsername = BOT.username;
  url = '';
  private readonly server: BotApiServer;

  constructor({ token = '4242424242:test-token', pace = TELEGRAM_PACE }: FakeTelegramOptions = {}) {
    super({
      chats: new Chats(),
      files: new UserFiles(),
      queue: new UpdateQueue(),
      pace: new PaceKeeper(pace),
      answers: new Map(),
      openQueries: new Set(),
      menus: new Map(),
    });
    this.token = token;
    this.server = new BotApiServer(this.world, token);
  }

  /** Address for `TELEGRAM_API_ROOT`. */
  async start(): Promise<this> {
    this.url = await this.server.listen();
    return this;
  }

  async close(): Promise<void> {
    this.world.queue.close();
    await this.server.close();
  }

  get calls(): readonly BotCall[] {
    return this.server.calls;
  }

  callsOf(method: string): readonly BotCall[] {
    return this.server.calls.filter((call) => call.method === method);
  }

  /** The next call of the method fails; status 0 cuts the connection. */
  failNext(method: string, status: number, body: Partial<Failure> = {}): void {
    this.server.failures.push({ description: `Injected failure ${status}`, ...body, method, status });
  }

  /** The next call of the method is answered late. */
  stall(method: string, ms: number): void {
    this.server.stalls.push({ method, ms });
  }

  /** An older server: these methods answer 404. */
  withoutMethods(methods: readonly string[]): void {
    for (const method of methods) this.server.missing.add(method);
  }

  /** While offline every connection is cut. */
  setOffline(offline: boolean): void {
    this.server.setOffline(offline);
  }
}

export async function startFakeTelegram(options: FakeTelegramOptions = {}): Promise<FakeTelegram> {
  return new FakeTelegram(options).start();
}
