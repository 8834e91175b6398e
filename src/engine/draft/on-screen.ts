/** A few words to lay over the picture: always a whole phrase or sentence, never a cut one. */
import { atEnd } from '../text/at-end.js';
import { baseLanguage } from '../text/base-language.js';
import { splitSentences } from '../text/sentences.js';
import { stopwordsOf } from '../text/stopwords.js';
import { countWords, normalWords } from '../text/words.js';
import { bareTopic } from './her-material/bare-topic.js';
import { capitalise, tidyTyped } from './her-material/tidy.js';

/** What is read at a glance while somebody talks. */
const MOST_WORDS = 6;
/** The topic stands there longer, on two lines. */
const MOST_TOPIC_WORDS = 8;
const MOST_TOPIC_CHARACTERS = 48;
/** Shorter words name little; a letter of Indian scripts counts as one. */
const SHORTEST_TELLING = 3;
const NOUN_PHRASE =
  /\b(?:an?|the|your|my|our|his|her|their)\s+((?:\p{L}[\p{L}'’-]*\s+){0,3}\p{L}[\p{L}'’-]*)$/iu;
/** Words the stopword list drops that stand well before a noun. */
const PLAIN_ADJECTIVES = new Set(
  'bad best better big different first free good last little long new next old real used whole'.split(' '),
);

/** Over the opening: what the video is about; null when no whole phrase of it is short enough. */
export function topicOnScreen(topic: string, hook: string, language: string): string | null {
  const whole = bare(bareTopic(topic.slice(0, 300)));
  // What comes behind the first part is often a word to us: ", tolong jelaskan".
  const [first = ''] = whole.split(/[,;:–—()]+|(?<![.!?…।])[.!?…।]+\s/u).map(bare);
  const parts = countWords(first) > 1 && saysSomething(first, language) ? [first] : [];
  const fits = (text: string): boolean =>
    countWords(text) > 0 && countWords(text) <= MOST_TOPIC_WORDS && text.length <= MOST_TOPIC_CHARACTERS;
  const phrase = [whole, ...parts].find(isShort) ?? nounPhrase(whole, language) ?? [whole].find(fits);
  if (phrase === undefined || phrase === null) return shortSentence(hook);
  return language.startsWith('en') ? bare(tidyTyped(phrase, new Set())) : capitalise(phrase);
}

/** Over any other beat: one of its own sentences, when one is short enough to be read. */
export function shortSentence(spoken: string): string | null {
  const short = splitSentences(spoken).find(
    (sentence) => isShort(sentence) && countWords(sentence) > 1 && !/[[\]]/u.test(sentence),
  );
  return short ? short.replace(atEnd('[.।]'), '').trim() : null;
}

/** `when a garage says you need a new gearbox` ends on `new gearbox`. */
function nounPhrase(topic: string, language: string): string | null {
  if (baseLanguage(language) !== 'en') return null;
  const phrase = NOUN_PHRASE.exec(topic)?.[1] ?? '';
  const small = stopwordsOf('en');
  const words = normalWords(phrase);
  return words.length > 1 && words.every((word) => !small.has(word) || PLAIN_ADJECTIVES.has(word))
    ? phrase
    : null;
}

/** `well, can it`: names nothing. */
function saysSomething(part: string, language: string): boolean {
  const small = stopwordsOf(language);
  return normalWords(part).some((word) => !small.has(word) && word.length >= SHORTEST_TELLING);
}

function isShort(text: string): boolean {
  const words = countWords(text);
  return words > 0 && words <= MOST_WORDS;
}

function bare(text: string): string {
  return text
    .replaceAll(/[[\]]/gu, ' ')
    .replace(atEnd(String.raw`[\s.!,;:]`), '')
    .trim();
}
