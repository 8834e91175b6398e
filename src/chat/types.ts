/** What crosses between a platform adapter, the runner and the conversations: plain JSON, no SDK objects. */
import type { OperationName, Operations } from '../engine/operations.js';
import type { Persona } from '../engine/types.js';
import type { Remembered } from './session/remembered.js';
import type { ErrorCode } from '../errors.js';
import type {
  FileRef,
  InboundMessage,
  ProfileForm,
  OutboundMessage,
  RenderedFile,
  Progress,
} from './message-types.js';

export type {
  FileRef,
  InboundMessage,
  ProfileForm,
  Span,
  Inline,
  Block,
  Choice,
  Attachment,
  OutboundMessage,
  RenderedFile,
  Progress,
} from './message-types.js';

export type { Remembered } from './session/remembered.js';

/** What a conversation may know besides its own state: data, loaded with the session. */
export interface ChatContext extends Remembered {
  readonly threadId: string;
  readonly userId: string;
  readonly displayName: string;
  /** Interface language, BCP 47, one of the shipped locales. */
  readonly locale: string;
  /** She said which language she wants; absent = the platform's setting, or what she writes in. */
  readonly localeChosen?: true;
  readonly persona: Persona | null;
  /** Others read what she said, and the answer: what is hers alone is not shown. */
  readonly othersRead?: true;
  /** The script shown last in this chat: what "too long" is about. */
  readonly lastScriptId?: string;
  /** The script being written now, newest: its effect, and the tag that holds its request. */
  readonly writing?: { readonly effectId: string; readonly tag: string };
  /** Something that takes long is under way: what "stop" and "hello??" are about. */
  readonly busy?: true;
  /** When the turn began, ISO 8601 UTC: the only clock a reducer sees. */
  readonly now: string;
  /** True when no language model is connected. */
  readonly builtIn: boolean;
  readonly platform: string;
  readonly supportContact: string | null;
  readonly isAdmin: boolean;
}

/** One operation's typed success or failure, as it comes back to the conversation that asked. */
type DoneEvent = {
  [O in OperationName]: {
    readonly type: 'done';
    readonly op: O;
    readonly effectId: string;
    readonly tag?: string;
    readonly result: Operations[O]['result'];
  };
}[OperationName];

export type ConversationEvent =
  | {
      readonly type: 'text';
      readonly text: string;
      readonly edited?: boolean;
      readonly replyToScriptId?: string;
      readonly wordsPerMinute?: number;
      /** What the file says that these words came with. */
      readonly told?: string;
    }
  | { readonly type: 'command'; readonly name: string; readonly args: string }
  /** `messageId`: of the message the button stands under, where the platform says. */
  | { readonly type: 'choice'; readonly value: string; readonly messageId?: string }
  | { readonly type: 'files'; readonly files: readonly FileRef[]; readonly text: string }
  | { readonly type: 'profile'; readonly form: ProfileForm; readonly files: readonly FileRef[] }
  | { readonly type: 'forwarded'; readonly passed: EventOf<'text' | 'files' | 'voice'> }
  | { readonly type: 'unsupported'; readonly what: string }
  /** Something spoken: a `voice` note becomes a `text` event before any conversation sees it, a recording is judged. */
  | ({ readonly type: 'voice'; readonly file: FileRef } & NonNullable<InboundMessage['media']>)
  /** `effectId`: that one operation; absent = everything that takes long, and the open form. */
  | { readonly type: 'cancel'; readonly effectId?: string }
  /** A timer set with `notBefore` has come due. */
  | { readonly type: 'timer'; readonly name: string }
  | DoneEvent
  | {
      readonly type: 'failed';
      readonly op: OperationName;
      readonly effectId: string;
      readonly tag?: string;
      readonly code: ErrorCode;
      readonly retryAfterMs?: number;
    };

/** The events of one type, or of several. */
export type EventOf<T extends ConversationEvent['type']> = Extract<ConversationEvent, { readonly type: T }>;

