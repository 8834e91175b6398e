/** What she asked the script to say, met from her own lines or her own request, else left as a blank. */
import { once } from '../../../once.js';
import { atEnd } from '../../text/at-end.js';
import { asWholeWords, phraseLists } from '../../text/phrasings.js';
import { countWords, normalWords } from '../../text/words.js';
import { forbiddenIn, isManner } from '../topic/request-words.js';
import { coverage, topicQuery, type Query } from '../topic/topic-query.js';
import { sameWord, tellingWords } from '../topic/topic-words.js';
import type { BlankKind } from './scaffolds/scaffolds.js';
import { capitalise } from '../her-material/tidy.js';
import type { Line } from '../her-material/material.js';

export interface Demand {
  /** Lines of hers that answer it, best first. */
  readonly lines: readonly Line[];
  /** A sentence that is her own request said aloud: `Two seats are left.` */
  readonly said: string;
  /** What is left open when neither helps; null = nothing to leave open. */
  readonly blank: BlankKind | null;
}

const words = phraseLists('requirements', [
  'asks',
  'askedThat',
  'saysPlainly',
  'states',
  'asking',
  'wantsPrice',
  'wantsTime',
  'wantsPlace',
  'moneyUnits',
  'money',
  'clockUnits',
  'weekdays',
  'times',
  'inPlace',
  'calledAWord',
  'saysThat',
  'asksLast',
]);
const oneOf = (name: Parameters<typeof words>[0]): string => `(?:${words(name).join('|')})`;
const asks = once(
  () => new RegExp(String.raw`^(?:please\s+)?${oneOf('asks')}\s+(?:${oneOf('askedThat')}\s+)?`, 'iu'),
);
/** In some languages the asking word comes last: `... batana`, `... cheppali`. */
const asksLast = once(() => new RegExp(String.raw`\s${oneOf('asksLast')}\s*$`, 'iu'));

interface Intent {
  readonly asks: RegExp;
  readonly shows: RegExp;
  readonly blank: BlankKind;
}

const priceAsked = once((): Intent => ({
  asks: new RegExp(oneOf('wantsPrice'), 'iu'),
  shows: new RegExp(
    String.raw`[$€£₹₦]\s?\d|(?<!\d[.,]?)\d[\d.,]*\s?${oneOf('moneyUnits')}|(?<!\p{L})${oneOf('money')}(?!\p{L})`,
    'iu',
  ),
  blank: 'price',
}));
const intents = once((): readonly Intent[] => [
  priceAsked(),
  {
    asks: new RegExp(String.raw`(?<!\p{L})${oneOf('wantsTime')}(?!\p{L})`, 'iu'),
    shows: new RegExp(
      String.raw`\d{1,2}([.:]\d\d)?\s?${oneOf('clockUnits')}|${oneOf('weekdays')}|(?<!\p{L})${oneOf('times')}`,
      'iu',
    ),
    blank: 'time',
  },
  {
    asks: new RegExp(String.raw`(?<!\p{L})${oneOf('wantsPlace')}(?!\p{L})`, 'iu'),
    shows: new RegExp(String.raw`(?<!\p{L})${oneOf('inPlace')}\s\p{Lu}\p{L}+`, 'u'),
    blank: 'place',
  },
]);

/** True for a line that tells a price, a time or a place; false for any other kind. */
export function isShown(kind: BlankKind, line: string): boolean {
  return intents().some(({ blank, shows }) => blank === kind && shows.test(line));
}

/** The lines that give the price she asks for in few words; first those that name it so ("it costs ..."). */
export function pricesIn(lines: readonly string[], asked: string): readonly string[] {
  const price = priceAsked();
  if (!price.asks.test(asked) || countWords(asked) > MOST_ASKING_WORDS) return [];
  return lines
    .filter((line) => price.shows.test(line))
    .toSorted((a, b) => Number(price.asks.test(b)) - Number(price.asks.test(a)));
}

/** A fact is asked for in few words (`the price`); more words tell it. */
const MOST_ASKING_WORDS = 4;
/** Share of a requirement's words in a line, from which on the line says it; less is enough where all its numbers are there. */
const SAID = 0.5;
const SAID_WITH_ITS_NUMBERS = 0.35;
/** A line that shows a price or a place must also hold this share of the topic's words. */
const SHOWN_ON_TOPIC = 0.3;
/** Share of a requirement's words in the topic, from which on the first line says it. */
const IN_THE_TOPIC = 0.75;

