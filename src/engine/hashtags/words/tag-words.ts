/** Which words may make a tag: things people search for, never verbs, adverbs or half a sentence. */
import { stopwordsOf } from '../../text/stopwords.js';
import { englishRole, looksPlural } from './english-roles.js';
import { isFieldWord } from '../fields/fields.js';
import { neverTags } from './never-tags.js';
import { isVerb, tagGrammar } from './tag-grammar.js';
import { isWeak } from './weak-words.js';

/** Case endings of Telugu nouns: what is left is the noun, and nothing is joined to it from behind. */
const TELUGU_CASE = /(?<=.{3})(?:లో|కు|కి|తో)$/u;

/** What a word may be in a tag: `field` and `name` say by themselves what it is about, `thing` may stand alone, the others only beside one. */
export type TagWordKind = 'field' | 'name' | 'thing' | 'abstract' | 'weak' | 'describing' | 'ending';

export type WordRole =
  /** Joins its neighbours: "manchas de vino". */
  | { readonly role: 'link' }
  /** Breaks a phrase. */
  | { readonly role: 'break' }
  /** `ends`: nothing may follow it in a phrase. */
  | { readonly role: 'tag'; readonly word: string; readonly kind: TagWordKind; readonly ends: boolean };

/** `raw`: one lower-case word as it stands; `afterArticle`: a word like "my" stands before it, so it is a noun. */
export function roleOf(raw: string, language: string, afterArticle = false): WordRole {
  const word = raw.replaceAll(/['’](?:s|re|ve|ll|d|t|m)$/gu, '').replaceAll(/[^\p{L}\p{M}\p{N}]/gu, '');
  if (tagGrammar(language)?.links.has(word)) return { role: 'link' };
  if ([...word].length < 2 || /^\p{N}+$/u.test(word) || !mayTag(raw, word, language))
    return { role: 'break' };
  if (language === 'te') return teluguRole(word);
  const kind = kindOf(word, language, afterArticle);
  return kind === null ? { role: 'break' } : { role: 'tag', word, kind, ends: false };
}

function mayTag(raw: string, word: string, language: string): boolean {
  // Who writes Hindi or Telugu in Latin letters mixes English in.
  const of = language.endsWith('-Latn') ? [language, 'en'] : [language];
  const isListed = of.some((each) => {
    const stopwords = stopwordsOf(each);
    return stopwords.has(raw) || stopwords.has(word) || neverTags(each).has(word);
  });
  return !isListed && !isVerb(word, language);
}

/** Null for a word no tag is made of. */
function kindOf(word: string, language: string, afterArticle: boolean): TagWordKind | null {
  if (isFieldWord(word, language)) return 'field';
  if (isWeak(word, language) || (language.endsWith('-Latn') && isWeak(word, 'en'))) return 'weak';
  if (language !== 'en') return 'thing';
  const role = englishRole(word);
  if (role === 'thing' || role === 'describing') return role;
  if (role === 'abstract' || afterArticle) return 'abstract';
  // "the midwife packs": with an s it is what she does.
  if (role === 'doingOrThing' && looksPlural(word)) return null;
  return role === 'doingOrThing' ? 'ending' : word.endsWith('ing') ? 'weak' : null;
}

/** True when `word` says what a script is about with nothing beside it. */
export function mayStandAlone(word: string, kind: TagWordKind, language: string): boolean {
  if (kind === 'name') return !isWeak(word, language);
  if (kind !== 'field' && kind !== 'thing') return false;
  if (isWeak(word, language) || (language.endsWith('-Latn') && isWeak(word, 'en'))) return false;
  if (language !== 'en') return true;
  const role = englishRole(word);
  return role === 'thing' || (kind === 'field' && role === 'abstract');
}

function teluguRole(word: string): WordRole {
  const noun = word.replace(TELUGU_CASE, '').replace(/(?<=.{2})ల$/u, 'లు');
  if (neverTags('te').has(noun) || isVerb(noun, 'te')) return { role: 'break' };
  const kind = isFieldWord(noun, 'te') ? 'field' : isWeak(noun, 'te') ? 'weak' : 'thing';
  return { role: 'tag', word: noun, kind, ends: noun !== word && !word.endsWith('ల') };
}
