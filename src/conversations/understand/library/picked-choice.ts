/** "La 2", "yang nomor 3 boleh deh", "the wednesday one": one of the list she was shown last; "haan": the question asked last. */
import { wordsOfAll } from '../../../engine/text/word-lists.js';
import type { ChatContext } from '../../../chat/types.js';
import { nearestSeconds } from '../../../engine/closed-lists.js';
import type { Seconds } from '../../../engine/types.js';
import { stemOf } from '../../../engine/text/word-stems.js';
import { durationAt, numberAt } from '../vocabulary/durations.js';
import { noiseIn } from '../vocabulary/noise.js';
import { weekdayOf } from '../requests/plan-asked.js';
import { NOUNS, ORDINALS, VERBS, VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { namedEdits } from '../edits/named-edits.js';
import { rewriteAsked, isOfRewrite } from '../edits/rewrite-words.js';
import { namedInPassing, scriptNamed } from './script-named.js';
import { keepsIt } from '../remarks/after-script-talk.js';
import { shortAnswer } from '../learned/short-answer.js';
import { isPlainYes, talkOf } from '../talk/small-talk.js';
import { isPlain, spokenWords, withoutMarks, wordKey } from '../vocabulary/word-keys.js';
import { allOrForever } from '../talk/all-or-forever.js';
import { tellsResults, wishIn } from '../talk/wishes.js';

/** Longer messages say something of their own. Words. */
const LONGEST_PICK = 7;
const LONGEST_NAMED = 12;
/** Beside the number one word may be unknown to us. */
const MOST_UNKNOWN = 1;

const NUMBERED = new Map<string, number>(
  [...ORDINALS].flatMap(([word, ordinal]) =>
    ordinal === 'before' ? [] : [[wordKey(word), Number(ordinal)]],
  ),
);
const BESIDE = new Set(VOCABULARIES.flatMap(({ listNumber }) => listNumber).map(wordKey));
const EMPTY = new Set([...NOUNS, ...VERBS].map(wordKey));
const OTHER_WISHES: ReadonlySet<string> = new Set(['ideas', 'week', 'scale', 'results', 'stats']);

const DENIALS = wordsOfAll('denials');

/** "Yes delete it". Words. */
const LONGEST_ANSWER = 4;

/**
 * The button of the question asked last that a plain yes or no presses; null for anything else, and where none was asked.
 * What is asked so takes something away: a yes is one in so many words ("esta bien asi" leaves it as it is).
 */
export function answeredChoice(text: string, { asked, unanswered }: ChatContext): string | null {
  if (asked && !/[?？]/u.test(text) && keepsIt(text)) return asked.no;
  const words = withoutMarks(spokenWords(text));
  if (words.length > LONGEST_ANSWER || /[?？]/u.test(text)) return null;
  const first = words[0]?.raw ?? '';
  const isYes = isPlainYes(first) || isPlainYes(text);
  if (!asked) return isYes && deletes(text) ? askedAgain(unanswered) : null;
  const talk = shortAnswer(text);
  // Nothing is gone yet: who takes it back keeps it.
  if (wishIn(text)?.wish === 'undo') return asked.no;
  if (talk.includes('no') || (talk.length === 0 && talkOf(first).includes('no'))) return asked.no;
  return isYes || isOnlyYes(text) || deletes(text) || allOrForever(text) !== null ? asked.yes : null;
}

function isOnlyYes(text: string): boolean {
  const talk = talkOf(text);
  return talk.length === 1 && talk[0] === 'yes';
}

/** "Delete it", "borralo": says once more what the question asks. */
function deletes(text: string): boolean {
  const words = spokenWords(text).filter(({ raw }) => !isPlainYes(raw));
  return wishIn(words.map(({ raw }) => raw).join(' '))?.wish === 'delete';
}

/** "Yes delete it" long after the question is no answer to it, but asks for it once more. */
function askedAgain(yes: string | undefined): string | null {
  return yes?.startsWith(DELETES) ? yes.replace(DELETES, 'history:delete:') : null;
}

const DELETES = 'history:delete-yes:';

const OPENS = /^history:open:/u;
const POSTED = 'script:posted:';
const RESULTS = 'results:';
const IDEAS = 'ideas:write:';
const HOOK = /^script:hook-([a-e]):/u;
type Listed = NonNullable<ChatContext['listed']>;

/** The value of the button she means; null where she means none, or no list was shown. */
export function pickedChoice(text: string, { listed = [] }: ChatContext): string | null {
  const keys = spokenWords(text).map(({ key }) => key);
  // Of two hooks her buttons say which one she posted: "use the second one" says nothing of that.
  if (listed.some(({ value }) => value.startsWith(POSTED))) return null;
  if (listed.length === 0 || keys.length > LONGEST_NAMED || tellsResults(text)) return null;
  const wish = wishIn(text)?.wish ?? '';
  if (OTHER_WISHES.has(wish)) return null;
  const named = scriptNamed(text);
  // "Open the kiosk one" opens it, whatever is asked of which script.
  if (named !== null && (named.act !== 'open' || listed.some(({ value }) => value.startsWith(RESULTS))))
    return null;
  // "Make the second one shorter", "b shorter" changes the script.
  if (listed.some(({ value }) => HOOK.test(value)) && changesLength(text)) return null;
  const letter = /[?？]/u.test(text) || isToGo(text) ? null : letteredHook(keys, listed);
  if (letter !== null) return letter;
  const picked = pickedIn(text, keys, listed);
  // "Delete the second one" is asked about before it is done.
  if (!isToGo(text)) return picked;
  return picked !== null && OPENS.test(picked) ? picked.replace(OPENS, 'history:delete:') : null;
}

/** "B", "take hook b": one of the openings shown. Words. */
const LONGEST_LETTERED = 4;

function letteredHook(keys: readonly string[], listed: Listed): string | null {
  if (keys.length > LONGEST_LETTERED) return null;
  const noise = noiseIn(keys);
  if (keys.some((key) => DENIALS.has(key))) return null;
  const isNamed = (key: string): boolean => /^[a-z]$/u.test(key);
  const named = keys.filter((key, at) => key !== '' && (isNamed(key) || !(noise.has(at) || isPlain(key))));
  const [letter, ...others] = named.filter((key) => !(EMPTY.has(key) || BESIDE.has(key) || isOfRewrite(key)));
  return letter === undefined || others.length > 0
    ? null
    : (listed.find(({ value }) => HOOK.exec(value)?.[1] === letter)?.value ?? null);
}

function changesLength(text: string): boolean {
  const part = rewriteAsked(text)?.part;
  return part === 'shorter' || part === 'longer';
}

function isToGo(text: string): boolean {
  return wishIn(text)?.wish === 'delete' || namedEdits(text).edits.some(({ op }) => op === 'remove');
}

export interface PickedIdeas {
  /** Values of their buttons. */
  readonly values: readonly string[];
  readonly seconds?: Seconds;
}

/** "The second one, 45 sec", "a 1 e a 3": ideas of the list with a length, or more than one; null for anything else. */
export function pickedIdeas(text: string, { listed = [] }: ChatContext): PickedIdeas | null {
  const keys = spokenWords(text).map(({ key }) => key);
  if (!listed.some(({ value }) => value.startsWith(IDEAS)) || keys.length > LONGEST_NAMED) return null;
  const wish = wishIn(text)?.wish ?? '';
  if (OTHER_WISHES.has(wish) || isToGo(text) || tellsResults(text)) return null;
  // "Not 1, 3", "1 or 2?": which of them she means is hers to say.
  if (/[?？]/u.test(text) || spokenWords(text).some(({ raw }) => DENIALS.has(raw.toLowerCase()))) return null;
  const at = keys.findIndex((_, place) => durationAt(keys, place) !== null);
  const length = durationAt(keys, at);
  const rest = length ? keys.toSpliced(at, length.words) : keys;
  const numbers = numbersIn(rest, 0);
  if (numbers.length === 0 || (!length && numbers.length === 1)) return null;
  const values = numbers.map((number) => listed[number - 1]?.value ?? '');
  if (new Set(numbers).size < numbers.length || !values.every((value) => value.startsWith(IDEAS)))
    return null;
  return { values, ...(length && { seconds: nearestSeconds(length.seconds) }) };
}

function pickedIn(text: string, keys: readonly string[], listed: Listed): string | null {
  const number = keys.length <= LONGEST_PICK ? numberIn(keys) : null;
  const isFigure = keys.every((key) => !NUMBERED.has(key));
  if (number !== null && !(isFigure && rewriteAsked(text))) return listed[number - 1]?.value ?? null;
  const name = namedInPassing(text) ?? keys.find((key) => weekdayOf(key) !== null);
  return name === undefined ? null : byName(name, listed);
}

/** The only number of a message that says nothing else. */
function numberIn(keys: readonly string[]): number | null {
  const [only, ...more] = numbersIn(keys);
  return more.length === 0 ? (only ?? null) : null;
}

/** The numbers of a message that says nothing else. */
function numbersIn(keys: readonly string[], mostUnknown = MOST_UNKNOWN): readonly number[] {
  const places = keys.flatMap((key, at) => {
    const value = NUMBERED.get(key) ?? numberAt(keys, at)?.value;
    return value === undefined ? [] : [{ at, value }];
  });
  const plain = places.filter(({ at }) => !EMPTY.has(keys[at] ?? ''));
  const counted = plain.length > 0 ? plain : places.filter(({ at }) => isCounting(keys, at));
  if (counted.some(({ at }) => durationAt(keys, at))) return [];
  const noise = noiseIn(keys);
  const unknown = keys.filter(
    (key, at) =>
      counted.every((one) => one.at !== at) &&
      !isPlain(key) &&
      !EMPTY.has(key) &&
      !BESIDE.has(key) &&
      !noise.has(at) &&
      key !== '',
  );
  return unknown.length <= mostUnknown ? counted.map(({ value }) => value) : [];
}

/** "Do" is two in Hindi, and an order there and in English: a number by itself or beside what counts a list ("do wala"). */
function isCounting(keys: readonly string[], at: number): boolean {
  return keys.length === 1 || BESIDE.has(keys[at + 1] ?? '');
}

function byName(name: string, listed: NonNullable<ChatContext['listed']>): string | null {
  const asked = stemsOf(name).filter((stem) => !isPlain(stem));
  const day =
    spokenWords(name)
      .map(({ key }) => weekdayOf(key))
      .find((one) => one !== null) ?? null;
  const found = listed.filter(({ label }) => {
    const words = spokenWords(label).map(({ key }) => key);
    if (day !== null) return words.some((key) => weekdayOf(key) === day);
    const stems = stemsOf(label);
    return asked.length > 0 && asked.every((stem) => stems.includes(stem));
  });
  const only = found.length === 1 ? (found[0]?.value ?? null) : null;
  // A week without days begins on Monday.
  return only ?? (day !== null && isWeek(listed) ? (listed[day - 1]?.value ?? null) : null);
}

function isWeek(listed: NonNullable<ChatContext['listed']>): boolean {
  return listed.every(
    ({ label, value }) =>
      value.startsWith('ideas:write:week') && spokenWords(label).every(({ key }) => weekdayOf(key) === null),
  );
}

function stemsOf(text: string): readonly string[] {
  return spokenWords(text).map(({ key }) => stemOf(key));
}
