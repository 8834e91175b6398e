/** What she told together with the request ("it was my nan's recipe"), as sentences that can be said: the script itself, where there is any. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { withoutLinks } from '../../text/links.js';
import { splitSentences } from '../../text/sentences.js';
import { patternsOfAll } from '../../text/word-lists.js';
import { countWords } from '../../text/words.js';
import { isAudienceNote, isSaidToUs, SURE_BESIDE } from '../../heard/said-to-us.js';
import { forbiddenIn, isManner, isNote } from '../topic/request-words.js';

/** Source of a line she told with the request. */
export const TOLD_BESIDE = 'request';

/** Fewer tell nothing by themselves. */
const LEAST_WORDS = 2;
/** `no prices`; a longer one tells: `No hammer am.` */
const LONGEST_LEFT_OUT_WORDS = 2;
const asides = once(() => patternsOfAll('asides'));

/** In her order, each with its end mark; without what she says to us ("ignore my typos", "For women over forty.", "no jokes"). */
export function toldBeside(context: string): readonly string[] {
  return splitSentences(withoutLinks(context))
    .map((line) =>
      /[.!?…।]["”’»)]*$/u.test(line) ? line : `${line.replace(atEnd(String.raw`[\s,;:]`), '')}.`,
    )
    .filter(
      (line) =>
        countWords(line) >= LEAST_WORDS &&
        !leavesOut(line) &&
        !isSaidToUs(line, SURE_BESIDE) &&
        !isAudienceNote(line) &&
        !asides().some((pattern) => pattern.test(line)) &&
        !isNote(line),
    );
}

function leavesOut(line: string): boolean {
  return forbiddenIn(line) !== null && (isManner(line) || countWords(line) <= LONGEST_LEFT_OUT_WORDS);
}
