/** Tags that are never suggested, each with the reason (list and source in `data/hashtags/refused.json`). */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';

const listSchema = z.object({ reason: z.string(), source: z.string(), tags: z.array(z.string()) });
const fileSchema = z.object({ generic: listSchema, restricted: listSchema });

let refused: ReadonlyMap<string, string> | undefined;

function load(): ReadonlyMap<string, string> {
  const { generic, restricted } = fileSchema.parse(
    JSON.parse(readFileSync(dataFile('hashtags', 'refused.json'), 'utf8')),
  );
  return new Map(
    [generic, restricted].flatMap(({ reason, tags }) =>
      tags.map((tag) => [tag.toLowerCase(), reason] as const),
    ),
  );
}

/** Why `tag` (with or without `#`) is refused, or null when it may be used. */
export function refusalOf(tag: string): string | null {
  refused ??= load();
  const name = tag.replace(/^#/u, '').toLowerCase();
  if (!/^[\p{L}\p{N}\p{M}_]{2,}$/u.test(name) || /^[\p{N}_]+$/u.test(name))
    return 'not a usable hashtag: letters are needed';
  const listed = refused.get(name);
  if (listed) return listed;
  return /(?:^|_)(?:fyp|foryou|viral|trending|instagood|explorepage)|(?:viral|trending|4like|forlike|follow4|forfollow)/u.test(
    name,
  )
    ? (refused.get('viral') ?? null)
    : null;
}
