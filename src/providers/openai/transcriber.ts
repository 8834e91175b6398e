/** Voice messages to text, through the same kind of server. */
import type { Transcriber } from '../../ports.js';
import { BotError } from '../../errors.js';
import { openClient, type ServerOptions } from './client.js';
import { translateError } from './translate-error.js';

export const DEFAULT_TRANSCRIBE_MODEL = 'gpt-4o-mini-transcribe';

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
        ).audio.transcriptions.create({ file, model, response_format: formatFor(model) }, { signal });
        const told = transcription as { text?: string; language?: string; duration?: number };
        const text = told.text?.trim() ?? '';
        if (text === '') throw new BotError('empty', `${model}: no words were heard.`);
        return { text, language: told.language ?? null, durationSeconds: told.duration ?? null };
      } catch (error) {
        const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : 0;
        if (status === 400) throw new BotError('unsupported', `${model}: the recording cannot be read.`);
        if (status === 413) throw new BotError('tooLarge', `${model}: the recording is too large.`);
        throw translateError(error, model, signal);
      }
    },
  };
}

/** Only Whisper tells language and length; the newer models know `json` alone. */
function formatFor(model: string): 'json' | 'verbose_json' {
  return model.includes('whisper') ? 'verbose_json' : 'json';
}
