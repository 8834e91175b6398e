/** Decides which of her passages speak about the topic, and which of their pieces may be said. */
import type { WritingBrief } from '../generate/brief.js';
import { countWords } from '../text/words.js';
import type { ContentType } from '../types.js';
import { blocksOf } from './blocks.js';
import type { Line } from './material.js';
import { coverage, queryOf, sameWord, type Query } from './topic-words.js';

/** A line that stands alone with the lines that lean on it. */
export interface Block {
  readonly lines: readonly Line[];
  readonly score: number;
  /** 0-1: how much of the topic its passage knows. */
  readonly fit: number;
  /** 0-1: how much of the topic it knows itself. */
  readonly own: number;
  /** It stands in an example about the topic: whatever it is called there, it answers. */
  readonly isAnnounced: boolean;
  /** The line she asked for, if it is in here. */
  readonly required: Line | null;
  /** It only goes on from this line, and means nothing without it; null = about the topic itself. */
  readonly after: Line | null;
}

/** Below this share of the topic's weight a passage merely shares a word with it. Set on the 32 requests of the made-up creators, 8 of which she has said nothing about. */
const KNOWN_ENOUGH = 0.42;
/** An example that opens with this much of the topic is about it, whatever else the topic says. */
const OPENS_WITH = 0.3;
/** So many words open an example. */
const OPENING_WORDS = 8;
/** A second passage this far below the best one would change the subject. */
const PASSAGE_SHARE = 0.6;
/** Below the first share, down to this one, only pieces that are on the topic themselves are taken. */
const SECOND_SHARE = 0.35;
/** Share of the topic's weight from which one piece is about the topic, in a passage that is and in one that touches it. */
const SAME_SUBJECT = 0.08;
const TOUCHES = 0.5;
/** What a piece of another passage must know itself, where no life is told that spans several. */
const TOUCHES_TOPIC = 0.34;
const RARE_LINES = 4;
/** Between passages that know as much of the topic, context and requirements decide. */
const CONTEXT_SHARE = 0.3;
/** ... and what an example opens with. */
const OPENING_SHARE = 0.25;
const REQUIRED = 2;
/** What merely goes on from a piece on the topic is worth less than the piece. */
const FOLLOWING = 0.15;
/** Types that tell a life: the story before and after belongs to it. */
const TELLS: ReadonlySet<ContentType> = new Set(['storytelling', 'inspirational', 'behind-the-scenes']);
/** The topic is her own way, so her whole story may be told. */
const JOURNEY =
  /^(?:how|why) (?:i|we)\s|(?<!\p{L})(?:my (?:story|journey|life|way)|mi historia|minha história|meri kahani|నా కథ|मेरी कहानी|ceritaku)(?!\p{L})/iu;
const GOES_ON =
  /^(?:after that|then|since then|now|later|uske baad|phir|después|entonces|desde|depois|então|setelah itu|terus|अब|फिर|उसके बाद|ఇప్పుడు|అప్పుడు|తర్వాత)(?:\s|,)/iu;
const PAST =
  /(?<!\p{L})(?:was|were|had|did|\p{L}{2,}ed|went|came|took|got|made|began|left|bought|sold|told|said|ran|cried|sat|gave)(?!\p{L})/iu;

interface Passage {
  readonly own: readonly Line[];
  readonly blocks: readonly (readonly Line[])[];
  /** 0-1: share of the topic's weight its sayable lines hold. */
  readonly fit: number;
  /** Telling words of an example's first sentences: what it is about. */
  readonly opening: readonly string[];
  readonly isStory: boolean;
}

