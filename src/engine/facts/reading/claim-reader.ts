/** Reads a script beside its sources with the shipped small network, which gives each piece a logit that nobody told it. */
import { z } from 'zod';
import type { PieceReader } from '../../../ports.js';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { whereThere, type OnMissing } from '../../optional-models.js';
import { sum } from '../../statistics.js';
import type { Span } from '../words/sentence-spans.js';
import { pagesOf } from './page.js';
import type { ClaimReading } from './read-model.js';
import { createCutter } from './unigram.js';

/** For each of `claims` what the reader makes of its words. `language`: BCP 47, of the number words. Throws what the `PieceReader` throws. */
export type ClaimReader = (
  sources: readonly string[],
  text: string,
  language: string,
  claims: readonly Span[],
) => Promise<readonly ClaimReading[]>;

/** Null where the network does not load or does not answer. */
export type OptionalReader = (...asked: Parameters<ClaimReader>) => Promise<readonly ClaimReading[] | null>;

const vocabularySchema = z.object({ pieces: z.array(z.string()), scores: z.array(z.number()) });
const shippedCutter = once(() =>
  createCutter(readDataFile(vocabularySchema, 'models', 'fact-reader', 'pieces.json')),
);

export function createClaimReader(reader: PieceReader): ClaimReader {
  return async (sources, text, language, claims) => {
    const pages = pagesOf(sources, text, language, shippedCutter());
    const logits = await Promise.all(pages.map(({ ids, from }) => reader.readPieces(ids, from)));
    const read = pages.flatMap(({ pieces }, page) =>
      pieces.map(({ start, end }, at) => ({ start, end, logit: logits[page]?.[at] ?? UNREAD })),
    );
    return claims.map((claim) =>
      readingOf(
        read.filter(({ start, end }) => start < claim.end && end > claim.start).map(({ logit }) => logit),
      ),
    );
  };
}

export function createOptionalReader(reader: PieceReader, onMissing: OnMissing): OptionalReader {
  return whereThere(createClaimReader(reader), onMissing);
}

/** What an ordinary told piece gets. */
const UNREAD = -4;

function readingOf(logits: readonly number[]): ClaimReading {
  const known = logits.length === 0 ? [UNREAD] : logits;
  return {
    mean: sum(known) / known.length,
    most: Math.max(...known),
    least: Math.min(...known),
  };
}
