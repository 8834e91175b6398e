/** Hand features of an opening: shape and cue counts, the same numbers in training and in scoring. */
import { countWords } from '../text/words.js';
import { CUE_NAMES } from './cues.js';
import type { ScriptParts } from './script-parts.js';

const SHAPE_NAMES = [
  'words',
  'wordsSquared',
  'characters',
  'wordLength',
  'questionMarks',
  'exclamationMarks',
  'ellipses',
  'commas',
  'colons',
  'quotes',
  'hasDigit',
  'startsWithDigit',
  'fullStops',
  'sentences',
  'shouted',
  'dashes',
  'opensOnPointing',
  'opensOnQuestion',
  'opensOnPerson',
] as const;

/** No calibration headline is longer; beyond, length says nothing we measured. */
const MAX_WORDS = 26;
const MAX_CHARACTERS = 160;
const MAX_WORD_LENGTH = 12;
/** Nor has one more of any mark or cue. */
const MAX_COUNT = 8;

/** Order of the numbers in `featuresOf`. */
export const HOOK_FEATURES: readonly string[] = [...SHAPE_NAMES, ...CUE_NAMES];

/** One number per name in `HOOK_FEATURES`, of the hook alone. */
export function featuresOf(parts: ScriptParts): number[] {
  const { hook } = parts;
  const words = Math.min(MAX_WORDS, countWords(hook));
  const count = (pattern: RegExp): number => Math.min(MAX_COUNT, (hook.match(pattern) ?? []).length);
  const first = hook.split(/\s+/u, 2).join(' ');
  const opensOn = (...names: readonly (typeof CUE_NAMES)[number][]): number =>
    names.some(
      (name) => parts.find(name, first)[0] !== undefined && first.startsWith(parts.find(name, first)[0]!),
    )
      ? 1
      : 0;
  const shape: Record<(typeof SHAPE_NAMES)[number], number> = {
    words: words / 10,
    wordsSquared: (words / 10) ** 2,
    characters: Math.min(MAX_CHARACTERS, hook.length) / 100,
    wordLength: Math.min(MAX_WORD_LENGTH, hook.length / Math.max(1, words)),
    questionMarks: count(/[?？؟]/gu),
    exclamationMarks: count(/[!！]/gu),
    ellipses: count(/\.{3}|…/gu),
    commas: count(/[,，،]/gu),
    colons: count(/:/gu),
    quotes: count(/["“”«»]/gu) / 2,
    hasDigit: /\p{N}/u.test(hook) ? 1 : 0,
    startsWithDigit: /^\P{L}{0,3}\p{N}/u.test(hook) ? 1 : 0,
    fullStops: count(/(?<!\.)[.।](?!\.)/gu),
    sentences: count(/[.!?…।]["'”’)]?\s/gu) + 1,
    shouted: count(/(?<!\p{L})\p{Lu}{3,}(?!\p{L})/gu),
    dashes: count(/\s[-–]\s|--|—/gu),
    opensOnPointing: opensOn('pointing'),
    opensOnQuestion: opensOn('questionWord'),
    opensOnPerson: opensOn('firstPerson', 'secondPerson', 'thirdPerson'),
  };
  return [
    ...SHAPE_NAMES.map((name) => shape[name]),
    ...CUE_NAMES.map((name) => Math.min(MAX_COUNT, parts.find(name, hook).length)),
  ];
}

/** Lower-cased words and marks of a hook, for word weights. */
export function hookTokens(hook: string): string[] {
  return (
    hook
      .toLowerCase()
      .replaceAll(/[‘’]/gu, "'")
      .match(/[\p{L}\p{M}\p{N}']+|[?!.,:;"()&$%]/gu) ?? []
  );
}
