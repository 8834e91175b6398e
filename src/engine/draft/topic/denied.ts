/** Whether she says the contrary of a topic: `birds block chimneys`, and in her story `wet wood blocks them, not birds`. */
import { once } from '../../../once.js';
import { FIRST_PERSON } from '../../persona/reading/cues.js';
import { wordsOfAll } from '../../text/word-lists.js';
import { normalWords } from '../../text/words.js';
import type { Line } from '../her-material/material.js';
import { sameWord, tellingWords } from './topic-words.js';

/** A line with less of the topic's words is about something else: two of three. */
const LEAST_SHARE = 0.6;
const LEAST_WORDS = 2;
const negations = once(() => wordsOfAll('negations'));

/** Such a topic is doubted, never claimed. */
export function isDenied(topic: string, lines: readonly Line[], language: string): boolean {
  const wanted = tellingWords(topic, language);
  if (wanted.length < LEAST_WORDS || denies(topic)) return false;
  return lines.some(({ text, words }) => {
    const found = wanted.filter((word) => words.some((other) => sameWord(other, word)));
    return denies(text) && found.length >= Math.max(LEAST_WORDS, wanted.length * LEAST_SHARE);
  });
}

function denies(text: string): boolean {
  return normalWords(text).some((word) => negations().has(word) || /n['’]t$/u.test(word));
}

/** "I do not do gas boilers": who invites says nothing of it; what the guest is spared ("no deposit needed") she does say. */
export function refuses(block: readonly Line[]): boolean {
  return block.every(({ text }) => denies(text) && FIRST_PERSON.test(text));
}
