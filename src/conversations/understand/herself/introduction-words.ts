/** What is said to the bot in an introduction: the phrases of `data/word-lists/introduction-talk.json`, all languages together. */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { compilePattern, findPattern } from '../vocabulary/phrase-patterns.js';
import type { PhrasePattern } from '../vocabulary/phrase-items.js';
import { keysIn } from '../vocabulary/word-keys.js';

const KINDS = [
  'toBot',
  'leadIn',
  'takesBack',
  'first',
  'all',
  'wasStory',
  'goesOn',
  'done',
  'takesLong',
  'adds',
  'hers',
  'audience',
  'toViewer',
  'keepAs',
  'example',
] as const;
export type IntroductionTalk = (typeof KINDS)[number];

const talk = phraseLists('introduction-talk', KINDS);
const PATTERNS = new Map<IntroductionTalk, readonly PhrasePattern[]>(
  KINDS.map((kind) => [kind, talk(kind).map(compilePattern)]),
);

/** True when a phrase of the kind stands in it. */
export function speaksOf(kind: IntroductionTalk, text: string): boolean {
  return findPattern(keysIn(text), PATTERNS.get(kind) ?? []) !== null;
}
