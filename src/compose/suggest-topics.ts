/** Topics offered while she types one: what did well for her, what she made, what she is about. */
import type { Links } from '../engine/library/personas/links.js';
import type { PersonaLibrary } from '../engine/library/personas/personas.js';
import type { ScriptLibrary } from '../engine/library/scripts/scripts.js';
import { createLastUsed } from '../last-used.js';
import { recommend } from '../engine/memory/recommend.js';

/** A request goes out with every few letters; what did well need not be counted again for each. */
const COUNTED_MS = 30_000;
const KEPT_PEOPLE = 500;

/** Most useful first, each once; all words of `typed` stand in each. */
export function createTopicSuggester(parts: {
  readonly links: Pick<Links, 'personOf'>;
  readonly personas: Pick<PersonaLibrary, 'get'>;
  readonly scripts: Pick<ScriptLibrary, 'summaries' | 'all'>;
  readonly nowMs?: () => number;
}): (accountId: string, typed: string) => Promise<readonly string[]> {
  const { links, personas, scripts, nowMs = Date.now } = parts;
  const counted = createLastUsed<{ readonly atMs: number; readonly topics: Promise<readonly string[]> }>(
    KEPT_PEOPLE,
  );

  async function count(userId: string): Promise<readonly string[]> {
    const [persona, records] = await Promise.all([personas.get(userId), scripts.all(userId)]);
    return recommend(persona, records).flatMap(({ next }) => next ?? []);
  }

  function recommendedTo(userId: string): Promise<readonly string[]> {
    const known = counted.get(userId);
    if (known && nowMs() - known.atMs < COUNTED_MS) return known.topics;
    const topics = count(userId);
    counted.set(userId, { atMs: nowMs(), topics });
    return topics;
  }

  return async (accountId, typed) => {
    const userId = await links.personOf(accountId);
    const [persona, summaries] = await Promise.all([personas.get(userId), scripts.summaries(userId)]);
    // Without scripts nothing is recommended, also not what was counted before she had them deleted.
    const recommended = summaries.length === 0 ? [] : await recommendedTo(userId);
    const made = summaries.map(({ title }) => title);
    const about = [...(persona?.successfulTopics ?? []), ...(persona?.expertise ?? [])];
    const words = typed.toLowerCase().split(/\s+/u).filter(Boolean);
    return [...new Set([...recommended, ...made, ...about])].filter((topic) =>
      words.every((word) => topic.toLowerCase().includes(word)),
    );
  };
}
