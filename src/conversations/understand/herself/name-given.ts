/** Her name in an answer or in what she tells: "I'm Maya!", "hi, teresa here", "my name is teresa i run a laundry". */
import { wordsOfAll } from '../../../engine/text/word-lists.js';
import { clip } from '../../shared/effects.js';
import {
  behindColon,
  framed,
  isNoName,
  isTitle,
  namedBefore,
  opensAnswer,
  originAt,
  withoutAddress,
  withoutEpithet,
} from './name-frames.js';
import { phraseAt, plainWord, VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { isPlainRewrite } from '../edits/rewrite-words.js';
import { likelyIntents } from '../learned/likely-intents.js';
import type { Intent } from '../learned/model-file.js';
import { shortAnswer } from '../learned/short-answer.js';
import { talkOf } from '../talk/small-talk.js';
import { wishIn } from '../talk/wishes.js';
import { isPlain, wordKey } from '../vocabulary/word-keys.js';

export const NAME_LENGTH = 60;
/** More words than these name nobody unless each is written as a name. */
const NAME_WORDS = 4;
/** Who introduces herself in a story does it soon. Words. */
const INTRODUCED_WITHIN = 30;
const GOES_BY_WITHIN = 14;

const AGE = /^[1-9]\d(?:[,.;]|yo|yrs?|th)?$/u;

const INTRODUCTIONS = VOCABULARIES.map(({ introduction }) => introduction);
const GREETINGS = new Set(INTRODUCTIONS.flatMap(({ greetings }) => greetings));
const SURE = new Set(INTRODUCTIONS.flatMap(({ sure }) => sure));
const LIKELY = new Set(INTRODUCTIONS.flatMap(({ likely }) => likely));
const ENDINGS = new Set(INTRODUCTIONS.flatMap(({ endings }) => endings));
/** "Soy la Chayo", "sou o Zé", "María de la Cruz". */
const ARTICLES = new Set(INTRODUCTIONS.flatMap(({ articles }) => articles));
const NEGATIONS = wordsOfAll('negations');
const PARTICLES = new Set(INTRODUCTIONS.flatMap(({ particles }) => particles));

/** "Hello" answers nobody's question for a name. */
export function isGreeting(text: string): boolean {
  const { plain } = wordsOf(text);
  return plain.length > 0 && phraseAt(plain, 0, GREETINGS) === plain.length;
}

/** The name in an answer to "What should I call you?"; null when it holds none. */
export function nameAnswered(text: string): string | null {
  // "Si" and "Ja" are names as well as a yes.
  if (talkOf(text).some((talk) => talk !== 'yes') || isGreeting(text) || /\?\s*$/u.test(text)) return null;
  const said = nameSaid(text) ?? nameAmong(text);
  if (said !== null) return said;
  const { words: all } = wordsOf(text);
  const { words } = framed(all);
  if (isSaidToBot(words.join(' '))) return null;
  const plain = words.map(plainWord);
  const greeting = phraseAt(plain, 0, GREETINGS);
  const likely = phraseAt(plain, greeting, LIKELY);
  const start = likely > 0 ? afterArticle(plain, greeting + likely) : greeting;
  const name = withoutEnding(upToMark(words.slice(start)));
  // "I sell akara", "a baker": what a name of several words does not hold.
  if (name.length > 1 && name.some((word) => !isNameLike(word) && isPlain(wordKey(word)))) return null;
  return name.length <= NAME_WORDS || name.every(isNameLike) ? spelled(name) : null;
}

/** "Marlene mijo marlene la de los paraguas", "eu sou o seu Valdir": a name with whom she speaks to, or what she is known for, around it. */
export function nameAmong(text: string): string | null {
  const { words } = wordsOf(text);
  if (words.length > NAMING_WORDS || text.includes('\n')) return null;
  const { words: said } = framed(withoutGreeting(withoutAddress(words)));
  const inside = withoutGreeting(said);
  // Said twice it is what she is called.
  const [first = '', second = ''] = inside.map(plainWord);
  const name = withoutEpithet(first !== '' && first === second ? inside.slice(1) : inside);
  const bare = isTitle(name[0] ?? '') ? name.slice(1) : name;
  const isCut = bare.length < words.length;
  const isName = isShortName(bare) && !isNoName(bare[0] ?? '') && !isPlain(wordKey(bare[0] ?? ''));
  return isCut && isName && (bare.length < 2 || bare.every(isNameLike)) ? spelled(name) : null;
}

function withoutGreeting(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => plainWord(word).replaceAll('’', "'"));
  const greeting = phraseAt(plain, 0, GREETINGS);
  return words.slice(afterArticle(plain, greeting + phraseAt(plain, greeting, LIKELY)));
}