export function admittedBlocks(
  lines: readonly Line[],
  brief: WritingBrief,
  required: readonly Line[],
): readonly Block[] {
  const { request, language } = brief;
  const lineWords = lines.map((line) => line.words);
  const topic = queryOf({ topic: request.topic, context: '', requirements: [] }, lineWords, language);
  const query = queryOf(request, lineWords, language);
  const passages = [...new Set(lines.map((line) => line.passage))].map((passage) =>
    readPassage(
      lines.filter((line) => line.passage === passage),
      topic,
      language,
    ),
  );
  const ranks = passages.map(({ own, blocks, fit, opening }) => {
    const sayable = blocks.length > 0 && fit > 0 ? 1 : 0;
    const asked = coverage(wordsOf(own), query) + (holds(own, required) ? 1 : 0);
    return (
      sayable * coverage(wordsOf(own), topic) +
      CONTEXT_SHARE * asked +
      OPENING_SHARE * coverage(opening, topic)
    );
  });
  const best = ranks.indexOf(Math.max(...ranks));
  const known = Math.max(0, ...passages.map(({ fit }) => fit));
  const heard = Math.max(0, ...passages.map(({ own }) => coverage(wordsOf(own), topic)));
  const announced = Math.max(0, ...passages.map(({ opening }) => coverage(opening, topic)));
  const isKnown = known > 0 && (heard >= KNOWN_ENOUGH || announced >= OPENS_WITH);
  const topicWords = topic.terms.map(({ word }) => word);
  const matched = topicWords.filter((word) => shares(wordsOf(passages[best]?.own ?? []), [word]));
  const tells = TELLS.has(request.contentType);
  const names = topicWords.filter((word) => isName(word, request.topic, lines));
  const core = tells && passages[best]?.isStory ? rareWords(passages[best].own, lines) : [];

  return passages.flatMap((passage, index) => {
    const { blocks, fit, isStory, opening } = passage;
    // Two passages that know different words of the topic are about different things.
    const isNamed = shares(wordsOf(passage.own), names);
    const related = index === best || isNamed || shares(wordsOf(passage.own), matched);
    const isAnnounced = coverage(opening, topic) >= OPENS_WITH;
    const share = (isNamed && !isStory) || isAnnounced ? 1 : isKnown && related ? fit / known : 0;
    const own = blocks.map((block) => coverage(wordsOf(block), topic));
    const wide = blocks.map((block) => coverage(wordsOf(block), query));
    const isMain = tells || index === best || isNamed || isAnnounced;
    const onTopic = blocks.map((block, at) => {
      // One shared word of several is chance: `side` of a lace, `side` of a roof.
      const byChance = !isMain && topicWords.length > 1 && sharedCount(topicWords, wordsOf(block)) < 2;
      return !byChance && isOnTopic(own[at] ?? 0, wide[at] ?? 0, share, isMain);
    });
    const admitted =
      share >= PASSAGE_SHARE ? goingOn(blocks, onTopic, !isStory, tells, language.startsWith('en')) : onTopic;
    const isNext = isKnown && isStory && core.length > 0 && index === best + 1;
    const isAround = isKnown && isStory && core.length > 0 && JOURNEY.test(request.topic);
    return blocks.flatMap((block, at): Block[] => {
      const asked = block.find((line) => required.includes(line)) ?? null;
      const score = wide[at] ?? 0;
      if (asked)
        return [
          {
            lines: block,
            score: score + fit + REQUIRED,
            fit,
            own: own[at] ?? 0,
            isAnnounced,
            required: asked,
            after: null,
          },
        ];
      if (admitted[at]) {
        const after = onTopic[at] || !isStory ? null : (blocks[at - 1]?.[0] ?? null);
        return [
          {
            lines: block,
            score: score + fit * 0.5,
            fit,
            own: own[at] ?? 0,
            isAnnounced,
            required: null,
            after: tells ? null : after,
          },
        ];
      }
      const goesOn = isNext && (sharedCount(wordsOf(block), core) >= 2 || (at === 0 && startsLater(block)));
      const linked = goesOn || (isAround && isHers(block));
      return linked
        ? [
            {
              lines: block,
              score: FOLLOWING * (score + 1),
              fit,
              own: own[at] ?? 0,
              isAnnounced,
              required: null,
              after: null,
            },
          ]
        : [];
    });
  });
}

