/** "SRT", "export as Word", "Lo publiqué": a button of her newest script that she types instead of pressing it. */
import type { Copy } from '../../shared/copy.js';
import { asksToFill } from '../edits/gap-talk.js';
import { isPlain, wordKey } from '../vocabulary/word-keys.js';
import { FILLERS, JOINERS, NOUNS, plainWord, VERBS, VOCABULARIES } from '../vocabulary/request-vocabulary.js';

/** Longer texts say something of their own. Words. */
const ORDER_WORDS = 8;

/** Endings of files are the same in every language. */
const FORMATS: ReadonlyMap<string, string> = new Map([
  ['srt', 'srt'],
  ['docx', 'docx'],
  ['doc', 'docx'],
  ['txt', 'txt'],
  ...VOCABULARIES.flatMap((language) => language.export.word.map((name) => [name, 'docx'] as const)),
]);
const ORDERS = new Set(VOCABULARIES.flatMap((language) => language.export.order));
const FILES = new Set(VOCABULARIES.flatMap((language) => language.export.file));
const SUBTITLES = new Set(VOCABULARIES.flatMap((language) => language.export.subtitles));
const AROUND = new Set([
  ...FILLERS,
  ...JOINERS,
  ...NOUNS,
  ...VERBS,
  ...VOCABULARIES.flatMap((language) => language.export.filler),
]);

/** Actions under a result whose label nobody would type as a topic; "Good" alone may be a mere "ok". */
const TYPED_ACTIONS = ['not-me', 'export', 'posted', 'variants', 'fill'] as const;

/** The action of a button under a script that the whole text stands for, or null. */
export function scriptActionAsked(text: string, t: Copy): string | null {
  if (text.includes('\n')) return null;
  const words = text
    .trim()
    .split(/[\s()]+/u)
    .map(plainWord)
    .filter((word) => word !== '');
  if (words.length === 0 || words.length > ORDER_WORDS) return null;
  const typed = words.join(' ');
  const pressed = TYPED_ACTIONS.find((action) => typed === plainLabel(t(`button-${action}`)));
  return pressed ?? (asksToFill(text) ? 'fill' : exportAsked(words));
}

/** The kind of file a longer message asks for: "the bread one as srt"; null = none named. */
export function formatNamed(text: string): string | null {
  const words = text.split(/[\s()]+/u).map(plainWord);
  return words.map((word) => FORMATS.get(word)).find((one) => one !== undefined) ?? null;
}

function plainLabel(label: string): string {
  return label
    .split(/[\s()]+/u)
    .map(plainWord)
    .filter((word) => word !== '')
    .join(' ');
}

/** The format, or `export` when she names none. */
function exportAsked(words: readonly string[]): string | null {
  const format = words.map((word) => FORMATS.get(word)).find((one) => one !== undefined);
  // "Save it as a file", "give me the subtitles file".
  const isOrder =
    words.some((word) => ORDERS.has(word)) || (words.length > 1 && words.some((word) => FILES.has(word)));
  const isWanted = words.some((word) => SUBTITLES.has(word)) && words.some((word) => VERBS.has(word));
  if (format === undefined && !isOrder && !isWanted) return null;
  const known = (word: string): boolean =>
    FORMATS.has(word) ||
    FILES.has(word) ||
    ORDERS.has(word) ||
    SUBTITLES.has(word) ||
    AROUND.has(word) ||
    isPlain(wordKey(word));
  if (!words.every(known)) return null;
  return format ?? (words.some((word) => SUBTITLES.has(word)) ? 'srt' : 'export');
}