const FEW_WORDS = 6;

/** The same in a few words: what stands before its comma is no name then ("ya le dije mijo, Marlene"). */
export function nameInFewWords(text: string): string | null {
  return wordsOf(text).words.length <= FEW_WORDS ? nameAmong(text) : null;
}

/** More words than these tell something beside the name. */
const NAMING_WORDS = 12;

/** "Simran Kaur from Ludhiana, I do bridal makeup": the name an answer begins with, before where she is from. */
export function nameFrom(text: string): string | null {
  const words = withoutGreeting(wordsOf(text).words);
  const name = words.slice(0, Math.max(0, originAt(words)));
  return isShortName(name) && isNameLike(name[0] ?? '') && !endsPhrase(name.at(-1)) ? spelled(name) : null;
}

/** The name in a short message that says it is hers, whatever was asked: "call me moira", "lupita me dicen", "no, just Jeff, not Ya Te Dije". */
export function nameSaid(text: string): string | null {
  const { words } = wordsOf(text);
  if (words.length > NAMING_WORDS || text.includes('\n')) return null;
  const changed = behindColon(text);
  if (changed !== null) return spelled(changed.split(' '));
  const { words: inside, isSaid } = framed(words);
  const introduced = nameIntroduced(inside.join(' '));
  if (introduced !== null) return withoutFrame(introduced);
  const plain = inside.map(plainWord);
  const start = phraseAt(plain, 0, GREETINGS);
  const name = upToMark(inside.slice(start + phraseAt(plain, start, LIKELY)));
  return isSaid && isShortName(name) && !isNoName(name[0] ?? '') ? spelled(name) : null;
}

/** "My name is just Moira": what stands around a name may stand behind the words that introduce it, too. */
function withoutFrame(name: string): string | null {
  const { words } = framed(name.split(' '));
  // "That is not my name", "ye mera naam nahi hai": it names nobody.
  const [first = ''] = words;
  if (isNoName(first) || (words.length === 1 && isPlain(wordKey(first)) && !isNameLike(first))) return null;
  return spelled(words);
}

/** A name of one to three words of which none says something else. */
function isShortName(words: readonly string[]): boolean {
  return (
    words.length > 0 &&
    words.length < NAME_WORDS &&
    words.every((word) => !/\d/u.test(word) && (isNameLike(word) || !isPlain(wordKey(word))))
  );
}

/** The name at the beginning of a first message that greets: "hola soy lupita", "oi sou o Jeff". */
export function nameGreeted(text: string): string | null {
  const { words, plain } = wordsOf(upToSentence(text));
  const greeting = phraseAt(plain, 0, GREETINGS);
  const likely = phraseAt(plain, greeting, LIKELY);
  if (likely === 0) return null;
  const name = upToMark(words.slice(afterArticle(plain, greeting + likely)));
  const isName = name.every(isNameLike) || (greeting > 0 && name.length === 1 && isShortName(name));
  return name.length > 0 && name.length < NAME_WORDS && isName ? spelled(name) : null;
}

function upToSentence(text: string): string {
  return /^[^\n.!?]*/u.exec(text.trim())?.[0] ?? text;
}

/** What is said in these ways may be her name or her story all the same. */
const OF_HERSELF: ReadonlySet<Intent> = new Set<Intent>([
  'script',
  'greeting',
  'smalltalk',
  'correction',
  'agree',
]);
const SAID_FOR_SURE = 0.85;

/** "Mas corto", "no tengo nada de eso": words that want something of the bot. A single one may be a name. */
function isSaidToBot(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length < 2 || words.every(isNameLike)) return false;
  const wish = wishIn(text)?.wish;
  const learned = [true, false].flatMap((hasScript) => likelyIntents(text, hasScript));
  if (learned.some(({ intent, probability }) => probability >= SAID_FOR_SURE && !OF_HERSELF.has(intent)))
    return true;
  return (wish !== undefined && wish !== 'greeting') || isPlainRewrite(text) || shortAnswer(text).length > 0;
}

