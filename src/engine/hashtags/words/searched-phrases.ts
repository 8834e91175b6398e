/** Which rows of words somebody whose trade is known may be searched by: noun phrases, never a clause cut in the middle. */
import { normalWords } from '../../text/words.js';
import { stopwordsOf } from '../../text/stopwords.js';
import { isSomebodyElse } from '../fields/person-words.js';
import { isFieldWord, pointToOneField } from '../fields/fields.js';
import type { Term } from './keywords.js';
import { isHeadFirst, tagGrammar } from './tag-grammar.js';
import { roleOf } from './tag-words.js';
import { isWeak } from './weak-words.js';

/** Languages whose nouns are told from verbs by more than an ending. */
const TELLS_NOUNS: ReadonlySet<string> = new Set(['en', 'es', 'pt', 'fr', 'it']);
/** Content words of a whole topic that is one thing; elsewhere a third word is as likely a verb. */
const MOST_WORDS = 3;
const MOST_WORDS_ELSEWHERE = 2;
/** Content words of a phrase with a link in it. */
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
  const content = words.filter((word) => !isLink(word, language));
  if (isFieldWord(headOf(content, language), language)) if (pointToOneField(content, language)) return true;
  return linked && content.length <= MOST_LINKED && TELLS_NOUNS.has(language);
}

/** The topic is this phrase and nothing else, but for words in front of it that point: "the piano keys". */
export function isWholeTopic({ words, size, linked }: Term, topic: string, language: string): boolean {
  // "queijo fica borrachudo": the third word may be a verb, and `pedido de mil salgados` is searched by nobody.
  const most = language === 'en' ? MOST_WORDS : MOST_WORDS_ELSEWHERE;
  if (!isAllOf(topic, words, language) || size > most) return false;
  if (words.some((word) => isVague(word, language))) return false;
  // What stands behind the noun may describe it ("relojes mojados") or be a verb.
  if (isHeadFirst(language)) return linked && TELLS_NOUNS.has(language);
  const head = headOf(words, language);
  return isFieldWord(head, language) && words.every((word) => word === head || isThing(word, language));
}

/** True for the one word of a topic that is nothing else: "compost". */
export function isOnlyWord({ words }: Term, topic: string, language: string): boolean {
  return words.length === 1 && isAllOf(topic, words, language);
}

/** True when the topic is `words` and nothing else, but for a word in front of them that points. */
export function isAllOf(topic: string, words: readonly string[], language: string): boolean {
  const asked = normalWords(topic);
  const start = asked.findIndex((word) => !stopwordsOf(language).has(word));
  const rest = asked.slice(Math.max(0, start));
  // "por que o ...": what asks is no noun phrase.
  return start <= MOST_POINTING && rest.length === words.length;
}

/** What a row of words is: a cake is a "wedding cake", and a wall clock a `reloj de pared`. */
function headOf(words: readonly string[], language: string): string {
  return (isHeadFirst(language) ? words[0] : words.at(-1)) ?? '';
}

/** "cold mutton" is searched by nobody: what describes is left to the lists. */
function isThing(word: string, language: string): boolean {
  const role = roleOf(word, language);
  return role.role === 'tag' && (role.kind === 'thing' || role.kind === 'field' || role.kind === 'name');
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
