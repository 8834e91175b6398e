/** What she calls herself, where no list knows her trade: "I'm a crane operator", `soy camillera` (`data/hashtags/trade-nouns.json`). */
import { z } from 'zod';
import { once } from '../../../once.js';
import { baseLanguage } from '../../text/base-language.js';
import { readHashtagData, wordSet } from '../words/word-data.js';

const ruleSchema = z.object({
  said: z.string().transform((source) => new RegExp(source, 'iu')),
  /** Words of the name that are no part of the trade: "retired", "freelance". */
  noPart: wordSet,
  not: wordSet,
});
const rules = once(
  () =>
    readHashtagData('trade-nouns.json', z.object({ languages: z.record(z.string(), ruleSchema) })).languages,
);

/** People begin with what they do. */
const READ_CHARACTERS = 600;

/** Words of the trade, lower case; null where she does not say it in so many words. */
export function tradeNounOf(story: string, language: string): readonly string[] | null {
  const rule = rules()[baseLanguage(language)];
  const said = rule?.said.exec(story.slice(0, READ_CHARACTERS))?.[1]?.toLowerCase();
  if (!rule || said === undefined) return null;
  const words = said.split(/[\s-]+/u).filter((word) => !rule.noPart.has(word));
  return words.length === 0 || words.some((word) => rule.not.has(word)) ? null : words;
}
