/**
 * Cuts text into the pieces of a SentencePiece unigram vocabulary, with their places in the text. The Unigram of
 * @huggingface/tokenizers gives the same pieces (of all 9,145 texts of `data/eval/facts-*`, 2026-11-29) without their places,
 * and transformers.js hands it out only together with onnxruntime, which the engine's thread does without.
 */

export interface Vocabulary {
  /** A piece's place is its id; a space is `▁`, and only at the beginning of one. */
  readonly pieces: readonly string[];
  /** Log probability of each. */
  readonly scores: readonly number[];
}

/** A piece with the characters of the text it covers. */
export interface Piece {
  readonly id: number;
  readonly start: number;
  readonly end: number;
}

const SPACE = '▁';
/** Joiners and marks of direction count as spaces, as they do in SentencePiece. */
const BLANK = /[\s\u200B-\u200F\uFFFD]/u;
const CONTROL = /(?!\s)\p{Cc}/u;
const UNKNOWN = 3;
/** As SentencePiece does: a letter of no piece costs this much more than the rarest piece. */
const UNKNOWN_COST = 10;

export type Cutter = (text: string) => Piece[];

export function createCutter({ pieces, scores }: Vocabulary): Cutter {
  const ids = new Map(pieces.map((piece, id) => [piece, id]));
  const longest = Math.max(...pieces.map((piece) => piece.length));
  const unknown = Math.min(...scores) - UNKNOWN_COST;
  return (text) => {
    const { letters, places } = lettersOf(text);
    const best = new Float64Array(letters.length + 1).fill(-Infinity);
    const from = new Int32Array(letters.length + 1);
    const by = new Int32Array(letters.length + 1);
    best[0] = 0;
    for (let at = 0; at < letters.length; at += 1) {
      const sum = best[at] ?? -Infinity;
      let piece = '';
      for (let end = at + 1; end <= letters.length; end += 1) {
        const letter = letters[end - 1] ?? '';
        piece += letter;
        if (piece.length > longest || (letter === SPACE && end > at + 1)) break;
        const id = ids.get(piece);
        const score = id === undefined ? (end === at + 1 ? unknown : -Infinity) : (scores[id] ?? 0);
        if (sum + score <= (best[end] ?? -Infinity)) continue;
        best[end] = sum + score;
        from[end] = at;
        by[end] = id ?? UNKNOWN;
      }
    }
    const found: Piece[] = [];
    for (let end = letters.length; end > 0; end = from[end] ?? 0) {
      const start = from[end] ?? 0;
      found.push({ id: by[end] ?? UNKNOWN, start: places[start] ?? 0, end: places[end] ?? text.length });
    }
    return found.reverse();
  };
}

/** Letters as the vocabulary writes them, with the place of each in the text; `places` has one more, the end. */
function lettersOf(text: string): {
  readonly letters: readonly string[];
  readonly places: readonly number[];
} {
  const letters = [SPACE];
  const places = [0];
  let at = 0;
  const add = (letter: string): void => {
    if (letter === SPACE && letters.at(-1) === SPACE) return;
    letters.push(letter);
    places.push(at);
  };
  for (const letter of text) {
    if (letter > ' ' && letter < '\u007F') add(letter);
    else
      for (const plain of letter.normalize('NFKC'))
        if (!CONTROL.test(plain)) add(BLANK.test(plain) ? SPACE : plain);
    at += letter.length;
  }
  places.push(text.length);
  return { letters, places };
}
