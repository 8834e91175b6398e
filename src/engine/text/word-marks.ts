/** What the words of a message show a learned model: how many there are, how they begin and end, and pieces of them. */

const PIECE_LETTERS = [3, 4];

/** `keys`: words without case, accents and figures. Some come more than once. */
export function wordMarks(keys: readonly string[]): readonly string[] {
  const marks = [`first ${keys[0]}`, `last ${keys.at(-1)}`, `first two ${keys.slice(0, 2).join(' ')}`];
  for (const [at, key] of keys.entries()) {
    marks.push(`word ${key}`, `pair ${key} ${keys[at + 1] ?? '$'}`);
    if (at + 2 < keys.length) marks.push(`gap ${key} ${keys[at + 2]}`);
    const letters = [...`^${key}$`];
    for (const size of PIECE_LETTERS)
      for (let from = 0; from + size <= letters.length; from += 1)
        marks.push(`piece ${letters.slice(from, from + size).join('')}`);
  }
  return marks;
}

/** How the text as she typed it asks and quotes, and how long it is. */
export function shapeMarks(text: string, words: number): readonly string[] {
  return [
    `long ${lengthClass(words)}`,
    ...(/\?\s*$/u.test(text) ? ['asks at its end'] : text.includes('?') ? ['asks'] : []),
    ...(/["“”«»]/u.test(text) ? ['quotes'] : []),
  ];
}

function lengthClass(words: number): string {
  if (words <= 3) return String(words);
  if (words <= 6) return '4-6';
  if (words <= 10) return '7-10';
  return words <= 18 ? '11-18' : '19+';
}
