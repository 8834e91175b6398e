/** Her sentences, ready to be used: formulas taken off, typed notes tidied, each knowing where it stood. */
import { atEnd } from '../../text/at-end.js';
import { isQuestion } from '../../text/sentences.js';
import type { ContentRequest, Persona } from '../../types.js';
import { isOpeningRule } from '../../persona/rules/opening-rule.js';
import { ownSentences, unwrapLines } from '../../persona/reading/own-words.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { withoutLinks } from '../../text/links.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { countWords } from '../../text/words.js';
import { cutEnglish, cutOther, OTHER_JOIN } from './clause-cuts.js';
import { withNames } from './name-case.js';
import { cutRunOn, isRunOn } from './run-on.js';
import type { Scaffolds } from '../lines/scaffolds/scaffolds.js';
import { withoutIntroduction } from './introduction.js';
import { leansElsewhere } from './leaning-elsewhere.js';
import { bringsIn, leansOnPrevious } from './leaning.js';
import type { Manner } from '../manner/manner.js';
import { withoutParticulars } from './particulars.js';
import { capitalise, isTypedSmall, tidyTyped } from './tidy.js';
import { announces, asksAudience, isSayable, speaksOfChannel, speaksOfViewers } from './sayable.js';
import { askedAlone, cutAtLabel, sayingAlone } from './sayings.js';
import { TOLD_BESIDE, toldBeside } from './told-beside.js';
import { tellingWords } from '../topic/topic-words.js';
import { withoutWish } from './wishes.js';

export interface Line {
  /** One sentence (for a long-winded speaker one clause), capitalised, with its end mark. */
  readonly text: string;
  /** Telling words, lower case. */
  readonly words: readonly string[];
  /** `story`, `example 2`, `correction`, `request`. */
  readonly source: string;
  /** Lines of one paragraph or one example share it; only they may follow each other. */
  readonly passage: number;
  /** Place within the passage. */
  readonly place: number;
  /** Cannot stand without the line before it. */
  readonly leans: boolean;
  /** It stood in one sentence with the line before it. */
  readonly goesOn: boolean;
  /** Joining word it began with, lower case, taken off: `and`. */
  readonly join: string;
  /** About her channel, not her subject: shows what she knows, is not said again. */
  readonly aboutChannel: boolean;
  /** Asks to save, share, tag, comment, follow. */
  readonly asksAudience: boolean;
  /** Telling words of the lines of its example that only announce: what it is about. */
  readonly heading: readonly string[];
  /** Stood after her closing label (`Homework.`). */
  readonly labelled: boolean;
}

const LEADING_JOIN = /^(and then|and|so|because|but|then|cos)\s+/iu;
/** So short a story is one thought: `I sell tea. Benares. 22 years.` */
const TINY_STORY_WORDS = 14;
const SINCE_THEN =
  /^(?:(?:ever )?since (?:then|that day)|from that day(?: on)?|after that|desde (?:entonces|ahí|ese día|aquel día|então|aquele dia|esse dia)|sejak (?:itu|hari itu)|us din se|tab se|उस दिन से|तब से|ఆ రోజు నుంచి|అప్పటి నుంచి),?\s/iu;
const LEAST_AFTER_SINCE_WORDS = 5;
/** These tie a clause to the one before; `and` and `so` only add it. */
const HANGING = /^(?:but|because|cos|then|and then)$/iu;
/** Typed without a mark: `who is tying it`, `is it your hand`. */
const ASKS =
  /^(?:(?:who|what|why|where|when|how|which)(?: \p{L}+)? (?:is|are|was|were|do|does|did|can|could|will|would|should|am|has|have)|(?:is|are|was|were|do|does|did|can|could|will|would|should) (?:i|you|he|she|it|we|they|this|that|your|my|the|there)) [^,;:]{1,60}$/iu;
/** A paragraph of this many sentences is a page without breaks. */
const LONGEST_PASSAGE_SENTENCES = 20;
/** `Don't be daft.` is said to what stood before it. */
const LONGEST_INTERJECTION_WORDS = 3;
const LONGEST_FORM_ENTRY_WORDS = 3;
const MOST_FORM_ENTRIES = 5;
/** Name, age and town stand in the first sentences. */
const LONGEST_FORM_SENTENCES = 3;
/** What is longer, unless she always talks so, was typed or dictated without full stops: its clauses are sentences. */
const LONGEST_SENTENCE_WORDS = 45;
/** In a clause cut out of a sentence these stand for something said in the rest of it. */
const CLAUSE_POINTS = /(?<!\p{L})(?:it|them|they|he|she|him|her|this|that|these|those|one)(?!\p{L})/iu;

