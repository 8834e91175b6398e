/** Sentences to learn hollow ones from: labelled ones, and what people said of themselves and our own plain lines, which are never hollow. */
import { z } from 'zod';
import {
  readSentence,
  readStretch,
  type HollowReading,
} from '../../engine/phrases/hollow/hollow-features.js';
import { isReadable, MOST_SENTENCES } from '../../engine/phrases/hollow/hollow.js';
import { listFor, PHRASE_LANGUAGES } from '../../engine/phrases/lists.js';
import { splitSentences } from '../../engine/text/sentences.js';
import { readCreators } from '../../sample-creators.js';
import { readFactTexts } from '../../evaluation/facts-set.js';
import { readDataLines } from '../../project-files.js';
import { readVoiceTexts } from '../voice/data.js';
import { ourLines } from './our-lines.js';

export interface HollowRow {
  readonly kind: 'labelled' | 'stories' | 'creators' | 'speakers' | 'ours';
  /** The set or the person it comes from: never parted between fitting and testing. */
  readonly source: string;
  readonly language: string;
  readonly stock: boolean;
  readonly sentences: number;
  readonly reading: HollowReading;
}

const labelled = z.object({ id: z.string(), language: z.string(), text: z.string(), stock: z.boolean() });

/** `voiceFolder`: the development data with `voice/`. */
export function readHollowRows(voiceFolder: string): HollowRow[] {
  return [...labelledRows(), ...storyRows(), ...creatorRows(), ...speakerRows(voiceFolder), ...ourRows()];
}

const TOPIC = 'xyz';

/** Never left out: what the built-in writer says must not be found. */
function ourRows(): HollowRow[] {
  return PHRASE_LANGUAGES.flatMap((language) =>
    ourLines(language, TOPIC).flatMap((line) =>
      rowsOf({ kind: 'ours', source: 'drafts', language, stock: false }, stretchesOf(line)),
    ),
  );
}

function labelledRows(): HollowRow[] {
  return readDataLines(labelled, 'eval', 'phrases-development.jsonl').flatMap(
    ({ id, language, text, stock }) =>
      rowsOf({ kind: 'labelled', source: id.split('-')[0] ?? id, language, stock }, [splitSentences(text)]),
  );
}

/** What the made-up creators of the set of invented facts tell of themselves. */
function storyRows(): HollowRow[] {
  const stories = new Map(
    readFactTexts('development').flatMap(({ sources, language }) =>
      sources.map((text) => [text, { language, source: sources[0] ?? text }] as const),
    ),
  );
  return [...stories].flatMap(([text, { language, source }]) =>
    rowsOf({ kind: 'stories', source, language, stock: false }, stretchesOf(text)),
  );
}

function creatorRows(): HollowRow[] {
  return readCreators().flatMap(({ slug, language, story, examples }) =>
    [story, ...examples].flatMap((text) =>
      rowsOf({ kind: 'creators', source: slug, language, stock: false }, stretchesOf(text)),
    ),
  );
}

function speakerRows(folder: string): HollowRow[] {
  return readVoiceTexts(folder).flatMap(({ author, text }) =>
    rowsOf({ kind: 'speakers', source: author, language: 'en', stock: false }, stretchesOf(text)),
  );
}

/** One, two and three sentences in a row, as the finder reads them. */
function stretchesOf(text: string): string[][] {
  const sentences = splitSentences(text);
  return sentences.flatMap((_, at) =>
    Array.from({ length: MOST_SENTENCES }, (_unused, more) => sentences.slice(at, at + more + 1)).filter(
      (some, more) => some.length === more + 1,
    ),
  );
}

function rowsOf(
  origin: Pick<HollowRow, 'kind' | 'source' | 'language' | 'stock'>,
  stretches: readonly (readonly string[])[],
): HollowRow[] {
  const list = listFor(origin.language);
  if (!list) return [];
  return stretches
    .map((sentences) => sentences.map((sentence) => readSentence(sentence, list)))
    .filter(isReadable)
    .map((readings) => ({ ...origin, sentences: readings.length, reading: readStretch(readings) }));
}
