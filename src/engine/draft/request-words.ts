/** Words of a request that are said to us: how to write, what to leave out, and what a topic is wrapped in. */
import { z } from 'zod';
import { once, readDataFile } from '../../project-files.js';
import { countWords } from '../text/words.js';

const lines = z.array(z.string());
const fileSchema = z.object({
  /** Patterns of whole words: what forbids, at the beginning or the end; manners of writing, anywhere; what wraps a topic. */
  languages: z.record(
    z.string(),
    z.object({
      forbidsFirst: lines,
      forbidsLast: lines,
      manner: lines,
      wrapsFirst: lines,
      wrapsLast: lines,
    }),
  ),
});

const NOTHING = '(?!)';

/** All languages together: many requests mix two. */
const patterns = once(() => {
  const all = Object.values(readDataFile(fileSchema, 'word-lists', 'request-words.json').languages);
  const any = (sources: readonly string[]): string => (sources.length > 0 ? sources.join('|') : NOTHING);
  const first = (sources: readonly string[]): RegExp =>
    new RegExp(`^(?:${any(sources)})(?![\\p{L}\\p{M}])`, 'iu');
  const last = (sources: readonly string[]): RegExp =>
    new RegExp(`(?<![\\p{L}\\p{M}])(?:${any(sources)})\\s*$`, 'iu');
  return {
    forbidsFirst: first(all.flatMap(({ forbidsFirst }) => forbidsFirst)),
    forbidsLast: last(all.flatMap(({ forbidsLast }) => forbidsLast)),
    manner: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${any(all.flatMap(({ manner }) => manner))})(?![\\p{L}\\p{M}])`,
      'iu',
    ),
    wrapsFirst: first(all.flatMap(({ wrapsFirst }) => wrapsFirst)),
    wrapsLast: last(all.flatMap(({ wrapsLast }) => wrapsLast)),
  };
});

/** `no prices` -> `prices`; null where nothing is forbidden: `never pull by the arms` is advice. */
export function forbiddenIn(requirement: string): string | null {
  const { forbidsFirst, forbidsLast } = patterns();
  const text = requirement.trim();
  const rest = text.replace(forbidsFirst, '').replace(forbidsLast, '').trim();
  return rest === text ? null : rest;
}

/** `keep it short`: nothing of it is to be spoken. */
export function isManner(requirement: string): boolean {
  return patterns().manner.test(requirement.trim());
}

/** Less left is no topic. */
const LEAST_TOPIC_WORDS = 2;

/** `i want a video about my new oven` -> `my new oven`. */
export function unwrapped(topic: string): string {
  const { wrapsFirst, wrapsLast } = patterns();
  const rest = topic
    .trim()
    .replace(wrapsFirst, '')
    .replace(wrapsLast, '')
    .replace(/[\s,;:]+$/u, '')
    .trim();
  return countWords(rest) >= LEAST_TOPIC_WORDS ? rest : topic;
}
