/** Tells, roughly, whether a line in another language needs the one before it: short, or begins by pointing back. */
import { z } from 'zod';
import { once, onceEach } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { ofLanguage } from '../../text/base-language.js';
import { asWholeWords } from '../../text/phrasings.js';
import { countWords } from '../../text/words.js';

const alternatives = z.array(z.string().min(1)).optional();
const fileSchema = z.object({
  languages: z.record(
    z.string(),
    z.object({
      /** How a sentence begins that goes on from another one. */
      begins: alternatives,
      /** Words that stand for somebody or something named before, wherever they stand near the beginning. */
      points: alternatives,
      /** `A mi nieta Lucía sí.`: how one ends that says yes to what stands in the line before. */
      answers: alternatives,
      /** `Ada murid namanya Andi.`: short, and yet somebody nobody has heard of. */
      named: alternatives,
      /** `Hj faço em 25 min.`: how things are now; what is done so fast now was told before. */
      now: alternatives,
    }),
  ),
});
const lists = once(
  () => new Map(Object.entries(readDataFile(fileSchema, 'word-lists', 'leaning.json').languages)),
);
const cuesOf = onceEach((language: string) => {
  const { begins, points, answers, named, now } = ofLanguage(lists(), language) ?? {};
  const cue = (found: readonly string[] | undefined, whole: (oneOf: string) => string): RegExp | null =>
    found ? new RegExp(whole(`(?:${found.join('|')})`), 'iu') : null;
  return {
    begins: cue(begins, (oneOf) => String.raw`^[¿¡]?${oneOf}(?![\p{L}\p{M}])`),
    points: cue(points, asWholeWords),
    answers: cue(answers, (oneOf) => `${oneOf}[.!…।]*$`),
    named: cue(named, asWholeWords),
    now: cue(now, (oneOf) => String.raw`^${oneOf}(?![\p{L}\p{M}])`),
  };
});

const SHORT_WORDS = 4;
const LONGEST_CHANGED_WORDS = 5;
/** A longer line that ends so says what it is about. */
const LONGEST_ANSWER_WORDS = 7;
const NEAR_BEGINNING_WORDS = 4;

/** It begins with how things are now. */
export function saysNow(line: string, language: string): boolean {
  return cuesOf(language).now?.test(line) ?? false;
}

export function leansElsewhere(line: string, language: string): boolean {
  const cues = cuesOf(language);
  const words = countWords(line);
  if ((words <= SHORT_WORDS && !cues.named?.test(line)) || /^["“«]/u.test(line)) return true;
  if (words <= LONGEST_ANSWER_WORDS && cues.answers?.test(line)) return true;
  if (words <= LONGEST_CHANGED_WORDS && cues.now?.test(line)) return true;
  const head = line.split(/\s+/u).slice(0, NEAR_BEGINNING_WORDS).join(' ');
  return (cues.begins?.test(line) ?? false) || (cues.points?.test(head) ?? false);
}
