import { BotError } from '../../errors.js';
import { CONNECTION_TIMEOUT_MS, type KeyvBackend } from './backend.js';

/** Keys asked for in one SCAN step. */
const SCAN_COUNT = 1_000;

/** Connects to `redis://...`. Throws `BotError('misconfigured')` when the optional package is not installed. */
export async function openRedis(uri: string): Promise<KeyvBackend> {
  const { default: KeyvRedis, createClient } = await import('@keyv/redis').catch((cause: unknown) => {
    throw new BotError('misconfigured', 'A redis:// store needs the package @keyv/redis.', { cause });
  });
  const client = createClient({ url: uri, socket: { connectTimeout: CONNECTION_TIMEOUT_MS } });
  const adapter = new KeyvRedis(client, {
    connectionTimeout: CONNECTION_TIMEOUT_MS,
    throwOnConnectError: true,
    throwOnErrors: true,
  });
  // Every call throws what failed; without a listener a lost connection would end the process.
  let reason: unknown;
  const note = (error: unknown): void => {
    reason ??= error;
  };
  adapter.on('error', note);
  client.on('error', note);
  await adapter.getClient().catch((error: unknown) => {
    // It would go on trying for ever, and keep the process alive.
    if (client.isOpen) client.destroy();
    // Why it could not be reached; the call itself only says that it was closed.
    throw reason ?? error;
  });
  return {
    adapter,
    async keys(prefix) {
      const match = `${prefix.replace(/[\\*?[\]]/g, String.raw`\$&`)}*`;
      const found = new Set<string>();
      for await (const page of client.scanIterator({ MATCH: match, COUNT: SCAN_COUNT }))
        for (const key of page) found.add(key);
      return [...found];
    },
    async close() {
      await adapter.disconnect();
    },
  };
}
