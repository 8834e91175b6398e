/** Learns what strangers write like: vocabulary, priors, impostors. */
import { impostorCounts, meansOf, mergeCounts } from '../../engine/voice/closeness/likelihood.js';
import type {
  Background,
  GramBackground,
  NumberBackground,
  PieceBackground,
} from '../../engine/voice/background/model.js';
import type { Vocabulary } from '../../engine/voice/closeness/views.js';
import {
  BUCKETS,
  VIEW_NAMES,
  viewsOf,
  type TextViews,
  type ViewName,
} from '../../engine/voice/closeness/views.js';
import { authorsOf, drawAuthors, firstWords, type VoiceText } from './data.js';

/** Chosen on left-out authors (2026-11-22): 100, 1,000 and 10,000 were tried for each view. */
const CONCENTRATION: Readonly<Record<ViewName, number>> = { chars: 10_000, words: 1_000, frames: 1_000 };
/** Pseudo-count of a bucket nobody used. */
const UNSEEN = 0.3;
const COMMON_WORDS = 300;
const RATED_WORDS = 120;
/** A word is everyday when at least this share of the authors uses it: what fewer use may be topic. */
const EVERYDAY_SHARE = 0.85;
const TEXTS_PER_IMPOSTOR = 3;
const SAMPLE_WORDS = 160;

export function learnVocabulary(texts: readonly VoiceText[]): Vocabulary {
  const users = new Map<string, Set<string>>();
  const counts = new Map<string, number>();
  for (const { author, text } of texts) {
    for (const word of text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? []) {
      const known = users.get(word) ?? new Set();
      users.set(word, known.add(author));
      counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const least = EVERYDAY_SHARE * authorsOf(texts).length;
  const everyday = [...counts]
    .filter(([word]) => (users.get(word)?.size ?? 0) >= least)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word);
  return { common: new Set(everyday.slice(0, COMMON_WORDS)), rated: everyday.slice(0, RATED_WORDS) };
}

/** One impostor per author, in the order of `authorsOf(texts)`. */
export function learnBackground(
  texts: readonly VoiceText[],
  vocabulary: Vocabulary,
  seed: number,
): Background {
  const all = texts.map((text) => ({
    author: text.author,
    views: viewsOf(firstWords(text.text, SAMPLE_WORDS), vocabulary),
  }));
  const draws = drawAuthors(
    texts,
    authorsOf(texts),
    { samples: TEXTS_PER_IMPOSTOR, sampleWords: SAMPLE_WORDS, tests: 0, testWords: 0 },
    seed,
  );
  const impostors = draws.map(({ samples }) => samples.map((sample) => viewsOf(sample, vocabulary)));
  const pieces = Object.fromEntries(
    VIEW_NAMES.map((view) => [
      view,
      learnPieces(
        view,
        all.map(({ views }) => views),
        impostors,
      ),
    ]),
  ) as Record<ViewName, PieceBackground>;
  return {
    pieces,
    grams: learnGrams(
      all.map(({ views }) => views),
      impostors,
    ),
    numbers: learnNumbers('numbers', all),
    rates: learnNumbers('rates', all),
  };
}

function learnPieces(
  view: ViewName,
  all: readonly TextViews[],
  impostors: readonly (readonly TextViews[])[],
): PieceBackground {
  const merged = mergeCounts(all.map((views) => views[view]));
  const size = merged.total + UNSEEN * BUCKETS[view];
  const prior = Float32Array.from(
    { length: BUCKETS[view] },
    (_, bucket) => ((merged.counts.get(bucket) ?? 0) + UNSEEN) / size,
  );
  return {
    concentration: CONCENTRATION[view],
    prior,
    impostors: impostors.map((samples) => impostorCounts(samples.map((sample) => sample[view]))),
  };
}

function learnGrams(all: readonly TextViews[], impostors: readonly (readonly TextViews[])[]): GramBackground {
  const texts = new Float32Array(BUCKETS.grams);
  for (const { grams } of all)
    for (const bucket of grams.counts.keys()) texts[bucket] = (texts[bucket] ?? 0) + 1;
  return {
    rarity: texts.map((withGram) => Math.log((all.length + 1) / (withGram + 1))),
    impostors: impostors.map((samples) => impostorCounts(samples.map(({ grams }) => grams))),
  };
}

function learnNumbers(
  key: 'numbers' | 'rates',
  all: readonly { readonly author: string; readonly views: TextViews }[],
): NumberBackground {
  const byAuthor = [...new Set(all.map(({ author }) => author))].map((author) =>
    all.filter((text) => text.author === author).map(({ views }) => views[key]),
  );
  const mean = meansOf(byAuthor.flat());
  const texts = byAuthor.flat().length;
  const within = mean.map(() => LEAST_VARIANCE);
  const between = mean.map(() => 0);
  for (const own of byAuthor) {
    const centre = meansOf(own);
    centre.forEach((middle, index) => {
      const squares = own.reduce((sum, row) => sum + ((row[index] ?? 0) - middle) ** 2, 0);
      within[index] = (within[index] ?? 0) + squares / (texts - byAuthor.length);
      // The spread of author means holds some of the spread within authors; that part is taken off.
      const noise = squares / (own.length * (own.length - 1));
      between[index] = (between[index] ?? 0) + ((middle - (mean[index] ?? 0)) ** 2 - noise) / byAuthor.length;
    });
  }
  return {
    mean,
    within,
    between: between.map((value, index) => Math.max(value, LEAST_BETWEEN * (within[index] ?? 0))),
  };
}

/** Keeps a number nobody varies in from dividing by zero. */
const LEAST_VARIANCE = 1e-6;
/** Estimated variances between authors can come out negative; this is the smallest share of the variance within. */
const LEAST_BETWEEN = 0.02;