function readPassage(own: readonly Line[], topic: Query, language: string): Passage {
  const blocks = blocksOf(own, language);
  const isStory = own[0]?.source === 'story';
  const opening = own[0]?.source.startsWith('example') ? openingOf(own) : [];
  return { own, blocks, fit: coverage(wordsOf(blocks.flat()), topic), opening, isStory };
}

/** Telling words of the first lines: `Okay, parents.` alone says nothing of what comes. */
function openingOf(lines: readonly Line[]): readonly string[] {
  let heard = 0;
  return lines.flatMap(({ text, words }) => {
    const isOpening = heard < OPENING_WORDS;
    heard += countWords(text);
    return isOpening ? words : [];
  });
}

/** `own`: of the topic alone; `wide`: with context and requirements; `share`: of the best passage's knowledge. */
function isOnTopic(own: number, wide: number, share: number, isMain: boolean): boolean {
  if (share < SECOND_SHARE) return false;
  if (!isMain) return own >= TOUCHES_TOPIC;
  if (share < PASSAGE_SHARE) return own >= TOUCHES;
  return own >= SAME_SUBJECT || wide >= TOUCHES;
}

const holds = (lines: readonly Line[], some: readonly Line[]): boolean =>
  lines.some((line) => some.includes(line));

const startsLater = (block: readonly Line[]): boolean => GOES_ON.test(block[0]?.text ?? '');

const wordsOf = (lines: readonly Line[]): string[] => lines.flatMap((line) => line.words);

const shares = (left: readonly string[], right: readonly string[]): boolean =>
  left.some((word) => right.some((other) => sameWord(word, other)));

const sharedCount = (left: readonly string[], right: readonly string[]): number =>
  left.filter((word) => shares([word], right)).length;

/** A name of hers in the topic is no chance: `Concepta and the shearing day`. */
function isName(word: string, topic: string, lines: readonly Line[]): boolean {
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

/** Words of `passage` that stand in few of her lines: sharing one is no chance. */
function rareWords(passage: readonly Line[], lines: readonly Line[]): string[] {
  const seen = (word: string): number => lines.filter((line) => shares(line.words, [word])).length;
  return [...new Set(wordsOf(passage))].filter((word) => seen(word) <= RARE_LINES);
}

/** Also what stands around a piece on the topic: sharing a word with it, or the next thing that happened. */
function goingOn(
  blocks: readonly (readonly Line[])[],
  onTopic: readonly boolean[],
  isExample: boolean,
  tells: boolean,
  english: boolean,
): boolean[] {
  // A script of hers has one subject.
  if (isExample && onTopic.includes(true)) return blocks.map(() => true);
  const admitted = [...onTopic];
  // Tenses are only known in English; elsewhere a told life simply goes on.
  const isTold = (block: readonly Line[]): boolean => (english ? isPast(block) : tells);
  for (let at = 1; at < blocks.length; at += 1) {
    const block = blocks[at] ?? [];
    const previous = blocks[at - 1] ?? [];
    if (admitted[at] || !admitted[at - 1]) continue;
    // `and ...`: it was one sentence.
    const linked = block[0]?.join !== '' || shares(wordsOf(block), wordsOf(previous));
    const told =
      isTold(block) && (tells || !isAboutHer(block)) && (isTold(previous) || (onTopic[at - 1] ?? false));
    admitted[at] = linked || told;
  }
  if (!tells) return admitted;
  for (let at = blocks.length - 2; at >= 0; at -= 1)
    if (!admitted[at] && admitted[at + 1])
      admitted[at] = isTold(blocks[at] ?? []) && (!english || isHers(blocks[at] ?? []));
  return admitted;
}

function isHers(block: readonly Line[]): boolean {
  return /^(?:i|we|my|before this|in \d)(?:['’]\p{L}+)?\s/iu.test(block[0]?.text ?? '');
}

/** `My biggest mistake was ...` starts something new unless a life is told. */
function isAboutHer(block: readonly Line[]): boolean {
  return /^(?:i|my)(?:['’]\p{L}+)?\s/iu.test(block[0]?.text ?? '');
}

function isPast(block: readonly Line[]): boolean {
  return PAST.test(block.map((line) => line.text).join(' '));
}
