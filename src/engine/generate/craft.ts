/** The measuring and finding that writing needs from the rest of the engine, handed in so that each can be tried alone. */
import type { TagAuthor } from '../hashtags/fields/her-fields.js';
import type { TagKnowledge } from '../hashtags/reach/known-reach.js';
import type { TagWish } from '../hashtags/pick.js';
import type {
  ContentRequest,
  Goal,
  Hashtag,
  OwnWeights,
  StockPhrase,
  UntraceableFact,
  ViralReport,
  VoiceReport,
} from '../types.js';

/** What is no formula of a model: see `PhraseOptions`. */
export interface OwnWords {
  readonly herWords: readonly string[];
  readonly about?: readonly string[];
}

export interface Craft {
  /** Nine viral dimensions; deterministic for a text. */
  scoreViral(
    text: string,
    options: {
      readonly language: string;
      readonly goal: Goal;
      readonly trends: readonly string[];
      readonly own?: OwnWeights | undefined;
    },
  ): Promise<ViralReport>;
  /** 0-10: `hook` of `scoreViral`, for a tenth of its cost. */
  scoreHook(text: string, language: string): Promise<number>;
  /** How close a text is to her samples, whose language is `language`; `personalization` null without samples. */
  compareVoice(samples: readonly string[], text: string, language: string): Promise<VoiceReport>;
  /** Claims of a whole script that stand in no source; quotes verbatim. Milliseconds off the thread: a network reads it, too. */
  findInvented(
    sources: readonly string[],
    text: string,
    language: string,
  ): Promise<readonly UntraceableFact[]>;
  /** The same for a line by itself, at once and by rules alone. */
  findUntraceable(sources: readonly string[], text: string, language: string): readonly UntraceableFact[];
  /** Stock phrases of language models taken out; what she says herself stays. */
  withoutStockPhrases(
    text: string,
    language: string,
    options: OwnWords,
  ): { readonly text: string; readonly removed: readonly StockPhrase[] };
  findStockPhrases(text: string, language: string, options: OwnWords): readonly StockPhrase[];
  /** At most five. `known`: her results and what was seen of tags. */
  pickHashtags(
    request: ContentRequest,
    text: string,
    language: string,
    author: TagAuthor | undefined,
    known?: TagKnowledge,
    wish?: TagWish,
  ): readonly Hashtag[];
  /** Her measured habits as instructions, one a line. */
  voiceProfileLines(samples: readonly string[], language: string): readonly string[];
}

/** USD of one call; null when the model's price is not known. */
export type CostOf = (model: string, promptTokens: number, completionTokens: number) => number | null;
