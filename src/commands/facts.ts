/** `npm run -s facts -- --jsonl` */
import { z } from 'zod';
import { findUntraceable } from '../engine/facts/find.js';
import { detectLanguage } from '../engine/text/language.js';
import type { Command } from './command.js';
import { answerLines } from './line-protocol.js';

const inputSchema = z.object({
  sources: z.array(z.string()),
  text: z.string(),
  language: z.string().optional(),
});

export const facts: Command = (args, io) =>
  answerLines(
    inputSchema,
    ({ sources, text, language }) =>
      Promise.resolve({
        untraceable: findUntraceable(
          sources,
          text,
          language ?? detectLanguage(text),
          new Date().getFullYear(),
        ),
      }),
    args,
    io,
  );
