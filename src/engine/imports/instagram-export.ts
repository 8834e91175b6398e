/** Posts with numbers out of Instagram's own data export (JSON). */
import { z } from 'zod';
import type { OwnPost } from '../types.js';
import { resultsReader } from './metric-names.js';

const valueSchema = z.object({
  value: z.union([z.string(), z.number().transform(String)]).optional(),
  timestamp: z.number().optional(),
});
const mediaSchema = z.object({
  uri: z.string().optional(),
  title: z.string().optional(),
  creation_timestamp: z.number(),
});
const insightSchema = z.object({
  media_map_data: z.record(z.string(), mediaSchema.partial()).optional(),
  string_map_data: z.record(z.string(), valueSchema),
});
/** Deeper nesting than any export has. */
const DEEPEST = 8;

/** Every post under insights that has numbers, whatever the lists around them are called. Empty when there is none. */
export function readInstagramJson(json: unknown, now: string): readonly OwnPost[] {
  const posts: OwnPost[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || typeof value !== 'object' || value === null) return;
    const insight = insightSchema.safeParse(value);
    const post = insight.success ? postOf(insight.data, now) : null;
    if (post) posts.push(post);
    else for (const inner of Object.values(value)) visit(inner, depth + 1);
  };
  visit(json, 0);
  return posts;
}

function postOf(insight: z.infer<typeof insightSchema>, now: string): OwnPost | null {
  const pairs = Object.entries(insight.string_map_data);
  const resultsOf = resultsReader(
    pairs.map(([name]) => mended(name)),
    now,
  );
  const results = resultsOf(pairs.map(([, { value = '' }]) => mended(value)));
  const media = Object.values(insight.media_map_data ?? {})[0];
  // A field without a time of its own carries 0.
  const times = [media?.creation_timestamp, ...pairs.map(([, { timestamp }]) => timestamp)];
  const seconds = times.find((time) => time !== undefined && time > 0);
  if (!results || seconds === undefined || seconds > 1e11) return null;
  const postedAt = new Date(seconds * 1000).toISOString();
  return { id: postedAt, url: null, caption: mended(media?.title ?? '').slice(0, 2_200), postedAt, results };
}

/** The export writes each byte of UTF-8 as a letter of its own: "café" comes as "cafÃ©". */
function mended(text: string): string {
  if (!/[\u0080-\u00FF]/u.test(text) || /[^\u0000-\u00FF]/u.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
    );
  } catch {
    return text;
  }
}
