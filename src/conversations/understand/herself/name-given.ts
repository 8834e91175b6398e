/** Her name in an answer or in what she tells: "I'm Maya!", "hi, teresa here", "my name is teresa i run a laundry". */
import {
  behindColon,
  framed,
  isNoName,
  isTitle,
  originAt,
  withoutAddress,
  withoutEpithet,
} from './name-frames.js';
import { phraseAt, plainWord } from '../vocabulary/request-vocabulary.js';
import { isPlainRewrite } from '../edits/rewrite-words.js';
import { likelyIntents } from '../learned/likely-intents.js';
import type { Intent } from '../learned/model-file.js';
import { shortAnswer } from '../learned/short-answer.js';
import { talkOf } from '../talk/small-talk.js';
import { wishIn } from '../talk/wishes.js';
import { isPlain, wordKey } from '../vocabulary/word-keys.js';
import {
  afterArticle,
  endsPhrase,
  GREETINGS,
  isNameLike,
  NAME_WORDS,
  LIKELY,
  spelled,
  upToMark,
  withoutEnding,
  wordsOf,
  isShortName,
} from './name-like.js';
import { nameIntroduced } from './name-introduced.js';

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
