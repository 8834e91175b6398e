/** Words by how they begin, so that "dogs" and "dog's" meet. */
import { stemOf } from '../../engine/text/word-stems.js';
import { normalWords } from '../../engine/text/words.js';

const SHORTEST_WORD = 3;

/** In the order said, repeats and all. */
export function wordBeginnings(text: string): readonly string[] {
  return normalWords(text)
    .filter((word) => word.length >= SHORTEST_WORD)
    .map(stemOf);
}
