/** What the voice match knows about other people: statistics of a background of authors, never their texts. */
import type { ViewName, Vocabulary } from '../closeness/views.js';

/** Pieces of a background author: buckets in rising order, and how often each was used (1-255). */
export interface ImpostorCounts {
  readonly buckets: Uint32Array;
  readonly counts: Uint8Array;
  readonly total: number;
}

/** How often a stranger uses each piece, and how each of the background authors ("impostors") does. */
export interface PieceBackground {
  /** Weight of the background in pieces: the larger, the more of her own use it takes to count as hers. */
  readonly concentration: number;
  /** Probability per bucket, sums to 1. */
  readonly prior: Float32Array;
  readonly impostors: readonly ImpostorCounts[];
}

/** What the plain cosine of character grams needs: how rare each gram is, and the grams of the background authors. */
export interface GramBackground {
  /** Logarithm of texts over texts with the gram, per bucket. */
  readonly rarity: Float32Array;
  readonly impostors: readonly ImpostorCounts[];
}

/** Per number: mean over everybody, variance within an author, variance between authors. */
export interface NumberBackground {
  readonly mean: readonly number[];
  readonly within: readonly number[];
  readonly between: readonly number[];
}

export interface Background {
  readonly pieces: Readonly<Record<ViewName, PieceBackground>>;
  readonly grams: GramBackground;
  readonly numbers: NumberBackground;
  readonly rates: NumberBackground;
}

/** Over the logarithms of the words she gave (a parabola: one sample and ten stand to the impostors' three each in its own way) and of the words of the text. */
export interface Line {
  readonly base: number;
  readonly perLogSampleWords: number;
  readonly perLogSampleWordsSquared: number;
  readonly perLogTextWords: number;
  /** Per unit by which her samples are closer to each other than an average author's. */
  readonly perCohesion: number;
}

/** Margin of strangers and of authors with themselves: 0 and 1 of the scale. */
export interface Scale {
  readonly stranger: Line;
  readonly own: Line;
  /** Standard deviation of cohesion among background authors: what chance gives; 0 = every bit counts. */
  readonly cohesionNoise: number;
  /** However little text there is, stranger and own are kept this far apart: chance must not be blown up. */
  readonly leastGap: number;
  /** Place between stranger (0) and own (1) that is shown as 60. */
  readonly sixtyAt: number;
  readonly steepness: number;
}

/** How the features are mixed into one margin, and where that margin stands. */
export interface Mix {
  readonly weights: readonly number[];
  /** Features are divided by the spread of the impostors, but never by less than this (one per feature). */
  readonly spreadFloors: readonly number[];
  readonly scale: Scale;
}

export interface VoiceModel {
  readonly vocabulary: Vocabulary;
  readonly background: Background;
  /** For the background's own language (English): normed against the impostors. */
  readonly againstImpostors: Mix;
  /** For every other language: what needs no background. */
  readonly alone: Mix;
}

export type VoiceMode = 'againstImpostors' | 'alone';
