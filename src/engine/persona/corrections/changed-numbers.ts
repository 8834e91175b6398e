/** "Its 45 loaves now, not 40": a number of hers that has changed, in every way she told it. */
import { readNumbers, type NumberMention } from '../../facts/numbers/parse/read-numbers.js';
import { tokensOf } from '../../facts/words/tokens.js';
import { baseLanguage } from '../../text/base-language.js';
import { createCue } from '../../text/phrasings.js';
import { behindWrong } from '../../heard/said-wrong.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { normalWords } from '../../text/words.js';
import type { Persona } from '../../types.js';
import { bansOf, reworded } from '../rules/banned-words.js';
import { correctionCues } from './correction-patterns.js';
import type { Retelling } from './retold.js';
import { toldTexts } from '../told-texts.js';

const DENIED_AFTER = createCue(
  () => new RegExp(String.raw`(?<!\p{L})${correctionCues('deniesNumber')}(?:\s+\p{L}+)?\s*$`, 'iu'),
);
const DENIED_BEFORE = createCue(
  () =>
    new RegExp(
      String.raw`^\s*(?:[\p{L}\p{M}]+\s+)?${correctionCues('deniesNumberBehind')}(?![\p{L}\p{M}])`,
      'iu',
    ),
);
const SENTENCE_ENDS = ['.', '!', '?', '।', '\n'];
/** Letters; shorter words stand everywhere. */
const TELLING_LETTERS = 4;
const LAST_WORD = /(?<!\p{L})(\p{L}[\p{L}\p{M}'’]*)\s+$/u;
const NEXT_WORD = /^[\s-]+(\p{L}[\p{L}\p{M}'’]*)/u;

/** One for each way she told it: `40 loaves`, `45 loaves`; none where it is not clear which number she means. */
export function changedNumbers(said: string, persona: Persona): readonly Retelling[] {
  const pair = oldAndNew(said, numbersIn(said, persona));
  if (!pair) return setRight(said, persona);
  const told = toldOf(persona).filter(({ mention }) => isAsMany(mention, pair.old));
  const named = [pair.old, pair.new].filter(({ countsNoun, unit }) => countsNoun || unit !== null);
  const alike = told.filter(
    ({ mention }) => named.length === 0 || named.some((one) => isAlike(one, mention)),
  );
  const isOne = (all: readonly Told[]): boolean =>
    new Set(all.map(({ mention }) => mention.follower)).size === 1;
  const meant = isOne(alike) ? alike : nearest(alike, said);
  if (!isOne(meant)) return [];
  return retellings(meant, said.slice(pair.new.start, pair.new.end));
}

/** "That's wrong, I have 3 sons": the one other number of sons she told. */
function setRight(said: string, persona: Persona): readonly Retelling[] {
  const right = behindWrong(said) ?? '';
  const [now, second] = numbersIn(right, persona);
  if (!now || second) return [];
  const isCounted = now.countsNoun || now.unit !== null;
  const named = isCounted ? [] : namingWords(right.slice(0, now.start), persona);
  const told = toldOf(persona).filter(({ mention, lead }) =>
    isCounted ? isAlike(mention, now) : namingWords(lead, persona).some((word) => named.includes(word)),
  );
  const isOne = told.every(({ mention }) => told.every((one) => isAsMany(mention, one.mention)));
  if (!isOne || told.some(({ mention }) => isAsMany(mention, now))) return [];
  return retellings(told, right.slice(now.start, now.end));
}

/** Further off it is another thing that is counted. */
const NEAR_WORDS = 3;

/** "Anak saya dua": what a number counts may stand before it. */
function namingWords(before: string, { language }: Persona): readonly string[] {
  const small = stopwordsOf(language);
  const near = normalWords(before).slice(-NEAR_WORDS);
  return near.filter((word) => word.length >= TELLING_LETTERS && !small.has(word));
}

/** In each way she told it. */
function retellings(told: readonly Told[], now: string): readonly Retelling[] {
  const ways = new Map(
    told.map(({ number, noun, before }) =>
      noun === '' ? [`${before} ${number}`, `${before} ${now}`] : [`${number} ${noun}`, `${now} ${noun}`],
    ),
  );
  return [...ways].map(([old, instead]) => ({ old, instead }));
}

/** "The boy in Park Lane is fourteen, not twelve": of several twelves the one told with most of these words. */
function nearest(told: readonly Told[], said: string): readonly Told[] {
  const words = normalWords(said).filter((word) => word.length >= TELLING_LETTERS);
  const shared = ({ sentence }: Told): number => {
    const own = new Set(normalWords(sentence));
    return words.filter((word) => own.has(word)).length;
  };
  const most = Math.max(0, ...told.map(shared));
  return most === 0 ? [] : told.filter((one) => shared(one) === most);
}

/** Where the number she denies stands in what she says, and the word that denies it; null unless it is clear which one. */
export function deniedNumber(
  said: string,
  persona: Persona,
): { readonly from: number; readonly to: number } | null {
  const pair = oldAndNew(said, numbersIn(said, persona));
  if (!pair || pair.new.end > pair.old.start) return null;
  return { from: pair.new.end, to: pair.old.end };
}

/** Null unless there are two numbers and she denies one of them. */
function oldAndNew(
  said: string,
  numbers: readonly NumberMention[],
): { readonly old: NumberMention; readonly new: NumberMention } | null {
  const [first, second, third] = numbers;
  if (!first || !second || third) return null;
  const between = said.slice(first.end, second.start);
  if (DENIED_AFTER.test(between)) return { old: second, new: first };
  if (DENIED_AFTER.test(said.slice(0, first.start)) || DENIED_BEFORE.test(between))
    return { old: first, new: second };
  return DENIED_BEFORE.test(said.slice(second.end)) ? { old: second, new: first } : null;
}

/** Where the number ends that `instead` opens with, if `old` is a number and nothing else; null else. */
export function endOfNumberFor(old: string, instead: string, language: string): number | null {
  const [before, after] = [old, instead].map(
    (text) => readNumbers(text, tokensOf(text), [language], { countWeak: false })[0],
  );
  const isAlone = before?.start === 0 && before.end === old.length;
  return isAlone && after?.start === 0 ? after.end : null;
}

interface Told {
  readonly mention: NumberMention;
  readonly number: string;
  /** '' at the end of a sentence: then `before` is what it stands behind. */
  readonly noun: string;
  readonly before: string;
  readonly sentence: string;
  /** Of the sentence, what stands before the number. */
  readonly lead: string;
}

/** `loaf`, `loaves` */
const ALIKE_LETTERS = 3;

/** Whether two numbers count the same. */
function isAlike(one: NumberMention, other: NumberMention): boolean {
  if (one.unit !== null && other.unit !== null)
    return one.unit.class === other.unit.class && one.unit.factor === other.unit.factor;
  return one.follower.slice(0, ALIKE_LETTERS) === other.follower.slice(0, ALIKE_LETTERS);
}

function isAsMany(one: NumberMention, other: NumberMention): boolean {
  return one.values.some((value) => other.values.includes(value));
}

/** Every number of hers, in the words that hold now. */
function toldOf(persona: Persona): readonly Told[] {
  const bans = bansOf(persona);
  return toldTexts(persona)
    .map((text) => reworded(text, bans, persona.language))
    .flatMap((text) => toldIn(text, persona));
}

function toldIn(text: string, persona: Persona): readonly Told[] {
  return numbersIn(text, persona).flatMap((mention) => {
    const noun = NEXT_WORD.exec(text.slice(mention.end))?.[1] ?? '';
    const before = LAST_WORD.exec(text.slice(0, mention.start))?.[1] ?? '';
    if (noun + before === '') return [];
    const from = Math.max(...SENTENCE_ENDS.map((mark) => text.lastIndexOf(mark, mention.start - 1)));
    const sentence = text.slice(from + 1).split(/(?<=[.!?।\n])/u)[0] ?? '';
    const number = text.slice(mention.start, mention.end);
    return [{ mention, number, noun, before, sentence, lead: text.slice(from + 1, mention.start) }];
  });
}

function numbersIn(text: string, { language }: Persona): readonly NumberMention[] {
  return readNumbers(text, tokensOf(text), [language, baseLanguage(language)], { countWeak: false }).filter(
    ({ role }) => role === 'plain',
  );
}
