/** Which lines of a finished script are word for word hers, and which of them only say who she is. */
import { splitSentences } from '../../text/sentences.js';
import { paddedWords } from '../../text/words.js';
import type { WritingBrief } from '../brief.js';

/** True for a sentence that stands in what she told us. */
export function toldBy({ sources }: Pick<WritingBrief, 'sources'>): (sentence: string) => boolean {
  const known = paddedWords(sources.join(' \n '));
  return (sentence) => {
    const said = paddedWords(sentence);
    return said.trim() !== '' && known.includes(said);
  };
}

/** True for what her story begins with: her trade and her town are on her profile already. */
export function isWhoSheIs(sentence: string, { persona }: Pick<WritingBrief, 'persona'>): boolean {
  const [first = ''] = splitSentences(persona.story);
  const said = paddedWords(sentence);
  return said.trim() !== '' && paddedWords(first).includes(said);
}

/** The line with a full stop where it ends on no mark. */
export function closed(line: string, language: string): string {
  if (/[.!?…।]["”’)»]*$/u.test(line)) return line;
  return line + (language === 'hi' ? '।' : '.');
}
