/** What is said to the bot in an introduction: the phrases of `data/word-lists/introduction-talk.json`, all languages together. */
import { z } from 'zod';
import { readDataFile } from '../../project-files.js';
import { compilePattern, findPattern, type PhrasePattern } from './phrase-patterns.js';
import { spokenWords } from './word-keys.js';

const KINDS = [
  'toBot',
  'leadIn',
  'takesBack',
  'first',
  'all',
  'wasStory',
  'done',
  'takesLong',
  'adds',
  'hers',
  'audience',
  'keepAs',
  'example',
] as const;
export type IntroductionTalk = (typeof KINDS)[number];

const fileSchema = z.object({
  languages: z.record(z.string(), z.record(z.enum(KINDS), z.array(z.string().min(1)))),
});
const { languages } = readDataFile(fileSchema, 'word-lists', 'introduction-talk.json');
const PATTERNS = new Map<IntroductionTalk, readonly PhrasePattern[]>(
  KINDS.map((kind) => [kind, Object.values(languages).flatMap((own) => own[kind].map(compilePattern))]),
);

/** True when a phrase of the kind stands in it. */
export function speaksOf(kind: IntroductionTalk, text: string): boolean {
  return findPattern(keysOf(text), PATTERNS.get(kind) ?? []) !== null;
}

function keysOf(text: string): readonly string[] {
  return spokenWords(text)
    .map(({ key }) => key)
    .filter((key) => /[\p{L}\p{N}]/u.test(key));
}
