/** The same thing said twice in one script: word for word, or in nearly the same words. */
import { normalWords } from '../../../text/words.js';
import type { Line } from '../../her-material/material.js';
import { sameWord, tellingWords } from '../../topic/topic-words.js';
import type { Piece } from '../pieces/pieces.js';

/** Of the telling words of a sentence: with so many of them said already it is said already. */
const TWIN = 0.8;
/** Fewer are a refrain, or chance. */
const LEAST_TELLING = 3;
const SHORTEST_WORDS = 3;

/** Sentences whose like was said before them, the first line among it, are left out; a gap stays. */
export function withoutTwins(pieces: readonly Piece[], first: string, language: string): Piece[] {
  const said = [first];
  return pieces.flatMap((piece) => {
    const lines = piece.blank
      ? piece.lines
      : piece.lines.filter((line) => !said.some((other) => isTwin(line, other, language)));
    said.push(...lines);
    return lines.length === 0 ? [] : [{ ...piece, lines }];
  });
}

/** The line of hers that a first line of ours says in other words: `When they say X, ask Y` for `If you hear X, ask Y`. */
export function saidBy(first: string, lines: readonly Line[], language: string): Line | undefined {
  return lines.find(({ text, leans }) => !leans && isTwin(text, first, language));
}

function isTwin(line: string, other: string, language: string): boolean {
  const own = normalWords(line);
  if (own.length < SHORTEST_WORDS) return false;
  if (own.join(' ') === normalWords(other).join(' ')) return true;
  const telling = tellingWords(line, language);
  const told = tellingWords(other, language);
  const again = telling.filter((word) => told.some((known) => sameWord(word, known)));
  return telling.length >= LEAST_TELLING && again.length >= telling.length * TWIN;
}
