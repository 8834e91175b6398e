/** "Hamish is back. He gets two injections a day", and then "do one about him": what she told just before goes into the request. */
import { countWords } from '../../engine/text/words.js';
import { wordBeginnings } from '../shared/word-beginnings.js';
import type { ParsedRequest } from '../understand/request-words.js';
import { pointsBack } from '../understand/script-remarks.js';
import { topicIn } from '../understand/typed-request.js';

/** From here on what she told is told for the script that follows, whatever its words. */
const TOLD_WORDS = 12;

export function withTold(parsed: ParsedRequest, told: string | undefined): ParsedRequest {
  if (told === undefined) return parsed;
  const { draft } = parsed;
  const { topic } = draft;
  const isOfTold = topic === undefined || pointsBack(topic);
  if (!isOfTold && countWords(told) < TOLD_WORDS && !sharesWord(topic, told)) return parsed;
  const context = [told.trim(), draft.context].filter(Boolean).join('\n');
  return { ...parsed, draft: { ...draft, topic: isOfTold ? topicIn(told) : topic, context } };
}

function sharesWord(topic: string, told: string): boolean {
  const beginnings = new Set(wordBeginnings(told));
  return wordBeginnings(topic).some((one) => beginnings.has(one));
}
