/** All of a creator's data as one JSON file, out and in again. */
import { z } from 'zod';
import { BotError } from '../../errors.js';
import { ownPostSchema, personaSchema, scriptRecordSchema } from '../schemas.js';
import type { Ledger } from './ledger.js';
import { MAIN_SLOT } from './persona-files.js';
import type { PersonaLibrary } from './personas.js';
import type { PostLibrary } from './posts.js';
import type { ScriptLibrary } from './scripts.js';

const FORMAT = 'reelsmith-export-1';

const archiveSchema = z.object({
  format: z.literal(FORMAT),
  exportedAt: z.iso.datetime(),
  personas: z.array(personaSchema).max(100),
  scripts: z.array(scriptRecordSchema).max(20_000),
  /** Absent in files from before numbers were brought in. */
  posts: z.array(ownPostSchema).max(20_000).optional(),
});

interface Libraries {
  readonly personas: PersonaLibrary;
  readonly scripts: ScriptLibrary;
  readonly ledger: Ledger;
}

/** An export of this bot by its own words, whole or damaged. */
export function isArchive(text: string): boolean {
  return text.includes(`"${FORMAT}"`);
}

/** Every persona version (oldest first), every script, every ledger row, every imported post. */
export async function exportArchive(
  userId: string,
  libraries: Libraries & { readonly posts: Pick<PostLibrary, 'all'> },
  now: Date,
): Promise<string> {
  const [personas, scripts, usage, posts] = await Promise.all([
    libraries.personas.versions(userId),
    libraries.scripts.all(userId),
    libraries.ledger.rows(userId),
    libraries.posts.all(userId),
  ]);
  return JSON.stringify(
    { format: FORMAT, exportedAt: now.toISOString(), userId, personas, scripts, usage, posts },
    null,
    2,
  );
}

/** Adds an archive's personas (each as the newest version), scripts and posts with numbers to `userId`. Throws `BotError('badInput')` when it is not ours. */
export async function importArchive(
  userId: string,
  text: string,
  libraries: Libraries & { readonly posts: Pick<PostLibrary, 'add'> },
  effectId: string,
): Promise<{ readonly personas: number; readonly scripts: number }> {
  const archive = archiveSchema.safeParse(parseJson(text));
  if (!archive.success) throw new BotError('badInput', 'Not an export of this bot.');
  const slots = await libraries.personas.slots(userId);
  const known = new Map(slots.map(({ slot, persona }) => [slot, persona]));
  // Versions are oldest first: the last one of each slot is its newest.
  const newest = new Map(archive.data.personas.map((persona) => [persona.slot ?? MAIN_SLOT, persona]));
  for (const [slot, persona] of newest) {
    const version = Math.max(persona.version, (known.get(slot)?.version ?? 0) + 1);
    await libraries.personas.save(userId, { ...persona, userId, version }, effectId);
  }
  for (const record of archive.data.scripts) await libraries.scripts.save({ ...record, userId });
  if (archive.data.posts) await libraries.posts.add(userId, archive.data.posts);
  return { personas: newest.size, scripts: archive.data.scripts.length };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