/** Null for what must not be said (`no prices`): that is a filter, see `isForbidden`. */
export function readDemand(
  requirement: string,
  topic: string,
  lines: readonly Line[],
  language: string,
): Demand | null {
  if (forbiddenIn(requirement) !== null) return null;
  const wanted = requirement.replace(asks(), '').replace(asksLast(), '').trim();
  const isAsked = wanted !== requirement.trim();
  const telling = tellingWords(wanted, language).length > 0;
  // "what to ask for first" is all everyday words, and still asks for something.
  const wordsIn = (line: Line): readonly string[] => (telling ? line.words : normalWords(line.text));
  const lineWords = lines.map(wordsIn);
  const query = telling ? topicQuery(wanted, lineWords, language) : everydayQuery(wanted);
  const about = topicQuery(topic, lineWords, language);
  const passageFit = passageScores(lines, about);
  const asksForFact = !/\p{N}/u.test(wanted) && (isAsked || countWords(wanted) <= MOST_ASKING_WORDS);
  const asked = asksForFact ? intents().filter((one) => one.asks.test(requirement)) : [];
  const numbers = wanted.match(/\p{N}+/gu) ?? [];
  const isSaidBy = (line: Line, own: number): boolean => {
    if (!numbers.every((number) => line.text.includes(number))) return false;
    // One word alone must be the word itself: `tires` is not `tired`.
    const only = query.terms.length === 1 ? query.terms[0]?.word : undefined;
    if (only !== undefined)
      return wordsIn(line).some((word) => word.startsWith(only) || only.startsWith(word));
    return own >= (numbers.length > 0 ? SAID_WITH_ITS_NUMBERS : SAID);
  };
  const scored = lines
    .map((line) => {
      const own = coverage(wordsIn(line), query);
      const shows = asked.filter(({ shows }) => shows.test(line.text)).length;
      const onTopic = coverage(line.words, about) + (passageFit.get(line.passage) ?? 0);
      const isSame = isSaidBy(line, own);
      const meets = shows > 0 ? onTopic > SHOWN_ON_TOPIC : asked.length === 0 && isSame;
      return { line, meets, score: own + shows + onTopic };
    })
    .filter(({ meets }) => meets)
    .sort((a, b) => b.score - a.score);
  const isFact = isAsked ? isStatement(requirement, wanted) : asked.length === 0 && !isManner(requirement);
  const inTopic =
    coverage(telling ? tellingWords(topic, language) : normalWords(topic), query) >= IN_THE_TOPIC;
  const said = isFact && !inTopic ? asSentence(wanted) : '';
  return { lines: scored.slice(0, 3).map(({ line }) => line), said, blank: asked[0]?.blank ?? null };
}

function passageScores(lines: readonly Line[], query: Query): Map<number, number> {
  const scores = new Map<number, number>();
  for (const passage of new Set(lines.map((line) => line.passage))) {
    const own = lines.filter((line) => line.passage === passage);
    scores.set(
      passage,
      coverage(
        own.flatMap((line) => line.words),
        query,
      ),
    );
  }
  return scores;
}

const askingWords = once(() => new Set(words('asking')));

function everydayQuery(wanted: string): Query {
  const words = normalWords(wanted).filter((word) => !askingWords().has(word));
  return { terms: words.map((word) => ({ word, weight: 1 })) };
}

/** `say that two seats are left`, `say it is free`: a clause that can be said as it stands. */
function isStatement(requirement: string, wanted: string): boolean {
  if (saysThat().test(requirement)) return true;
  return saysPlainly().test(requirement) && states().test(wanted);
}

/** `decir que se paga a voluntad`: what follows is a sentence. */
const saysThat = once(() => new RegExp(`^${oneOf('saysThat')}`, 'iu'));
const saysPlainly = once(() => new RegExp(String.raw`^(?:please\s+)?${oneOf('saysPlainly')}\s`, 'iu'));
const states = once(() => new RegExp(String.raw`(?<!\p{L})${oneOf('states')}(?!\p{L})`, 'iu'));

function asSentence(wanted: string): string {
  return `${capitalise(wanted.replace(atEnd('[.!?।]'), ''))}.`;
}

/** `no digas la palabra secreto`: the word is forbidden, not that it is one. */
const calledAWord = once(() => new RegExp(asWholeWords(oneOf('calledAWord')), 'giu'));

/** Words of requirements that forbid: lines with all of them are left out. */
export function isForbidden(text: string, requirements: readonly string[], language: string): boolean {
  return requirements.some((requirement) => {
    const forbidden = forbiddenIn(requirement);
    if (forbidden === null) return false;
    const banned = tellingWords(forbidden.replace(asks(), '').replaceAll(calledAWord(), ' '), language);
    const words = tellingWords(text, language);
    return banned.length > 0 && banned.every((word) => words.some((other) => sameWord(word, other)));
  });
}
