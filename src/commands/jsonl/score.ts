/** `score -- --jsonl`: the viral score of texts, without a language model. */
import { z } from 'zod';
import { createOptionalEmbedder } from '../../engine/optional-models.js';
import { createViralScorer } from '../../engine/viral/index.js';
import { GOALS } from '../../engine/types.js';
import { createMiniLm } from '../../providers/minilm/index.js';
import { loggerTo, type Command } from '../command.js';
import { languageField } from './language-field.js';
import { answerLines } from './line-protocol.js';

const scoreInput = z.object({
  text: z.string().refine((text) => text.trim() !== '', 'is empty'),
  language: languageField.optional(),
  goal: z.enum(GOALS).optional(),
});

export const score: Command = async (args, io) => {
  // The weights belong to the shipped model, whatever EMBEDDING_MODEL_PATH names for search.
  const embedder = createMiniLm();
  const scorer = createViralScorer({
    embedder: createOptionalEmbedder(embedder, ({ code, message }) =>
      loggerTo(io).warn({ code, reason: message }, 'viral scores come from words alone'),
    ),
  });
  try {
    return await answerLines(
      scoreInput,
      ({ text, language, goal }) =>
        scorer.score(text, { ...(language ? { language } : {}), ...(goal ? { goal } : {}) }),
      args,
      io,
    );
  } finally {
    await embedder.close();
  }
};
