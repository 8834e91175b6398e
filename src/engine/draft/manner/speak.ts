/** Puts her manner back on English sentences: contractions, marks, capitals for stress, address, tags. */
import type { Manner } from './manner.js';
import { countWords } from '../../text/words.js';
import { END_MARK } from '../her-material/tidy.js';

const CONTRACTIONS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})will not(?!\p{L})/gu, "won't"],
  [/(?<!\p{L})(I|you|we|they|it|that|there) will(?!\p{L})/giu, "$1'll"],
  [/(?<!\p{L})(it|that|what|here|there|who) is(?! (?:this|what|how|why|that)(?!\p{L}))(?=\s)/giu, "$1's"],
  [/(?<!\p{L})I am(?=\s)/gu, "I'm"],
  [/(?<!\p{L})(you|we|they) are(?=\s)/giu, "$1're"],
  [/(?<!\p{L})(do|does|did|is|was|has|have) not(?!\p{L})/giu, "$1n't"],
];
/** One stressed word in this many: what shouting creators do; more is noise. */
const WORDS_PER_SHOUT = 14;

/** For scaffold words only; her own sentences stay as she said them. */
export function contract(text: string, manner: Manner): string {
  if (!manner.contracts) return text;
  return CONTRACTIONS.reduce((said, [pattern, short]) => said.replace(pattern, short), text);
}

/** End marks and stress as she uses them: only words she stresses herself stand in capitals. */
export function stress(sentences: readonly string[], manner: Manner): string[] {
  const marked = sentences.map((line) => (manner.exclaims ? line.replace(/\.(["”’)]*)$/u, '!$1') : line));
  if (manner.shouted.length === 0) return marked;
  const words = marked.reduce((sum, line) => sum + countWords(line), 0);
  let left =
    Math.max(1, Math.round(words / WORDS_PER_SHOUT)) -
    marked.join(' ').split(/(?<!\p{L})\p{Lu}{3,}/u).length +
    1;
  const favourite = new Set(manner.shouted.map((word) => word.toLowerCase()));
  return marked.map((line) => {
    if (left <= 0) return line;
    const word = line.match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu)?.find((own) => favourite.has(own));
    if (!word) return line;
    left -= 1;
    return line.replace(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, 'u'), word.toLocaleUpperCase('en'));
  });
}

const bare = (sentence: string): string => sentence.replace(END_MARK, '');

/** A shorter sentence is a cry, and a word behind it another one; in a longer one the viewer is called inside. Words. */
const SHORTEST_ADDRESSING = 4;
const LONGEST_ADDRESSING = 25;

/** `He is a dog.` -> `He is a dog, babe.`; null where it would not sit. */
export function address(sentence: string, word: string): string | null {
  if (/["”’)?]$/u.test(sentence) || countWords(sentence) < SHORTEST_ADDRESSING) return null;
  const seam = /, (?:and|so|because|but|then)\s/u.exec(sentence);
  if (countWords(sentence) > LONGEST_ADDRESSING && seam)
    return `${sentence.slice(0, seam.index)}, ${word}${sentence.slice(seam.index)}`;
  return `${bare(sentence)}, ${word}${sentence.slice(bare(sentence).length)}`;
}
