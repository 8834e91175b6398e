/** Voice messages to text, through the same kind of server. */
import { z } from 'zod';
import type { TimedWords, Transcriber } from '../../ports.js';
import { BotError } from '../../errors.js';
import { openClient, type ServerOptions } from './client.js';
import { translateError } from './translate-error.js';

const DEFAULT_TRANSCRIBE_MODEL = 'gpt-4o-mini-transcribe';

/** A recording of 20 MB takes its time on its way and, at a server of one's own, to be heard; sent again it takes as long again. */
const HEARING = { timeout: 120_000, maxRetries: 0 };

/** Throws `unsupported` for a file the server cannot hear, and the codes of `LanguageModel` for a failing server. */
export function createOpenAiTranscriber(
  options: ServerOptions & { readonly model?: string | undefined },
): Transcriber {
  const model = options.model ?? DEFAULT_TRANSCRIBE_MODEL;
  let client: ReturnType<typeof openClient> | undefined;
  return {
    async transcribe(audio, { signal }) {
      client ??= openClient(options);
      const { toFile } = await import('openai');
      const file = await toFile(audio.bytes, audio.name);
      try {
        const transcription = await (
          await client
        ).audio.transcriptions.create({ file, model, ...formatFor(model) }, { signal, ...HEARING });
        const heard = answerSchema.safeParse(transcription).data;
        options.onSpent?.({ model, ...(heard?.usage ?? { promptTokens: 0, completionTokens: 0 }) });
        if (!heard) throw new BotError('invalidOutput', `${model}: the answer is no transcription.`);
        const text = heard.text.trim();
        if (text === '') throw new BotError('empty', `${model}: no words were heard.`);
        const timed = [...timesOf(heard.words), ...(heard.words.length > 0 ? [] : timesOf(heard.segments))];
        const { language, duration: durationSeconds, usage } = heard;
        return { text, language, durationSeconds, timed, model, ...usage };
      } catch (error) {
        if (error instanceof BotError) throw error;
        const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 0;
        if (status === 400) throw new BotError('unsupported', `${model}: the recording cannot be read.`);
        if (status === 413) throw new BotError('tooLarge', `${model}: the recording is too large.`);
        throw translateError(error, model, signal);
      }
    },
  };
}

/** Only Whisper tells language, length and times; the newer models know `json` alone. */
function formatFor(model: string) {
  if (!model.includes('whisper')) return { response_format: 'json' } as const;
  return {
    response_format: 'verbose_json',
    timestamp_granularities: ['word', 'segment'] as ('word' | 'segment')[],
  } as const;
}

const spanSchema = z.object({
  word: z.string().optional(),
  text: z.string().optional(),
  start: z.number().min(0),
  end: z.number().min(0),
});
const spansSchema = z
  .array(spanSchema)
  .nullish()
  .catch([])
  .transform((spans) => spans ?? []);
const answerSchema = z.object({
  text: z.string(),
  language: z
    .string()
    .nullish()
    .catch(null)
    .transform((language) => language ?? null),
  duration: z.coerce
    .number()
    .min(0)
    .nullish()
    .catch(null)
    .transform((seconds) => seconds ?? null),
  words: spansSchema,
  segments: spansSchema,
  usage: z
    .object({ input_tokens: z.number().min(0), output_tokens: z.number().min(0) })
    .nullish()
    .catch(null)
    .transform((usage) => ({
      promptTokens: usage?.input_tokens ?? 0,
      completionTokens: usage?.output_tokens ?? 0,
    })),
});

/** In order of time; a span that ends before it starts is a mistake of the model and left out. */
function timesOf(spans: readonly z.output<typeof spanSchema>[]): readonly TimedWords[] {
  return spans
    .map(({ word, text, start, end }) => ({
      text: (word ?? text ?? '').trim(),
      startSeconds: start,
      endSeconds: end,
    }))
    .filter(({ text, startSeconds, endSeconds }) => text !== '' && endSeconds >= startSeconds)
    .toSorted((a, b) => a.startSeconds - b.startSeconds);
}
