/** Mends the stretch of a message that names its topic: what was cut off its end, what joins it to the rest, what only points back. */
import type { Span } from '../learned/topic-span.js';
import { likelyKind } from './likely-kind.js';
import { EDIT_READERS } from '../edits/named-edit-words.js';
import { durationAt, withoutLengthLink } from '../vocabulary/durations.js';
import { partsAt, type Part } from './request-parts.js';
import { edgeKeys, isPlain, said, type SpokenWord, wordKey } from '../vocabulary/word-keys.js';
import { VERBS } from '../vocabulary/request-vocabulary.js';

type Words = readonly SpokenWord[];

/** A stretch that breaks off so near to the end of its clause goes on to it ("what lard | is, you know"). Words. */
const CUT_WORDS = 2;
/** "I was thinking that": so many words may stand before the word that opens what she thought of. */
const THOUGHT_WORDS = 5;

const LOOSE_BEFORE = edgeKeys('looseBefore');
const LOOSE_BEHIND = edgeKeys('looseBehind');
const POINTING = edgeKeys('beforeTopicEnd');
const COPULAS = edgeKeys('copula');
const SAYS_THAT = edgeKeys('saysThat');
const ASKING: ReadonlySet<Part['kind']> = new Set([
  'ask',
  'cue',
  'noun',
  'verb',
  'type',
  'seconds',
  'urgency',
  'deadline',
  'noise',
]);
const OF_A_REQUEST: ReadonlySet<Part['kind']> = new Set([...ASKING, 'topicEnd']);

/** With the one or two plain words that its clause ends with, or the verb that ends it before the words that ask. */
export function widened({ from, to }: Span, words: Words): Span {
  const keys = words.map(({ key }) => key);
  // "... que dure como | medio minuto"
  if (durationAt(keys, to) !== null) return { from, to: withoutLengthLink(keys, from + 1, to) };
  if (endsClause(words[to - 1])) return { from, to };
  // "... us | pe kuch bana do" points back to what was named.
  const ends = partsAt(keys, to).some(({ kind }) => kind === 'topicEnd');
  if (ends && to - from > 1 && POINTING.has(words[to - 1]?.key ?? '')) return { from, to: to - 1 };
  if (COPULAS.has(words[to]?.key ?? '')) return { from, to: to + 1 };
  const end = words.findIndex((word, at) => at >= to && endsClause(word));
  const rest = words.slice(to, end + 1);
  const isOfIt = rest.every(
    ({ key }, at) => isPlain(key) && !LOOSE_BEHIND.has(key) && !isOfRequest(keys, to + at, ASKING),
  );
  return end >= 0 && rest.length <= CUT_WORDS && isOfIt ? { from, to: end + 1 } : { from, to };
}

function endsClause(word: SpokenWord | undefined): boolean {
  return /[,;:.!?…।]$/u.test(word?.raw ?? '');
}

/** "So now salt", "laces and", "main soch rahi thi ki roti": what joins a topic to the words around it is none of it. */
export function withoutLoose(words: Words): Words {
  const that = words.findIndex(({ key }, at) => at < THOUGHT_WORDS && SAYS_THAT.has(key));
  const thought = words.slice(0, Math.max(0, that)).every(({ key }) => isPlain(key))
    ? words.slice(that + 1)
    : words;
  const first = thought.findIndex(({ key }) => key !== '' && !LOOSE_BEFORE.has(key));
  const last = thought.findLastIndex(({ key }) => key !== '' && !LOOSE_BEHIND.has(key));
  return first < 0 || last < first ? words : thought.slice(first, last + 1);
}

const VERB_KEYS = new Set([...VERBS].map(wordKey));
const STORIES = new Set(EDIT_READERS.flatMap(({ story }) => [...story]));

/** "Write the flood story": the flood; null for a topic that no order opens. */
export function storyOrdered(topic: Words): Words | null {
  const [first, ...rest] = topic;
  const last = rest.at(-1);
  if (!VERB_KEYS.has(first?.key ?? '') || !STORIES.has(last?.key ?? '')) return null;
  const named = rest.slice(0, -1);
  const from = named.findIndex(({ key }) => !isPlain(key));
  return from < 0 ? null : named.slice(Math.max(0, from - 1));
}

/** "I want to sell more mugs, make me one to promote them": the thing she named before; null for a topic that names one. */
export function soldBefore(topic: Words, before: Words): Words | null {
  const named = topic.filter(({ key }) => key !== '' && !isPlain(key));
  const text = said(topic);
  if (named.length > 1 || before.length === 0 || likelyKind(text) !== 'promotional') return null;
  const keys = before.map(({ key }) => key);
  const isSaid = (at: number): boolean =>
    !isPlain(keys[at] ?? '') && keys[at] !== '' && !isOfRequest(keys, at);
  const last = keys.findLastIndex((_, at) => isSaid(at));
  const first = keys.findIndex((_, at) => isSaid(at) && !coveredBefore(keys, at));
  return first < 0 || last < first ? null : before.slice(first, last + 1);
}

function isOfRequest(keys: readonly string[], at: number, kinds = OF_A_REQUEST): boolean {
  return partsAt(keys, at).some(({ kind }) => kinds.has(kind));
}

/** Inside words that ask ("quiero *vender*"). */
function coveredBefore(keys: readonly string[], at: number): boolean {
  return keys.some(
    (_, from) =>
      from < at && partsAt(keys, from).some(({ kind, words }) => OF_A_REQUEST.has(kind) && from + words > at),
  );
}
