/** The development texts of `voice/`: whole authors are kept apart, and a show is never both sample and test. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { seededRandom } from '../../engine/seeded-random.js';
import { parseLines } from '../../project-files.js';
import { createNearness, type Nearness } from './nearness.js';
import { shuffled } from './random.js';

const row = z.object({ author: z.string(), work: z.string(), topic: z.string(), text: z.string() });
export type VoiceText = z.infer<typeof row>;

/** Texts of both files under `<folder>/voice`, in order. Throws when they are absent or not as described in SOURCE.txt. */
export function readVoiceTexts(folder: string): VoiceText[] {
  return ['dev.jsonl', 'dev_extra.jsonl'].flatMap((name) =>
    parseLines(row, readFileSync(path.join(folder, 'voice', name), 'utf8')),
  );
}

export function authorsOf(texts: readonly VoiceText[]): string[] {
  return [...new Set(texts.map(({ author }) => author))];
}

export function firstWords(text: string, count: number): string {
  return text.split(/\s+/u).slice(0, count).join(' ');
}

export interface AuthorDraw {
  readonly author: string;
  readonly samples: readonly string[];
  readonly tests: readonly VoiceText[];
}

export interface DrawSizes {
  readonly samples: number;
  readonly sampleWords: number;
  readonly tests: number;
  readonly testWords: number;
  /** Samples and tests around one topic, as of a creator with a niche; else whatever she spoke about. */
  readonly oneTopic?: boolean;
}

/** For each author other samples and tests, from different shows. */
export function drawAuthors(
  texts: readonly VoiceText[],
  authors: readonly string[],
  sizes: DrawSizes,
  seed: number,
): AuthorDraw[] {
  const random = seededRandom(seed);
  const nearness = sizes.oneTopic ? createNearness(texts) : null;
  return authors.map((author) => {
    const all = shuffled(
      texts.filter((text) => text.author === author),
      random,
    );
    const own = nearness ? shuffled(nearestToFirst(all, sizes, nearness), random) : all;
    const samples = own.slice(0, sizes.samples);
    const works = new Set(samples.map(({ work }) => work));
    return {
      author,
      samples: samples.map(({ text }) => firstWords(text, sizes.sampleWords)),
      tests: own
        .slice(sizes.samples)
        .filter(({ work }) => !works.has(work))
        .slice(0, sizes.tests)
        .map((test) => ({ ...test, text: firstWords(test.text, sizes.testWords) })),
    };
  });
}

/** The first text and as many of those nearest to it in topic as the draw needs. */
function nearestToFirst(
  own: readonly VoiceText[],
  { samples, tests }: DrawSizes,
  nearness: Nearness,
): readonly VoiceText[] {
  const [first] = own;
  if (!first) return [];
  return own.toSorted((a, b) => nearness(first, b) - nearness(first, a)).slice(0, samples + tests);
}
