/** A chat that reads like a transcript: says, sends, presses, and what came back. */
import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import type { Logger } from '../../src/ports.js';
import { createRunner, type Runner, type RunnerOptions } from '../../src/chat/runner.js';
import type { FileRef, InboundMessage, OutboundMessage } from '../../src/chat/types.js';
import { createFakeEngine } from './fake-engine.js';
import { createFakePlatform, type FakePlatform, type Shown } from './fake-platform.js';
import { createManualClock, type ManualClock } from './manual-clock.js';
import { createMemoryStore } from './memory-store.js';
import { say, toyConversations, toyOpening } from './toy-conversations.js';

export interface LogLine {
  readonly level: 'info' | 'warn' | 'error';
  readonly facts: Readonly<Record<string, unknown>>;
  readonly message: string;
}

export interface OpenChat {
  readonly runner: Runner;
  readonly platform: FakePlatform;
  readonly log: readonly LogLine[];
  /** Writes a message and waits until the chat is quiet. `/name args` is a command. */
  says(text: string, more?: Partial<InboundMessage>): Promise<void>;
  sends(...files: readonly string[]): Promise<void>;
  /** Presses the newest button with this label. */
  presses(label: string): Promise<void>;
  /** Delivers a message as it is, without waiting for an answer. */
  delivers(message: Partial<InboundMessage>): Promise<InboundMessage>;
  /** Checks that an answer since the last message matches, and returns it. */
  replies(pattern: RegExp): Shown;
  /** Everything shown since the last message, a line a message. */
  answers(): readonly string[];
  /** Waits until nothing runs that the clock or the engine would let go on. */
  quiet(): Promise<void>;
  passes(ms: number): Promise<void>;
  /** Moves the clock on without waiting for what that causes. */
  advance(ms: number): void;
  close(): Promise<void>;
}

export interface OpenChatOptions extends Partial<Omit<RunnerOptions, 'clock'>> {
  readonly platform?: FakePlatform;
  readonly clock?: ManualClock;
  /** Waits for real operations in real time. */
  readonly realTime?: boolean;
  readonly threadId?: string;
  readonly userId?: string;
}

/** Alarms further away than this are not "quick messages" or a retry, but tomorrow. */
const NEAR_MS = 120_000;
/** Turns of the event loop after which a chat in memory has done what it can. */
const QUIET_TURNS = 30;

export async function openChat(options: OpenChatOptions = {}): Promise<OpenChat> {
  const { platform = createFakePlatform(), clock = createManualClock(), realTime = false } = options;
  const { threadId = `${platform.platform}:1`, userId = threadId, ...rest } = options;
  const log: LogLine[] = [];
  const runner = createRunner({
    store: createMemoryStore(),
    engine: createFakeEngine(),
    adapters: [platform],
    conversations: toyConversations,
    opening: toyOpening,
    afterShown: (before) => before,
    afterSaid: (before) => before,
    isWhole: () => false,
    teller: 'help',
    notices: {
      reset: () => notice('Updated.'),
      personaLost: () => notice('Your profile is lost.'),
      broken: () => notice('Something broke.'),
      heard: (text) => notice(`Heard: ${text}`),
      noFile: () => notice('No file.'),
      notHeard: (code) => notice(`Not heard: ${code}`),
      forwarded: () => notice('Whose is it?'),
      leftOut: () => notice('Left out.'),
      answeredForwarded: () => null,
      isForHerAlone: () => false,
      alone: () => notice('For you alone.'),
      stopped: (found) => notice(found ? 'Stopped that one.' : 'It was over.'),
    },
    renderer: { render: async () => null },
    describeProgress: (stage) => JSON.stringify(stage),
    contextOf: async (owner) => ({
      ...owner,
      persona: null,
      builtIn: true,
      supportContact: null,
      isAdmin: false,
    }),
    gatherMs: () => 0,
    logger: createListLogger(log),
    ...rest,
    ...(realTime ? {} : { clock }),
  });
  await runner.start();
  let heard = 0;

  async function quiet(): Promise<void> {
    if (realTime) return runner.idle();
    for (;;) {
      for (let turn = 0; turn < QUIET_TURNS; turn += 1) await new Promise((done) => setImmediate(done));
      const nextInMs = clock.nextInMs();
      if (nextInMs === null || nextInMs > NEAR_MS) return;
      clock.advance(nextInMs);
    }
  }

  async function delivers(message: Partial<InboundMessage>): Promise<InboundMessage> {
    heard = platform.shown.length;
    const full: InboundMessage = {
      id: randomUUID(),
      threadId,
      userId,
      displayName: 'Maya',
      text: '',
      files: [],
      addressed: true,
      ...message,
    };
    await platform.deliver(full);
    return full;
  }

  const chat: OpenChat = {
    runner,
    platform,
    log,
    delivers,
    quiet,
    async says(text, more = {}) {
      const command = /^\/(\w+)\s*([\s\S]*)$/u.exec(text);
      const parsed = command ? { command: { name: command[1] ?? '', args: command[2] ?? '' } } : {};
      await delivers({ text, ...parsed, ...more });
      await quiet();
    },
    async sends(...names) {
      const files = names.map((name): FileRef => ({ ref: name, name, mimeType: 'text/plain', bytes: null }));
      await delivers({ files });
      await quiet();
    },
    async presses(label) {
      const choices = platform.shown.toReversed().flatMap(({ message }) => message.choices ?? []);
      const choice = choices.find((each) => each.label === label);
      expect(choice?.value, `a button labelled "${label}"`).toBeDefined();
      await delivers({ choice: choice?.value ?? '' });
      await quiet();
    },
    answers: () => platform.shown.slice(heard).map(({ text }) => text),
    replies(pattern) {
      const answer = platform.shown.slice(heard).find(({ text }) => pattern.test(text));
      expect(answer, `an answer like ${pattern} among: ${chat.answers().join(' / ')}`).toBeDefined();
      return answer as Shown;
    },
    async passes(ms) {
      clock.advance(ms);
      await quiet();
    },
    advance: (ms) => clock.advance(ms),
    async close() {
      const closed = runner.close(100);
      if (!realTime) await quiet();
      await closed;
    },
  };
  return chat;
}

function notice(text: string): OutboundMessage {
  const draft = say(text);
  return draft.type === 'send' ? draft.message : { blocks: [] };
}

export function createListLogger(lines: LogLine[]): Logger {
  const write = (level: LogLine['level']) => (facts: LogLine['facts'], message: string) => {
    lines.push({ level, facts, message });
  };
  return { info: write('info'), warn: write('warn'), error: write('error') };
}
