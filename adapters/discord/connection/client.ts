/** Connections to Discord: the gateway for what comes in, REST for what goes out. Loaded on start: discord.js takes 250-550 ms. */
import type { Client, GatewayReadyDispatchData, RateLimitData, REST } from 'discord.js';

const OFFICIAL_API = 'https://discord.com/api';
const API_VERSION = '10';

/** A longer wait goes back to the outbox, which can wait without holding other messages. */
const LONGEST_WAIT_MS = 30_000;

/** Direct messages, and messages in servers: there only those that name the bot have content. No privileged intent. */
const INTENTS = ['DirectMessages', 'GuildMessages'] as const;

export interface DiscordClient {
  /** A gateway connection that was closed cannot be opened again: each attempt takes a new one. */
  readonly createGateway: () => Client;
  /** Apart from the gateway's own, so that what is owed can still be sent when the gateway is closed. */
  readonly rest: REST;
  /** For what goes by an interaction's token: Discord counts none of it against the bot's 50 calls a second. */
  readonly tokenRest: REST;
}

/** What discord.js itself has to know of; everything else is read raw, by us. */
const READ_BY_LIBRARY = ['READY', 'RESUMED'];

/**
 * Keeps discord.js from reading dispatches a second time: it would fill caches nobody asks, and a field it misses in
 * a payload of tomorrow would end the process.
 */
function readRaw(gateway: Client): Client {
  const manager = gateway.ws as unknown as {
    handlePacket(packet: Packet | undefined, shard: unknown): boolean;
  };
  const handlePacket = manager.handlePacket.bind(manager);
  manager.handlePacket = (packet, shard) => {
    if (packet?.t && !READ_BY_LIBRARY.includes(packet.t)) return true;
    return handlePacket(packet?.t === 'READY' ? { ...packet, d: greetingOf(packet.d) } : packet, shard);
  };
  return gateway;
}

/** discord.js takes for granted what a plainer server may leave out of its answer. */
const GATEWAY = {
  shards: 1,
  session_start_limit: { total: 1000, remaining: 1000, reset_after: 86_400_000, max_concurrency: 1 },
};

function askPlainly(gateway: Client): Client {
  const { rest } = gateway;
  const get = rest.get.bind(rest);
  rest.get = async (route, options) => {
    const answer = await get(route, options);
    return route === '/gateway/bot' ? { ...GATEWAY, ...(answer as object) } : answer;
  };
  return gateway;
}

interface Packet {
  readonly t?: string | null;
  readonly d?: unknown;
}

/** A greeting as discord.js takes it for granted; a missing part would end the process. */
function greetingOf(greeting: unknown): object {
  const {
    user,
    application,
    guilds = [],
  } = greeting as Pick<GatewayReadyDispatchData, 'user'> & Partial<GatewayReadyDispatchData>;
  return { ...(greeting as object), guilds, application: application ?? { id: user.id, flags: 0 } };
}

const rejectOnRateLimit = ({
  retryAfter,
  timeToReset,
}: Pick<RateLimitData, 'retryAfter' | 'timeToReset'>): boolean =>
  Math.max(retryAfter, timeToReset) > LONGEST_WAIT_MS;

export async function createClient({
  apiRoot = OFFICIAL_API,
}: {
  readonly apiRoot?: string;
}): Promise<DiscordClient> {
  const { Client, REST } = await import('discord.js');
  const options = { api: apiRoot.replace(/\/+$/, ''), version: API_VERSION };
  return {
    createGateway: () => readRaw(askPlainly(new Client({ intents: INTENTS, rest: options }))),
    rest: new REST({ ...options, rejectOnRateLimit }),
    tokenRest: new REST({ ...options, rejectOnRateLimit, globalRequestsPerSecond: Infinity }),
  };
}
