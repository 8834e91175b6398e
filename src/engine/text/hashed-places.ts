/** Texts as places of a fixed table, so that a model learned from a few thousand of them stays small. */

/** 32-bit FNV-1a over UTF-16 units, not yet spread: its low bits are weak for short texts. */
export function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** The same text always lands on the same of `places`. */
export function placeOf(text: string, places: number): number {
  const hash = fnv1a(text);
  return ((hash ^ (hash >>> 15)) >>> 0) % places;
}
