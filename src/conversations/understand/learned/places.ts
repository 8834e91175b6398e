/** Marks of a message as places of a fixed table, so that a model learned from a few thousand of them stays small. */

/** FNV-1a: the same text always lands on the same place. */
export function placeOf(mark: string, places: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < mark.length; at += 1) {
    hash ^= mark.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  return (hash >>> 0) % places;
}
