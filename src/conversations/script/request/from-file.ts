/** "Write a 15s script from this file": what the file says is what the script is about. */
import { asWholeWords, createCue, phrasings } from '../../../engine/text/phrasings.js';
import { splitSentences } from '../../../engine/text/sentences.js';
import { clip } from '../../shared/effects.js';
import type { ParsedRequest } from '../../understand/requests/request-words.js';
import { pointsBack } from '../../understand/remarks/script-remarks.js';
import { namesSomething, spokenWords } from '../../understand/vocabulary/word-keys.js';

const fileWords = phrasings('file-words', ['file']);
const FILE_WORD = createCue(() => new RegExp(asWholeWords(fileWords('file')), 'iu'));
/** Code points of a topic taken from a file. */
const TOPIC_LENGTH = 120;

/** A topic she names herself stays; "this file" is what the file begins with. All of it goes along. */
export function fromFile(asked: ParsedRequest, text: string): ParsedRequest {
  const { topic = '' } = asked.draft;
  const isNamed = !FILE_WORD.test(topic) && !pointsBack(topic) && namesSomething(spokenWords(topic));
  const [first = text] = splitSentences(text);
  const own = isNamed ? topic : clip(first, TOPIC_LENGTH);
  const context = [text.trim(), asked.draft.context].filter(Boolean).join('\n');
  return { ...asked, draft: { ...asked.draft, topic: own, context } };
}
