/** Says her lines anew in any language: neighbours joined, a spoken lead before what is left as it was. */
import { stopwordsOf } from '../text/stopwords.js';
import { countWords } from '../text/words.js';
import type { Manner } from './manner.js';
import type { Line } from './material.js';
import type { Dice } from './random.js';
import { haveOneSubject } from './same-subject.js';
import type { Scaffolds } from './scaffolds.js';
import { smallFirst } from './tidy.js';
import type { SourceWords } from './verbatim.js';

/** Her mean sentence and this much more: joined sentences should still sound like hers. */
const LONGEST_OVER_MEAN = 1.9;
const LEAST_JOINED_WORDS = 16;
/** A lead is heard as a habit when it comes more often than once in so many sentences. */
const SENTENCES_PER_LEAD = 6;
/** `And done.` */
const SHORTEST_STARTED_WORDS = 4;
/** Of this many sentences one may begin with a starter. */
const SENTENCES_PER_STARTER = 4;
const LONGEST_LED_WORDS = 22;
/** `To tell you straight, three times.` */
const SHORTEST_LED_WORDS = 5;
/** `Yes.` and `A book.` are said alone. */
const SHORTEST_JOINED_WORDS = 4;
const LONGEST_FORCED_WORDS = 30;
const END = /([.!…।]+)(["”’»)]*)$/u;
const QUOTES = /["“”«»]/u;

export interface Retelling {
  readonly manner: Manner;
  readonly sources: SourceWords;
  readonly scaffolds: Scaffolds;
  readonly dice: Dice;
  /** How many of the sentences may stay as they were. */
  readonly mostVerbatim: number;
}

/** Groups of sentences that belong together, in order. */
export function retell(blocks: readonly (readonly Line[])[], retelling: Retelling): string[][] {
  const { sources, manner } = retelling;
  const longest = Math.max(LEAST_JOINED_WORDS, manner.wordsPerSentence * LONGEST_OVER_MEAN);
  const told = threadsOf(blocks).map((thread) => joinNeighbours(thread, longest, retelling));
  const isOver = (): boolean =>
    told.flat().filter((sentence) => sources.has(sentence)).length > retelling.mostVerbatim;
  const firsts = blocks.flatMap((block) => block[0]?.text ?? []);
  lead(told, firsts, retelling, isOver);
  for (const [at, sentences] of told.entries()) if (isOver()) told[at] = joinCopied(sentences, retelling);
  startAnew(told, retelling, isOver);
  return told;
}

/** What followed each other in her text may be joined. */
function threadsOf(blocks: readonly (readonly Line[])[]): string[][] {
  const threads: string[][] = [];
  let before: Line | undefined;
  for (const line of blocks.flatMap((block) => block)) {
    const follows = before?.passage === line.passage && before.place + 1 === line.place;
    if (follows) threads.at(-1)?.push(line.text);
    else threads.push([line.text]);
    before = line;
  }
  return threads;
}

function lead(
  told: readonly string[][],
  firsts: readonly string[],
  retelling: Retelling,
  isOver: () => boolean,
): void {
  const { manner, sources, dice } = retelling;
  const leads = turned(retelling.scaffolds.leads, dice);
  let used = 0;
  let since = SENTENCES_PER_LEAD / 2;
  // In the middle of a thought a lead would cut its thread.
  const heads = new Set(firsts);
  for (const sentences of told)
    for (const [at, sentence] of sentences.entries()) {
      since += 1;
      const template = leads[used];
      if (template === undefined || since <= SENTENCES_PER_LEAD || !isOver()) continue;
      if (!heads.has(sentence) || !sources.has(sentence) || !mayBeLed(sentence)) continue;
      sentences[at] = template.replace('{x}', () => smallFirst(sentence, manner.names));
      used += 1;
      since = 0;
    }
}

function mayBeLed(sentence: string): boolean {
  const words = countWords(sentence);
  return (
    !/[?？!]/u.test(sentence) &&
    !QUOTES.test(sentence) &&
    words >= SHORTEST_LED_WORDS &&
    words <= LONGEST_LED_WORDS
  );
}

/** `Y en el 2019 me echaron.`: never twice in a row, never before a question or a word that joins already. */
function startAnew(
  told: readonly string[][],
  { scaffolds, manner, sources }: Retelling,
  isOver: () => boolean,
): void {
  const { starters, and } = scaffolds;
  const joints = [and, ...starters].map((word) => word.toLowerCase().replace(',', ''));
  let used = 0;
  let since = SENTENCES_PER_STARTER / 2;
  for (const sentences of told)
    for (const [at, sentence] of sentences.entries()) {
      const starter = starters[used % Math.max(1, starters.length)];
      since += 1;
      if (starter === undefined || since < SENTENCES_PER_STARTER || !isOver()) continue;
      const [first = ''] = sentence.toLowerCase().split(/[\s,]/u);
      if (joints.includes(first) || HANGS.test(sentence) || !sources.has(sentence)) continue;
      if (countWords(sentence) < SHORTEST_STARTED_WORDS || /[?？]|^[¡"“«]/u.test(sentence)) continue;
      const isPlain = stopwordsOf(scaffolds.language).has(first);
      const rest = isPlain ? first + sentence.slice(first.length) : smallFirst(sentence, manner.names);
      sentences[at] = `${starter} ${rest}`;
      used += 1;
      since = 0;
    }
}

/** `Because ...` belongs to what stands before it. */
const HANGS =
  /^(?:porque|así que|pois|por isso|então|kyunki|kyuki|isliye|क्योंकि|इसलिए|ఎందుకంటే|అందుకే|endukante|anduke|karena|soalnya|makanya|jadi|parce que|donc|weil)(?![\p{L}\p{M}])/iu;

/** Two sentences become one, three never do. */
function joinNeighbours(sentences: readonly string[], longest: number, retelling: Retelling): string[] {
  const told: string[] = [];
  let joined = true;
  for (const text of sentences) {
    const last = told.at(-1);
    if (last !== undefined && HANGS.test(text) && END.test(last)) {
      told[told.length - 1] = `${last.replace(END, '')}, ${smallFirst(text, retelling.manner.names)}`;
      continue;
    }
    const together: string | null =
      last !== undefined && !joined ? join(last, text, longest, retelling) : null;
    if (together) told[told.length - 1] = together;
    else told.push(text);
    joined = together !== null;
  }
  return told;
}

/** The same again for what is still copied, whatever her mean. */
function joinCopied(sentences: readonly string[], retelling: Retelling): string[] {
  const { sources } = retelling;
  const told: string[] = [];
  for (const text of sentences) {
    const last = told.at(-1);
    const both = last !== undefined && sources.has(last) && sources.has(text) ? last : null;
    const together: string | null = both === null ? null : join(both, text, LONGEST_FORCED_WORDS, retelling);
    if (together) told[told.length - 1] = together;
    else told.push(text);
  }
  return told;
}

function join(
  first: string,
  second: string,
  longest: number,
  { manner, scaffolds }: Retelling,
): string | null {
  if (scaffolds.and === '' || !haveOneSubject(first, second)) return null;
  if (countWords(first) + countWords(second) > longest) return null;
  if (Math.min(countWords(first), countWords(second)) < SHORTEST_JOINED_WORDS) return null;
  if (!END.test(first) || !END.test(second) || QUOTES.test(first + second) || first.endsWith('…'))
    return null;
  const end = END.exec(second)?.[0] ?? '.';
  const rest = smallFirst(second.replace(END, ''), manner.names);
  return `${first.replace(END, '')}, ${scaffolds.and} ${rest}${end}`;
}

function turned<T>(items: readonly T[], dice: Dice): T[] {
  const at = Math.floor(dice.next() * items.length);
  return [...items.slice(at), ...items.slice(0, at)];
}
