/** The detector of invented facts on the sets of `data/eval`: what it finds and where it cries wolf. */
import { z } from 'zod';
import { findInvented, findUntraceable } from '../engine/facts/find.js';
import type { ClaimReader } from '../engine/facts/reading/claim-reader.js';
import { countWords } from '../engine/text/words.js';
import { readDataLines } from '../project-files.js';
import { shareOf, type Share } from './figures.js';

const FACT_KINDS = ['number', 'name', 'brand', 'quote', 'result'] as const;
type FactKind = (typeof FACT_KINDS)[number];

const factText = z.object({
  id: z.string(),
  language: z.string(),
  sources: z.array(z.string()),
  text: z.string(),
  planted: z.array(z.object({ kind: z.enum(FACT_KINDS), quote: z.string() })),
});
/** The texts of `data/eval` were. */
export const YEAR_WRITTEN = 2026;

export type FactText = z.output<typeof factText>;

export interface FactsRow {
  /** A language, or `all`. */
  readonly language: string;
  /** Planted inventions of which a part was found, by kind and together; the kind named may be another one. */
  readonly recall: Readonly<Record<FactKind | 'all', Share>>;
  /** Honest texts in which something was found. */
  readonly falseAlarms: Share;
}

export interface FactsEvaluation {
  readonly texts: number;
  /** `all` last. */
  readonly rows: readonly FactsRow[];
  /** Of the planted inventions that were found: those named by their own kind. */
  readonly rightKind: Share;
  /** Texts with an invention in which something else was found, too. */
  readonly beside: Share;
  /** Ids of honest texts with an alarm, and of texts with an invention that was missed. */
  readonly alarmed: readonly string[];
  readonly missed: readonly string[];
}

interface Judged extends FactText {
  readonly found: readonly { readonly kind: string; readonly quote: string }[];
}

/** As the product finds them in a script: with the reader. */
export async function evalFactsRead(texts: readonly FactText[], read: ClaimReader): Promise<FactsEvaluation> {
  const found = new Map<FactText, Judged['found']>();
  for (const text of texts)
    found.set(text, await findInvented(read, text.sources, text.text, text.language, YEAR_WRITTEN));
  return evalFacts(texts, (text) => found.get(text) ?? []);
}

/** By rules alone unless told. The language is told, as the product tells it. */
export function evalFacts(
  texts: readonly FactText[],
  find: (text: FactText) => Judged['found'] = ({ sources, text, language }) =>
    findUntraceable(sources, text, language, YEAR_WRITTEN),
): FactsEvaluation {
  const judged = texts.map((text) => ({ ...text, found: find(text) }));
  const languages = [...new Set(texts.map(({ language }) => language))];
  return {
    texts: texts.length,
    rows: [
      ...languages.map((name) =>
        rowOf(
          name,
          judged.filter(({ language }) => language === name),
        ),
      ),
      rowOf('all', judged),
    ],
    rightKind: shareOf(
      judged.flatMap((text) =>
        text.planted.flatMap((planted) => {
          const hits = hitsOf(text, planted.quote);
          return hits.length === 0 ? [] : [hits.some(({ kind }) => kind === planted.kind)];
        }),
      ),
    ),
    beside: shareOf(
      judged.flatMap((text) => {
        if (text.planted.length === 0) return [];
        const hits = text.planted.flatMap(({ quote }) => hitsOf(text, quote));
        return [text.found.some((one) => !hits.includes(one))];
      }),
    ),
    alarmed: judged
      .filter(({ planted, found }) => planted.length === 0 && found.length > 0)
      .map(({ id }) => id),
    missed: judged
      .filter((text) => text.planted.some(({ quote }) => hitsOf(text, quote).length === 0))
      .map(({ id }) => id),
  };
}

/** `held-out`: written by somebody who had not read the detector, read by nobody who mended it. */
export const FACT_SETS = ['held-out', 'development'] as const;

/** `lines`: single sentences with what made them hard, for fitting only. */
export function readFactTexts(set: (typeof FACT_SETS)[number] | 'lines'): readonly FactText[] {
  return readDataLines(factText, 'eval', `facts-${set}.jsonl`);
}

/** A story and three examples are 440 to 960 words here, a story alone up to 290. */
const MUCH_TOLD_WORDS = 300;

/** Her sources are as long as those of somebody who has sent her story and scripts: the more is told, the easier an invention hides. */
export function isMuchTold({ sources }: FactText): boolean {
  return countWords(sources.join(' ')) >= MUCH_TOLD_WORDS;
}

function rowOf(language: string, texts: readonly Judged[]): FactsRow {
  const recallOf = (kinds: readonly FactKind[]): Share =>
    shareOf(
      texts.flatMap((text) =>
        text.planted
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ quote }) => hitsOf(text, quote).length > 0),
      ),
    );
  return {
    language,
    recall: {
      number: recallOf(['number']),
      name: recallOf(['name']),
      brand: recallOf(['brand']),
      quote: recallOf(['quote']),
      result: recallOf(['result']),
      all: recallOf(FACT_KINDS),
    },
    falseAlarms: shareOf(
      texts.filter(({ planted }) => planted.length === 0).map(({ found }) => found.length > 0),
    ),
  };
}

/** What was found that overlaps the planted quote. */
function hitsOf({ text, found }: Judged, planted: string): Judged['found'] {
  const start = text.indexOf(planted);
  const end = start + planted.length;
  return found.filter(({ quote }) =>
    placesOf(text, quote).some((at) => at < end && at + quote.length > start),
  );
}

function placesOf(text: string, quote: string): readonly number[] {
  const places: number[] = [];
  let at = text.indexOf(quote);
  while (at >= 0) {
    places.push(at);
    at = text.indexOf(quote, at + 1);
  }
  return places;
}
