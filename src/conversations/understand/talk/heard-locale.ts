/** The interface language she shows by what she writes, while nobody has said which one she wants. */
import type { ChatContext, ConversationEvent } from '../../../chat/types.js';
import { baseLanguage } from '../../../engine/text/base-language.js';
import { detectLanguage, isPlainlyEnglish } from '../../../engine/text/language.js';
import { countWords } from '../../../engine/text/words.js';
import { LOCALES, type Locale } from '../../shared/copy.js';
import { edgeWords } from '../vocabulary/request-vocabulary.js';
import { keysIn, phraseKey } from '../vocabulary/word-keys.js';
import { TALKED_VOCABULARIES } from '../vocabulary/vocabularies.js';

/** Fewer words in Latin letters are often misread: a name, "ok", a brand. */
const ENOUGH_WORDS = 8;
const GREETINGS: ReadonlyMap<string, Locale> = new Map(
  TALKED_VOCABULARIES.flatMap(({ locale, introduction }) =>
    introduction.telling.map((greeting) => [greeting, locale] as const),
  ),
);

/** "Me llamo", "mera naam": what introduces a name for sure, in more words than one. */
const INTRODUCTIONS: readonly (readonly [string, Locale])[] = TALKED_VOCABULARIES.flatMap(
  ({ locale, introduction }) =>
    introduction.sure
      .filter((phrase) => phrase.includes(' '))
      .map((phrase) => [` ${phraseKey(phrase)} `, locale] as const),
);

/** Another locale than the one spoken now, or null: not told, chosen by her, or not one of ours. */
export function heardLocale(event: ConversationEvent, context: ChatContext): Locale | null {
  if (context.localeChosen) return null;
  const language = event.type === 'text' ? languageOfText(event.text) : languageOfFiles(event);
  // Who types Telugu or Hindi in Latin letters speaks it, and reads it in its own: there is no other locale of it.
  const heard = LOCALES.find((locale) => language !== null && locale === baseLanguage(language));
  if (heard === undefined || heard === context.locale) return null;
  // What looks like no language we know is no sign that she wants English.
  const isTold = heard !== 'en' || event.type !== 'text' || isPlainlyEnglish(event.text);
  return isTold ? heard : null;
}

/** BCP 47 of the language she writes in, where it is none of ours; null for a text too short to tell. */
export function unspokenLanguage(text: string): string | null {
  if (countWords(text) < ENOUGH_WORDS) return null;
  const language = detectLanguage(text);
  return LOCALES.some((locale) => locale === baseLanguage(language)) ? null : language;
}

/** "Nenu Guntur lo biryani chestanu": our sentences stand in other letters. */
export function isInLatinLetters(text: string): boolean {
  return detectLanguage(text).endsWith('-Latn');
}

const OWN_WORDS = new Set(edgeWords('ownWords'));

function languageOfText(text: string): string | null {
  const greeting = GREETINGS.get(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{M}]+/gu, ' ')
      .trim()
      .split(' ')[0] ?? '',
  );
  // "Oi mate, I fix bikes" greets in one language and speaks another.
  if (
    greeting &&
    text.length < 60 &&
    !text
      .toLowerCase()
      .split(/[^\p{L}']+/u)
      .some((word) => OWN_WORDS.has(word))
  )
    return greeting;
  const words = ` ${keysIn(text).join(' ')} `;
  const introduced = INTRODUCTIONS.find(([phrase]) => words.startsWith(phrase));
  if (introduced) return introduced[1];
  const ownScript = /[\p{Script=Devanagari}\p{Script=Telugu}]{2}/u.test(text);
  return ownScript || countWords(text) >= ENOUGH_WORDS ? detectLanguage(text) : null;
}

function languageOfFiles(event: ConversationEvent): string | null {
  if (event.type !== 'done' || event.op !== 'files.read' || event.tag !== 'story') return null;
  return event.result.documents.find((document) => document.ok)?.language ?? null;
}
