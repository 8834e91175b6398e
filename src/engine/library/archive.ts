/** All of a creator's data as one JSON file, out and in again. */
import { z } from 'zod';
import { BotError } from '../../errors.js';
import { ownPostSchema, personaSchema, scriptRecordSchema } from '../schemas.js';
import type { Ledger } from './usage/ledger.js';
import type { ScriptRecord } from '../types.js';
import { MAIN_SLOT } from './personas/persona-files.js';
import type { PersonaLibrary } from './personas/personas.js';
import type { PostLibrary } from './posts/posts.js';
import type { ScriptLibrary } from './scripts/scripts.js';

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

/** UTF-8 of every persona version (oldest first), every script, every ledger row, every imported post. */
export async function exportArchive(
  userId: string,
  { personas, scripts, ledger, posts }: Libraries & { readonly posts: Pick<PostLibrary, 'all'> },
  now: Date,
): Promise<Buffer> {
  const head = JSON.stringify({ format: FORMAT, exportedAt: now.toISOString(), userId }, null, 2);
  const lists = {
    personas: await personas.versions(userId),
    scripts: oneByOne(userId, scripts),
    usage: await ledger.rows(userId),
    posts: await posts.all(userId),
  };
  const pieces: Buffer[] = [Buffer.from(head.replace(/\n\}$/u, ''))];
  for (const [name, items] of Object.entries(lists))
    pieces.push(Buffer.from(`,\n  "${name}": `), ...(await writeList(items)));
  return Buffer.concat([...pieces, Buffer.from('\n}')]);
}

/** Neither read nor written together: 400 scripts are 5 MB, and would hold up the chat's thread for 70 ms. */
async function* oneByOne(userId: string, scripts: ScriptLibrary): AsyncGenerator<ScriptRecord> {
  for (const { scriptId } of await scripts.summaries(userId)) {
    const record = await scripts.find(userId, scriptId);
    if (record) yield record;
  }
}

/** As `JSON.stringify` writes a list in an object with an indent of two. */
async function writeList(items: Iterable<object> | AsyncIterable<object>): Promise<readonly Buffer[]> {
  const written: Buffer[] = [];
  for await (const item of items) {
    const json = JSON.stringify(item, null, 2).replaceAll('\n', '\n    ');
    written.push(Buffer.from(`${written.length === 0 ? '[' : ','}\n    ${json}`));
  }
  return [...written, Buffer.from(written.length === 0 ? '[]' : '\n  ]')];
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
