/** Which words of a script may become tags: of a stranger's nearly all, of somebody whose trade can be told only what is sure. */
import { isOfAnotherTrade, type Community } from './community.js';
import { touches } from './field-tags.js';
import type { HerFields } from './her-fields.js';
import { isSolid, type Term } from './keywords.js';
import { isWellFormed, isWholeTopic, tellsNouns } from './searched-phrases.js';

/** Said this often, a thing is what the script is about. */
const OFTEN = 3;
/** With so many tags that lead somewhere, a word no list knows adds nothing. */
const ENOUGH_KNOWN = 2;

export interface TermPolicy {
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
  /** With as many tags a word that no list knows is left out. */
  readonly enoughKnown: number;
}

/** Said once with a link in it, a row of words is half a sentence: `trabajo de mujer`. */
function isSaidWhole(term: Term, language: string): boolean {
  return term.size > 1 && isSolid(term, language) && (!term.linked || term.count > 1);
}

export function policyForStranger(language: string): TermPolicy {
  return {
    compound: () => true,
    single: () => true,
    leads: ({ hasField, whole }) => hasField && whole,
    repeated: ({ hasField, size, count }) => hasField && (size > 1 ? count > 1 : count >= OFTEN),
    said: (term) => isSaidWhole(term, language),
    enoughKnown: ENOUGH_KNOWN,
  };
}

/** Her words give only tags of her trade, of what the topic is about, and the topic itself. */
export function policyForTrade(
  hers: HerFields,
  { fields }: Pick<Community, 'fields'>,
  topic: string,
  language: string,
): TermPolicy {
  const fits = ({ words }: Term): boolean => touches(words, fields, language);
  const isSearched = (term: Term): boolean => fits(term) && isWellFormed(term.words, term, language);
  return {
    compound: (term) => isSearched(term) || isWholeTopic(term, topic, language),
    single: fits,
    leads: () => false,
    repeated: (term) => term.size > 1 && term.count > 1 && isSearched(term),
    said: (term) =>
      isSaidWhole(term, language) &&
      fits(term) &&
      tellsNouns(term, language) &&
      !term.words.some((word) => isOfAnotherTrade(word, language, hers)),
    enoughKnown: 0,
  };
}
