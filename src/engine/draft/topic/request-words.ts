/** Words of a request that are said to us: how to write, what to leave out, and what a topic is wrapped in. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { asWholeWords, createCue, phraseLists } from '../../text/phrasings.js';
import { patternsOfAll } from '../../text/word-lists.js';
import { countWords } from '../../text/words.js';
import { excludedIn, isTone } from '../../heard/request-clauses.js';

/** What forbids, at the beginning or the end; manners of writing, anywhere; what wraps a topic. */
const lists = phraseLists('request-words', [
  'forbidsFirst',
  'forbidsLast',
  'manner',
  'wrapsFirst',
  'wrapsLast',
]);
/** The longest way of saying it first: `no digas` is no `no`. */
const words = (name: Parameters<typeof lists>[0]): string =>
  `(?:${lists(name)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`;
const first = (source: string): RegExp => new RegExp(String.raw`^${source}(?![\p{L}\p{M}])`, 'iu');
const last = (source: string): RegExp => new RegExp(String.raw`(?<![\p{L}\p{M}])${source}\s*$`, 'iu');
const forbidsFirst = once(() => first(words('forbidsFirst')));
const forbidsLast = once(() => last(words('forbidsLast')));
const MANNER = createCue(() => new RegExp(asWholeWords(words('manner')), 'iu'));
const wrapsFirst = once(() => first(words('wrapsFirst')));
const wrapsLast = once(() => last(words('wrapsLast')));

/** `no prices` -> `prices`; null where nothing is forbidden: `never pull by the arms` is advice. */
export function forbiddenIn(requirement: string): string | null {
  const excluded = excludedIn(requirement);
  if (excluded !== null) return excluded;
  const text = requirement.trim();
  const rest = text.replace(forbidsFirst(), '').replace(forbidsLast(), '').trim();
  return rest === text ? null : rest;
}

/** `keep it short`: nothing of it is to be spoken. */
export function isManner(requirement: string): boolean {
  return MANNER.test(requirement.trim()) || isTone(requirement);
}

/** A note about who it is for or who asked for it is short; a longer sentence tells. */
const LONGEST_NOTE_WORDS = 12;
const notes = once(() => patternsOfAll('request-notes'));

/** `For women over forty.`, `everyone asks`: said to us, not to the viewer. */
export function isNote(text: string): boolean {
  return countWords(text) <= LONGEST_NOTE_WORDS && notes().some((pattern) => pattern.test(text));
}

/** `My new oven, everyone asks` without who asks; a number belongs to the topic. */
export function withoutNote(topic: string): string {
  const [, rest, note] = /^(.*(?:,|(?<=[?？])))\s+([^,?？]+)$/su.exec(topic) ?? [];
  return rest !== undefined && note !== undefined && isNote(note) && !/\p{N}/u.test(note) ? rest : topic;
}

/** Less left is no topic. */
const LEAST_TOPIC_WORDS = 2;

/** `i want a video about my new oven` -> `my new oven`. */
export function unwrapped(topic: string): string {
  const rest = topic
    .trim()
    .replace(wrapsFirst(), '')
    .replace(wrapsLast(), '')
    .replace(atEnd(String.raw`[\s,;:]`), '')
    .trim();
  return countWords(rest) >= LEAST_TOPIC_WORDS ? rest : topic;
}
