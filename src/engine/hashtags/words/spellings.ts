/** How a term is written as a tag. */
import type { HashtagReason } from '../../types/hashtags.js';
import { usualLatin } from './tag-spelling.js';
import { plainSpelling } from './latin.js';
import type { Candidate } from '../candidate.js';

/** With more the spelling with accents says nothing new. */
const FEW_TAGS = 2;

/** The term as one readable tag, and the second spelling people of that language type. */
export function spellings(
  words: readonly string[],
  language: string,
  code: HashtagReason,
  about: string,
): readonly Candidate[] {
  const name = words.join('');
  const typed = words.map(usualLatin);
  if (typed.every((word) => word !== null)) {
    const latin = typed.join('');
    const inLatin = {
      name: latin,
      code,
      about,
      language: `${language.slice(0, 2)}-Latn`,
      spelling: 'latin' as const,
    };
    return [{ name, code, about, language }, inLatin];
  }
  const plain = plainSpelling(name, language);
  return [{ name: plain, code, about, language, ...(plain !== name && { spelling: 'unaccented' as const }) }];
}

/** The first tag as the dictionary writes it, where that differs: another tag on Instagram, for the slots left over. */
export function accented(own: readonly Candidate[]): readonly Candidate[] {
  const first = own.find(
    ({ spelling, about, name }) => spelling === 'unaccented' && about.replaceAll(' ', '') !== name,
  );
  if (!first || new Set(own.map(({ name }) => name)).size > FEW_TAGS) return [];
  return [{ ...first, name: first.about.replaceAll(' ', ''), spelling: 'accented' }];
}
