/** A chat platform in memory: what was shown, under which key, and what fails on order. */
import { textOfMessage } from './text-of-message.js';
import type {
  ChatAdapter,
  InboundMessage,
  OutboundMessage,
  Progress,
  RenderedFile,
} from '../../src/chat/types.js';

export interface Shown {
  readonly threadId: string;
  readonly key: string;
  readonly message: OutboundMessage;
  readonly text: string;
  readonly files: readonly RenderedFile[];
  readonly messageIds: readonly string[];
  readonly replyToken: string | null;
  readonly othersRead: boolean;
}

export interface FakePlatform extends ChatAdapter {
  readonly shown: Shown[];
  readonly progressed: Progress[];
  /** Throws what the platform should answer instead of taking the message. */
  failWith: ((threadId: string, message: OutboundMessage, key: string) => Error | null) | null;
  deliver(message: InboundMessage): Promise<void>;
}

export function createFakePlatform(platform = 'fake'): FakePlatform {
  let receive: (message: InboundMessage) => Promise<void> = async () => {
    throw new Error('not started');
  };
  const self: FakePlatform = {
    platform,
    shown: [],
    progressed: [],
    failWith: null,
    deliver: (message) => receive(message),
    async start(onMessage) {
      receive = onMessage;
    },
    async stop() {},
    async send(threadId, message, { idempotencyKey, files = [], replyRef, othersRead = false }) {
      const failure = self.failWith?.(threadId, message, idempotencyKey);
      if (failure) throw failure;
      const messageIds = [`sent-${idempotencyKey}`];
      const text = textOfMessage(message);
      const replyToken = replyRef?.token ?? null;
      const shown = { threadId, key: idempotencyKey, message, text, files, messageIds, replyToken };
      self.shown.push({ ...shown, othersRead });
      return { messageIds };
    },
    async progress(_threadId, progress) {
      self.progressed.push(progress);
    },
    async openFile(ref) {
      return new TextEncoder().encode(ref);
    },
  };
  return self;
}
