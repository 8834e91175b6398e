/** Which kinds of outcome her sources tell of, read once. */
import { outcomeLists, outcomesOf } from './outcome-lists.js';
import { scriptsIn } from '../words/scripts.js';
import { resultGroups } from './result-lists.js';

export interface SourceOutcomes {
  readonly kinds: ReadonlySet<string>;
  /** Names of the groups of result patterns. */
  readonly patterns: ReadonlySet<string>;
}

/** `words` normalised. */
export function sourceOutcomes(words: readonly string[], folded: string): SourceOutcomes {
  const scripts: readonly string[] = scriptsIn(folded);
  const absent = new Set(['hi', 'te'].filter((language) => !scripts.includes(language)));
  const languages = outcomeLists().languages.filter((language) => !absent.has(language));
  return {
    kinds: new Set([...new Set(words)].flatMap((word) => [...outcomesOf(word, languages)])),
    patterns: new Set(
      resultGroups()
        .filter(({ byLanguage }) =>
          [...byLanguage].some(([language, pattern]) => !absent.has(language) && standsIn(pattern, folded)),
        )
        .map(({ name }) => name),
    ),
  };
}

/** `search` leaves a global pattern where it was; `test` would make the next search begin behind the match. */
function standsIn(pattern: RegExp | undefined, folded: string): boolean {
  return pattern !== undefined && folded.search(pattern) >= 0;
}