/** Every line of story, examples and corrections that could be said in another script. */
export function gatherLines(
  persona: Persona,
  manner: Manner,
  request: Pick<ContentRequest, 'topic' | 'context' | 'requirements'>,
  { scaffolds, language }: { readonly scaffolds: Scaffolds; readonly language: string },
): Line[] {
  const isEnglish = scaffolds.language === 'en';
  const wanted = [request.topic, request.context, ...request.requirements].flatMap(capitalWords);
  const wantedText = [request.topic, request.context, ...request.requirements].join(' ');
  const ownNames = persona.name
    .split(/\s+/u)
    .filter((name) => !stopwordsOf(language).has(name.toLowerCase()));
  const ownSmall = new Set(ownNames.map((name) => name.toLowerCase()));
  const names = new Set([
    ...[...manner.names].filter((name) => !isWrittenBoth(name, persona.story)),
    ...ownNames.map(capitalise),
    ...wanted,
  ]);
  const passages: { text: string; source: string; goesOn: boolean }[] = [
    { text: toldBeside(request.context).join('\n'), source: TOLD_BESIDE, goesOn: false },
    ...paragraphs(withoutLinks(persona.story)).map((text, at) => ({ text, source: 'story', goesOn: at > 0 })),
    ...persona.examples.map(({ text }, index) => ({ text, source: `example ${index + 1}`, goesOn: false })),
    // How she wants to be written is nothing to say aloud.
    ...persona.rules
      .filter((rule) => !isOpeningRule(rule) && persona.facts.some(({ quote }) => rule.includes(quote)))
      .map((text) => ({ text, source: 'correction', goesOn: false })),
  ];
  const isDictated = !manner.longBreath && isRunOn(ownSentences(persona.story));
  return passages.flatMap(({ text, source, goesOn }, passage) => {
    const typed = ownSentences(text);
    const small = isTypedSmall(typed);
    const { clauses } = scaffolds;
    const isTold = source === TOLD_BESIDE;
    const runsOn =
      clauses && ((source === 'story' && isDictated) || (isTold && isRunOn(typed))) ? clauses : null;
    const sentences = runsOn
      ? typed.flatMap((line) => cutRunOn(withoutIntroduction(line, persona.name), runsOn))
      : typed;
    const isBeginning = source === 'story' && !goesOn;
    const pieces = sentences.flatMap(cutAtLabel).flatMap((line, at) => {
      const introduced = source === 'story' ? withoutIntroduction(line, persona.name) : line;
      const told =
        isBeginning && at < LONGEST_FORM_SENTENCES
          ? withoutParticulars(introduced, persona.name)
          : introduced;
      const own = source === 'story' ? withoutWish(told) : line;
      const saying = (source === 'story' ? askedAlone(own) : null) ?? sayingAlone(own, scaffolds.says);
      const stripped = saying ?? stripFormulas(own, manner);
      // What she tells now is said as she tells it.
      const isWhole = isTold && countWords(stripped) <= LONGEST_SENTENCE_WORDS;
      const cut = isWhole
        ? [stripped]
        : isEnglish
          ? cutEnglish(stripped, manner.longBreath)
          : runsOn
            ? [stripped]
            : cutOther(stripped);
      const isOne = manner.longBreath || countWords(stripped) <= LONGEST_SENTENCE_WORDS;
      return cut.map((piece, clause) => ({
        piece: small ? withNames(isEnglish ? tidyTyped(piece, names) : piece, language, ownSmall) : piece,
        clause,
        goesOn: clause > 0 && isOne,
        isSaying: saying !== null,
      }));
    });
    const isTiny = source === 'story' && countWords(persona.story) <= TINY_STORY_WORDS;
    const labelAt = pieces.findIndex(({ piece }) => piece !== '' && piece === manner.formulas.label);
    const begins = isBeginning && !isTiny ? firstSentence(pieces.map(({ piece }) => piece)) : 0;
    const isExample = source.startsWith('example');
    const kept = pieces
      .map((piece, at) => ({ ...piece, at, labelled: labelAt >= 0 && at > labelAt }))
      .filter(({ piece, at }) => at >= begins && isSayable(piece, manner, persona.name));
    const heading = isExample
      ? tellingWords(
          pieces
            .map(({ piece }) => piece)
            .filter((piece) => announces(piece, manner))
            .join(' '),
          language,
        )
      : [];
    return kept.map(({ piece, clause, goesOn: isSameSentence, at, labelled, isSaying }, place) => {
      const earlier = kept.slice(0, place).map((before) => before.piece);
      const previous = earlier.at(-1) ?? '';
      const begun = beginsWith(piece, isEnglish, clause > 0);
      const joined = begun ? piece.slice(begun.length).trimStart() : piece;
      // `and` between what was typed without full stops only takes their place.
      const join = (runsOn || clause > 0) && !isSameSentence && !HANGING.test(begun) ? '' : begun;
      // Where a paragraph begins with it, `since that day` points at what may not be told.
      const own = place === 0 && passage > 0 && !isExample ? withoutSinceThen(joined) : joined;
      const leans = isEnglish
        ? HANGING.test(join) ||
          countWords(own) <= LONGEST_INTERJECTION_WORDS ||
          leansOnPrevious(own, earlier.join(' ')) ||
          (clause > 0 && CLAUSE_POINTS.test(own) && !bringsIn(own))
        : leansElsewhere(own, language);
      const answers = isQuestion(previous);
      return {
        text: capitalise(closed(own, isEnglish && ASKS.test(own) ? '?' : scaffolds.stop)),
        words: tellingWords(own, language),
        source,
        passage,
        place,
        // The first thing she says leans on nothing, nor does what follows a greeting, nor what is all she told.
        leans:
          (isExample || isTiny ? place > 0 : at > 0 || goesOn) && !isSaying && (isTiny || leans || answers),
        goesOn: isSameSentence,
        join: join.toLowerCase(),
        heading,
        labelled,
        asksAudience: asksAudience(own),
        aboutChannel:
          !speaksOfChannel(wantedText) &&
          (speaksOfChannel(own) || (source === 'story' && speaksOfViewers(own))),
      };
    });
  });
}

