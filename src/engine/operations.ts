/** Everything a conversation may ask of the engine: name, arguments, result. Arguments and results are plain JSON. */
import type { ErrorCode } from '../errors.js';
import type { LinkOffer, LinkOutcome, PersonaSummary, ScriptsLeft } from './types/account.js';
import type { Idea, IdeaPlan } from './types/ideas.js';
import type {
  Balance,
  FileToRead,
  ForgetReceipt,
  HistoryPage,
  ReadOutcome,
  RewriteArgs,
  RewritePart,
  PostNamed,
  ScriptSummary,
  SettledPost,
  Undone,
  UserStats,
} from './types/operation-results.js';
import type { Correction } from './persona/corrections/apply-correction.js';
import type { PersonaTold } from './types/persona.js';
import type { OpenPair, WaitingPost } from './types/posts.js';
import type { SpokenOperations } from './types/recordings.js';
import type { OperatorReport, Recommendation } from './types/reports.js';
import type { Look } from './types/trends.js';
import type {
  ContentRequest,
  ContentType,
  Example,
  Hashtag,
  Persona,
  PersonaChange,
  RefusedTag,
  ScriptRecord,
  ScriptResult,
  StockPhrase,
  UntraceableFact,
  Usage,
  Verdict,
  ViralReport,
  VoiceReport,
} from './types.js';

export type { LinkOffer, LinkOutcome, PersonaSummary, ScriptsLeft } from './types/account.js';
export type {
  Balance,
  FileToRead,
  ForgetReceipt,
  HistoryPage,
  NamedEdit,
  PostNamed,
  ReadOutcome,
  RewritePart,
  ScriptSummary,
  SettledPost,
  UserStats,
} from './types/operation-results.js';
export type { Lessons, OpenPair, Pattern, TrackRecord, WaitingPost } from './types/posts.js';

/** What an operation cost, for the ledger. */
interface Costs {
  readonly usage?: Usage;
  readonly model?: string;
}

