/** The two shapes of a form: the flow's own part, and its state as a session holds it. */
import type { ChatContext, ConversationEvent, OutboundMessage, Step } from '../../chat/types.js';

/** See `Form.hears`. */
export type Heard = 'any' | 'few';

/** One flow's own part. */
export interface Form<S> {
  readonly name: string;
  readonly version: number;
  /** Opens the flow with the event that led to it; an event it cannot use opens it empty. */
  open(event: ConversationEvent, context: ChatContext): Step<S>;
  /** The flow's own answer; null leaves the event to the common ones. */
  on(state: S, event: ConversationEvent, context: ChatContext): Step<S> | null;
  /** What it waits for, said again after an interruption. */
  ask(state: S, context: ChatContext): OutboundMessage;
  /** True while it waits for her and not for the engine. */
  waits(state: S): boolean;
  /** True when leaving now would lose something she gave. */
  precious(state: S): boolean;
  /** What /cancel leaves to go on with later; null when nothing she gave would be lost. */
  keep?(state: S): S | null;
  /** True where "no", "ok" or "what?" may be the very words asked for. */
  literal?(state: S): boolean;
  /** Wishes for something else that are answered beside the question: `any` of them, `few` where her own words are asked for; null = none. */
  hears?(state: S): Heard | null;
  /** True where a request for a script is an answer of this form; elsewhere it opens the script. */
  readonly keepsRequests?: boolean;
  /** True where how a post did is an answer of this form, or nothing yet; elsewhere it is noted beside the question. */
  readonly takesResults?: boolean;
  /** True when its question may be passed over: it is not repeated after another answer, nor reminded of next day. */
  readonly passing?: boolean;
  /** True when `open` keeps what failed after she had left, for "try again". */
  readonly keepsFailed?: boolean;
}

/** A form's state with what the common answers need. */
export interface Held<S> {
  readonly form: S;
  readonly openedAt: string;
  readonly touchedAt: string;
  readonly nudged: boolean;
  /** Something else was answered since its question: "yes" is no answer to it any more. */
  readonly passedOver?: true;
  /** What she wanted to open instead, while she is asked whether to leave; `cancel` once she stopped and all is kept. */
  readonly leavingFor: ConversationEvent | null;
}
