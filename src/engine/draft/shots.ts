/** What to film while a beat is said: shots one person can make with a phone (`data/shots.json`), in the script's language. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../../project-files.js';
import type { BeatKind, ContentType } from '../types.js';

const SHOTS = ['close', 'camera', 'place', 'hands', 'thing', 'angle', 'end'] as const;
type Shot = (typeof SHOTS)[number];

const fileSchema = z.object({ shots: z.record(z.string(), z.record(z.enum(SHOTS), z.string())) });

const BY_KIND: Readonly<Record<BeatKind, Shot>> = {
  hook: 'close',
  setup: 'place',
  point: 'camera',
  story: 'place',
  proof: 'thing',
  turn: 'angle',
  cta: 'end',
};
/** Kinds of content that show something while it is explained. */
const POINTS: Readonly<Partial<Record<ContentType, Shot>>> = {
  tutorial: 'hands',
  'behind-the-scenes': 'hands',
  promotional: 'thing',
};

let known: z.infer<typeof fileSchema>['shots'] | undefined;

/** Null in a language the table does not speak. */
export function shotFor(kind: BeatKind, contentType: ContentType, language: string): string | null {
  known ??= fileSchema.parse(JSON.parse(readFileSync(dataFile('shots.json'), 'utf8'))).shots;
  const phrases = known[language] ?? known[/-Latn$/iu.test(language) ? '' : (language.split('-')[0] ?? '')];
  const shot = kind === 'point' ? (POINTS[contentType] ?? BY_KIND.point) : BY_KIND[kind];
  return phrases?.[shot] ?? null;
}
