/** What the three databases behind Keyv have in common. */
import type { KeyvStoreAdapter } from 'keyv';

/** One database: the adapter Keyv writes through, and what Keyv itself does badly or not at all. */
export interface KeyvBackend {
  readonly adapter: KeyvStoreAdapter;
  /** Stored keys that begin with `prefix`. */
  keys(prefix: string): Promise<readonly string[]>;
  close(): Promise<void>;
}

/** A failed connection must fail the call, not hang it: @keyv/redis would wait for ever by default. */
export const CONNECTION_TIMEOUT_MS = 1_500;
