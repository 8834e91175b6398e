/** Words taken out of a sentence that stays. */
import { capitalise } from '../../draft/her-material/tidy.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { withoutParts } from '../../text/breath.js';
import { countWords, paddedWords } from '../../text/words.js';

/** What is left must be a sentence by itself. Words. */
const FEWEST_LEFT = 3;

/**
 * The sentence without the words. With `clause`: only where they open it before a mark ("In case we haven't met: ...") or
 * stand in one part of a very long one; unchanged otherwise, '' where nothing is left.
 */
export function withoutWords(text: string, words: string, only?: 'clause'): string {
  const pattern = words
    .trim()
    .split(/\s+/u)
    .map(escapePattern)
    .join(String.raw`\s+`)
    .replaceAll(/['’]/gu, "['’]?");
  const opening = new RegExp(String.raw`^${pattern}\s*[:,–—-]\s*(?=[\p{L}\p{N}])`, 'iu');
  const rest = text.replace(opening, '');
  if (rest !== text && countWords(rest) >= FEWEST_LEFT) return capitalise(rest);
  if (only) return withoutParts(text, (part) => paddedWords(part).includes(paddedWords(words)));
  const cut = text.replaceAll(
    new RegExp(String.raw`,?\s*(?<![\p{L}\p{M}\p{N}])${pattern}(?![\p{L}\p{M}\p{N}])(?:,(?=\s))?`, 'giu'),
    '',
  );
  return cut === text
    ? text
    : capitalise(cut.replace(/^[\s,;:–—-]+/u, '').replaceAll(/(?<!\s)\s+(?=[.,!?])/gu, ''));
}
