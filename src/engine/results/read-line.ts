/** One pasted line of a post's numbers, in any order, with labels in the six interface languages. */
import { once } from '../../once.js';
import { asWholeWords } from '../text/phrasings.js';
import type { PostResults } from '../types.js';
import { asciiDigits, numberPattern, readNumber, type ReadNumber } from './read-number.js';
import { LABELS, resultWords } from './result-words.js';
import { inDigits } from './spoken-numbers.js';

type Measure = Exclude<keyof PostResults, 'savedAt' | 'verdict'>;
type Label = (typeof LABELS)[number];

/** The first that fits counts. */
const labelPattern = once(() => {
  const groups = LABELS.map((label) => `(?<${label}>${resultWords(label)})`);
  return new RegExp(asWholeWords(`(?:${groups.join('|')})`), 'giu');
});
const timePattern = once(() => new RegExp(String.raw`^\s?${resultWords('time')}(?![\p{L}\p{M}])`, 'iu'));
const LONGEST_LINE = 2_000;
/** 100 %: a share typed as a plain number above 1 is a percentage. */
const PERCENT = 100;

type Token = { readonly at: number; readonly end: number } & (
  { readonly label: Label } | { readonly number: ReadNumber }
);

/**
 * What is in the line, `savedAt` now; null when there is no number with a meaning. A lone number is views, and so is the
 * first count where the line sets right what was noted before (`corrects`).
 */
export function readResultsLine(
  line: string,
  language: string,
  savedAt: string,
  corrects = false,
): PostResults | null {
  const text = asciiDigits(inDigits(line.slice(0, LONGEST_LINE), language));
  const tokens = tokensOf(text, language);
  const found = new Map<Measure, number>();
  for (let index = startsWithStranger(tokens, text) ? 1 : 0; index < tokens.length; index += 1) {
    const pair = pairOf(tokens[index], tokens[index + 1]);
    if (!pair || !isBeside(tokens[index], tokens[index + 1], text)) continue;
    const [measure, value] = meaningOf(pair.label, pair.number) ?? [];
    if (measure !== undefined && value !== undefined && !found.has(measure)) found.set(measure, value);
    // A percentage beside a word it cannot belong to leaves the word to the next number.
    if (measure !== undefined || pair.number.kind === 'count') index += 1;
  }
  const [only] = tokens;
  // "12k" answers the question; "I have 3 new clients" does not.
  const isLone = tokens.length === 1 && !/[\p{L}]/u.test(text.replaceAll(numberPattern(), ''));
  const counts = tokens.flatMap((token) =>
    'number' in token && token.number.kind === 'count' ? [token] : [],
  );
  const [first] = counts;
  if (found.size === 0 && first && (corrects || (isLone && first === only)))
    found.set('views', first.number.value);
  return found.size === 0 ? null : { ...NOTHING_TOLD, ...Object.fromEntries(found), savedAt };
}

const NOTHING_TOLD = {
  views: null,
  skipRate: null,
  averageWatchSeconds: null,
  likes: null,
  comments: null,
  shares: null,
  saves: null,
};

/** What a verdict without numbers is stored as. */
export function resultsWithout(savedAt: string): PostResults {
  return { ...NOTHING_TOLD, savedAt };
}

function tokensOf(text: string, language: string): readonly Token[] {
  const tokens: Token[] = [];
  const rest = text.replace(labelPattern(), (word: string, ...more: unknown[]) => {
    const groups = more.at(-1) as Record<string, string | undefined>;
    const label = LABELS.find((name) => groups[name] !== undefined);
    const at = more.at(-3) as number;
    if (label) tokens.push({ at, end: at + word.length, label });
    return '|'.repeat(word.length);
  });
  for (const match of rest.matchAll(numberPattern())) {
    // "In 3 days" says when, not how many.
    if (timePattern().test(rest.slice(match.index + match[0].length))) continue;
    const number = readNumber(match, language);
    if (number) tokens.push({ at: match.index, end: match.index + match[0].length, number });
  }
  return tokens.sort((a, b) => a.at - b.at);
}

/**
 * "Xyz 15302 likes 340": the first number belongs to the word before it, which we do not know, not to the likes; in "4k views
 * and 112 women" the last one is what stands alone.
 */
function startsWithStranger(tokens: readonly Token[], text: string): boolean {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || first === last || !('number' in first) || !('number' in last)) return false;
  const labels = tokens.filter((token) => 'label' in token).length;
  if (tokens.length - labels <= labels) return false;
  const before = tokens.at(-2);
  const isBehindLabel = before !== undefined && !/\p{L}/u.test(text.slice(before.end, last.at));
  return isBehindLabel && /\p{L}/u.test(text.slice(0, first.at));
}

/** Words that may stand between a number and what it counts: "112 women sent it". */
const MOST_BETWEEN = 4;

/** A number counts the noun beside it, not one in the next clause. */
function isBeside(one: Token | undefined, other: Token | undefined, text: string): boolean {
  if (!one || !other) return false;
  const between = text.slice(one.end, other.at);
  const isTable = 'label' in one && /^[^\p{L}]*$/u.test(between);
  return isTable || (!/[,;.!?\n]/u.test(between) && (between.match(/\p{L}+/gu) ?? []).length <= MOST_BETWEEN);
}

/** Neighbours in either order: "views 1200" and "1200 views". */
function pairOf(
  one: Token | undefined,
  other: Token | undefined,
): { readonly label: Label; readonly number: ReadNumber } | null {
  if (!one || !other) return null;
  if ('label' in one && 'number' in other) return { label: one.label, number: other.number };
  if ('number' in one && 'label' in other) return { label: other.label, number: one.number };
  return null;
}

/** Null where the number cannot be that measure: a percentage of likes, a skip rate of 300 %. */
function meaningOf(label: Label, { value, kind }: ReadNumber): readonly [Measure, number] | null {
  if (label === 'skipRate' || label === 'stayed') {
    const share = kind === 'count' && value > 1 ? value / PERCENT : value;
    if (kind === 'seconds' || share < 0 || share > 1) return null;
    return ['skipRate', label === 'stayed' ? 1 - share : share];
  }
  if (label === 'averageWatchSeconds') return kind === 'share' ? null : [label, value];
  // Nobody has 1.2 views: the word behind it was a unit we do not know.
  return kind === 'count' && Number.isInteger(value) ? [label, value] : null;
}
