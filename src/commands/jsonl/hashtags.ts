/** `npm run -s hashtags -- --jsonl` */
import { z } from 'zod';
import type { TagFacts } from '../../engine/hashtags/reach/known-reach.js';
import { pickHashtags } from '../../engine/hashtags/pick.js';
import { refusedIn } from '../../engine/hashtags/refused-words.js';
import type { Command } from '../command.js';
import { languageField } from './language-field.js';
import { answerLines } from './line-protocol.js';

const inputSchema = z.object({
  topic: z.string(),
  text: z.string().optional(),
  language: languageField.optional(),
  /** Posts by tag (without #), as counted in Instagram: sizes come from nothing else. */
  counts: z.record(z.string(), z.number().nonnegative()).optional(),
});

export const hashtags: Command = (args, io) =>
  answerLines(
    inputSchema,
    ({ topic, text, language, counts = {} }) =>
      Promise.resolve({
        hashtags: pickHashtags({
          topic,
          ...(text && { text }),
          ...(language && { language }),
          known: { facts: factsOf(counts), records: new Map(), usualLikes: null },
        }),
        refused: refusedIn(topic, text),
      }),
    args,
    io,
  );

function factsOf(counts: Readonly<Record<string, number>>): Readonly<Record<string, TagFacts>> {
  const seenAt = new Date().toISOString();
  return Object.fromEntries(
    Object.entries(counts).map(([name, posts]) => [
      name.replace(/^#/u, '').toLowerCase(),
      { posts, likes: null, seenAt },
    ]),
  );
}