/** The name she introduces herself with somewhere at the beginning of a longer text; null when she does not. */
export function nameIntroduced(text: string): string | null {
  const { words, plain } = wordsOf(text);
  const before = nameSaidBefore(words);
  if (before !== null) return before;
  // "My name is Marge but everybody calls me Midge": a short answer ends with the name she goes by.
  const places = Array.from({ length: Math.min(plain.length, INTRODUCED_WITHIN) }, (_, at) => at);
  for (const at of plain.length <= GOES_BY_WITHIN ? places.toReversed() : places) {
    const length = phraseAt(plain, at, SURE);
    // "Don Cuco me dicen, tengo 67": a name stands in the clause that introduces it.
    if (length === 0 || isDenied(plain[at - 1]) || endsPhrase(words[at + length - 1])) continue;
    const behind = upToMark(words.slice(afterArticle(plain, at + length)));
    const later = plain.length > GOES_BY_WITHIN ? goesBy(words, plain, at + length) : null;
    if (later !== null) return later;
    const written = leadingName(behind);
    if (written.length > 0) return spelled(written);
    // Without capitals the first word is the name; the second, too, where the phrase ends behind it.
    const name = withoutEnding(behind);
    if (isNoName(name[0] ?? '')) continue;
    return spelled(name.length <= 2 ? name : name.slice(0, 1));
  }
  return nameBeforeAge(words, plain);
}

/** "Soy Refugio Tapia, don Cuco me dicen": what a clause of its own says she is called. */
function nameSaidBefore(words: readonly string[]): string | null {
  let rest = words.slice(0, INTRODUCED_WITHIN);
  while (rest.length > 0) {
    const clause = upToMark(rest);
    rest = rest.slice(clause.length);
    const name = namedBefore(clause);
    if (isShortName(name) && !isNoName(name[0] ?? '')) return spelled(name);
  }
  return null;
}

/** "Dont call me a chef": a "no" in the same place opens an answer and denies nothing. */
function isDenied(before = ''): boolean {
  return NEGATIONS.has(before) && !opensAnswer(before);
}

/** "Namaku Bu Rosda, panggil aja kak ros": what she says soon behind her name is what she goes by. */
function goesBy(words: readonly string[], plain: readonly string[], from: number): string | null {
  const soon = words.slice(from, from + GOES_BY_WITHIN / 2);
  const end = soon.findIndex((word) => /[.!?\u2026\u0964]$/u.test(word));
  const inSentence = words.slice(from, from + (end < 0 ? soon.length : end + 1));
  const isNamed = inSentence.some((_, at) => phraseAt(plain, from + at, SURE) > 0);
  return isNamed ? nameIntroduced(inSentence.join(' ')) : null;
}

/** "im bev 54 from hull", "soy Chayo, 61": what stands between "I am" and an age. */
function nameBeforeAge(words: readonly string[], plain: readonly string[]): string | null {
  const greeting = phraseAt(plain, 0, GREETINGS);
  const likely = phraseAt(plain, greeting, LIKELY);
  if (likely === 0) return null;
  const start = afterArticle(plain, greeting + likely);
  const name = words.slice(start, start + 1 + Number(isNameLike(words[start + 1] ?? '')));
  return AGE.test(words[start + name.length] ?? '') ? spelled(name) : null;
}

function wordsOf(text: string): { readonly words: readonly string[]; readonly plain: readonly string[] } {
  const words = text
    .trim()
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
  return { words, plain: words.map((word) => plainWord(word).replaceAll('’', "'")) };
}

function afterArticle(plain: readonly string[], at: number): number {
  return at + Number(plain.length > at + 1 && ARTICLES.has(plain[at] ?? ''));
}

/** The words up to the first mark that ends a phrase. */
function upToMark(words: readonly string[]): readonly string[] {
  const end = words.findIndex(endsPhrase);
  return end < 0 ? words : words.slice(0, end + 1);
}

function endsPhrase(word = ''): boolean {
  return /[,;:.!?।…)]["'”’]?$/u.test(word) && !/^\p{L}{1,3}\.$/u.test(word);
}

function withoutEnding(words: readonly string[]): readonly string[] {
  const plain = words.map(plainWord);
  for (let at = 1; at < plain.length; at += 1)
    if (phraseAt(plain, at, ENDINGS) === plain.length - at) return words.slice(0, at);
  return words;
}

/** Capitalised words and what may stand between them. */
function leadingName(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => !isNameLike(word));
  const name = end < 0 ? words : words.slice(0, end);
  const last = name.findLastIndex((word) => /^["'“]?\p{Lu}/u.test(word));
  return name.slice(0, Math.min(last + 1, NAME_WORDS + 1));
}

function isNameLike(word: string): boolean {
  return /^["'“]?\p{Lu}/u.test(word) || PARTICLES.has(plainWord(word));
}

function spelled(words: readonly string[]): string | null {
  const name = clip(words.join(' '), NAME_LENGTH).replace(/^[\s"'“]+|[\s"'”.,;:!।]+$/gu, '');
  if (!/[\p{L}\p{N}]/u.test(name)) return null;
  // Typed on a phone: "teresa murphy".
  return name === name.toLowerCase()
    ? name.replace(/(?<![\p{L}\p{M}'’])\p{Ll}/gu, (letter) => letter.toUpperCase())
    : name;
}
