/** What of a creator's is remembered by meaning: her lines, her facts, her scripts, how her posts did. */
import { createHash } from 'node:crypto';
import type { IndexedText } from '../../ports.js';
import { spokenOnly } from '../text/laid-out/spoken-only.js';
import { openingOf, splitSentences } from '../text/sentences.js';
import type { Persona, ScriptRecord } from '../types.js';
import { resultRatios } from './success.js';

/** A line that short carries neither voice nor fact. */
const MIN_LINE_CHARACTERS = 12;
/** Lines of one persona that are embedded: ten long examples. */
const MAX_LINES = 400;
/** Metadata is for filtering and a title, not for the text. */
const TOPIC_CHARACTERS = 200;

export interface MemoryItem {
  /** `<kind>:<her mark>.<own id>`: her mark keeps two people's examples apart in a shared namespace. */
  readonly id: string;
  readonly text: string;
  readonly metadata: IndexedText['metadata'];
}

/** Everything that should lie in the index for her, ids unique. */
export function itemsOf(
  userId: string,
  persona: Persona | null,
  records: readonly ScriptRecord[],
): readonly MemoryItem[] {
  const ratios = resultRatios(records);
  const items = [
    ...(persona ? linesOf(persona) : []),
    ...(persona ? factsOf(persona) : []),
    ...records.map((record) => scriptItem(record, ratios.get(record.result.scriptId))),
    ...records.flatMap((record) => {
      const ratio = ratios.get(record.result.scriptId);
      return ratio === undefined ? [] : [resultItem(userId, record, ratio)];
    }),
  ];
  return [...new Map(items.map((item) => [item.id, item])).values()];
}

/** Sentences of her examples. */
export function linesOf(persona: Persona): readonly MemoryItem[] {
  const mark = markOf(persona.userId);
  return persona.examples
    .flatMap((example) =>
      splitSentences(spokenOnly(example.text, persona.name)).map((text, at) => ({
        id: `example:${mark}.${example.id}.${at}`,
        text,
        metadata: { kind: 'example', language: persona.language, createdAt: example.addedAt },
      })),
    )
    .filter(({ text }) => text.length >= MIN_LINE_CHARACTERS)
    .slice(0, MAX_LINES);
}

export function scriptItemId(userId: string, scriptId: string): string {
  return `script:${markOf(userId)}.${scriptId}`;
}

function factsOf(persona: Persona): readonly MemoryItem[] {
  const mark = markOf(persona.userId);
  return persona.facts
    .filter(({ quote }) => quote.trim() !== '')
    .map(({ quote }) => ({
      id: `fact:${mark}.${shortHash(quote)}`,
      text: quote,
      metadata: { kind: 'fact', language: persona.language, createdAt: persona.createdAt },
    }));
}

function scriptItem({ result, userId, editedText }: ScriptRecord, ratio: number | undefined): MemoryItem {
  const { request, scriptId } = result;
  return {
    id: scriptItemId(userId, scriptId),
    text: `${request.topic}\n${editedText ?? result.text}`,
    metadata: {
      kind: 'script',
      language: request.language ?? 'en',
      topic: request.topic.slice(0, TOPIC_CHARACTERS),
      durationSeconds: request.seconds,
      quality: result.quality,
      viral: result.viral.overall,
      createdAt: result.createdAt,
      ...(ratio === undefined ? {} : { resultRatio: ratio }),
    },
  };
}

/** What a post that has numbers was about and how it began. */
function resultItem(
  userId: string,
  { result, editedText, results }: ScriptRecord,
  ratio: number,
): MemoryItem {
  const { request, scriptId } = result;
  return {
    id: `result:${markOf(userId)}.${scriptId}`,
    text: `${request.topic}\n${openingOf(editedText ?? result.text)}`,
    metadata: {
      kind: 'result',
      language: request.language ?? 'en',
      topic: request.topic.slice(0, TOPIC_CHARACTERS),
      resultRatio: ratio,
      createdAt: results?.savedAt ?? result.createdAt,
    },
  };
}

/** Tells whether an item must be embedded again. */
export function fingerprintOf({ text, metadata }: MemoryItem): string {
  return shortHash(`${text}\n${JSON.stringify(metadata)}`);
}

function markOf(userId: string): string {
  return shortHash(userId).slice(0, 8);
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
