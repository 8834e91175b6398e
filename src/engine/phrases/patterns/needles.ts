/** Words a pattern cannot match without: looking for them first spares most of 600 patterns on every line. */

/** Without the signs that `compilePattern` makes optional. */
const RUN = /(?![\u093C\u0901\u0902])[\p{L}\p{M}\p{N}]/u;
/** Shorter ones stand in nearly every text. */
const SHORTEST = 3;

/**
 * Lower-case pieces of words, of which every match of `pattern` holds at least one; null when there is no such set.
 * Errs on the side of null.
 */
export function needlesOf(pattern: string): readonly string[] | null {
  if (splitAlternatives(pattern).length > 1) return needlesOfGroup(pattern);
  const candidates = [longestRun(pattern), ...groupsOf(pattern).map(needlesOfGroup)];
  return candidates.reduce((best, next) => (leastLength(next) > leastLength(best) ? next : best), null);
}

function needlesOfGroup(group: string): readonly string[] | null {
  const each = splitAlternatives(group).map(longestRun);
  return each.every((needles) => needles !== null) ? each.flat() : null;
}

function leastLength(needles: readonly string[] | null): number {
  return needles === null ? 0 : Math.min(...needles.map((needle) => needle.length));
}

/** The longest piece of a word outside of groups, classes and everything optional. */
function longestRun(pattern: string): readonly string[] | null {
  let best = '';
  let run = '';
  let depth = 0;
  const characters = [...pattern];
  for (const [at, character] of characters.entries()) {
    if ('([{'.includes(character)) depth += 1;
    const isPlain = depth === 0 && RUN.test(character) && characters[at - 1] !== '\\';
    run = isPlain && characters[at + 1] !== '?' ? run + character : '';
    if (')]}'.includes(character)) depth -= 1;
    if (run.length > best.length) best = run;
  }
  return best.length < SHORTEST ? null : [best.toLowerCase()];
}

/** What stands in the groups that must match; lookarounds and optional ones are left out. */
function groupsOf(pattern: string): string[] {
  const groups: string[] = [];
  let depth = 0;
  let start = 0;
  [...pattern.matchAll(/[()]/gu)].forEach(({ 0: mark, index }) => {
    if (mark === '(') {
      if (depth === 0) start = index + 1;
      depth += 1;
      return;
    }
    depth -= 1;
    const content = pattern.slice(start, index);
    if (depth === 0 && !content.startsWith('?') && pattern[index + 1] !== '?') groups.push(content);
  });
  return groups;
}

/** `a|(b|c) d` -> `a`, `(b|c) d`. */
function splitAlternatives(pattern: string): string[] {
  const alternatives = [''];
  let depth = 0;
  for (const character of pattern) {
    if ('(['.includes(character)) depth += 1;
    else if (')]'.includes(character)) depth -= 1;
    if (character === '|' && depth === 0) alternatives.push('');
    else alternatives[alternatives.length - 1] += character;
  }
  return alternatives;
}
