/** Which kinds of outcome her sources tell of, read once. */
import { outcomeLists, outcomesOf } from './outcome-lists.js';
import { resultGroups } from './result-lists.js';

export interface SourceOutcomes {
  readonly kinds: ReadonlySet<string>;
  /** Names of the groups of result patterns. */
  readonly patterns: ReadonlySet<string>;
}

/** `words` normalised. */
export function sourceOutcomes(words: readonly string[], folded: string): SourceOutcomes {
  const languages = [...outcomeLists().stems.keys()];
  return {
    kinds: new Set([...new Set(words)].flatMap((word) => [...outcomesOf(word, languages)])),
    patterns: new Set(
      resultGroups()
        .filter(({ byLanguage }) => [...byLanguage.values()].some((pattern) => standsIn(pattern, folded)))
        .map(({ name }) => name),
    ),
  };
}

/** `search` leaves a global pattern where it was; `test` would make the next search begin behind the match. */
export function standsIn(pattern: RegExp | undefined, folded: string): boolean {
  return pattern !== undefined && folded.search(pattern) >= 0;
}
