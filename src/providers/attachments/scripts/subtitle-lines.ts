/** Breaks spoken text into subtitle lines of at most 42 characters as people see them, in any script. */

/** Usual limit of broadcasters and of the platforms' own captions; two lines a cue. */
const MAX_LINE_CHARACTERS = 42;

const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

function visibleLength(text: string): number {
  return [...graphemes.segment(text)].length;
}

/** Lines end at the writer's breaks and between words; only a word longer than a line is cut. */
export function subtitleLines(text: string): string[] {
  const lines: string[] = [];
  for (const sentence of text.split('\n')) {
    let line = '';
    for (const word of sentence.split(/\s+/u).filter(Boolean).flatMap(cutWord)) {
      const longer = line ? `${line} ${word}` : word;
      if (line && visibleLength(longer) > MAX_LINE_CHARACTERS) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    if (line) lines.push(line);
  }
  return lines;
}

/** Japanese and Chinese write without blanks, so a "word" may be a whole sentence. */
function cutWord(word: string): string[] {
  const characters = [...graphemes.segment(word)].map(({ segment }) => segment);
  const pieces: string[] = [];
  for (let at = 0; at < characters.length; at += MAX_LINE_CHARACTERS)
    pieces.push(characters.slice(at, at + MAX_LINE_CHARACTERS).join(''));
  return pieces;
}
