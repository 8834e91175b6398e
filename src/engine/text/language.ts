/** Which language a text is in, as BCP 47; romanised Hindi and Telugu are told from English. */
import { detectAll } from 'tinyld';
import { once } from '../../once.js';
import { createLastUsed } from '../../last-used.js';
import { wordListOf } from './word-lists.js';

/** Scripts that decide the language by themselves. */
const BY_SCRIPT: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Telugu}/gu, 'te'],
  [/\p{Script=Tamil}/gu, 'ta'],
  [/\p{Script=Kannada}/gu, 'kn'],
  [/\p{Script=Malayalam}/gu, 'ml'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Gujarati}/gu, 'gu'],
  [/\p{Script=Gurmukhi}/gu, 'pa'],
  [/\p{Script=Thai}/gu, 'th'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
];

/** Words that tell a language; of those of romanised ones, which are words of another too. */
const tellingWords = once(() => ({
  english: listed('telling-words', 'en'),
  hindi: listed('telling-words', 'hi-Latn'),
  telugu: listed('telling-words', 'te-Latn'),
  alike: listed('lookalikes', 'en'),
}));
/** Hindi function words a romanised text must show this share of to count as Hinglish. */
const ROMAN_SHARE = 0.12;

/** `en` when nothing can be told. Short English text is often misread by n-gram models, so weak guesses fall back to English. */
export function detectLanguage(text: string): string {
  const sample = text.slice(0, 4000);
  const language = known.get(sample) ?? readLanguage(sample);
  known.set(sample, language);
  return language;
}

/** Her story, samples and facts are asked about again with every draft. */
const KEPT_TEXTS = 1_000;
const known = createLastUsed<string>(KEPT_TEXTS);

/** Where nothing tells another language a text is taken for English; this one tells English by its words. */
export function isPlainlyEnglish(text: string): boolean {
  return shareOf(wordsIn(text), tellingWords().english) >= ENGLISH_SHARE;
}

const ENGLISH_SHARE = 0.2;

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{M}']+/gu) ?? [];
}

function shareOf(words: readonly string[], set: ReadonlySet<string>): number {
  return words.filter((word) => set.has(word)).length / words.length;
}

function readLanguage(sample: string): string {
  const letters = (sample.match(/\p{L}/gu) ?? []).length;
  if (letters === 0) return 'en';
  for (const [script, language] of BY_SCRIPT) {
    if ((sample.match(script) ?? []).length / letters > 0.3) return language;
  }
  const words = wordsIn(sample);
  const share = (set: ReadonlySet<string>): number => shareOf(words, set);
  const guesses = detectAll(sample);
  if (/\p{Script=Latin}/u.test(sample)) {
    const told = tellingWords();
    const [english, hindi, telugu] = [share(told.english), share(told.hindi), share(told.telugu)];
    // `Night nurse. I hum.`
    const isChance = english > 0 && hindi === share(told.alike);
    if ((hindi > 0 || telugu > 0) && isElsewhere(words, guesses[0]?.lang ?? ''))
      return guesses[0]?.lang ?? 'en';
    if (hindi >= ROMAN_SHARE && hindi > telugu && english < 0.25 && !isChance) return 'hi-Latn';
    if (telugu >= 0.08 && telugu >= hindi) return 'te-Latn';
    if (english >= ENGLISH_SHARE) return 'en';
  }
  const [best, second] = guesses;
  if (!best) return 'en';
  if (best.lang !== 'en' && second?.lang === 'en' && best.accuracy - second.accuracy < 0.1) return 'en';
  return best.lang;
}

/** "No se trata de correr": every word that would tell Hindi or Telugu is one of the language it looks like as a whole. */
function isElsewhere(words: readonly string[], language: string): boolean {
  const alike = language === 'en' ? undefined : wordListOf('lookalikes', language);
  const { hindi, telugu } = tellingWords();
  return (
    alike !== undefined && words.every((word) => alike.has(word) || !(hindi.has(word) || telugu.has(word)))
  );
}

function listed(name: 'telling-words' | 'lookalikes', language: string): ReadonlySet<string> {
  const words = wordListOf(name, language);
  if (!words) throw new Error(`${name}.json has no words of ${language}.`);
  return words;
}
