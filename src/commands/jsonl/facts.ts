/** `npm run -s facts -- --jsonl` */
import { z } from 'zod';
import { findInvented } from '../../engine/facts/find.js';
import { createOptionalReader } from '../../engine/facts/reading/claim-reader.js';
import { detectLanguage } from '../../engine/text/language.js';
import { createMiniLm } from '../../providers/minilm/index.js';
import { loggerTo, type Command } from '../command.js';
import { languageField } from './language-field.js';
import { answerLines } from './line-protocol.js';

const inputSchema = z.object({
  sources: z.array(z.string()),
  text: z.string(),
  language: languageField.optional(),
});

export const facts: Command = async (args, io) => {
  const reader = createMiniLm();
  const read = createOptionalReader(reader, ({ code, message }) =>
    loggerTo(io).warn({ code }, `invented facts are looked for by rules alone: ${message}`),
  );
  try {
    return await answerLines(
      inputSchema,
      async ({ sources, text, language }) => ({
        untraceable: await findInvented(
          read,
          sources,
          text,
          language ?? detectLanguage(text),
          new Date().getFullYear(),
        ),
      }),
      args,
      io,
    );
  } finally {
    await reader.close();
  }
};
