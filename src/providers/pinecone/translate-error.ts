/** Pinecone's errors as ours, once. */
import { BotError, type ErrorCode } from '../../errors.js';

const CODES: Readonly<Record<string, ErrorCode>> = {
  PineconeArgumentError: 'badInput',
  PineconeBadRequestError: 'badInput',
  PineconeNotFoundError: 'notFound',
  PineconeTimeoutError: 'timeout',
};

export function isNotFound(error: unknown): boolean {
  return error instanceof Error && error.name === 'PineconeNotFoundError';
}

/** The vendor's message may quote a request, so it is kept as the cause only. */
export function translateError(error: unknown): BotError {
  if (error instanceof BotError) return error;
  const name = error instanceof Error ? error.name : 'unknown error';
  if (name === 'PineconeAuthorizationError')
    return new BotError('misconfigured', 'Pinecone refuses the key in PINECONE_API_KEY.', { cause: error });
  return new BotError(CODES[name] ?? 'unavailable', `Pinecone did not do it (${name}).`, { cause: error });
}
