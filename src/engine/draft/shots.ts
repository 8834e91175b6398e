/** What to film while a beat is said: shots one person can make with a phone (`data/shots.json`), in the script's language. */
import { z } from 'zod';
import { once } from '../../once.js';
import { readDataFile } from '../../project-files.js';
import { writtenLanguage } from '../text/base-language.js';
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

const shots = once(() => readDataFile(fileSchema, 'shots.json').shots);

/** Null in a language the table does not speak. */
export function shotFor(kind: BeatKind, contentType: ContentType, language: string): string | null {
  const phrases = shots()[writtenLanguage(language)];
  const shot = kind === 'point' ? (POINTS[contentType] ?? BY_KIND.point) : BY_KIND[kind];
  return phrases?.[shot] ?? null;
}
