/** How near two texts are in topic, by the words that few authors use. */
interface HasText {
  readonly text: string;
}

export type Nearness = (one: HasText, other: HasText) => number;

/** A word more than this share of the texts use is manner, not topic. */
const EVERYDAY_SHARE = 0.2;

/** Cosine 0-1 of the rarity-weighted content words; weights are made once. */
export function createNearness(texts: readonly HasText[]): Nearness {
  const words = new Map(
    texts.map((text) => [text, new Set(text.text.toLowerCase().match(/\p{L}{3,}/gu))] as const),
  );
  const users = new Map<string, number>();
  for (const own of words.values()) for (const word of own) users.set(word, (users.get(word) ?? 0) + 1);
  const weigh = (word: string): number => {
    const count = users.get(word) ?? 1;
    return count > EVERYDAY_SHARE * texts.length ? 0 : Math.log(texts.length / count) ** 2;
  };
  const squares = (own: ReadonlySet<string>): number => {
    let sum = 0;
    for (const word of own) sum += weigh(word);
    return sum;
  };
  return (one, other) => {
    const a = words.get(one) ?? new Set<string>();
    const b = words.get(other) ?? new Set<string>();
    let shared = 0;
    for (const word of a) if (b.has(word)) shared += weigh(word);
    return shared / Math.sqrt(squares(a) * squares(b) || 1);
  };
}
