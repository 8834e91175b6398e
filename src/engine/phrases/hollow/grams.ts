/** The wording of a text as hashed pieces: words, neighbours and runs of four letters, in any script. */
import { placeOf } from '../../text/hashed-places.js';

/** 2^15 places: pieces of seven languages share some, which costs little and keeps the weights at 32 kB. */
export const GRAM_PLACES = 32_768;
const LETTERS = 4;

/** Words and the marks between them; figures count as figures, whichever they are. */
export function tokensOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/[\u093C\u200C\u200D]/gu, '')
    .replace(/\p{N}+/gu, '0');
  return plain.match(TOKEN) ?? [];
}

const TOKEN = /[\p{L}\p{M}\p{N}]+(?:['-][\p{L}\p{M}\p{N}]+)*|[?!…:;,.।—–]/gu;

/** Places of all pieces of `tokens`, each once, 0 to GRAM_PLACES - 1. */
export function gramPlaces(tokens: readonly string[]): Set<number> {
  const places = new Set<number>();
  let before = '^';
  for (const token of tokens) {
    for (const place of wordPlaces(token)) places.add(place);
    places.add(placeOf(`${before} ${token}`, GRAM_PLACES));
    before = token;
  }
  places.add(placeOf(`${before} $`, GRAM_PLACES));
  return places;
}

/** Those of one word by itself. */
export function wordPlaces(token: string): number[] {
  const padded = `_${token}_`;
  const places = [placeOf(token, GRAM_PLACES)];
  for (let at = 0; at + LETTERS <= padded.length; at += 1)
    places.push(placeOf(`#${padded.slice(at, at + LETTERS)}`, GRAM_PLACES));
  return places;
}
