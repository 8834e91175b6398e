/** `voice -- --jsonl`: how close a text is to somebody's own samples. */
import { z } from 'zod';
import { createOptionalEmbedder } from '../../engine/optional-models.js';
import { createVoiceMatcher } from '../../engine/voice/matcher.js';
import { createMiniLm } from '../../providers/minilm/index.js';
import { loggerTo, type Command } from '../command.js';
import { languageField } from './language-field.js';
import { answerLines } from './line-protocol.js';

const MOST_SAMPLES = 10;

const voiceInput = z.object({
  samples: z.array(z.string()).max(MOST_SAMPLES, `at most ${MOST_SAMPLES} samples`),
  text: z.string(),
  language: languageField.optional(),
});

export const voice: Command = async (args, io) => {
  const modelPath = io.env['EMBEDDING_MODEL_PATH'];
  const embedder = createMiniLm({
    ...(modelPath ? { modelPath } : {}),
    logger: { warn: (_, message) => io.stderr.write(`${message}\n`) },
  });
  const matcher = createVoiceMatcher({
    embedder: createOptionalEmbedder(embedder, ({ code, message }) =>
      loggerTo(io).warn({ code, reason: message }, 'topicFit cannot be measured'),
    ),
  });
  try {
    return await answerLines(
      voiceInput,
      ({ samples, text, language }) => matcher.compare(samples, text, language ? { language } : {}),
      args,
      io,
    );
  } finally {
    await embedder.close();
  }
};
