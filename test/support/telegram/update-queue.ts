/** Updates waiting for the bot: long polling with offsets and conflicts, or a webhook that is repeated until it answers 200. */
import type { Update } from 'grammy/types';
import { BotApiError } from './bot-api-error.js';

const FIRST_UPDATE_ID = 700_001;
const WEBHOOK_RETRY_MS = 50;

interface Webhook {
  readonly url: string;
  readonly secret: string | undefined;
}

interface Poll {
  readonly offset: number;
  readonly limit: number;
  resolve(updates: readonly Update[]): void;
  reject(error: BotApiError): void;
}

export type UpdateContent = Omit<Update, 'update_id'>;

export class UpdateQueue {
  private pending: Update[] = [];
  private repeats: Update[] = [];
  private nextId = FIRST_UPDATE_ID;
  private poll: Poll | null = null;
  private hook: Webhook | null = null;
  private posting = false;
  private closed = false;
  private allowed: readonly string[] = [];
  /** Updates below this id are forgotten. */
  confirmedOffset = 0;

  get waiting(): readonly Update[] {
    return this.pending;
  }

  get webhook(): Webhook | null {
    return this.hook;
  }

  get allowedUpdates(): readonly string[] {
    return this.allowed;
  }

  allow(kinds: unknown): void {
    if (Array.isArray(kinds)) this.allowed = kinds.map(String);
  }

  /** Null when the bot did not ask for this kind. */
  push(content: UpdateContent): Update | null {
    const [kind = ''] = Object.keys(content);
    if (this.allowed.length > 0 && !this.allowed.includes(kind)) return null;
    const update: Update = { update_id: this.nextId, ...content };
    this.nextId += 1;
    this.add(update);
    return update;
  }

  /** The same update once more, as after a lost answer. */
  repeat(update: Update): void {
    this.repeats.push(update);
    this.answerPoll();
  }

  private add(update: Update): void {
    this.pending.push(update);
    this.answerPoll();
    void this.post();
  }

  /** `gone` settles when the client hung up. */
  async take(
    options: { readonly offset: number; readonly limit: number; readonly timeoutMs: number },
    gone: Promise<void>,
  ): Promise<readonly Update[]> {
    if (this.hook) {
      throw new BotApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    this.poll?.reject(
      new BotApiError(
        409,
        'Conflict: terminated by other getUpdates request; make sure that only one bot instance is running',
      ),
    );
    this.confirm(options.offset);
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => finish(() => resolve([])), options.timeoutMs);
      const finish = (settle: () => void): void => {
        clearTimeout(timer);
        if (this.poll === poll) this.poll = null;
        settle();
      };
      const poll: Poll = {
        offset: options.offset,
        limit: options.limit,
        resolve: (updates) => finish(() => resolve(updates)),
        reject: (error) => finish(() => reject(error)),
      };
      this.poll = poll;
      void gone.then(() => finish(() => resolve([])));
      this.answerPoll();
    });
  }

  private confirm(offset: number): void {
    this.confirmedOffset = Math.max(this.confirmedOffset, offset);
    this.pending = this.pending.filter(({ update_id: id }) => id >= offset);
  }

  private answerPoll(): void {
    if (!this.poll) return;
    const updates = [...this.repeats, ...this.pending].slice(0, this.poll.limit);
    if (updates.length === 0) return;
    this.repeats = [];
    this.poll.resolve(updates);
  }

  setWebhook(hook: Webhook | null): void {
    this.hook = hook;
    if (hook) this.poll?.reject(new BotApiError(409, 'Conflict: terminated by setWebhook request'));
    void this.post();
  }

  private async post(): Promise<void> {
    if (this.posting) return;
    this.posting = true;
    while (this.hook && !this.closed && this.pending.length > 0) {
      const [update] = this.pending;
      if (update && (await this.postOne(this.hook, update))) {
        this.pending = this.pending.filter((other) => other !== update);
        this.confirmedOffset = update.update_id + 1;
      } else await new Promise((resolve) => setTimeout(resolve, WEBHOOK_RETRY_MS));
    }
    this.posting = false;
  }

  private async postOne({ url, secret }: Webhook, update: Update): Promise<boolean> {
    try {
      const response = await fetch(url, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          ...(secret === undefined ? {} : { 'x-telegram-bot-api-secret-token': secret }),
        },
        body: JSON.stringify(update),
      });
      await response.arrayBuffer();
      return response.status === 200;
    } catch {
      return false;
    }
  }

  close(): void {
    this.closed = true;
    this.poll?.resolve([]);
  }
}
