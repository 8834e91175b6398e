/** Reads a script beside its sources with the shipped small network, which gives each piece a logit that nobody told it. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import type { PieceReader } from '../../../ports.js';
import { dataFile } from '../../../project-files.js';
import type { Span } from '../sentence-spans.js';
import { pagesOf } from './page.js';
import type { ClaimReading } from './read-model.js';
import { createCutter, type Cutter } from './unigram.js';

/** For each of `claims` what the reader makes of its words. Throws what the `PieceReader` throws. */
export type ClaimReader = (
  sources: readonly string[],
  text: string,
  claims: readonly Span[],
) => Promise<readonly ClaimReading[]>;

const vocabularySchema = z.object({ pieces: z.array(z.string()), scores: z.array(z.number()) });
let shipped: Cutter | undefined;

export function createClaimReader(reader: PieceReader): ClaimReader {
  return async (sources, text, claims) => {
    shipped ??= createCutter(
      vocabularySchema.parse(
        JSON.parse(readFileSync(dataFile('models', 'fact-reader', 'pieces.json'), 'utf8')),
      ),
    );
    const pages = pagesOf(sources, text, shipped);
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

/** What an ordinary told piece gets. */
const UNREAD = -4;

function readingOf(logits: readonly number[]): ClaimReading {
  const known = logits.length === 0 ? [UNREAD] : logits;
  return {
    mean: known.reduce((sum, logit) => sum + logit, 0) / known.length,
    most: Math.max(...known),
    least: Math.min(...known),
  };
}
