/** Cuts what she told into episodes: runs of thoughts that belong together, in her order. An example is one episode. */
import { z } from 'zod';
import { once, onceEach } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { isCounted } from '../../persona/reading/cues.js';
import { ofLanguage } from '../../text/base-language.js';
import { countWords } from '../../text/words.js';
import { blocksOf } from '../lines/choice/blocks.js';
import type { Line } from './material.js';
import { sameWord } from '../topic/topic-words.js';

/** Thoughts in her order; each stands alone with the lines that lean on it. */
export interface Episode {
  readonly blocks: readonly (readonly Line[])[];
  /** `story`, `example 2`, `correction`, `request`. */
  readonly source: string;
  /** Everything sayable of it. */
  readonly lines: readonly Line[];
}

const fileSchema = z.object({
  languages: z.record(
    z.string(),
    z.object({
      /** Pattern of how something new begins: a time, somebody nobody has heard of. */
      opens: z.string(),
      /** ... of how what is told goes on. */
      goesOn: z.string(),
      /** ... of a verb that tells; empty where tense is no part of the verb. */
      past: z.string(),
      /** ... of what shows a tale where the verb does not. */
      tale: z.string().optional(),
      /** ... of words that any two thoughts may share: years, people, figures. */
      common: z.string(),
    }),
  ),
});

interface Cues {
  readonly opens: RegExp;
  readonly goesOn: RegExp;
  /** Null: any sentence may tell. */
  readonly past: RegExp | null;
  /** Null: nothing shows a tale. */
  readonly tale: RegExp | null;
  readonly common: RegExp;
}

const lists = once(
  () => new Map(Object.entries(readDataFile(fileSchema, 'word-lists', 'episodes.json').languages)),
);
const cuesOf = onceEach((language: string): Cues | null => {
  const found = ofLanguage(lists(), language);
  if (!found) return null;
  const compiled = (source: string): RegExp => new RegExp(source, 'iu');
  return {
    opens: compiled(found.opens),
    goesOn: compiled(found.goesOn),
    past: found.past === '' ? null : compiled(found.past),
    tale: found.tale || found.past ? compiled(found.tale ?? found.past) : null,
    common: compiled(found.common),
  };
});

/** Whoever writes paragraphs of no more than this has cut her story into episodes herself. */
const LONGEST_EPISODE_WORDS = 60;
/** ... unless it is the only one. */
const LONGEST_ONLY_WORDS = 25;

/** In the order of the lines. */
export function episodesOf(lines: readonly Line[], language: string): readonly Episode[] {
  const story = new Set(lines.filter(({ source }) => source === 'story').map(({ passage }) => passage));
  const longest = story.size > 1 ? LONGEST_EPISODE_WORDS : LONGEST_ONLY_WORDS;
  return [...new Set(lines.map(({ passage }) => passage))].flatMap((at) => {
    const passage = lines.filter((line) => line.passage === at);
    const { source = '' } = passage[0] ?? {};
    const blocks = blocksOf(passage, language, cuesOf(language)?.opens);
    const isLong = source === 'story' && wordsIn(passage) > longest;
    const runs = isLong ? runsOf(blocks, cuesOf(language)) : [blocks];
    return runs
      .filter((run) => run.length > 0)
      .map((run): Episode => ({ blocks: run, source, lines: run.flat() }));
  });
}

export function wordsIn(lines: readonly Line[]): number {
  return lines.reduce((sum, { text }) => sum + countWords(text), 0);
}

function runsOf(blocks: readonly (readonly Line[])[], cues: Cues | null): (readonly Line[])[][] {
  const runs: (readonly Line[])[][] = [];
  const often = oftenIn(blocks);
  const isTie = (word: string): boolean => !often.has(word) && cues?.common.test(word) !== true;
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run && goesWith(run, block, cues, isTie)) run.push(block);
    else runs.push([block]);
  }
  return runs;
}

/** Of all thoughts: what so many name is what she always talks of, `piano` for who tunes them. */
const OFTEN_SHARE = 0.2;
const OFTEN_THOUGHTS = 3;

function oftenIn(blocks: readonly (readonly Line[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const word of blocks.flatMap((block) => [...new Set(wordsOf(block))]))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const most = Math.max(OFTEN_THOUGHTS, blocks.length * OFTEN_SHARE);
  return new Set([...counts].filter(([, count]) => count > most).map(([word]) => word));
}

/** Behind more thoughts than this she does not come back to a word, but uses it again. */
const TIED_THOUGHTS = 2;

function goesWith(
  run: readonly (readonly Line[])[],
  block: readonly Line[],
  cues: Cues | null,
  isTie: (word: string) => boolean,
): boolean {
  const head = block[0]?.text ?? '';
  const opens = cues?.opens.test(head) === true;
  // `My sister has a stall and she ...`: she is the sister.
  if (block[0]?.goesOn || (!opens && cues?.goesOn.test(head))) return true;
  const before = run.at(-1) ?? [];
  if (shares(run.slice(-TIED_THOUGHTS).flat(), block, isTie)) return true;
  // What is no tale is a fact of its own: `I do not work on Sundays.`
  return !opens && tells(before, cues) && tells(block, cues);
}

/** Short words that begin alike are others: `moto`, `motorista`. */
const LEAST_ALIKE_LETTERS = 5;

function isSame(word: string, other: string): boolean {
  return (
    word === other || (Math.min(word.length, other.length) >= LEAST_ALIKE_LETTERS && sameWord(word, other))
  );
}

/** `The kiln broke ... My sister drove the kiln away`: what was told of is told of again. */
export function shares(
  before: readonly Line[],
  block: readonly Line[],
  isTie: (word: string) => boolean = () => true,
): boolean {
  const told = wordsOf(before);
  // Two numbers are two things.
  return wordsOf(block).some(
    (word) => !isCounted(word) && isTie(word) && told.some((other) => isSame(word, other)),
  );
}

function tells(block: readonly Line[], cues: Cues | null): boolean {
  return cues === null || cues.past === null || cues.past.test(block.map(({ text }) => text).join(' '));
}

/** Its verbs show what is past. */
export function showsTense(language: string): boolean {
  return cuesOf(language)?.past != null;
}

/** It begins as something new does: a time, somebody nobody has heard of. */
export function opensAnew(line: string, language: string): boolean {
  return cuesOf(language)?.opens.test(line) ?? false;
}

/** Something in the language shows what is a tale. */
export function showsTales(language: string): boolean {
  return cuesOf(language)?.tale != null;
}

/** Something that happened is told in it, as far as the language shows. */
export function tellsTale(block: readonly Line[], language: string): boolean {
  return cuesOf(language)?.tale?.test(block.map(({ text }) => text).join(' ')) ?? true;
}

/** A word that any two thoughts may share ties nothing. */
export function isCommon(word: string, language: string): boolean {
  return cuesOf(language)?.common.test(word) ?? false;
}

/** Telling words, with repeats. */
export function wordsOf(lines: readonly Line[]): readonly string[] {
  return lines.flatMap(({ words }) => words);
}
