/** A creator's memory by meaning and by words: her lines, her scripts, what did well. */
import type { Embedder, IndexedText, ScriptIndex } from '../../ports.js';
import { splitSentences } from '../text/sentences.js';
import type { Persona, ScriptRecord } from '../types.js';
import { fuseRankings } from './fuse.js';
import { rankByWords, type KeywordText } from './keywords.js';

/** How many lines of the index are asked for before fusing. */
const CANDIDATES = 30;
/** A line that short carries neither voice nor fact. */
const MIN_LINE_CHARACTERS = 12;
/** Lines of one persona that are embedded; more would delay her first script. */
const MAX_LINES = 400;

export interface MemoryParts {
  readonly index: ScriptIndex;
  /** Null where no model can load: ranking by words alone. */
  readonly embedder: Embedder | null;
  /** Told when meaning could not be used and words served alone. */
  readonly onFallback: (error: unknown) => void;
}

export interface Memory {
  /** Puts her examples' lines and story facts into the index. Replaces what stood under the same ids. */
  rememberPersona(persona: Persona): Promise<void>;
  rememberScript(record: ScriptRecord): Promise<void>;
  forgetScript(userId: string, scriptId: string): Promise<void>;
  /** Her own lines nearest to `query`, best first. */
  nearestLines(persona: Persona, query: string, language: string, limit: number): Promise<readonly string[]>;
  /** Her scripts nearest to `query`, best first. */
  nearestScripts(
    userId: string,
    records: readonly ScriptRecord[],
    query: string,
    language: string,
  ): Promise<readonly ScriptRecord[]>;
  forget(userId: string): Promise<number>;
}

export function createMemory({ index, embedder, onFallback }: MemoryParts): Memory {
  async function embed(
    items: readonly {
      readonly id: string;
      readonly text: string;
      readonly userId: string;
      readonly metadata: IndexedText['metadata'];
    }[],
  ): Promise<void> {
    if (!embedder || items.length === 0) return;
    const vectors = await embedder.embed(items.map(({ text }) => text));
    await index.upsert(
      items.flatMap(({ id, userId, metadata }, at) => {
        const vector = vectors[at]?.vector;
        return vector
          ? [{ id, userId, vector, metadata: { ...metadata, user: userId, embedder: embedder.name } }]
          : [];
      }),
    );
  }

  /** Ids by meaning; empty when the model or the index cannot be asked just now. */
  async function rankByMeaning(userId: string, query: string, kind: string): Promise<readonly string[]> {
    if (!embedder || query.trim() === '') return [];
    try {
      const [asked] = await embedder.embed([query]);
      if (!asked) return [];
      const matches = await index.query(userId, asked.vector, {
        topK: CANDIDATES,
        kind,
        embedder: embedder.name,
      });
      return matches.map(({ id }) => id);
    } catch (error) {
      onFallback(error);
      return [];
    }
  }

  async function rank(
    userId: string,
    query: string,
    kind: string,
    texts: readonly KeywordText[],
    language: string,
  ): Promise<readonly string[]> {
    const known = new Set(texts.map(({ id }) => id));
    const byMeaning = (await rankByMeaning(userId, query, kind)).filter((id) => known.has(id));
    return fuseRankings([rankByWords(query, texts, language), byMeaning]);
  }

  return {
    async rememberPersona(persona) {
      const { userId, language, createdAt } = persona;
      const metadata = { kind: 'example', language, createdAt };
      await embed(linesOf(persona).map((line) => ({ ...line, userId, metadata })));
    },
    async rememberScript({ result, userId, editedText, postedAt }) {
      const { request, scriptId } = result;
      await embed([
        {
          id: `script:${scriptId}`,
          text: `${request.topic}\n${editedText ?? result.text}`,
          userId,
          metadata: {
            kind: 'script',
            language: request.language ?? 'en',
            topic: request.topic.slice(0, 200),
            durationSeconds: request.seconds,
            quality: result.quality,
            viral: result.viral.overall,
            posted: postedAt !== null,
            createdAt: result.createdAt,
          },
        },
      ]);
    },
    forgetScript: (userId, scriptId) => index.delete(userId, [`script:${scriptId}`]),
    async nearestLines(persona, query, language, limit) {
      const lines = linesOf(persona);
      const byId = new Map(lines.map(({ id, text }) => [id, text]));
      const ranked = await rank(persona.userId, query, 'example', lines, language);
      return ranked.flatMap((id) => byId.get(id) ?? []).slice(0, limit);
    },
    async nearestScripts(userId, records, query, language) {
      const texts = records.map(({ result, title, editedText }) => ({
        id: `script:${result.scriptId}`,
        text: `${title}\n${result.request.topic}\n${editedText ?? result.text}`,
      }));
      const byId = new Map(records.map((record) => [`script:${record.result.scriptId}`, record]));
      return (await rank(userId, query, 'script', texts, language)).flatMap((id) => byId.get(id) ?? []);
    },
    forget: (userId) => index.deleteUser(userId),
  };
}

/** Sentences of her examples under stable ids: `example:<id>:<line number>`. */
function linesOf(persona: Persona): readonly KeywordText[] {
  return persona.examples
    .flatMap((example) =>
      splitSentences(example.text).map((text, at) => ({ id: `example:${example.id}:${at}`, text })),
    )
    .filter(({ text }) => text.length >= MIN_LINE_CHARACTERS)
    .slice(0, MAX_LINES);
}
