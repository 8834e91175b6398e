/** Which rows of words somebody whose trade is known may be searched by: noun phrases, never a clause cut in the middle. */
import { normalWords } from '../text/words.js';
import { stopwordsOf } from '../text/stopwords.js';
import { isSomebodyElse } from './person-words.js';
import { isFieldWord } from './fields.js';
import type { Term } from './keywords.js';
import { tagGrammar } from './tag-grammar.js';
import { isWeak } from './weak-words.js';

/** Languages whose nouns are told from verbs by more than an ending. */
const TELLS_NOUNS: ReadonlySet<string> = new Set(['en', 'es', 'pt']);
/** Content words of a whole topic that is one thing; elsewhere a third word is as likely a verb. */
const MOST_WORDS = 3;
const MOST_WORDS_ELSEWHERE = 2;
/** Content words of a phrase with a link in it, inside a longer topic. */
const MOST_LINKED = 2;
/** "the sticky keys", `mi bolso`. */
const MOST_POINTING = 1;

/** A compound inside a longer topic or text: `manchas de vino`, "piano keys"; never a noun with what happens to lie beside it. */
export function isWellFormed(
  words: readonly string[],
  { linked, hasField }: Pick<Term, 'linked' | 'hasField'>,
  language: string,
): boolean {
  if (!hasField || words.some((word) => isVague(word, language))) return false;
  if (words.every((word) => isLink(word, language) || isFieldWord(word, language))) return true;
  const content = words.filter((word) => !isLink(word, language));
  return linked && content.length <= MOST_LINKED && TELLS_NOUNS.has(language);
}

/** The topic is this phrase and nothing else, but for words in front of it that point: "the sticky keys". */
export function isWholeTopic({ words, size, hasField }: Term, topic: string, language: string): boolean {
  const asked = normalWords(topic);
  const start = asked.findIndex((word) => !stopwordsOf(language).has(word));
  const rest = asked.slice(Math.max(0, start));
  // "queijo fica borrachudo": the third word may be a verb, and `pedido de mil salgados` is searched by nobody.
  const most = language === 'en' ? MOST_WORDS : MOST_WORDS_ELSEWHERE;
  return (
    // "por que o ...": what asks is no noun phrase.
    start <= MOST_POINTING &&
    rest.length === words.length &&
    size <= most &&
    // Typed in a language no grammar is known of, a row of words may be anything.
    (tagGrammar(language) !== undefined || hasField) &&
    !words.some((word) => isVague(word, language))
  );
}

/** True where a row of words of the text, not the topic, is sure to be nouns. */
export function tellsNouns({ linked }: Pick<Term, 'linked'>, language: string): boolean {
  return language === 'en' || (linked && TELLS_NOUNS.has(language));
}

function isVague(word: string, language: string): boolean {
  // Lists hold the masculine: "pila barata" is as vague as "barato".
  const forms = language === 'es' || language === 'pt' ? [word, word.replace(/as?$/u, 'o')] : [word];
  return (
    !isLink(word, language) &&
    (forms.some((form) => isWeak(form, language)) || isSomebodyElse(word, language))
  );
}

function isLink(word: string, language: string): boolean {
  return tagGrammar(language)?.links.has(word) ?? false;
}
