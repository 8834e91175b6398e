/** Limits of the platforms a script is for (`data/platforms.json`, each with its source and date). */
import { z } from 'zod';
import { once } from '../once.js';
import { readDataFile } from '../project-files.js';
import { PLATFORMS, type Platform } from './types.js';

const limitsSchema = z.object({
  /** As people say it. */
  name: z.string(),
  /** Characters of a caption, or of a Short's description. */
  captionCharacters: z.number().int().positive(),
  /** Characters shown before "more". */
  captionShown: z.number().int().positive(),
  hashtags: z.number().int().positive(),
});
export type PlatformLimits = z.infer<typeof limitsSchema>;

/** Beside its rows stands the day the table was read. */
const fileSchema = z
  .looseObject({ read: z.string() })
  .transform(({ read: _read, ...rows }) => rows)
  .pipe(z.record(z.enum(PLATFORMS), limitsSchema));

const limits = once(() => readDataFile(fileSchema, 'platforms.json'));

/** Throws when the shipped table is missing or damaged. */
export function limitsOf(platform: Platform): PlatformLimits {
  return limits()[platform];
}
