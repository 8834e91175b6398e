/** The measure to beat: cosine of tf-idf weighted character 3-5-grams, the document frequencies from the teaching texts. */

/** Made once from texts of other authors; then per set of samples; then per text: cosine to the centre of the samples, 0-1. */
export function characterCosine(
  taught: readonly string[],
): (samples: readonly string[]) => (text: string) => number {
  const documents = new Map<string, number>();
  for (const text of taught)
    for (const gram of gramsOf(text).keys()) documents.set(gram, (documents.get(gram) ?? 0) + 1);
  const weigh = (text: string): Map<string, number> => {
    const grams = gramsOf(text);
    for (const [gram, count] of grams)
      grams.set(
        gram,
        (1 + Math.log(count)) * Math.log((taught.length + 1) / ((documents.get(gram) ?? 0) + 1)),
      );
    return toLengthOne(grams);
  };
  return (samples) => {
    const centre = new Map<string, number>();
    for (const sample of samples)
      for (const [gram, weight] of weigh(sample)) centre.set(gram, (centre.get(gram) ?? 0) + weight);
    toLengthOne(centre);
    return (text) => {
      let dot = 0;
      for (const [gram, weight] of weigh(text)) dot += weight * (centre.get(gram) ?? 0);
      return dot;
    };
  };
}

function gramsOf(text: string): Map<string, number> {
  const clean = ` ${text.normalize('NFKC').replaceAll('’', "'").toLowerCase().replace(/\s+/gu, ' ').trim()} `;
  const grams = new Map<string, number>();
  for (let length = 3; length <= 5; length += 1)
    for (let start = 0; start + length <= clean.length; start += 1) {
      const gram = clean.slice(start, start + length);
      grams.set(gram, (grams.get(gram) ?? 0) + 1);
    }
  return grams;
}

function toLengthOne(weights: Map<string, number>): Map<string, number> {
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0)) || 1;
  for (const [key, weight] of weights) weights.set(key, weight / length);
  return weights;
}
