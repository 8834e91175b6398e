/** Which words of a script may become tags: only those sure to be things that people of its field search for. */
import type { Community } from '../fields/community.js';
import { isOfAnotherTrade } from '../fields/witnesses.js';
import { touches } from '../fields/field-tags.js';
import type { HerFields } from '../fields/her-fields.js';
import { isSolid, type Term } from './keywords.js';
import { isOnlyWord, isWellFormed, isWholeTopic, tellsNouns } from './searched-phrases.js';

interface TermPolicy {
  /** Several words of the topic as one tag. */
  readonly compound: (term: Term) => boolean;
  /** One word of the topic. */
  readonly single: (term: Term) => boolean;
  /** A single one that goes before the tags of its field. */
  readonly leads: (term: Term) => boolean;
  /** What the text comes back to. */
  readonly repeated: (term: Term) => boolean;
  /** Several words of the text, said once. */
  readonly said: (term: Term) => boolean;
}

/** Said once with a link in it, a row of words is half a sentence: `trabajo de mujer`. */
function isSaidWhole(term: Term, language: string): boolean {
  return term.size > 1 && isSolid(term, language) && (!term.linked || term.count > 1);
}

/** Words give only tags of what the script or her trade is about, and of a topic that is one thing. */
export function termPolicy(
  hers: HerFields,
  { fields }: Pick<Community, 'fields'>,
  topic: string,
  language: string,
): TermPolicy {
  const fits = ({ words }: Term): boolean => touches(words, fields, language);
  const isSearched = (term: Term): boolean => fits(term) && isWellFormed(term.words, term, language);
  return {
    compound: (term) => isSearched(term) || isWholeTopic(term, topic, language),
    single: (term) => term.size === 1 && (term.hasField ? fits(term) : isOnlyWord(term, topic, language)),
    leads: (term) => hers.isStranger && term.whole && fits(term),
    repeated: (term) => term.size > 1 && term.count > 1 && isSearched(term),
    said: (term) =>
      isSaidWhole(term, language) &&
      fits(term) &&
      tellsNouns(term, language) &&
      !term.words.some((word) => isOfAnotherTrade(word, language, hers)),
  };
}
