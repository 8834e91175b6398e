/** Rewords copied sentences one by one until few enough are left; what they claim stays. */
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { Line } from './material.js';
import type { Manner } from './manner.js';
import { turnedBy } from './retell.js';
import type { Dice } from './random.js';
import type { Turn } from './scaffolds.js';
import { joinLines, reword } from './rephrase.js';
import { address, startWith, tag } from './speak.js';
import { MOST_VERBATIM, type SourceWords } from './verbatim.js';

/** A sentence of the body; `block` says which sentences belong together. */
export interface Said {
  readonly text: string;
  readonly block: number;
}

/** When too much is copied, a joined sentence may be this long whatever her mean. */
const LONGEST_FORCED_WORDS = 34;
const MOST_TAGS = 1;
/** One sentence in this many may begin with `And`, where it followed the one before it in her text. */
const SENTENCES_PER_STARTER = 4;
const LEAST_STARTED_WORDS = 5;
const SECOND_AND = /\sand (?:then )?(?:i|we|you|he|she|they|it|people|my)(?:['’]\p{L}+)?\s/iu;
/** Not `it`: what it was often answers what somebody thought it was. */
const SUBJECT = /^(?:i|we|you|he|she|they|people|my|the)(?:['’]\p{L}+)?\s/iu;

export interface FrameCount {
  /** Sentences of hook and close, and how many of them are verbatim. */
  readonly sentences: number;
  readonly verbatim: number;
}

export function unlike(
  given: readonly Said[],
  manner: Manner,
  sources: SourceWords,
  frame: FrameCount,
  turns: readonly Turn[],
  dice: Dice,
): Said[] {
  const said = [...given];
  const isOver = (): boolean => {
    const copied = said.filter(({ text }) => sources.has(text)).length + frame.verbatim;
    return copied / (said.length + frame.sentences) > MOST_VERBATIM;
  };
  joinNeighbours(said, manner, sources, isOver);
  for (const way of waysOf(manner, said, turns, dice))
    for (let index = 0; index < said.length && isOver(); index += 1) {
      const sentence = said[index];
      if (!sentence || !sources.has(sentence.text)) continue;
      const reworded = way(sentence.text, index);
      if (reworded)
        said.splice(index, 1, ...splitSentences(reworded).map((text) => ({ text, block: sentence.block })));
    }
  return said;
}

type Way = (sentence: string, index: number) => string | null;

function waysOf(manner: Manner, said: readonly Said[], turns: readonly Turn[], dice: Dice): readonly Way[] {
  const turn = Math.floor(dice.next() * 4);
  const left = [...turns];
  let tags = 0;
  let starters = 0;
  return [
    (sentence) => {
      for (const [at, one] of left.entries()) {
        const turned = turnedBy(sentence, one, manner);
        if (turned === null) continue;
        left.splice(at, 1);
        return turned;
      }
      return null;
    },
    (sentence) => reword(sentence, manner.names, manner, turn),
    (sentence) => {
      const word = tags < MOST_TAGS ? dice.pick(manner.formulas.tags) : undefined;
      const tagged = word ? tag(sentence, word) : null;
      if (tagged) tags += 1;
      return tagged;
    },
    (sentence) => {
      const word = manner.formulas.addresses[0];
      return word && !said.some(({ text }) => text.includes(`, ${word}`)) ? address(sentence, word) : null;
    },
    (sentence, index) => {
      const before = said[index - 1];
      const isThread = before !== undefined && before.block === said[index]?.block;
      const isEnough = starters >= said.length / SENTENCES_PER_STARTER;
      const isShort = countWords(sentence) < LEAST_STARTED_WORDS;
      if (!isThread || isEnough || /^(?:and|so)\s/iu.test(before.text) || !SUBJECT.test(sentence))
        return null;
      // `And they sit.` has lost its stop, `And I have two boys and ...` has one `and` too many.
      if (isShort || SECOND_AND.test(sentence)) return null;
      const started = startWith('and', sentence, manner);
      if (started) starters += 1;
      return started;
    },
  ];
}

/** Two copied neighbours become one sentence that nobody wrote. */
function joinNeighbours(said: Said[], manner: Manner, sources: SourceWords, isOver: () => boolean): void {
  for (let index = 0; index + 1 < said.length && isOver(); index += 1) {
    const first = said[index];
    const next = said[index + 1];
    if (!first || !next || first.block !== next.block) continue;
    if (!sources.has(first.text) && !sources.has(next.text)) continue;
    const together = joinLines(
      first.text,
      { ...NO_LINE, text: next.text },
      manner.names,
      LONGEST_FORCED_WORDS,
    );
    if (together) said.splice(index, 2, { text: together, block: first.block });
  }
}

const NO_LINE: Line = {
  text: '',
  words: [],
  source: '',
  passage: 0,
  place: 0,
  leans: true,
  goesOn: false,
  join: '',
  aboutChannel: false,
  asksAudience: false,
  labelled: false,
};
