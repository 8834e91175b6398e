/** A rewrite into another language, checked to be in it. */
import { spokenIn } from '../spoken-in.js';
import { BotError, errorCodeOf } from '../../../errors.js';
import { countWords } from '../../text/words.js';
import type { DraftBeat } from '../brief.js';
import { isOtherLanguage } from './other-language.js';
import type { Rewritten } from '../rewrite/rewritten.js';
import { blankMarksIn } from '../../text/blanks.js';
import { NO_USAGE, sumUsage } from '../usage.js';
import { languageTold } from '../../text/language-names.js';

/** A sentence of so many words is not the same in two languages. */
const LEAST_WORDS_TOLD_APART = 5;

/**
 * `rewrite` is asked once more, with a reminder, when its answer cannot be used or is in another language. Throws
 * `BotError('wrongLanguage')` when the second one is no better, and what `rewrite` throws otherwise.
 */
export async function translated(
  rewrite: (reminder: string | null) => Promise<Rewritten>,
  before: readonly DraftBeat[],
  language: string,
): Promise<Rewritten> {
  const reminder = `The last answer was not in ${languageTold(language)}. Say every beat in it.`;
  let usage = NO_USAGE;
  for (const said of [null, reminder]) {
    const answer = await unlessUnusable(rewrite(said));
    if (!answer) continue;
    usage = sumUsage([usage, answer.usage]);
    if (isTranslated(before, answer.beats, language)) return { ...answer, usage };
  }
  throw new BotError('wrongLanguage', `The model did not answer in ${language}, twice.`);
}

function isTranslated(before: readonly DraftBeat[], after: readonly DraftBeat[], language: string): boolean {
  const old = new Set(before.map(({ spoken }) => spoken));
  const isLeft = after.some(({ spoken }) => old.has(spoken) && countWords(spoken) >= LEAST_WORDS_TOLD_APART);
  // Blanks are words of ours, in the language asked for.
  const said = blankMarksIn(spokenIn(after)).reduce((text, mark) => text.replace(mark, ''), spokenIn(after));
  return !isLeft && !isOtherLanguage(said, language);
}

/** Null for an answer that cannot be used, "changed nothing" among them. */
async function unlessUnusable<T>(answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (error) {
    if (errorCodeOf(error) !== 'invalidOutput') throw error;
    return null;
  }
}
