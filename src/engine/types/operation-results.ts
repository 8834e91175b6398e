/** What goes into operations and comes out of them, where it is no noun of the engine itself. */
import type { ContentType } from '../closed-lists.js';
import type { ErrorCode } from '../../errors.js';
import type { Lessons, TrackRecord } from './posts.js';
import type { Persona, PersonaChange, PostResults, ScriptRecord, Verdict } from '../types.js';

/** A file on a chat platform, not fetched yet. */
export interface FileToRead {
  readonly ref: string;
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: number | null;
}

export type ReadOutcome =
  | {
      readonly file: string;
      readonly ok: true;
      readonly kind: 'pdf' | 'docx' | 'doc' | 'odt' | 'rtf' | 'txt';
      readonly language: string;
      readonly words: number;
      readonly truncated: boolean;
      readonly text: string;
    }
  | { readonly file: string; readonly ok: false; readonly code: ErrorCode; readonly message: string };

export interface ScriptSummary {
  readonly scriptId: string;
  readonly title: string;
  /** How it begins; told where another one to choose from has its title. */
  readonly opening?: string;
  readonly createdAt: string;
  readonly seconds: number;
  readonly contentType: ContentType;
  readonly language: string;
  readonly quality: number;
  readonly starred: boolean;
  readonly posted: boolean;
  readonly vote: 'good' | 'not-me' | null;
  /** The version it was made from; absent = it is the first. */
  readonly parentId?: string;
  /** In a list of one line a script: how many versions there are; absent = one. */
  readonly versions?: number;
}

export interface HistoryPage {
  readonly items: readonly ScriptSummary[];
  readonly page: number;
  readonly pages: number;
  readonly total: number;
}

export interface UserStats {
  readonly scripts: number;
  readonly good: number;
  readonly notMe: number;
  readonly posted: number;
  readonly averageQuality: number | null;
  readonly averageViral: number | null;
  readonly averagePersonalization: number | null;
  /** Oldest first, at most twelve weeks. */
  readonly weeks: readonly {
    readonly week: string;
    readonly scripts: number;
    readonly quality: number | null;
    readonly viral: number | null;
  }[];
  readonly bestTopics: readonly string[];
  readonly bestHooks: readonly string[];
  /** Of the reels whose views are known, how many and the one most people saw. */
  readonly best: { readonly title: string; readonly views: number; readonly of: number } | null;
  readonly promptTokens: number;
  readonly completionTokens: number;
  readonly costUsd: number | null;
  /** The bot's predictions against what happened; absent before the first. */
  readonly record?: TrackRecord;
  /** What her own results show so far; absent without settled posts. */
  readonly lessons?: Lessons;
}

/** What a person has used of today's limits; null = unlimited. */
export interface Balance {
  readonly scriptsUsed: number;
  readonly scriptsLimit: number | null;
  readonly costUsdUsed: number;
  readonly costUsdLimit: number | null;
  /** ISO 8601, UTC. */
  readonly resetsAt: string;
}

export interface ForgetReceipt {
  readonly personas: number;
  readonly scripts: number;
  readonly vectors: number;
  readonly ledgerRows: number;
  readonly sessions: number;
  readonly traces: 'none' | 'requested';
  readonly at: string;
}

/** What a line of numbers or a button settled. */
export interface SettledPost {
  readonly record: ScriptRecord;
  /** Against her own median; null when there is nothing yet to compare with. */
  readonly verdict: Verdict | null;
  /** Numbers of a post younger than two days: they are still moving, and settle nothing. */
  readonly early?: true;
  /** Numbers understood, in the order of `PostResults`. */
  readonly understood: readonly (keyof PostResults)[];
  /** Other scripts that may have been meant; absent = she named it, or there is no other. */
  readonly others?: readonly ScriptSummary[];
}

/** Which post a line of numbers is about, in her words. */
export interface PostNamed {
  readonly name: string;
  /** The words of a longer message, most of which name no script. */
  readonly titlesOnly: boolean;
  /** It sets right what was noted last. */
  readonly corrects: boolean;
}

/** What was taken back. */
export type Undone =
  | { readonly kind: 'results'; readonly record: ScriptRecord }
  | { readonly kind: 'persona'; readonly persona: Persona; readonly changes: readonly PersonaChange[] }
  /** The version before. */
  | { readonly kind: 'script'; readonly record: ScriptRecord }
  /** A deleted script that is there again. */
  | { readonly kind: 'restored'; readonly record: ScriptRecord }
  /** A script deleted too long ago stays deleted; there was nothing to take back. */
  | { readonly kind: 'deleted' | 'nothing' };

/** How a change of a finished script is asked for. */
export type RewritePart =
  'hook' | 'middle' | 'cta' | 'shorter' | 'longer' | 'another' | 'tone' | 'language' | 'custom';

export interface RewriteArgs extends RewriteStep {
  readonly scriptId: string;
  /** Made in the same go. */
  readonly also?: readonly RewriteStep[];
}

/** Only the named part changes. */
export interface RewriteStep {
  readonly part: RewritePart;
  /** Her words: required for `tone` and `custom`. */
  readonly instruction?: string | undefined;
  /** BCP 47: required for `language`. */
  readonly language?: string | undefined;
  /** With part `hook`: takes this one of the script's `hookOptions`, from 1. */
  readonly option?: number | undefined;
  /** With `shorter` and `longer`: the length she named, whichever way that is; the nearest one there is is taken. */
  readonly seconds?: number | undefined;
  /** With `custom`: done to the letter, without a model. */
  readonly edits?: readonly NamedEdit[] | undefined;
  /** The same where the model that is asked first fails. */
  readonly otherwise?: readonly NamedEdit[] | undefined;
}

/** A change that names its place in the script, or brings its words. */
export interface NamedEdit {
  /** `open`: the first line becomes the words given; `back`: a line of the version before returns. */
  readonly op: 'remove' | 'keep' | 'end' | 'insert' | 'replace' | 'move' | 'swap' | 'open' | 'back';
  /** With `move`: where the lines that hold the words go; with `insert`: in front of or behind all. */
  readonly to?: 'start' | 'end';
  /** The words are hers to the letter: in quotes or behind a colon, or told in the sentence. */
  readonly given?: 'quoted' | 'told';
  /** What she names, in her words; '' where `unit` says it all. */
  readonly words: string;
  /** The same with less around it: "the bit with the goat", "goat". */
  readonly forms?: readonly string[];
  /** What she joins: "the rain and the uncle" may be two lines. */
  readonly parts?: readonly string[];
  /** What of the script goes: the lines that hold the words (absent), the words alone, one line by its number, its last line, all emoji. */
  readonly unit?: 'word' | 'line' | 'last' | 'emoji';
  /** With unit `line`: which one, from 1; with `insert`: behind which one. */
  readonly line?: number;
  /** With `swap`: the line that changes places with it. */
  readonly other?: number;
  /** With `insert`: the words name what she told ("the story of my fall") and are not said themselves. */
  readonly isStory?: true;
  /** With `replace`. */
  readonly instead?: string;
}
