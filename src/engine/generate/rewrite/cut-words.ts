/** Words taken out of a sentence that stays. */
import { capitalise } from '../../draft/her-material/tidy.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { countWords, paddedWords } from '../../text/words.js';

/** What is left must be a sentence by itself. Words. */
const FEWEST_LEFT = 3;
/** A sentence this long is told in one breath: only the part that holds the words goes. Words. */
const BREATH_WORDS = 18;
const FEWEST_LEFT_OF_BREATH = 6;

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
  if (only) return withoutPart(text, words);
  const cut = text.replaceAll(
    new RegExp(String.raw`,?\s*(?<![\p{L}\p{M}\p{N}])${pattern}(?![\p{L}\p{M}\p{N}])(?:,(?=\s))?`, 'giu'),
    '',
  );
  return cut === text ? text : capitalise(cut.replace(/^[\s,;:–—-]+/u, '').replaceAll(/\s+(?=[.,!?])/gu, ''));
}

function withoutPart(text: string, words: string): string {
  if (countWords(text) < BREATH_WORDS) return text;
  const parts = text.split(/(?<=[,;])\s+|\s+[–—]\s+/u);
  const left = parts.filter((part) => !paddedWords(part).includes(paddedWords(words)));
  const kept = left.join(' ').replace(/[,;]$/u, '.');
  return left.length < parts.length && countWords(kept) >= FEWEST_LEFT_OF_BREATH ? capitalise(kept) : text;
}
