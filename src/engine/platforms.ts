/** Limits of the platforms a script is for (`data/platforms.json`, each with its source and date). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../project-files.js';
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

const fileSchema = z.record(z.enum(PLATFORMS), limitsSchema);

let known: Record<Platform, PlatformLimits> | undefined;

/** Throws when the shipped table is missing or damaged. */
export function limitsOf(platform: Platform): PlatformLimits {
  known ??= fileSchema.parse(withoutDate(JSON.parse(readFileSync(dataFile('platforms.json'), 'utf8'))));
  return known[platform];
}

/** The day the table was read stands beside its rows. */
function withoutDate(file: unknown): unknown {
  const { read: _read, ...rows } = z.looseObject({ read: z.string() }).parse(file);
  return rows;
}
