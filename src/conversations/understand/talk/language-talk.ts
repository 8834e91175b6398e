/** In which language the bot is to talk to her: "hinglish mein baat karo", "english mat bolo"; what it writes for her is another matter. */
import { z } from 'zod';
import { readDataFile } from '../../../project-files.js';
import { parseFreeRequest } from '../requests/free-request.js';
import { languageOfKey } from '../vocabulary/language-names.js';
import { hasPhrase, phraseList } from '../vocabulary/phrase-patterns.js';
import { keysIn } from '../vocabulary/word-keys.js';

const phrases = z.array(z.string().min(1)).min(1);
const shape = z.object({ languages: z.record(z.string(), z.object({ speak: phrases, notIn: phrases })) });
const PATTERNS = Object.entries(readDataFile(shape, 'word-lists', 'language-talk.json').languages).map(
  ([language, { speak, notIn }]) => ({
    language,
    speak: phraseList(speak),
    notIn: phraseList(notIn),
  }),
);

/** A longer message says something of its own. Words. */
const LONGEST = 9;

/** BCP 47; null for anything else. */
export function languageToTalk(text: string): string | null {
  const keys = keysIn(text);
  const named = keys.map(languageOfKey).findLast((language) => language !== null) ?? null;
  if (named === null || keys.length > LONGEST || parseFreeRequest(text)?.isNamed) return null;
  // "Don't speak English": then in what she says that in.
  const refused = PATTERNS.find(({ notIn }) => hasPhrase(keys, notIn));
  if (refused) return refused.language === named ? null : refused.language;
  return PATTERNS.some(({ speak }) => hasPhrase(keys, speak)) ? named : null;
}
