/** Verbal cues: what the hand features count and the evidence quotes, by language from `data/cues`. */
import { baseLanguage } from '../text/base-language.js';
import { z } from 'zod';
import { onceEach } from '../../once.js';
import { readDataFile } from '../../project-files.js';

export const CUE_NAMES = [
  'pointing',
  'openLoop',
  'questionWord',
  'firstPerson',
  'secondPerson',
  'thirdPerson',
  'negation',
  'contrast',
  'extreme',
  'joy',
  'threat',
  'awe',
  'everyday',
  'instruction',
  'reason',
  'step',
  'callToAction',
  'shareAsk',
  'filler',
  'hedge',
  'slowOpening',
  'jargon',
] as const;
export type CueName = (typeof CUE_NAMES)[number];

export type CueList = Readonly<Partial<Record<CueName, RegExp>>>;

/** Languages with a list. Which cues earn anything is decided by the calibration, not by the lists. */
const LANGUAGES = new Set(['en', 'es', 'pt', 'hi', 'hi-Latn', 'te', 'te-Latn', 'id']);
const fileSchema = z.partialRecord(z.enum(CUE_NAMES), z.array(z.string().min(1)).min(1));

/** The cues of a BCP 47 language, or of its base language; empty where there is no list. */
export function cuesFor(language: string): CueList {
  const listed = [language, baseLanguage(language)].find((name) => LANGUAGES.has(name));
  return listed === undefined ? {} : cuesOf(listed);
}

const cuesOf = onceEach((language: string): CueList => {
  const words = Object.entries(readDataFile(fileSchema, 'cues', `${language}.json`));
  return Object.fromEntries(words.map(([name, phrases]) => [name, wholeWords(phrases)]));
});

/** Matches any of the words or phrases as whole words, in any script; `*` at the end of one stands for any ending. */
function wholeWords(phrases: readonly string[]): RegExp {
  const alternatives = phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replaceAll(/[.+?^${}()[\]\\]/gu, String.raw`\$&`)
        .replaceAll("'", "['’]")
        .replaceAll(' ', String.raw`\s`)
        .replace(/\*$/u, String.raw`[\p{L}\p{M}]{0,20}`),
    );
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{M}\p{N}])`,
    'giu',
  );
}

/** Verbatim matches in order. */
export function findCue(text: string, cues: CueList, name: CueName): string[] {
  const pattern = cues[name];
  return pattern ? (text.match(pattern) ?? []) : [];
}
