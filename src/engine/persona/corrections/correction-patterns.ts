/** The ways to say what a field of the persona should be (`data/word-lists/corrections.json`). */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { phrasings } from '../../text/phrasings.js';
import { CARD_FIELDS, type CardField } from '../../closed-lists.js';

export interface CorrectionPattern {
  readonly field: CardField;
  /** Adds to a list rather than replace it. */
  readonly adds: boolean;
  /** Takes the whole sentence, without marks at its end; the first group is the value. */
  readonly says: RegExp;
}

interface Corrections {
  /** First match wins; more particular ones come first. */
  readonly patterns: readonly CorrectionPattern[];
  /** Said out of the blue, these can only be about herself. */
  readonly outOfTheBlue: readonly RegExp[];
}

/** Pieces of patterns out of `data/word-lists/correction-cues.json`. */
export const correctionCues = phrasings('correction-cues', [
  'asks',
  'politely',
  'speaker',
  'say',
  'notThat',
  'deniesNumber',
  'deniesNumberBehind',
  'thatWay',
  'listJoins',
  'explains',
  'turnsTo',
  'saysInstead',
  'insteadBehind',
  'ruleOpens',
  'ruleBegins',
  'ruleDenies',
  'ruleDeniesAtEnd',
  'ruleStarts',
  'ruleQuestion',
]);

const fileSchema = z.object({
  /** Put where a pattern says `{name}`. */
  pieces: z.record(z.string(), z.string()),
  languages: z.record(
    z.string(),
    z.object({
      /** Where absent, each correction of the language names what it is about, so it means the same out of the blue. */
      outOfTheBlue: z.string().optional(),
      corrections: z.array(
        z.object({ field: z.enum(CARD_FIELDS), adds: z.boolean().default(false), says: z.string() }),
      ),
    }),
  ),
});

export const corrections = once((): Corrections => {
  const { pieces, languages } = readDataFile(fileSchema, 'word-lists', 'corrections.json');
  const piece = (mark: string, name: string): string => {
    if (pieces[name] === undefined) throw new Error(`corrections.json: no piece for ${mark}.`);
    return pieces[name];
  };
  const whole = (says: string): RegExp => new RegExp(`^${says.replaceAll(/\{([a-z]+)\}/gu, piece)}$`, 'iu');
  const read = Object.values(languages).map(({ outOfTheBlue, corrections: own }) => {
    const patterns = own.map(({ says, ...rest }) => ({ ...rest, says: whole(says) }));
    const plain =
      outOfTheBlue === undefined ? patterns.map(({ says }) => says) : [new RegExp(outOfTheBlue, 'iu')];
    return { patterns, outOfTheBlue: plain };
  });
  return {
    patterns: read.flatMap(({ patterns }) => patterns),
    outOfTheBlue: read.flatMap(({ outOfTheBlue }) => outOfTheBlue),
  };
});
