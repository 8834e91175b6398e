/**
 * Percentages and years in what a model wrote that stand in nothing of hers. The detector weighs every number by what is
 * said around it and lets general ones pass; these two are never how to do a thing, they are statistics and memories.
 */
import type { Persona, UntraceableFact } from '../types.js';

const PERCENT =
  /\d{1,3}(?:[.,]\d+)?\s?(?:%|(?:percent|per cent|por ciento|por cento|persen|pratishat|feesadi|प्रतिशत|फ़ीसदी|फीसदी|शेकडा|శాతం)(?![\p{L}\p{M}]))/giu;
/** "100 %" and "50 %" are ways to say all and half. */
const SAID_OF_ANYTHING = new Set(['100', '50']);
/** With the word that makes a year of it, so that "2000 pesos" is none. */
const YEAR =
  /(?<=(?<![\p{L}\p{M}])(?:in|since|from|until|back in|en|desde|del|em|de|sejak|tahun|saal|सन|साल)\s)(?:19[5-9]|20[0-4])\d(?![\p{N}\p{L}\p{M}]|[.,]\d|\s?[%₹$€£])|(?:19[5-9]|20[0-4])\d(?=\s(?:mein|main|se|में|से)(?![\p{L}\p{M}])|లో|నుంచి|నుండి)/giu;
const FIGURE = /\d[\d.,]*/gu;

/** Verbatim, each once. */
export function looseFigures(
  text: string,
  sources: readonly string[],
  { updatedAt }: Pick<Persona, 'updatedAt'>,
): readonly UntraceableFact[] {
  const known = new Set(sources.flatMap((source) => source.match(FIGURE) ?? []).map(bare));
  const now = Number(updatedAt.slice(0, 4));
  const isReckoned = (year: number): boolean =>
    known.has(String(now - year)) || known.has(String(now - year - 1));
  const percents = (text.match(PERCENT) ?? []).filter((found) => {
    const [figure = ''] = found.match(FIGURE) ?? [];
    return !known.has(bare(figure)) && !SAID_OF_ANYTHING.has(figure);
  });
  const years = (text.match(YEAR) ?? []).filter((year) => !known.has(year) && !isReckoned(Number(year)));
  return [...new Set([...percents, ...years])].map((quote) => ({ kind: 'number', quote }));
}

function bare(figure: string): string {
  return figure.replaceAll(/[.,]/gu, '');
}
