/** Which of her sentences are said to us and not to be spoken: complaints, answers, questions and orders to the bot, and whom her videos are for. */
import { atEnd } from '../text/at-end.js';
import { once } from '../../once.js';
import { chanceToBot } from './said-to-bot.js';
import { patternsOfAll } from '../text/word-lists.js';
import { countWords } from '../text/words.js';

const talk = once(() => patternsOfAll('said-to-bot'));
const audience = once(() => patternsOfAll('audience-notes'));

/** A longer sentence tells something beside. Words. */
const LONGEST_TALK = 30;
const LONGEST_GUESSED = 18;
const LONGEST_AUDIENCE = 30;
/** Fewer words tell too little to be sure of: `No le pegues.` is advice. */
const SHORTEST_GUESSED = 4;
/** With no pattern that says so. Of 16,629 sentences of stories, three quarters of which nobody taught the model, it takes 46 for it, most of which are notes to us. */
const SURE = 0.9;
/** What she types beside a request is said to us sooner: 77 of the same. */
export const SURE_BESIDE = 0.85;
/** What she typed by itself, among scripts and answers, sooner still: 214 of the same. */
export const SURE_ALONE = 0.6;

/** `that's the same script again`: a phrase nobody says to viewers. */
export function isPlainlySaidToUs(sentence: string): boolean {
  const text = sentence.trim().replace(atEnd(String.raw`[,;\s]`), '');
  const words = countWords(text);
  return words > 0 && words <= LONGEST_TALK && talk().some((pattern) => pattern.test(text));
}

/** The same, or likelier than `least` (0-1) by its words: for what she told, since a script speaks to viewers much as she does to us. */
export function isSaidToUs(sentence: string, least = SURE): boolean {
  const words = countWords(sentence);
  const isGuessed = words >= SHORTEST_GUESSED && words <= LONGEST_GUESSED && chanceToBot(sentence) >= least;
  return isGuessed || isPlainlySaidToUs(sentence);
}

/** `The videos are for farmers`: whom she speaks to. */
export function isAudienceNote(sentence: string): boolean {
  return countWords(sentence) <= LONGEST_AUDIENCE && audience().some((pattern) => pattern.test(sentence));
}
