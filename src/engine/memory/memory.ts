/** A creator's memory by meaning and by words: her lines, her scripts, what did well. */
import { inTime } from '../../deadline.js';
import type { Embedder, IndexedKind, IndexMatch, ScriptIndex } from '../../ports.js';
import type { Persona, ScriptRecord } from '../types.js';
import { fuseRankings } from './fuse.js';
import { linesOf, scriptItemId } from './items.js';
import { rankScriptsByWords } from '../library/scripts/search.js';
import { rankByWords, type KeywordText } from './keywords.js';
import { isFamiliar } from './familiar.js';
import { findSameTopic } from './same-topic.js';
import { rankBySuccess } from './success.js';

/** How many of the index are asked for before fusing. */
const CANDIDATES = 30;
/**
 * A script that shares no word with a search is found by meaning from here on: unrelated English lines reach 0.37,
 * paraphrases 0.53 on average (`eval`, paraphrase table, n = 12). Lower would answer every search with her whole library.
 */
const FOUND_BY_MEANING = 0.4;
/** A reply waits no longer for meaning; words alone serve then. */
const MEANING_BUDGET_MS = 1_500;

interface Nearest {
  readonly matches: readonly IndexMatch[];
  /** Whether the size of a similarity says anything here. */
  readonly familiar: boolean;
}
const NOTHING: Nearest = { matches: [], familiar: false };

export interface MemoryParts {
  readonly index: ScriptIndex;
  readonly embedder: Embedder;
  /** Told when meaning could not be used and words served alone. */
  readonly onFallback: (error: unknown) => void;
  /** Told when it could be used. */
  readonly onMeaning: () => void;
  /** `MEANING_BUDGET_MS` otherwise. */
  readonly budgetMs?: number;
}

export interface Memory {
  /** Her own lines nearest to `query`, best first. */
  nearestLines(persona: Persona, query: string, language: string, limit: number): Promise<readonly string[]>;
  /** Her scripts that share words with `words` or are close to them in meaning, best first. */
  findScripts(
    userId: string,
    records: readonly ScriptRecord[],
    words: string,
  ): Promise<readonly ScriptRecord[]>;
  /** Her scripts nearest to `query`, best first. */
  nearestScripts(
    userId: string,
    records: readonly ScriptRecord[],
    query: string,
    language: string,
  ): Promise<readonly ScriptRecord[]>;
  /** What she accepted, near to `query` and successful first. */
  provenScripts(
    userId: string,
    records: readonly ScriptRecord[],
    query: string,
    language: string,
  ): Promise<readonly ScriptRecord[]>;
  /** Scripts on the same topic as `topic`, newest first; usually none. */
  sameTopic(
    userId: string,
    records: readonly ScriptRecord[],
    topic: string,
    language: string,
  ): Promise<readonly ScriptRecord[]>;
}

export function createMemory({
  index,
  embedder,
  onFallback,
  onMeaning,
  budgetMs = MEANING_BUDGET_MS,
}: MemoryParts): Memory {
  /** `ask`'s answer, or `otherwise` when it fails or takes too long. */
  async function byMeaning<T>(ask: (signal: AbortSignal) => Promise<T>, otherwise: T): Promise<T> {
    const asking = new AbortController();
    try {
      const answer = await inTime(ask(asking.signal), budgetMs, 'Meaning took too long.');
      onMeaning();
      return answer;
    } catch (error) {
      asking.abort();
      onFallback(error);
      return otherwise;
    }
  }

  function nearest(userId: string, query: string, kind: IndexedKind): Promise<Nearest> {
    return byMeaning<Nearest>(async (signal) => {
      const [asked] = await embedder.embed([query], { signal });
      // A text of unknown characters only looks like every other such text.
      if (!asked || asked.pieces.length === 0) return NOTHING;
      const { vector } = asked;
      const matches = await index.query(userId, vector, { topK: CANDIDATES, kind, embedder: embedder.name });
      return { matches, familiar: isFamiliar(query, asked) };
    }, NOTHING);
  }

  async function rank(
    {
      userId,
      kind,
      language,
    }: { readonly userId: string; readonly kind: IndexedKind; readonly language: string },
    query: string,
    texts: readonly KeywordText[],
  ): Promise<readonly string[]> {
    if (texts.length === 0 || query.trim() === '') return [];
    const known = new Set(texts.map(({ id }) => id));
    const ids = (await nearest(userId, query, kind)).matches
      .map(({ id }) => id)
      .filter((id) => known.has(id));
    return fuseRankings([rankByWords(query, texts, language), ids]);
  }

  async function nearestScripts(
    userId: string,
    records: readonly ScriptRecord[],
    query: string,
    language: string,
  ): Promise<readonly ScriptRecord[]> {
    const byId = new Map(records.map((record) => [scriptItemId(userId, record.result.scriptId), record]));
    const texts = [...byId].map(([id, { result, title, editedText }]) => ({
      id,
      text: `${title}\n${result.request.topic}\n${editedText ?? result.text}`,
    }));
    return (await rank({ userId, kind: 'script', language }, query, texts)).flatMap(
      (id) => byId.get(id) ?? [],
    );
  }

  return {
    nearestScripts,
    async findScripts(userId, records, words) {
      if (records.length === 0 || words.trim() === '') return [];
      const { matches, familiar } = await nearest(userId, words, 'script');
      const near = familiar ? matches.filter(({ score }) => score >= FOUND_BY_MEANING) : [];
      const byId = new Map(records.map((record) => [scriptItemId(userId, record.result.scriptId), record]));
      const byWords = rankScriptsByWords(records, words).map((scriptId) => scriptItemId(userId, scriptId));
      return fuseRankings([byWords, near.map(({ id }) => id)]).flatMap((id) => byId.get(id) ?? []);
    },
    async nearestLines(persona, query, language, limit) {
      const lines = linesOf(persona);
      const byId = new Map(lines.map(({ id, text }) => [id, text]));
      const ranked = await rank({ userId: persona.userId, kind: 'example', language }, query, lines);
      return ranked.flatMap((id) => byId.get(id) ?? []).slice(0, limit);
    },
    async provenScripts(userId, records, query, language) {
      const proven = rankBySuccess(records);
      const near = await nearestScripts(userId, proven, query, language);
      const byId = new Map(near.map((record) => [record.result.scriptId, record]));
      const idsOf = (list: readonly ScriptRecord[]): readonly string[] =>
        list.map(({ result }) => result.scriptId);
      // Success orders what is near; what is only successful is about something else.
      return fuseRankings([
        idsOf(near),
        idsOf(proven.filter(({ result }) => byId.has(result.scriptId))),
      ]).flatMap((id) => byId.get(id) ?? []);
    },
    async sameTopic(userId, records, topic, language) {
      const nearest = (await nearestScripts(userId, records, topic, language)).slice(0, CANDIDATES);
      const vectors = await byMeaning(async (signal) => {
        const topics = [topic, ...nearest.map(({ result }) => result.request.topic)];
        const embeddings = await embedder.embed(topics, { signal });
        const [asked] = embeddings;
        return asked && isFamiliar(topic, asked) ? embeddings.map(({ vector }) => vector) : [];
      }, []);
      return findSameTopic(topic, nearest, vectors, language);
    },
  };
}
