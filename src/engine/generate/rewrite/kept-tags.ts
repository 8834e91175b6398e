/** The hashtags she has, once she had something changed by name: none says what she took out, replaced or never says. */
import type { NamedEdit } from '../../operations.js';
import { bannedWords, tagSaysWord } from '../../persona/rules/banned-words.js';
import { normalWords } from '../../text/words.js';
import type { Hashtag, Persona } from '../../types.js';

/** `fresh`, those of the new words, take the places of the ones that went. */
export function keptTags(
  tags: readonly Hashtag[],
  fresh: readonly Hashtag[],
  edits: readonly NamedEdit[],
  persona: Persona,
): readonly Hashtag[] {
  const gone = [
    ...bannedWords(persona),
    ...edits.flatMap(({ op, words, forms = [] }) =>
      op === 'remove' || op === 'replace' ? [words, ...forms] : [],
    ),
  ].filter((words) => normalWords(words).length > 0);
  const stays = ({ tag }: Hashtag): boolean => !gone.some((word) => tagSaysWord(tag.slice(1), word));
  const kept = tags.filter(stays);
  const known = new Set(kept.map(({ tag }) => tag));
  const others = fresh.filter((one) => stays(one) && !known.has(one.tag));
  return [...kept, ...others.slice(0, tags.length - kept.length)];
}
