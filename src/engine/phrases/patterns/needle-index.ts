/** Which patterns a text may hold, found in one pass over it instead of one search for each needle. */

/** Needles are at least this long (`needles.ts`), so each begins with one of these. */
const HEAD = 3;

interface Needle {
  readonly text: string;
  /** Places of the patterns that need it. */
  readonly of: readonly number[];
}

/** From a lower-cased text to the patterns that must be tried on it, in the order of the list. */
export type NeedleIndex<P> = (lowered: string) => readonly P[];

export function createNeedleIndex<P extends { readonly needles: readonly string[] | null }>(
  patterns: readonly P[],
): NeedleIndex<P> {
  const places = new Map<string, number[]>();
  const always: number[] = [];
  for (const [place, { needles }] of patterns.entries()) {
    if (needles === null) always.push(place);
    for (const needle of needles ?? []) places.set(needle, [...(places.get(needle) ?? []), place]);
  }
  const byHead = new Map<string, Needle[]>();
  for (const [text, of] of places) {
    const head = text.slice(0, HEAD);
    byHead.set(head, [...(byHead.get(head) ?? []), { text, of }]);
  }
  const isHead = new Uint8Array(HEAD_PLACES);
  for (const head of byHead.keys()) isHead[placeOf(head, 0)] = 1;
  return (lowered) => {
    const found = new Set(always);
    for (let at = 0; at + HEAD <= lowered.length; at += 1) {
      // Most places begin no needle: that is told without cutting a piece off.
      if (isHead[placeOf(lowered, at)] === 0) continue;
      for (const { text, of } of byHead.get(lowered.slice(at, at + HEAD)) ?? [])
        if (lowered.startsWith(text, at)) for (const place of of) found.add(place);
    }
    const inOrder = [...found].sort((a, b) => a - b);
    return inOrder.flatMap((place) => patterns[place] ?? []);
  };
}

const HEAD_PLACES = 65_536;

/** Of the HEAD characters from `at` on; two heads may share one. */
function placeOf(text: string, at: number): number {
  return (
    (text.charCodeAt(at) * 961 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (HEAD_PLACES - 1)
  );
}
