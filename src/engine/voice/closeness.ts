/** How close a text is to her samples, by the pieces of words it is made of. */

/** Cosine of character 3-5-gram counts, 0-1; 0 when either side is empty. Local, no model. */
export function closeness(samples: readonly string[], text: string): number {
  const hers = characterGrams(samples.join('\n'));
  const its = characterGrams(text);
  let dot = 0;
  for (const [gram, count] of its) dot += count * (hers.get(gram) ?? 0);
  const size = norm(hers) * norm(its);
  return size === 0 ? 0 : dot / size;
}

function characterGrams(text: string): Map<string, number> {
  const clean = ` ${text.normalize('NFKC').toLocaleLowerCase('und').replace(/\s+/gu, ' ').trim()} `;
  const grams = new Map<string, number>();
  for (let length = 3; length <= 5; length += 1) {
    for (let start = 0; start + length <= clean.length; start += 1) {
      const gram = clean.slice(start, start + length);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  }
  for (const [gram, count] of grams) grams.set(gram, 1 + Math.log(count));
  return grams;
}

function norm(grams: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const value of grams.values()) sum += value * value;
  return Math.sqrt(sum);
}
