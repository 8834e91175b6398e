/** Words around a number that leave it open: about, over, under. */
import { numberLists, type Hedge } from './number-lists.js';
import type { Token } from '../../words/tokens.js';

export function hedgeAround(
  tokens: readonly Token[],
  first: number,
  next: number,
  text: string,
): Hedge | null {
  const { hedges } = numberLists();
  const from = tokens[first]?.start ?? 0;
  const till = tokens[next - 1]?.end ?? 0;
  if (text.charAt(till) === '+') return 'over';
  const behind = tokens[next];
  if (ROUNDED.test(tokens[next - 1]?.norm ?? '') || (behind?.norm === 'an' && behind.start === till))
    return 'about';
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .filter(({ end }) => !CLAUSE_END.test(text.slice(end, from)));
  const after = tokens.slice(next, next + 5).filter(({ start }) => !CLAUSE_END.test(text.slice(till, start)));
  const windows = [...joinedRuns(before), ...joinedRuns(after)];
  if (windows.some((words) => hedges.over.has(words)) || after.some(({ norm }) => norm.startsWith('దాట')))
    return 'over';
  if (windows.some((words) => hedges.about.has(words))) return 'about';
  return windows.some((words) => hedges.under.has(words)) ? 'under' : null;
}

export function isHedge(word: string): boolean {
  return Object.values(numberLists().hedges).some((words) => words.has(word));
}

/** "Empat puluhan": forty or so. */
const ROUNDED = /^(?:se)?(?:belas|puluh|ratus|ribu|juta)an$/u;
const CLAUSE_END = /[.!?,;:।\n]/u;

/** Every run of one to three neighbouring words: `more-than`. */
function joinedRuns(tokens: readonly Token[]): string[] {
  return tokens.flatMap((_, at) =>
    [1, 2, 3].map((length) =>
      tokens
        .slice(at, at + length)
        .map(({ norm }) => norm)
        .join('-'),
    ),
  );
}