export interface Operations extends SpokenOperations {
  'files.read': { args: { files: readonly FileToRead[] }; result: { documents: readonly ReadOutcome[] } };
  'persona.build': {
    args: PersonaTold;
    result: { persona: Persona } & Costs;
  };
  /** New examples refine what is known; never touches a corrected field. */
  'persona.refine': {
    args: { examples: readonly Example[] };
    result: { persona: Persona; changes: readonly PersonaChange[] };
  };
  'persona.correct': {
    args: Correction;
    result: { persona: Persona; changes: readonly PersonaChange[] };
  };
  'persona.undo': {
    args: null;
    result: { persona: Persona; changes: readonly PersonaChange[] };
  };
  'persona.list': { args: null; result: { personas: readonly PersonaSummary[] } };
  /** Makes one of her personas the one everything is written with. Throws `notFound`. */
  'persona.use': { args: { slot: string }; result: { persona: Persona } };
  /** A one-time code that joins another account of hers to this one; only in a chat nobody else reads. */
  'link.offer': { args: null; result: LinkOffer };
  /** Joins this account to the one that was given the code. */
  'link.join': { args: { code: string }; result: LinkOutcome };
  /** Separates this account again. */
  'link.leave': { args: null; result: { separated: boolean } };
  'script.generate': {
    /** `adapt`: id of an outlier whose build is borrowed. */
    args: { request: ContentRequest; adapt?: string };
    result: { script: ScriptResult; left?: ScriptsLeft };
  };
  'script.rewrite': {
    args: RewriteArgs;
    result: {
      script: ScriptResult;
      changed: readonly { before: string; after: string }[];
      /** Of `edits`: what she named and the script does not hold. */
      missed?: readonly string[];
      /** Of several changes: those that could not be made. */
      failed?: readonly { part: RewritePart; code: ErrorCode }[];
    };
  };
  /** A second hook for the same body, kept with it as an A/B pair; the pair there is when there is one. */
  'script.variants': { args: { scriptId: string }; result: { a: ScriptResult; b: ScriptResult } & Costs };
  /** Which hook of a pair won; `scriptId` is the winner's. Throws `notFound` for a script without a pair. */
  'pair.settle': { args: { scriptId: string; even?: boolean }; result: { side: 'A' | 'B'; even: boolean } };
  /** Puts her answer in place of a blank; `more`: behind the answer given last, which she goes on with. */
  'script.fillBlank': {
    args: { scriptId: string; mark: string; answer: string; more?: true };
    result: { script: ScriptResult };
  };
  'script.saveEdit': {
    args: { scriptId: string; text: string };
    result: { script: ScriptResult; changes: readonly PersonaChange[] };
  };
  /** `older`: how many versions there are before it; absent = none. `isNewest`: with these, that none came after it. */
  'script.get': {
    args: { scriptId: string };
    result: { record: ScriptRecord; older?: number; isNewest?: boolean };
  };
  /** One line a script, its newest version. */
  'script.list': {
    args: {
      page: number;
      contentType?: ContentType;
      language?: string;
      starred?: boolean;
      words?: string;
    };
    result: HistoryPage;
  };
  /** All versions of a script, newest first, each titled by its first line. */
  'script.versions': { args: { scriptId: string }; result: { items: readonly ScriptSummary[] } };
  'script.update': {
    args: { scriptId: string; title?: string; starred?: boolean; posted?: boolean; delete?: boolean };
    /** `askAt` (ISO 8601 UTC): when to ask for her numbers; null = not. */
    result: { record: ScriptRecord | null; askAt?: string | null };
  };
  'feedback.save': {
    args: { scriptId: string; vote: 'good' | 'not-me'; reason?: string };
    result: { persona: Persona; changes: readonly PersonaChange[] };
  };
  /** Scripts of the last four weeks about the same topic, newest first; usually none. */
  'script.similar': {
    args: { topic: string; language?: string };
    result: { items: readonly ScriptSummary[] };
  };
  /** The scripts of her library that `name` fits best, usually one; `recent`: one of each title, to choose from. */
  'script.meant': {
    /** `titlesOnly`: the words of a longer message, most of which name no script. */
    args: { name: string; titlesOnly?: boolean };
    result: { found: readonly ScriptSummary[]; recent: readonly ScriptSummary[] };
  };
  'recommendations.get': { args: null; result: { items: readonly Recommendation[] } };
  /** One pasted line or one button; `scriptId` null = the newest posted script without numbers, else the newest one. Throws `badInput`, `notFound`. */
  'results.note': {
    args: { scriptId: string | null; line?: string; verdict?: Verdict } & Partial<PostNamed>;
    result: SettledPost;
  };
  /** What was noted last belongs to this script. Throws `notFound` when nothing was. */
  'results.move': { args: { scriptId: string }; result: SettledPost };
  /**
   * Takes back what was done last: numbers that were noted, a change of her profile, a deleted script, or (`shown`) a new
   * version of a script. `deleted`: only the script deleted last, where her words for it ('' = any) name it; else the one they name.
   */
  'change.undo': { args: { shown: string | null; deleted?: string }; result: Undone };
  /** Posted scripts without numbers and pairs of hooks without a winner, newest first; `filled`: those her account told just now. */
  'results.due': {
    args: null;
    result: { posts: readonly WaitingPost[]; filled?: readonly WaitingPost[]; pairs?: readonly OpenPair[] };
  };
  /** Three days later: fills in what the Graph API knows; `ask` when she must be asked herself. */
  'results.ask': {
    args: { scriptId: string };
    result: { ask: WaitingPost | null; settled: SettledPost | null };
  };
  /** "Stop asking", and back. */
  'results.asking': { args: { on: boolean }; result: { on: boolean } };
  'text.score': {
    args: { text: string; language?: string };
    result: {
      viral: ViralReport;
      stock: readonly StockPhrase[];
      untraceable: readonly UntraceableFact[];
      personalization: number | null;
      voiceConfidence: VoiceReport['confidence'];
      spokenSeconds: number;
    };
  };
  'hashtags.pick': {
    /** `scriptId`: of the script they are for where `topic` names nothing; `asked`: her whole message ("others", "in English"). */
    args: { topic: string; text?: string; scriptId?: string; asked?: string };
    result: {
      hashtags: readonly Hashtag[];
      /** Tags the words ask for that are never given, each with the reason. */
      refused?: readonly RefusedTag[];
      /** Tags whose post count she told. */
      noted?: readonly string[];
      /** She wants none. */
      isUnwanted?: boolean;
    };
  };
  /** Ten first lines or a week, from her own words; fewer rather than made up. Throws `notFound` without a persona. */
  'ideas.list': {
    /** `count` 1-10; `days` of a week's plan, 1 = Monday. Absent: ten ideas, seven days. */
    args: { plan: IdeaPlan; count?: number; days?: readonly number[] };
    result: {
      plan: IdeaPlan;
      ideas: readonly Idea[];
      /** As many as were asked for. */
      asked?: number;
      days?: readonly number[];
    } & Costs;
  };
  /** `#tag`, `@account`, or words of a post she likes; empty = what is kept, `@` of accounts only. Throws `notConnected` for a tag or account without a token. */
  'trends.look': {
    args: { what: string };
    result: Look;
  };
  'ideas.take': { args: { id: string }; result: { idea: Idea } };
  'limits.get': { args: null; result: Balance };
  'stats.get': { args: null; result: UserStats };
  'data.import': {
    args: { files: readonly FileToRead[]; text?: string };
    /** `posts`: those with numbers; `matched`: how many of them were scripts of this bot; `tags`: counted hashtags. */
    result: { personas: number; scripts: number; posts?: number; matched?: number; tags?: number };
  };
  'data.forget': { args: null; result: ForgetReceipt };
  /** Admins only: others get `BotError('blocked')`. */
  'admin.report': { args: null; result: OperatorReport };
  /** Admins only. `model` null: the standard model again. */
  'admin.assignModel': {
    args: { userId: string; model: string | null };
    result: { userId: string; model: string | null };
  };
}

export type OperationName = keyof Operations;

export interface OperationContext {
  /** The effect id: a repeat returns what the first run stored. */
  readonly id: string;
  readonly userId: string;
  /** The account she writes from, where it is joined to another one; absent = `userId`. */
  readonly accountId?: string;
  readonly threadId: string;
  readonly displayName: string;
  readonly locale: string;
  /** The person's epoch at the time of asking. */
  readonly epoch: number;
  readonly signal: AbortSignal;
  readonly onProgress: (stage: ProgressStage) => void;
}

/** Named stages of a long operation; the chat turns them into a sentence. */
export type ProgressStage =
  | { readonly stage: 'reading'; readonly file: string }
  | { readonly stage: 'analysing' }
  | { readonly stage: 'listening' }
  | { readonly stage: 'queued'; readonly ahead: number }
  | { readonly stage: 'writing'; readonly attempts: number; readonly preview?: string }
  | {
      readonly stage: 'scored';
      readonly attempt: number;
      readonly attempts: number;
      readonly quality: number;
    }
  | { readonly stage: 'judging' }
  | { readonly stage: 'polishing' };

/** The engine's door. Throws `BotError`; runs each effect id at most once to completion. */
export interface Engine {
  run<O extends OperationName>(
    op: O,
    args: Operations[O]['args'],
    context: OperationContext,
  ): Promise<Operations[O]['result']>;
}
