/** Turns chosen English lines into sentences in her rhythm that are hers and yet not copied. */
import type { Line } from './material.js';
import type { Manner } from './manner.js';
import type { Dice } from './random.js';
import { isClause } from './leaning.js';
import { bare, framed, inside, joinLines, reword } from './rephrase.js';
import { address, startWith, tag } from './speak.js';
import { capitalise } from './tidy.js';
import { MOST_VERBATIM, type SourceWords } from './verbatim.js';
import { countWords } from '../text/words.js';

/** Her mean sentence and this much more: joined sentences should still sound like hers. */
const LONGEST_OVER_MEAN = 1.9;
const LEAST_JOINED_WORDS = 16;
/** A breath even the most long-winded speaker needs. */
const LONGEST_BREATH_WORDS = 110;
/** When too much is copied, a joined sentence may be this long whatever her mean. */
const LONGEST_FORCED_WORDS = 26;
const MOST_TAGS = 2;
const MOST_STARTERS = 2;
const MOST_FRAMES = 2;

export function composeBody(
  blocks: readonly (readonly Line[])[],
  manner: Manner,
  sources: SourceWords,
  /** Sentences of hook and close: how many there are, and how many of them are verbatim. */
  frame: { readonly sentences: number; readonly verbatim: number },
  dice: Dice,
): string[] {
  if (manner.longBreath) return breathe(blocks, manner);
  const longest = Math.max(LEAST_JOINED_WORDS, manner.wordsPerSentence * LONGEST_OVER_MEAN + 6);
  const sentences = blocks.flatMap((block) => joinBlock(block, manner, longest));
  return unlike(sentences, manner, sources, frame, dice);
}

function breathe(blocks: readonly (readonly Line[])[], manner: Manner): string[] {
  const breaths: string[] = [];
  for (const block of blocks)
    block.forEach((line, index) => {
      const current = breaths.at(-1);
      const join = index === 0 ? 'and' : line.join || 'and';
      if (current === undefined || countWords(current) > LONGEST_BREATH_WORDS) breaths.push(bare(line.text));
      else breaths[breaths.length - 1] = `${current}, ${join} ${inside(bare(line.text), manner.names)}`;
    });
  return breaths.map((breath) => `${capitalise(breath)}.`);
}

function joinBlock(block: readonly Line[], manner: Manner, longest: number): string[] {
  const sentences: string[] = [];
  let joined = true;
  block.forEach((line, index) => {
    const last = sentences.at(-1);
    const together = last !== undefined && !joined ? joinLines(last, line, manner.names, longest) : null;
    if (together) {
      sentences[sentences.length - 1] = together;
      joined = true;
    } else {
      sentences.push(index > 0 && line.join ? restart(line, manner) : line.text);
      joined = false;
    }
  });
  return sentences;
}

/** A clause that hung on the one before, as a sentence of its own. */
function restart(line: Line, manner: Manner): string {
  if (line.join === 'because' || line.join === 'cos') {
    const past = /(?<!\p{L})(?:was|were|had|did|\p{L}{2,}ed|went|came|got)(?!\p{L})/iu.test(line.text);
    return `That ${past ? 'was' : 'is'} ${line.join} ${inside(line.text, manner.names)}`;
  }
  return startWith(line.join, line.text, manner) ?? line.text;
}

/** Rewords copied sentences one by one until few enough are left. */
function unlike(
  given: readonly string[],
  manner: Manner,
  sources: SourceWords,
  frame: { readonly sentences: number; readonly verbatim: number },
  dice: Dice,
): string[] {
  const sentences = [...given];
  let tags = 0;
  let starters = 0;
  let frames = 0;
  const turn = Math.floor(dice.next() * 4);
  const isOver = (): boolean => {
    const copied = sentences.filter((sentence) => sources.has(sentence)).length + frame.verbatim;
    return copied / (sentences.length + frame.sentences) > MOST_VERBATIM;
  };
  const ways: readonly ((sentence: string, index: number) => string | null)[] = [
    (sentence) => reword(sentence, manner.names, manner, turn),
    (sentence) => {
      const word = tags < MOST_TAGS ? dice.pick(manner.formulas.tags) : undefined;
      const said = word ? tag(sentence, word) : null;
      if (said) tags += 1;
      return said;
    },
    (sentence) => {
      const word = manner.formulas.addresses[0];
      return word && !sentences.some((line) => line.includes(`, ${word}`)) ? address(sentence, word) : null;
    },
    (sentence, index) => {
      const own = manner.starters.filter((word) => word === 'and' || word === 'so');
      const word = own[starters % Math.max(1, own.length)] ?? 'and';
      const previous = sentences[index - 1] ?? '';
      if (index === 0 || starters >= MOST_STARTERS || /^(?:and|so)\s/iu.test(previous)) return null;
      const said =
        isClause(sentence) && countWords(sentence) > 3
          ? startWith(word === 'so' ? 'and' : word, sentence, manner)
          : null;
      if (said) starters += 1;
      return said;
    },
    (sentence) => {
      const said = frames < MOST_FRAMES ? framed(sentence, manner.names, turn + frames) : null;
      if (said) frames += 1;
      return said && manner.contracts ? said.replace('I will', "I'll") : said;
    },
  ];
  joinNeighbours(sentences, manner, sources, isOver);
  for (const way of ways)
    for (let index = 0; index < sentences.length && isOver(); index += 1) {
      const sentence = sentences[index] ?? '';
      const said = sources.has(sentence) ? way(sentence, index) : null;
      if (said) sentences[index] = said;
    }
  return sentences;
}

const NO_LINE: Line = {
  text: '',
  words: [],
  source: '',
  passage: 0,
  place: 0,
  leans: true,
  join: '',
  labelled: false,
};

/** Last means: two copied neighbours become one sentence that nobody wrote. */
function joinNeighbours(
  sentences: string[],
  manner: Manner,
  sources: SourceWords,
  isOver: () => boolean,
): void {
  for (let index = 0; index + 1 < sentences.length && isOver(); index += 1) {
    const next = sentences[index + 1] ?? '';
    if (!sources.has(sentences[index] ?? '') && !sources.has(next)) continue;
    const line: Line = { ...NO_LINE, text: next };
    const together = joinLines(sentences[index] ?? '', line, manner.names, LONGEST_FORCED_WORDS);
    if (together) sentences.splice(index, 2, together);
  }
}
