/** Says her lines as she said them: what was one sentence is one again where a breath holds it, and few are turned round. */
import { countWords } from '../../text/words.js';
import { isQuestion, splitSentences } from '../../text/sentences.js';
import type { Manner } from './manner.js';
import type { Line } from '../her-material/material.js';
import type { Dice } from '../lines/random.js';
import type { Scaffolds } from '../lines/scaffolds/scaffolds.js';
import { capitalise, END_MARK, smallFirst } from '../her-material/tidy.js';
import { turnedBy } from '../her-material/turned.js';

/** Her mean sentence and this much more is one breath of hers ... */
const LONGEST_OVER_MEAN = 1.9;
const LEAST_BREATH_WORDS = 12;
const MOST_BREATH_WORDS = 28;
/** ... except for those who always talk in one. */
const LONGEST_LONG_BREATH_WORDS = 110;
/** One sentence in so many, at most, is turned round: hers as they are sound like her. */
const SENTENCES_PER_TURN = 6;
/** What holds two things cannot be turned without moving one of them away from its place. */
const HOLDS_TWO = /[,;:"“”«»()[\]]|\s(?:and|or|but|y|o|e|ou|mas|pero|aur|ya|dan|atau|et|mais|और|या)\s/iu;
const LONGEST_TURNED_WORDS = 12;
/** `Because ...` belongs to what stands before it. */
const HANGS =
  /^(?:because|cos|porque|así que|pois|por isso|então|kyunki|kyuki|isliye|क्योंकि|इसलिए|ఎందుకంటే|అందుకే|endukante|anduke|karena|soalnya|makanya|jadi|parce que|donc|weil)(?![\p{L}\p{M}])/iu;

export interface Said {
  readonly manner: Manner;
  readonly scaffolds: Scaffolds;
  readonly dice: Dice;
}

/** Sentences by block, in order. */
export function sayLines(blocks: readonly (readonly Line[])[], said: Said): string[][] {
  const { manner } = said;
  const longest = breathOf(manner);
  let before: Line | undefined;
  const told = blocks.map((block) => {
    const sentences: string[] = [];
    for (const line of block) {
      const last = sentences.at(-1);
      const follows = before?.passage === line.passage && before.place + 1 === line.place;
      before = line;
      const together = follows && last !== undefined ? oneSentence(last, line, longest, manner) : null;
      if (together === null) sentences.push(withJoin(line, follows, manner));
      else sentences[sentences.length - 1] = together;
    }
    return sentences;
  });
  return turnedRound(told, said);
}

function breathOf({ longBreath, wordsPerSentence }: Manner): number {
  if (longBreath) return LONGEST_LONG_BREATH_WORDS;
  return Math.min(MOST_BREATH_WORDS, Math.max(LEAST_BREATH_WORDS, wordsPerSentence * LONGEST_OVER_MEAN));
}

/** Words that only add what they begin to what stands before. */
const ONLY_ADDS = /^(?:and|so|then|and then|y|e|aur|dan|et|और)$/iu;

/** With the joining word it began with, where what it joins to was just said. */
function withJoin({ text, join, goesOn }: Line, follows: boolean, { names }: Manner): string {
  if (join === '' || (ONLY_ADDS.test(join) && (goesOn || !follows))) return text;
  return `${capitalise(join)} ${smallFirst(text, names)}`;
}

/** Null where the line was a sentence of its own, or the two are too long for one breath. */
function oneSentence(first: string, line: Line, longest: number, { names }: Manner): string | null {
  const hangs = HANGS.test(line.join || line.text);
  if (!END_MARK.test(first) || isQuestion(first) || !(line.goesOn || hangs)) return null;
  if (!hangs && countWords(first) + countWords(line.text) > longest) return null;
  const joined = line.join === '' ? '' : `${line.join} `;
  return `${first.replace(END_MARK, '$1')}, ${joined}${smallFirst(line.text, names)}`;
}

/** Each turn once in a script, so that it is never heard as a habit. */
function turnedRound(told: readonly string[][], { scaffolds, manner, dice }: Said): string[][] {
  const at = Math.floor(dice.next() * scaffolds.turns.length);
  const left = [...scaffolds.turns.slice(at), ...scaffolds.turns.slice(0, at)];
  let since = SENTENCES_PER_TURN / 2;
  const all = told.flat();
  let place = -1;
  return told.map((sentences) =>
    sentences.flatMap((sentence) => {
      place += 1;
      const beginning = firstWord(sentence);
      const isParallel = [all[place - 1], all[place + 1]].some((other) => firstWord(other) === beginning);
      since += 1;
      const isSimple =
        !isParallel && !HOLDS_TWO.test(sentence) && countWords(sentence) <= LONGEST_TURNED_WORDS;
      if (since <= SENTENCES_PER_TURN || !isSimple) return [sentence];
      for (const [which, turn] of left.entries()) {
        const turned = turnedBy(sentence, turn, manner);
        if (turned === null) continue;
        left.splice(which, 1);
        since = 0;
        return splitSentences(turned);
      }
      return [sentence];
    }),
  );
}

/** `No vendo ... No hago ...` is said twice on purpose. */
const firstWord = (sentence = ''): string => /^\S*/u.exec(sentence)?.[0].toLowerCase() ?? '';
