/** What she says to us when she sends an example: `here is another one`, `ini naskah rante ya`. */
import { createCue } from '../phrasings.js';
import { scriptCues } from '../script-cues.js';
import { splitSentences } from '../sentences.js';
import { countWords } from '../words.js';

const HANDS_OVER = createCue(
  () => new RegExp(String.raw`^[\s\-–—*(]*${scriptCues('handsOver')}[\s.,:!)…।-]*$`, 'iu'),
);
/** A longer sentence says something beside. Words. */
const LONGEST = 9;

export function handsOver(sentence: string): boolean {
  return countWords(sentence) <= LONGEST && HANDS_OVER.test(sentence);
}

/** The line without what it begins with to us: a sentence, or words before a colon. */
export function withoutHandingOver(line: string): string {
  const [first = ''] = splitSentences(line);
  if (handsOver(first)) return line.slice(line.indexOf(first) + first.length).trim();
  const [announced = '', said = ''] = /^([^:\n]{3,60}:)\s+(\S.*)$/su.exec(line)?.slice(1) ?? [];
  return said !== '' && handsOver(announced) ? said : line;
}
