/** What a message shows of its intent: its words, pieces of them, and which phrases of the vocabulary stand in it. */
import { shapeMarks, wordMarks } from '../../../engine/text/word-marks.js';
import { durationAt } from '../vocabulary/durations.js';
import { labelledPhrases, labelsIn } from '../vocabulary/phrase-patterns.js';
import { partsAt } from '../requests/request-parts.js';
import { VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { CONCEPTS, REWRITES, WISHES } from '../vocabulary/vocabulary-lists.js';
import { spokenWords, withoutMarks } from '../vocabulary/word-keys.js';
import { INTENTS } from './model-file.js';

/** A longer text says what it wants at one of its ends. Words. */
const MOST_WORDS = 60;

/** What the weights were learned with. */
const LEARNED_WISHES = WISHES.filter(
  (wish) => wish === 'dislike' || wish === 'chat' || INTENTS.some((intent) => intent === wish),
);

const LISTS: readonly (readonly [string, readonly string[]])[] = [
  ...LEARNED_WISHES.map(
    (wish) => [`wish ${wish}`, VOCABULARIES.flatMap(({ wishes }) => wishes[wish])] as const,
  ),
  ...REWRITES.map(
    (part) => [`rewrite ${part}`, VOCABULARIES.flatMap(({ rewrites }) => rewrites[part])] as const,
  ),
  ...CONCEPTS.map(
    (concept) => [`remark ${concept}`, VOCABULARIES.flatMap(({ remarks }) => remarks[concept])] as const,
  ),
];
const NAMES = LISTS.map(([name]) => name);
const PHRASES = labelledPhrases(LISTS);

/** `hasScript`: a finished script stands before it. Each mark once. */
export function intentMarks(text: string, hasScript: boolean): readonly string[] {
  const words = withoutMarks(spokenWords(text));
  const keys = words.slice(0, MOST_WORDS).map(({ key }) => key.replace(/\d+/gu, '0'));
  const plain = words.slice(0, MOST_WORDS).map(({ key }) => key);
  const kinds = plain.flatMap((_, at) => partsAt(plain, at).map(({ kind }) => kind));
  const said = labelsIn(plain, PHRASES);
  const marks = [
    hasScript ? 'after' : 'fresh',
    ...shapeMarks(text, keys.length),
    ...(/:\s/u.test(text) ? ['colon'] : []),
    ...(/\d/u.test(text) ? ['figure'] : []),
    ...(plain.some((_, at) => durationAt(plain, at)) ? ['duration'] : []),
    ...kinds.map((kind) => `part ${kind}`),
    ...NAMES.filter((name) => said.has(name)),
    ...wordMarks(keys),
  ];
  return [...new Set(marks)];
}