/** The joining word that only ties a piece to what stood before it; empty for none. */
function beginsWith(piece: string, isEnglish: boolean, isClause: boolean): string {
  if (countWords(piece) <= 3) return '';
  if (isEnglish) return LEADING_JOIN.exec(piece)?.[1] ?? '';
  return isClause ? (OTHER_JOIN.exec(piece)?.[0].trim() ?? '') : '';
}

/** The line itself where too little would be left. */
function withoutSinceThen(line: string): string {
  const rest = line.replace(SINCE_THEN, '');
  return countWords(rest) >= LEAST_AFTER_SINCE_WORDS ? rest : line;
}

/** `Nadia. Twenty-four.`: what is filled in like a form before the story begins. */
function firstSentence(pieces: readonly string[]): number {
  const at = pieces.findIndex((piece) => countWords(piece) > LONGEST_FORM_ENTRY_WORDS);
  return at <= MOST_FORM_ENTRIES ? Math.max(0, at) : 0;
}

/** Paragraphs, each cut where it grows longer than a thought. */
function paragraphs(story: string): string[] {
  return unwrapLines(story)
    .split(/\n\s*\n/u)
    .flatMap((part) => {
      const sentences = ownSentences(part);
      const cuts = Math.ceil(sentences.length / LONGEST_PASSAGE_SENTENCES);
      return Array.from({ length: cuts }, (_, at) =>
        sentences.slice(at * LONGEST_PASSAGE_SENTENCES, (at + 1) * LONGEST_PASSAGE_SENTENCES).join('\n'),
      );
    });
}

/** `74 years old ... Old Regular Baptist`: a word of hers, and part of a name. */
function isWrittenBoth(name: string, story: string): boolean {
  const has = (written: string): boolean =>
    new RegExp(`(?<![\\p{L}\\p{M}])${escapePattern(written)}(?![\\p{L}\\p{M}])`, 'u').test(story);
  return has(name) && has(name.toLowerCase());
}

function capitalWords(text: string): string[] {
  return text.match(/(?<=\S\s)\p{Lu}\p{Ll}{2,}/gu) ?? [];
}

function stripFormulas(line: string, manner: Manner): string {
  const { opener, openers, secondOpener } = manner.formulas;
  for (const formula of [opener, ...openers, secondOpener.endsWith(',') ? secondOpener : ''])
    if (formula && line.startsWith(formula)) return line.slice(formula.length).trim();
  return line.replace(/^(?:\.{2,}|…)\s*/u, '').replace(/^(?:ok so|well(?=\s(?:i|we|my)(?!\p{L})))\s+/iu, '');
}

function closed(line: string, stop: string): string {
  const own = line.replace(atEnd(String.raw`[,;:\s–—-]`), '').replace(/([!?])[!?]*\1/gu, '$1');
  return /[.!?…।。！？]["”’)»]*$/u.test(own) ? own : own + stop;
}
