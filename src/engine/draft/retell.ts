/** Says her lines anew in any language: neighbours joined, a sentence turned round or cut, without another claim. */
import { countWords } from '../text/words.js';
import { splitSentences } from '../text/sentences.js';
import type { Manner } from './manner.js';
import type { Line } from './material.js';
import type { Dice } from './random.js';
import { haveOneSubject } from './same-subject.js';
import type { Scaffolds, Turn } from './scaffolds.js';
import { capitalise, smallFirst } from './tidy.js';
import type { SourceWords } from './verbatim.js';

/** Her mean sentence and this much more: joined sentences should still sound like hers. */
const LONGEST_OVER_MEAN = 1.9;
const LEAST_JOINED_WORDS = 16;
/** Every sentence turned round is a manner of its own: one in so many at most. */
const SENTENCES_PER_TURN = 2;
/** `Yes.` and `A book.` are said alone. */
const SHORTEST_JOINED_WORDS = 4;
const LONGEST_AS_IT_WAS_WORDS = 20;
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
  turnRound(told, retelling, isOver);
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

/** Each turn once in a script, so that it is never heard as a habit. */
function turnRound(told: string[][], { scaffolds, manner, dice }: Retelling, isOver: () => boolean): void {
  const left = turned(scaffolds.turns, dice);
  let since = SENTENCES_PER_TURN;
  for (const [group, sentences] of told.entries())
    told[group] = sentences.flatMap((sentence) => {
      since += 1;
      if (since <= SENTENCES_PER_TURN || !isOver() || QUOTES.test(sentence)) return [sentence];
      for (const [at, turn] of left.entries()) {
        const said = turnedBy(sentence, turn, manner);
        if (said === null) continue;
        left.splice(at, 1);
        since = 0;
        return splitSentences(said);
      }
      return [sentence];
    });
}

/** The same sentences are tried again for another length; a creator's names go when she goes. */
const known = new WeakMap<ReadonlySet<string>, Map<Turn, Map<string, string | null>>>();

/** Null where the pattern is not the whole sentence. */
export function turnedBy(sentence: string, turn: Turn, { names }: Pick<Manner, 'names'>): string | null {
  const ofNames = known.get(names) ?? new Map<Turn, Map<string, string | null>>();
  const ofTurn = ofNames.get(turn) ?? new Map<string, string | null>();
  const said = ofTurn.get(sentence) ?? (ofTurn.has(sentence) ? null : turnAnew(sentence, turn, names));
  known.set(names, ofNames.set(turn, ofTurn.set(sentence, said)));
  return said;
}

function turnAnew(sentence: string, { pattern, order }: Turn, names: ReadonlySet<string>): string | null {
  const end = END.exec(sentence)?.[0] ?? '';
  const groups = end === '' ? null : pattern.exec(sentence.slice(0, -end.length));
  if (!groups) return null;
  const said = order.replace(/\{(\d)\}/gu, (_, group: string) =>
    smallFirst(groups[Number(group)] ?? '', names),
  );
  return capitalise(said.replace(/(?<=[.!?।]\s)\p{Ll}/gu, (letter) => letter.toUpperCase())) + end;
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
      last === undefined || joined
        ? null
        : (asItWas(last, text, retelling) ?? join(last, text, longest, retelling));
    if (together) told[told.length - 1] = together;
    else told.push(text);
    joined = together !== null;
  }
  return told;
}

/** `Eu tinha 150 reais.` `E gastei tudo.` were one sentence and are again. */
function asItWas(first: string, second: string, { scaffolds, manner }: Retelling): string | null {
  const goesOn = scaffolds.and !== '' && second.toLowerCase().startsWith(`${scaffolds.and} `);
  if (!goesOn || !END.test(first) || QUOTES.test(first + second)) return null;
  if (countWords(first) + countWords(second) > LONGEST_AS_IT_WAS_WORDS) return null;
  return `${first.replace(END, '')} ${smallFirst(second, manner.names)}`;
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
