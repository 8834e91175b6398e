/** Which of her sentences are said to us and not to be spoken: complaints, answers, questions and orders to the bot, and whom her videos are for. */
import { once } from '../../../project-files.js';
import { chanceToBot } from '../../text/said-to-bot.js';
import { splitSentences } from '../../text/sentences.js';
import { patternsOfAll } from '../../text/word-lists.js';
import { countWords } from '../../text/words.js';
import type { Persona } from '../../types.js';

const talk = once(() => patternsOfAll('said-to-bot'));
const audience = once(() => patternsOfAll('audience-notes'));

/** A longer sentence tells something beside. Words. */
const LONGEST_TALK = 30;
const LONGEST_GUESSED = 18;
const LONGEST_AUDIENCE = 30;
/** Fewer words tell too little to be sure of: `No le pegues.` is advice. */
const SHORTEST_GUESSED = 4;
/** With no pattern that says so. Of 15,130 sentences of stories nobody taught the model it takes 27 for it, most of which are notes to us. */
const SURE = 0.95;
/** What she types beside a request is said to us sooner. */
export const SURE_BESIDE = 0.85;

/** `that's the same script again`: a phrase nobody says to viewers. */
export function isPlainlySaidToUs(sentence: string): boolean {
  const text = sentence.trim().replace(/[,;\s]+$/u, '');
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

/** The persona without what she said to us among her story and her examples; the persona itself where there is nothing of it. */
export function withoutTalk(persona: Persona): Persona {
  const story = without(persona.story, isSaidToUs);
  const examples = persona.examples.map((example) => ({
    ...example,
    text: without(example.text, isPlainlySaidToUs),
  }));
  const isChanged =
    story !== persona.story || examples.some(({ text }, at) => text !== persona.examples[at]?.text);
  if (!isChanged) return persona;
  const facts = persona.facts.filter(({ quote }) => !isPlainlySaidToUs(quote));
  return { ...persona, story, facts, examples: examples.filter(({ text }) => text !== '') };
}

/** The text itself where it holds no such sentence. */
function without(text: string, isOut: (sentence: string) => boolean): string {
  const lines = text.split('\n').map((line) => {
    const sentences = splitSentences(line);
    const left = sentences.filter((sentence) => !isOut(sentence));
    return left.length === sentences.length ? line : left.join(' ');
  });
  const left = lines
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  return left === text.trim() ? text : left;
}
