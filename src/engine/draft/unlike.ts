/** Rewords copied sentences one by one until few enough are left; what they claim stays. */
import { splitSentences } from '../text/sentences.js';
import { countWords } from '../text/words.js';
import type { Line } from './material.js';
import type { Manner } from './manner.js';
import type { Dice } from './random.js';
import { isClause } from './leaning.js';
import { isOrder, joinLines, reword } from './rephrase.js';
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
/** One sentence in this many may begin with a joining word, as in speech. */
const SENTENCES_PER_STARTER = 3;

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
  dice: Dice,
): Said[] {
  const said = [...given];
  const isOver = (): boolean => {
    const copied = said.filter(({ text }) => sources.has(text)).length + frame.verbatim;
    return copied / (said.length + frame.sentences) > MOST_VERBATIM;
  };
  joinNeighbours(said, manner, sources, isOver);
  for (const way of waysOf(manner, said, dice))
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

function waysOf(manner: Manner, said: readonly Said[], dice: Dice): readonly Way[] {
  const turn = Math.floor(dice.next() * 4);
  let tags = 0;
  let starters = 0;
  const starterOf = (): string => {
    const own = manner.starters.filter((word) => word === 'and' || word === 'so');
    return own[starters % Math.max(1, own.length)] ?? 'and';
  };
  return [
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
      const previous = said[index - 1]?.text ?? '';
      const enough = starters >= Math.max(2, said.length / SENTENCES_PER_STARTER);
      if (index === 0 || enough || /^(?:and|so)\s/iu.test(previous)) return null;
      if (!(isClause(sentence) || isOrder(sentence)) || countWords(sentence) < 4) return null;
      if (/^(?:been|was|were|had|used)\s/iu.test(sentence)) return null;
      const started = startWith(starterOf() === 'so' && isOrder(sentence) ? 'so' : 'and', sentence, manner);
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
