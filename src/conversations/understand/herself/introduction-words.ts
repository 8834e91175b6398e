/** What is said to the bot in an introduction: the phrases of `data/word-lists/introduction-talk.json`, all languages together. */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { hasPhrase, phraseList } from '../vocabulary/phrase-patterns.js';
import type { PhraseList } from '../vocabulary/phrase-index.js';
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
  'changed',
] as const;
export type IntroductionTalk = (typeof KINDS)[number];

const talk = phraseLists('introduction-talk', KINDS);
const PHRASES: ReadonlyMap<IntroductionTalk, PhraseList<null>> = new Map(
  KINDS.map((kind) => [kind, phraseList(talk(kind))]),
);

/** True when a phrase of the kind stands in it. */
export function speaksOf(kind: IntroductionTalk, text: string): boolean {
  const phrases = PHRASES.get(kind);
  return phrases !== undefined && hasPhrase(keysIn(text), phrases);
}
