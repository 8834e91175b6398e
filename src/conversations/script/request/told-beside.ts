/** "Hamish is back. He gets two injections a day", and then "do one about him": what she told just before goes into the request. */
import { isSaidToUs, SURE_ALONE } from '../../../engine/heard/said-to-us.js';
import { behindWrong } from '../../../engine/heard/said-wrong.js';
import { splitSentences } from '../../../engine/text/sentences.js';
import { chanceToBot } from '../../../engine/heard/said-to-bot.js';
import { countWords } from '../../../engine/text/words.js';
import { isSameButEnding } from '../../../engine/text/word-stems.js';
import { wordBeginnings } from '../../shared/word-beginnings.js';
import { storyIn } from '../../understand/herself/introduction-parts.js';
import { wishForScript } from '../../understand/requests/request-wishes.js';
import { reproaches } from '../../understand/remarks/after-script-talk.js';
import type { ParsedRequest } from '../../understand/requests/request-words.js';
import { pointsBack, remarkOn } from '../../understand/remarks/script-remarks.js';
import { topicIn } from '../../understand/requests/typed-request.js';
import { isPlain, keysIn } from '../../understand/vocabulary/word-keys.js';

/** From here on what she told is told for the script that follows, whatever its words. */
const TOLD_WORDS = 12;

/** "You don't throw them in, you place them" is said to viewers. */
const REPROACH = 0.3;
/** Letters. */
const SHORTEST_NAME = 4;
const LONGEST_ENDING_LETTERS = 2;

/** What she told before, newest last, and the story it may be told in already. */
export interface ToldBefore {
  readonly lately: readonly string[];
  readonly story: string;
}

/** A topic that names what she told before is about it. */
export function withTold(
  parsed: ParsedRequest,
  told: string | undefined,
  before: ToldBefore = { lately: [], story: '' },
): ParsedRequest {
  const heard = withToldNow(parsed, told);
  const { topic, context } = heard.draft;
  if (topic === undefined || context !== undefined) return heard;
  const named = before.lately.findLast(
    (one) => one !== told && !before.story.includes(one.trim()) && isNamedIn(topic, one, before.story),
  );
  const own = named === undefined ? '' : hersIn(named);
  return own === '' ? heard : { ...heard, draft: { ...heard.draft, context: own } };
}

/** "The suitcase that jams" is not the one somebody slept in: half of its words, or one that her story does not know. */
function isNamedIn(topic: string, told: string, story: string): boolean {
  const own = namesIn(told);
  const known = namesIn(story);
  const names = namesIn(topic);
  const shared = names.filter((name) =>
    own.some((other) => isSameButEnding(name, other, { ending: LONGEST_ENDING_LETTERS })),
  );
  if (shared.length > 1) return shared.length * 2 >= names.length;
  return shared.some(
    (name) => !known.some((other) => isSameButEnding(name, other, { ending: LONGEST_ENDING_LETTERS })),
  );
}

/** Words that mean something by themselves. */
function namesIn(text: string): readonly string[] {
  return keysIn(text).filter((key) => key.length >= SHORTEST_NAME && !isPlain(key));
}

function withToldNow(parsed: ParsedRequest, told: string | undefined): ParsedRequest {
  const own = told === undefined ? '' : hersIn(told);
  if (own === '') return parsed;
  const { draft } = parsed;
  const { topic } = draft;
  const isOfTold = topic === undefined || pointsBack(topic);
  if (!isOfTold && countWords(own) < TOLD_WORDS && !sharesWord(topic, own)) return parsed;
  const context = [own, draft.context].filter(Boolean).join('\n');
  return { ...parsed, draft: { ...draft, topic: isOfTold ? topicIn(own) : topic, context } };
}

/** What of it tells of her life or her subject: a complaint about a script, a question and an order are for us. */
function hersIn(told: string): string {
  const { hers } = storyIn(behindWrong(told) ?? told);
  const sentences = splitSentences(hers).filter(
    (sentence) =>
      !isSaidToUs(sentence, SURE_ALONE) &&
      !(reproaches(sentence) && chanceToBot(sentence) >= REPROACH) &&
      wishForScript(sentence) === null &&
      remarkOn(sentence) === null,
  );
  return sentences.join(' ').trim();
}

function sharesWord(topic: string, told: string): boolean {
  const beginnings = new Set(wordBeginnings(told));
  return wordBeginnings(topic).some((one) => beginnings.has(one));
}
