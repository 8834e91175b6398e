/** `npm run -s hashtags -- --jsonl` */
import { z } from 'zod';
import { pickHashtags } from '../engine/hashtags/pick.js';
import { refusedIn } from '../engine/hashtags/refused-words.js';
import type { Command } from './command.js';
import { answerLines } from './line-protocol.js';

const inputSchema = z.object({
  topic: z.string(),
  text: z.string().optional(),
  language: z.string().optional(),
});

export const hashtags: Command = (args, io) =>
  answerLines(
    inputSchema,
    ({ topic, text, language }) =>
      Promise.resolve({
        hashtags: pickHashtags({ topic, ...(text && { text }), ...(language && { language }) }),
        refused: refusedIn(topic, text),
      }),
    args,
    io,
  );
