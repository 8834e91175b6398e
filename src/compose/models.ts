/** The language models the settings name: writer, judge, quality, transcription. Null without a server. */
import type { Config } from '../config.js';
import type { LanguageModel, Transcriber } from '../ports.js';
import { createOpenAiModel, type OpenAiModelOptions } from '../providers/openai/model.js';
import { resolveModel } from '../providers/openai/resolve-model.js';
import { createOpenAiTranscriber } from '../providers/openai/transcriber.js';

export interface Models {
  readonly writer: LanguageModel;
  readonly judge: LanguageModel;
  /** The better model for the final repair; the writer where none is named. */
  readonly quality: LanguageModel;
  readonly transcriber: Transcriber;
  /** Another model of the same server. */
  connect(model: string): LanguageModel;
}

/** Throws `BotError('misconfigured')` when a server of one's own lists no model. */
export async function connectModels(
  config: Config,
  logger: OpenAiModelOptions['logger'],
  around: Pick<OpenAiModelOptions, 'wrap' | 'onSpent'> = {},
): Promise<Models | null> {
  if (!config.hasModel) return null;
  const server = { apiKey: config.OPENAI_API_KEY, baseUrl: config.OPENAI_BASE_URL, ...around };
  const name = await resolveModel({ ...server, model: config.OPENAI_MODEL });
  const fallback = fallbackOf(config, name);
  const connect = (model: string): LanguageModel => createOpenAiModel({ ...server, model, fallback, logger });
  const writer = connect(name);
  const judgeName = config.OPENAI_JUDGE_MODEL;
  const qualityName = config.OPENAI_QUALITY_MODEL;
  return {
    writer,
    judge: judgeName && judgeName !== name ? connect(judgeName) : writer,
    quality: qualityName && qualityName !== name ? connect(qualityName) : writer,
    transcriber: createOpenAiTranscriber({ ...server, model: config.OPENAI_TRANSCRIBE_MODEL }),
    connect,
  };
}

function fallbackOf(config: Config, model: string): OpenAiModelOptions['fallback'] {
  const {
    OPENAI_FALLBACK_BASE_URL: baseUrl,
    OPENAI_FALLBACK_API_KEY: apiKey,
    OPENAI_FALLBACK_MODEL: name,
  } = config;
  if (!baseUrl && !name) return undefined;
  return {
    baseUrl: baseUrl ?? config.OPENAI_BASE_URL,
    apiKey: apiKey ?? config.OPENAI_API_KEY,
    model: name ?? model,
  };
}
