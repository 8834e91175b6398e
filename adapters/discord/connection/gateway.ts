/** The first words with the gateway: is the token good, and who are we? */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'discord.js';
import { BotError } from '../../../src/errors.js';
import type { Background } from '../../shared/background.js';
import type { Contact } from '../../shared/contact.js';
import { safeMessage } from '../errors.js';
import type { Logger } from '../../../src/ports.js';

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/** After Discord closed a connection "for good": it has done so by mistake before, and a token may be mended. */
const AFTER_GOOD_MS = 60_000;

const BAD_TOKEN =
  'Discord does not accept DISCORD_TOKEN. Copy it again from the Bot page of the developer portal.';

/** Those of `client.ts`, by the names the developer portal shows. */
const INTENTS_REFUSED =
  'Discord refuses an intent this bot asks for (4014). It asks for Direct Messages and Server Messages only; check in the developer portal that the application may use them.';
/** https://discord.com/developers/docs/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const CLOSED: Readonly<Record<number, string>> = {
  4004: `${BAD_TOKEN} (4004)`,
  4010: 'Discord refuses the part of the servers this bot asked for (4010).',
  4011: 'Discord wants the bot to be divided: it is in too many servers for one connection (4011).',
  4012: 'Discord no longer speaks the version of its gateway this bot uses (4012): a newer version of the bot is needed.',
  4013: 'Discord does not know an intent this bot asks for (4013): a newer version of the bot is needed.',
  4014: INTENTS_REFUSED,
};

function reasonOf(code: number): string {
  return CLOSED[code] ?? `Discord ended the session (${code}).`;
}

/** What to tell of a login that failed; null where waiting may help. */
function refusalOf(error: unknown): string | null {
  const { code, message = '' } = error as { readonly code?: unknown; readonly message?: string };
  return code === 'DisallowedIntents' || /disallowed intents/i.test(message) ? INTENTS_REFUSED : null;
}

function isBadToken(error: unknown): boolean {
  const { code, message = '' } = error as { readonly code?: unknown; readonly message?: string };
  return code === 'TokenInvalid' || /authentication failed/i.test(message);
}

export interface GatewayOptions {
  readonly token: string;
  /** A new connection, with its listeners. */
  readonly create: () => Client;
  readonly logger: Logger;
  readonly background: Background;
  readonly contact: Contact;
  readonly signal: AbortSignal;
  /** For tests; `AFTER_GOOD_MS` otherwise. */
  readonly afterGoodMs?: number;
}

function watch(gateway: Client, { logger, contact }: GatewayOptions): void {
  gateway.on('shardReady', () => contact.found());
  gateway.on('shardResume', () => contact.found());
  gateway.on('shardDisconnect', () => contact.lost());
  gateway.on('error', (error) => logger.warn({ reason: safeMessage(error) }, 'Discord: gateway error.'));
  gateway.on('shardError', (error) =>
    logger.warn({ reason: safeMessage(error) }, 'Discord: connection error.'),
  );
  gateway.on('shardReconnecting', () => {
    contact.lost();
    logger.info({}, 'Discord: reconnecting.');
  });
}

/** Opens a new connection when discord.js gives this one up, and does not give up itself. */
function replaceWhenClosed(gateway: Client, options: GatewayOptions): void {
  const { logger, background, signal, afterGoodMs = AFTER_GOOD_MS } = options;
  const again = async (): Promise<void> => {
    while (!signal.aborted) {
      await sleep(afterGoodMs, undefined, { signal, ref: false }).catch(() => undefined);
      try {
        return await connectGateway(options);
      } catch (error) {
        logger.error({ reason: safeMessage(error) }, 'Discord: still closed; trying again.');
      }
    }
  };
  gateway.once('shardDisconnect', ({ code }) => {
    logger.error({ code, againInMs: afterGoodMs }, `${reasonOf(code)} A new session is tried meanwhile.`);
    background.run('closing the gateway', gateway.destroy());
    background.run('connecting again', again());
  });
}

/**
 * Connects, trying again while Discord is out of reach; a connection lost later is taken up by discord.js itself.
 * Resolves when connected or when `signal` ends it. Throws `BotError('misconfigured')` for a token Discord refuses.
 */
export async function connectGateway(options: GatewayOptions): Promise<void> {
  const { token, create, logger, background, signal } = options;
  for (let attempt = 1; !signal.aborted; attempt += 1) {
    const gateway = create();
    watch(gateway, options);
    const close = (): void => background.run('closing the gateway', gateway.destroy());
    signal.addEventListener('abort', close, { once: true });
    try {
      await gateway.login(token);
      replaceWhenClosed(gateway, options);
      return;
    } catch (error) {
      signal.removeEventListener('abort', close);
      if (isBadToken(error)) throw new BotError('misconfigured', BAD_TOKEN);
      const refusal = refusalOf(error);
      if (refusal !== null) logger.error({ attempt }, `${refusal} Trying again.`);
      else logger.warn({ reason: safeMessage(error), attempt }, 'Discord cannot be reached; trying again.');
    }
    const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** (attempt - 1), LONGEST_PAUSE_MS);
    await sleep(pauseMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
