/** How much of the topic a thought of hers knows, and whether its words stand there by chance. */
import { WORK } from '../../persona/reading/cues.js';
import { countWords, normalWords, paddedWords } from '../../text/words.js';
import { wordsOf, type Episode } from '../her-material/episodes.js';
import type { Line } from '../her-material/material.js';
import { coverage, type Query } from './topic-query.js';
import { sameWord, tellingWords } from './topic-words.js';

/** Below this share of the topic's weight a thought merely shares a word with it. Set on the 32 requests of the made-up creators, 8 of which she has said nothing about. */
export const KNOWN_ENOUGH = 0.42;
/** ... unless it shares two telling words. */
const KNOWN_WITH_TWO = 0.25;
/** What tells a price to a topic that asks for one. */
const ANSWERS = 0.5;
/** ... to one that asks for nothing else. */
const THE_ANSWER = 1;
/** So many words of the topic are no chance. */
const ENOUGH_SHARED = 2;
/** So many words open an example. */
const OPENING_WORDS = 8;

function sharedBy({ lines }: Episode, topic: Query): readonly string[] {
  const words = wordsOf(lines);
  return topic.terms.map(({ word }) => word).filter((word) => words.some((other) => sameWord(word, other)));
}

/** The script of hers that holds most words of the topic, of two alike the one that comes back to them. */
export function mostAbout(scripts: readonly Episode[], topic: Query): Episode | undefined {
  const linesOn = ({ lines }: Episode): number =>
    lines.filter(({ words }) => coverage(words, topic) > 0).length;
  return scripts.toSorted(
    (a, b) => sharedBy(b, topic).length - sharedBy(a, topic).length || linesOn(b) - linesOn(a),
  )[0];
}

/** One word of the topic, and another one than her script on it speaks of: a garage is named where a gearbox is asked for. */
export function isByChance(script: Episode, leads: Episode | undefined, topic: Query): boolean {
  if (!leads || script === leads) return false;
  const own = sharedBy(script, topic);
  const others = sharedBy(leads, topic);
  return own.length < ENOUGH_SHARED && !own.some((word) => others.includes(word));
}

interface Asked {
  readonly names: readonly string[];
  readonly trade: readonly string[];
  readonly isAsked: (text: string) => boolean;
  readonly isSaidSo: (text: string) => boolean;
  readonly isReason: (text: string) => boolean;
  /** A line that holds what is asked for is the answer, whatever else names the topic. */
  readonly asksForSums: boolean;
}

/** 0-1; 0 for what only shares a word with the topic. */
export function knowledgeOf(
  block: readonly Line[],
  topic: Query,
  { names, trade, isAsked, isSaidSo, isReason, asksForSums }: Asked,
): number {
  const said = wordsOf(block);
  const speaksOf = (word: string): boolean => said.some((other) => sameWord(word, other));
  const special = { terms: topic.terms.filter(({ word }) => !trade.includes(word)) };
  // Who mends umbrellas does not say of each thing that it is an umbrella's.
  const words = coverage(said, special) > 0 ? [...said, ...trade] : said;
  const own = coverage(words, topic);
  const shared = topic.terms.filter(({ word }) => words.some((other) => sameWord(word, other))).length;
  const known = own >= KNOWN_ENOUGH || (own >= KNOWN_WITH_TWO && shared > 1) ? own : 0;
  const isTold = block.some(({ text }) => isAsked(text) || isSaidSo(text)) || names.some(speaksOf);
  const isWhy = special.terms.some(({ word }) => speaksOf(word)) && block.some(({ text }) => isReason(text));
  if (isWhy) return Math.max(own, ANSWERS);
  const answer = asksForSums && block.some(({ text }) => isAsked(text)) ? THE_ANSWER : 0;
  return Math.max(answer, known > 0 ? known : isTold ? Math.max(own, ANSWERS) : 0);
}

/** So many words of the topic in her order are no chance: `would not look in the mirror`. */
const PHRASE_WORDS = 4;

/** True for a line that says a piece of the topic as it was typed, a telling word in it. */
export function phraseOf(topic: string, language: string): (line: string) => boolean {
  const words = normalWords(topic);
  const phrases = words
    .slice(PHRASE_WORDS - 1)
    .map((_, at) => words.slice(at, at + PHRASE_WORDS).join(' '))
    .filter((phrase) => tellingWords(phrase, language).length > 0)
    .map((phrase) => ` ${phrase} `);
  return (line) => {
    const said = paddedWords(line);
    return phrases.some((phrase) => said.includes(phrase));
  };
}

/** Words of the topic that stand where she says what she does. */
export function tradeWordsIn(topic: Query, lines: readonly Line[]): readonly string[] {
  const work = lines.filter(({ text }) => WORK.test(text)).flatMap(({ words }) => words);
  return topic.terms.map(({ word }) => word).filter((word) => work.some((other) => sameWord(word, other)));
}

/** Share of the topic in the first lines: `Okay, parents.` alone says nothing of what comes. */
export function opensWith({ lines }: Episode, topic: Query): number {
  let heard = 0;
  const opening = lines.flatMap(({ text, words }) => {
    const isOpening = heard < OPENING_WORDS;
    heard += countWords(text);
    return isOpening ? words : [];
  });
  return coverage([...(lines[0]?.heading ?? []), ...opening], topic);
}

const YEAR = /^\p{N}{4}$/u;

/** A name of hers in the topic is no chance, nor is a year: `Concepta and the shearing day`, `how I lived through 2020`. */
export function isName(word: string, topic: string, lines: readonly Line[]): boolean {
  if (YEAR.test(word)) return true;
  if (!/^\p{Script=Latin}+$/u.test(word)) return false;
  const capital = word.charAt(0).toUpperCase() + word.slice(1);
  const has = (written: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])${written}(?![\\p{L}\\p{M}])`, 'u');
  const [large, small, inside] = [
    has(capital),
    has(word),
    new RegExp(`(?<=[\\p{L},]\\s)${capital}(?!\\p{L})`, 'u'),
  ];
  return (
    large.test(topic) &&
    lines.some(({ text }) => inside.test(text)) &&
    !lines.some(({ text }) => small.test(text))
  );
}
