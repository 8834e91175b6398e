/** Which model to ask when only a server of one's own is named. */
import { BotError } from '../../errors.js';
import { openClient, type ServerOptions } from './client.js';
import { translateError } from './translate-error.js';

const DEFAULT_MODEL = 'gpt-5.4-mini';
/** A server that takes longer to list its models should not hold up the start. */
const LIST_TIMEOUT_MS = 5_000;
/** Listed by Ollama and others, but not for chatting. */
const NOT_FOR_CHAT = /embed|whisper|tts|rerank|moderation|dall-e|transcribe/iu;

/**
 * The named model; else `gpt-5.4-mini` at OpenAI; else the first chat model that the server's `/models` lists.
 * Throws `BotError('misconfigured')` with what to do when it lists none or cannot be asked.
 */
export async function resolveModel(
  options: ServerOptions & { readonly model?: string | undefined },
): Promise<string> {
  if (options.model) return options.model;
  if (!options.baseUrl) return DEFAULT_MODEL;
  const signal = AbortSignal.timeout(LIST_TIMEOUT_MS);
  const client = await openClient({ callTimeoutMs: LIST_TIMEOUT_MS, ...options });
  let names: string[];
  try {
    const page = await client.models.list({ signal, maxRetries: 0 });
    names = (page.data ?? []).map((model) => model.id).filter((id) => typeof id === 'string');
  } catch (error) {
    const { message } = translateError(error, new URL(options.baseUrl).host, signal);
    throw new BotError(
      'misconfigured',
      `The models at OPENAI_BASE_URL could not be listed (${message}) Set OPENAI_MODEL to the model to use, or start the server.`,
      { cause: error },
    );
  }
  const name = names.find((id) => !NOT_FOR_CHAT.test(id)) ?? names[0];
  if (name) return name;
  throw new BotError(
    'misconfigured',
    'The server at OPENAI_BASE_URL has no model yet. Load one there (for Ollama: "ollama pull llama3.2") or set OPENAI_MODEL.',
  );
}
