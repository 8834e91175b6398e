/** Where she works, for who asks for a tag of it: "hashtag juga yang medan" of a laundry in Medan is #laundrymedan. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { baseLanguage } from '../../text/base-language.js';
import { normalWords } from '../../text/words.js';
import { isHeadFirst } from '../words/tag-grammar.js';
import { readHashtagData } from '../words/word-data.js';

const pattern = z.string().transform((source) => new RegExp(source, 'gu'));
const fileSchema = z.object({ languages: z.record(z.string(), pattern) });
/** How a place is told of in a story; the first group is its name. */
const told = once(() => readHashtagData('told-places.json', fileSchema).languages);

const READ_CHARACTERS = 2_000;

/** Words of the tag, lower case; null where `topic` names no place of her `story`. `trade`: a word of what she does. */
export function placeTagOf(
  topic: string,
  story: string,
  trade: string | undefined,
  language: string,
): readonly string[] | null {
  const pattern = told()[language] ?? told()[baseLanguage(language)];
  if (!pattern || trade === undefined) return null;
  const places = new Set(
    [...story.slice(0, READ_CHARACTERS).matchAll(pattern)].map(([, name = '']) => name.toLowerCase()),
  );
  const asked = normalWords(topic).find((word) => places.has(word));
  if (asked === undefined) return null;
  return isHeadFirst(language) ? [trade, asked] : [asked, trade];
}
