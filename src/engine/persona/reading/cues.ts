/** What gives away what a sentence of hers is about, in the languages creators write to us in. */
import { asWholeWords, createCue, phraseLists, type Cue } from '../../text/phrasings.js';

/** Pieces of patterns out of `data/word-lists/persona-cues.json`. */
export const personaPhrases = phraseLists('persona-cues', [
  'numberWord',
  'charges',
  'thousandBehindFigure',
  'currencyBehindFigure',
  'currencyBehindWord',
  'oClock',
  'atHour',
  'hourWord',
  'beginning',
  'firstPerson',
  'work',
  'audience',
  'namesAudience',
  'speaksTo',
  'teaches',
  'audienceInstead',
  'only',
  'pain',
  'desire',
  'admits',
  'feels',
  'refuses',
  'callsToAct',
  'denies',
  'startsClause',
  'joins',
  'announcesSaying',
  'announcesSayingWithin',
  'noTopic',
  'counted',
  'countBeforeNoun',
  'smallNumber',
  'greets',
  'greeted',
  'opensNothing',
  'noAddress',
  'calls',
]);

/** All of a name as one group, to be put into a pattern. */
export const personaCues = (name: Parameters<typeof personaPhrases>[0]): string =>
  `(?:${personaPhrases(name).join('|')})`;

const wholeWords = (name: Parameters<typeof personaPhrases>[0]): Cue =>
  createCue(() => new RegExp(asWholeWords(personaCues(name)), 'iu'));

/** Number words are facts as much as digits are. */
export const NUMBER_WORD = wholeWords('numberWord');

/** A number stands in it, in figures or in words. */
export function isCounted(text: string): boolean {
  return /\p{N}/u.test(text) || NUMBER_WORD.test(text);
}

/** `Since 1994` dates a tale and counts nothing; what stands behind a currency is no year. */
const YEAR = /(?<![\p{N}.,$€£₹₦]|[$€£₹₦]\s)(?:1[89]|20)\p{N}{2}(?!\p{N}|[.,]\p{N})/gu;

/** It counts something: another number than a year stands in it. */
export function countsSomething(text: string): boolean {
  return PRICE.test(text) || isCounted(text.replace(YEAR, ''));
}

/** What something costs. */
export const PRICE = createCue(() => {
  const figure = String.raw`\p{N}[\p{N}.,]*\s?(?:${personaCues('thousandBehindFigure')}\s)?(?:[$€£₹₦]|${personaCues('currencyBehindFigure')})`;
  const word = String.raw`[\p{N}\p{L}\p{M}.,]+\s${personaCues('currencyBehindWord')}`;
  return new RegExp(
    String.raw`[$€£₹₦]\s?\p{N}|(?<![\p{L}\p{N}])R\p{N}{3}|${asWholeWords(`(?:${personaCues('charges')}|${figure}|${word})`)}`,
    'iu',
  );
});

/** What she takes for it, in so many words: "I charge 75". */
export const CHARGES = wholeWords('charges');

/** A time of day: "at 8am", "a las 3 y media", "11 baje se". */
export const HOUR = createCue(
  () =>
    new RegExp(
      String.raw`(?<!\p{N})\p{N}{1,2}(?::\p{N}{2})?\s?${personaCues('oClock')}(?!\p{L})|(?<!\p{L})${personaCues('atHour')} (?:\p{N}{1,2}|${personaCues('hourWord')})(?!\p{N})`,
      'iu',
    ),
);

/** How it began, and what was before. */
export const BEGINNING = wholeWords('beginning');

/** "They call me": what others say to her. */
export const CALLED = wholeWords('calls');

/** She speaks about herself. */
export const FIRST_PERSON = wholeWords('firstPerson');

/** What she does for a living or teaches. */
export const WORK = wholeWords('work');

/** She says who watches, buys or comes. */
export const AUDIENCE = wholeWords('audience');

/** What hurts. */
export const PAIN = wholeWords('pain');

/** What they wish for. */
export const DESIRE = wholeWords('desire');

/** A failure or a turn she owns up to. */
export const ADMITS = wholeWords('admits');

/** What it was like for her: a part of what happened, and no loss. */
export const FEELS = wholeWords('feels');

/** Spoken to the viewer, as an order. */
export const CALLS_TO_ACT = wholeWords('callsToAct');
