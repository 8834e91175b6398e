/** Thoughts of her other scripts: what is near to the topic in meaning, and where much time is left a whole tale. */
import { countWords, paddedWords } from '../../../text/words.js';
import { showsTales, tellsTale, wordsOf, type Episode } from '../../her-material/episodes.js';
import type { Line } from '../../her-material/material.js';
import { fittingInto } from '../choice/greedy.js';
import { isSaidLately, ownPiece, type Block } from './own-block.js';
import type { Own } from './own-pieces.js';
import { secondsOf, type Piece } from './pieces.js';
import { tradeWordsIn } from '../../topic/topic-knowledge.js';
import { coverage, topicQuery, type Query } from '../../topic/topic-query.js';
import { sameWord } from '../../topic/topic-words.js';

/** Of her lines those so near in meaning are about things of the same kind. */
const NEAREST = 3;
/** ... and where her life is told already, these too. */
const NEAR = 6;
/** A script that holds so many of the nearest, or speaks of the topic itself, is of the same kind. */
const NEAREST_OF_ITS_KIND = 2;
const LONGEST_LAST_WORDS = 3;
/** A whole script that knows less of the topic may tell of something else, where nothing in the language shows a tale. */
const LEAST_TALE_FIT = 0.3;

/** `used`: lines that are told already; `room`: seconds. */
export const nearestKin = (own: Own, used: readonly Line[], room: number): Piece[] =>
  kinPieces(own, used, room, NEAREST);

export const nearKin = (own: Own, used: readonly Line[], room: number): Piece[] =>
  kinPieces(own, used, room, NEAR);

/** Best first until the room is full, said in her order. */
function kinPieces(own: Own, used: readonly Line[], room: number, most: number): Piece[] {
  // Where pronouns may be left out nobody knows whether a sentence stands without the one before it.
  if (!own.saying.brief.language.startsWith('en')) return [];
  const near = own.saying.brief.nearestLines.slice(0, most).map(paddedWords);
  const rankOf = (block: Block): number =>
    near.findIndex((line) => block.some(({ text }) => overlaps(paddedWords(text), line)));
  const isOfItsKind = ofItsKind(own);
  const free = scriptsOf(own).flatMap((told, script) =>
    told.blocks.flatMap((block, place) =>
      place === 0 ||
      block.some(({ asksAudience }) => asksAudience) ||
      !isOfItsKind(told) ||
      isTold(block, used) ||
      ledUpTo(block, used) ||
      isSaidLately(block, own) ||
      tellsTale(block, own.saying.brief.language)
        ? []
        : [{ block, script, place, rank: rankOf(block), piece: ownPiece(block, own, false) }],
    ),
  );
  const nearest = free.filter(({ rank }) => rank >= 0).toSorted((a, b) => a.rank - b.rank);
  return fittingInto(nearest, room, ({ piece }) => piece.seconds)
    .toSorted((a, b) => a.script - b.script || a.place - b.place)
    .map(({ piece }) => ({ ...piece, role: 'kin' }));
}

/** The script of hers of the same kind that knows most of the topic and fits, whole, without its greeting and its close. */
export function kinTale(own: Own, used: readonly Line[], room: number): Piece[] {
  const query = queryOf(own);
  const isSeen = showsTales(own.saying.brief.language);
  const [best] = scriptsOf(own)
    .filter(ofItsKind(own))
    .filter(({ lines, blocks }) => !isTold(lines, used) && !blocks.some((block) => isSaidLately(block, own)))
    .map(({ lines, blocks }) => {
      const pieces = blocks.map((block) => ({ ...ownPiece(block, own, false), role: 'life' as const }));
      return { pieces, seconds: secondsOf(pieces), fit: coverage(wordsOf(lines), query) };
    })
    .filter(({ seconds, fit }) => seconds <= room && (isSeen || fit >= LEAST_TALE_FIT))
    .toSorted((a, b) => b.fit - a.fit || b.seconds - a.seconds);
  return best?.pieces ?? [];
}

/** Nearest of all is a line of every creator, however far: one alone shows nothing. */
function ofItsKind(own: Own): (script: Episode) => boolean {
  const { nearestLines } = own.saying.brief;
  const told = own.lines;
  // How she greets and takes her leave is near to everything.
  const near = nearestLines
    .map(paddedWords)
    .filter((line) => told.some(({ text }) => overlaps(paddedWords(text), line)))
    .slice(0, NEAREST);
  const query = queryOf(own);
  // What she does is in all her scripts.
  const trade = tradeWordsIn(query, told);
  const topic = query.terms.map(({ word }) => word).filter((word) => !trade.includes(word));
  return ({ lines }) =>
    near.filter((line) => lines.some(({ text }) => overlaps(paddedWords(text), line))).length >=
      NEAREST_OF_ITS_KIND ||
    lines.some(({ words }) => topic.some((word) => words.some((other) => sameWord(other, word))));
}

const queryOf = ({ lines, saying: { brief } }: Own): Query =>
  topicQuery(
    brief.request.topic,
    lines.map(({ words }) => words),
    brief.language,
  );

const scriptsOf = ({ episodes }: Own): readonly Episode[] =>
  episodes
    .filter(({ source }) => source.startsWith('example'))
    .map(({ blocks, ...rest }) => ({ ...rest, blocks: withoutLastWords(blocks) }))
    .filter(({ blocks }) => blocks.length > 0);

/** `Okay. Bell is ringing.`: how she takes her leave in one script is no end of another. */
function withoutLastWords(blocks: readonly Block[]): readonly Block[] {
  const last = blocks.at(-1);
  if (!last) return [];
  const kept = last.slice(0, last.findLastIndex(({ text }) => countWords(text) > LONGEST_LAST_WORDS) + 1);
  return kept.length > 0 ? [...blocks.slice(0, -1), kept] : withoutLastWords(blocks.slice(0, -1));
}

const isTold = (lines: readonly Line[], used: readonly Line[]): boolean =>
  lines.some((line) => used.includes(line));

/** Said behind what it led up to it makes no sense. */
const ledUpTo = ([head]: Block, used: readonly Line[]): boolean =>
  used.some(({ source, place }) => source === head?.source && place > head.place);

const overlaps = (one: string, other: string): boolean => one.includes(other) || other.includes(one);