type CallDraft = {
  [O in OperationName]: {
    readonly type: 'call';
    readonly op: O;
    readonly args: Operations[O]['args'];
    /** Comes back with the event, to tell two calls of one operation apart. */
    readonly tag?: string;
  };
}[OperationName];

/** What a transition asks for; the runner gives it an id and stores it in the outbox with the state. */
export type EffectDraft =
  | { readonly type: 'send'; readonly message: OutboundMessage }
  | CallDraft
  /** A `timer` event not before `notBefore` (ISO 8601 UTC): to the form that set it, while it is open; with `to`, to that one. */
  | { readonly type: 'timer'; readonly name: string; readonly notBefore: string; readonly to?: string }
  /** Changes the interface language of the thread; `chosen` = she asked for it. */
  | { readonly type: 'setLocale'; readonly locale: string; readonly chosen?: true }
  /** Gives up one operation under way; without an id all that take long. */
  | { readonly type: 'stop'; readonly effectId?: string };

export type Effect = EffectDraft & {
  /** <= 20 characters, unique; the idempotency key of whatever it causes. */
  readonly id: string;
  /** The person's epoch when it was asked for; a later /forget makes its result void. */
  readonly epoch: number;
  /** Conversation that gets the result. */
  readonly conversation: string;
  /** It comes of what she said where others read. */
  readonly othersRead?: true;
};

/** `[next state, effects]`; `null` ends the conversation, `next` hands over to another. */
export interface Step<S> {
  readonly state: S | null;
  readonly effects: readonly EffectDraft[];
  readonly next?: { readonly conversation: string; readonly event?: ConversationEvent };
}

/** A chat flow as a pure reducer. No I/O, no clock, no random. */
export interface Conversation<S = unknown> {
  readonly name: string;
  /** Bumped when the state's shape changes; an older state is reset kindly. */
  readonly version: number;
  /** Opens the conversation; `event` is the command, choice or text that opened it. */
  start(event: ConversationEvent, context: ChatContext): Step<S>;
  transition(state: S, event: ConversationEvent, context: ChatContext): Step<S>;
}

/** The door of a chat platform. */
export interface ChatAdapter {
  /** First part of its thread ids. */
  readonly platform: string;
  /** The console of the machine it runs on: whoever sits there runs the bot, and types one line at a time. */
  readonly isConsole?: true;
  /** Resolves when messages are being received. `receive` resolves once the message is committed. */
  start(receive: (message: InboundMessage) => Promise<void>): Promise<void>;
  /** Ends receiving. `send` and `progress` may still be called for what is under way. */
  stop(): Promise<void>;
  /** Since when nothing can be heard from the platform; null while it can. Absent where that cannot be known. */
  lostAt?(): Date | null;
  /**
   * Delivers one message, split to the platform's limits. Repeating it with the same key must not show it
   * twice where the platform can help that. Returns the platform's ids of what was sent.
   * Throws `BotError('blocked')` when it can never be delivered, `rateLimited` or `unavailable` when it may be later.
   */
  send(
    threadId: string,
    message: OutboundMessage,
    options: {
      readonly idempotencyKey: string;
      readonly replyRef?: InboundMessage['replyRef'];
      readonly files?: readonly RenderedFile[];
      /** The language she is spoken to in, BCP 47: for the platform's own buttons and forms. */
      readonly locale?: string;
      /** It answers what she said where others read; any other message only she may see. */
      readonly othersRead?: true;
    },
  ): Promise<{ readonly messageIds: readonly string[] }>;
  /** Shows or edits the one progress message of a long operation. Best effort, never throws. */
  progress?(threadId: string, progress: Progress): Promise<void>;
  /** Bytes of a file the creator sent, at most `maxBytes`. Throws `BotError('tooLarge' | 'missing' | 'unavailable')`. */
  openFile(
    ref: string,
    options: { readonly maxBytes: number; readonly signal: AbortSignal },
  ): Promise<Uint8Array>;
}
