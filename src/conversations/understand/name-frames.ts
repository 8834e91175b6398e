/** What stands around a name in an answer: "arre ruchi", "ya te dije, Lupita", "lupita me dicen", "just Moira, not I said Moira". */
import { z } from 'zod';
import { readDataFile } from '../../project-files.js';
import { phraseAt, plainWord } from './request-vocabulary.js';

const words = z.array(z.string().min(1));
const fileSchema = z.object({
  languages: z.record(
    z.string(),
    z.object({ before: words, behind: words, denies: words, noun: words, after: words, never: words }),
  ),
});
const LANGUAGES = Object.values(readDataFile(fileSchema, 'word-lists', 'name-talk.json').languages);
const BEFORE = new Set(LANGUAGES.flatMap(({ before }) => before));
const BEHIND = new Set(LANGUAGES.flatMap(({ behind }) => behind));
const AFTER = new Set(LANGUAGES.flatMap(({ after }) => after));
const NEVER = new Set(LANGUAGES.flatMap(({ never }) => never));
const NOUN = new Set(LANGUAGES.flatMap(({ noun }) => noun));
const DENIES = new Set(LANGUAGES.flatMap(({ denies }) => denies));

export interface FramedName {
  /** What may be the name, as she typed it. */
  readonly words: readonly string[];
  /** True when what stands behind it says that it is her name. */
  readonly isSaid: boolean;
}

/** The words of a short answer without what stands around the name. */
export function framed(words: readonly string[]): FramedName {
  const plain = words.map(spelledPlain);
  let from = 0;
  while (from < words.length - 1) {
    const length = phraseAt(plain, from, BEFORE);
    if (length === 0 || from + length >= words.length) break;
    from += length;
  }
  const denied = plain.findIndex(
    (_, at) => at > from && phraseAt(plain, at, DENIES) > 0 && isAfterMark(words, at),
  );
  const end = withoutAfter(plain, from, denied < 0 ? words.length : denied);
  for (let at = from + 1; at < end; at += 1)
    if (phraseAt(plain.slice(0, end), at, BEHIND) === end - at)
      return { words: words.slice(from, at), isSaid: true };
  return { words: words.slice(from, end), isSaid: false };
}

function withoutAfter(plain: readonly string[], from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1)
    if (phraseAt(plain.slice(0, end), at, AFTER) === end - at) return withoutAfter(plain, from, at);
  return end;
}

/** "Mera naam badlo: ruchi", "change my name: Moira": what stands behind the colon; null = nothing of the kind. */
export function behindColon(text: string): string | null {
  const [, before = '', name = ''] = /^([^:\n]{3,40}):\s*(\S+(?:\s\S+){0,2})$/u.exec(text.trim()) ?? [];
  return before.split(/\s+/u).some((word) => NOUN.has(plainWord(word))) ? name : null;
}

/** True for "not", "nahi", "later", "crazy": no name. */
export function isNoName(word: string): boolean {
  return DENIES.has(spelledPlain(word)) || NEVER.has(spelledPlain(word));
}

/** "Lupita, no Ya te dije": a name holds no "no", but "not" needs no mark before it. */
function isAfterMark(words: readonly string[], at: number): boolean {
  return /[,;.!]$/u.test(words[at - 1] ?? '') || spelledPlain(words[at] ?? '') === 'not';
}

function spelledPlain(word: string): string {
  return plainWord(word).replaceAll('’', "'");
}
