/** Groups sentences, in order, into at most so many points. */
export function joinPoints(sentences: readonly string[], most: number): string[][] {
  const groups: string[][] = [];
  const size = Math.ceil(sentences.length / most);
  sentences.forEach((sentence, index) => {
    const group = Math.floor(index / Math.max(1, size));
    (groups[group] ??= []).push(sentence);
  });
  return groups;
}
