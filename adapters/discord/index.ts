/** The Discord adapter: start, stop, send, progress, openFile. */
import type { APIInteraction, Client, GatewayMessageCreateDispatchData } from 'discord.js';
import type { ChatAdapter, InboundMessage } from '../../src/chat/types.js';
import { BotError } from '../../src/errors.js';
import { createApi, type DiscordApi } from './connection/api.js';
import { createBackground } from '../shared/background.js';
import { createContact } from '../shared/contact.js';
import { safeMessage } from './errors.js';
import { commandIdsOf } from './commands/command-mentions.js';
import { createClient, type DiscordClient } from './connection/client.js';
import { createDelivery } from './sending/delivery.js';
import { createDirectChannels, type DirectChannels } from './sending/direct-channels.js';
import { openDiscordFile } from './receiving/files.js';
import { createFeatures } from './features.js';
import { connectGateway } from './connection/gateway.js';
import { fromMessage } from './receiving/inbound.js';
import { insistOn } from './receiving/insist.js';
import { createInteractionHandler, type InteractionOptions } from './receiving/interactions.js';
import type { Logger } from '../../src/ports.js';
import { createTidyUp, type TidyUp } from './sending/leftovers.js';
import { createPlaces } from './sending/places.js';
import type { ProgressBoard } from '../shared/progress-board.js';
import { createProgressBoard } from './sending/progress.js';
import { registerCommands } from './commands/register.js';
import { createReplies } from './sending/replies.js';
import type { DiscordTexts, MenuCommand } from './texts.js';

export interface DiscordOptions extends Pick<InteractionOptions, 'isKnown' | 'suggestTopics'> {
  readonly token: string;
  /** Absent = as Discord says when it greets. */
  readonly appId?: string;
  /** Commands are registered there, at once, and not everywhere. */
  readonly guildId?: string;
  /** Absent = Discord's own. */
  readonly apiRoot?: string;
  /** Interface languages; the first is the default. */
  readonly locales: readonly string[];
  readonly commands: (locale: string) => readonly MenuCommand[];
  readonly texts: (locale: string) => DiscordTexts;
  readonly logger: Logger;
  /** Pause before a connection closed for good is opened again; for tests. */
  readonly reconnectAfterMs?: number;
}

interface Connection {
  readonly client: DiscordClient;
  readonly api: DiscordApi;
  readonly directChannels: DirectChannels;
  readonly tidyUp: TidyUp;
  readonly send: ChatAdapter['send'];
  readonly progress: ProgressBoard;
}

export function createDiscordAdapter(options: DiscordOptions): ChatAdapter {
  const { logger, apiRoot } = options;
  const background = createBackground('Discord', logger, safeMessage);
  const stopping = new AbortController();
  const contact = createContact();
  const replies = createReplies();
  const places = createPlaces();
  const commandIds = new Map<string, string>();
  const features = createFeatures((kind) =>
    logger.warn({ kind }, 'Discord: this server refuses the newer kind; the older one is used.'),
  );
  const self = { id: '', applicationId: options.appId ?? '' };
  const texts = (locale: string | undefined): DiscordTexts =>
    options.texts(locale ?? options.locales[0] ?? 'en');
  let connection: Connection | null = null;

  function connected(): Connection {
    if (!connection) throw new BotError('unavailable', 'Discord: not started.');
    return connection;
  }

  async function register(api: DiscordApi): Promise<void> {
    for (const [name, id] of commandIdsOf(await registerCommands(api, options))) commandIds.set(name, id);
  }

  function applicationId(): string {
    if (self.applicationId === '') throw new BotError('unavailable', 'Discord: not connected yet.');
    return self.applicationId;
  }

  /** Makes gateway connections that hand on what they hear. */
  function listener(
    { client, api, directChannels, tidyUp }: Connection,
    receive: (message: InboundMessage) => Promise<void>,
  ): () => Client {
    const insist = insistOn(receive, logger, stopping.signal);
    const onInteraction = createInteractionHandler({
      ...options,
      api,
      directChannels,
      tidyUp,
      replies,
      places,
      features,
      background,
      texts,
      receive: insist,
    });
    const onMessage = async (data: GatewayMessageCreateDispatchData, edited: boolean): Promise<void> => {
      const message = fromMessage(data, { botId: self.id, edited });
      if (!message || stopping.signal.aborted) return;
      if (data.guild_id == null) directChannels.heard(data.author.id, data.channel_id);
      if (!edited) {
        places.heard(message.threadId, { channelId: data.channel_id, messageId: data.id });
        background.run('tidying up', tidyUp(message.threadId, data.id));
        background.run('a sign of life', api.showTyping(data.channel_id));
      }
      await insist(message);
    };
    const onReady = (ready: { user: { id: string }; application?: { id: string } }): void => {
      self.id = ready.user.id;
      // An application and its bot have one id, apart from some very old ones.
      if (options.appId === undefined) self.applicationId = ready.application?.id ?? ready.user.id;
    };
    return () => {
      const gateway = client.createGateway();
      // Raw dispatches: no cache to fill, nothing to parse twice, and they carry every new kind of component.
      const dispatches = gateway.ws as unknown as {
        on(event: string, listener: (data: never) => void): void;
      };
      dispatches.on('READY', onReady);
      dispatches.on('INTERACTION_CREATE', (interaction: APIInteraction) => {
        self.applicationId ||= interaction.application_id;
        if (!stopping.signal.aborted) background.run('an interaction', onInteraction(interaction));
      });
      dispatches.on('MESSAGE_CREATE', (data: GatewayMessageCreateDispatchData) =>
        background.run('a message', onMessage(data, false)),
      );
      dispatches.on('MESSAGE_UPDATE', (data: GatewayMessageCreateDispatchData) => {
        // Discord also "updates" a message when it finds a picture behind a link.
        if (data.edited_timestamp && data.author) background.run('an edit', onMessage(data, true));
      });
      return gateway;
    };
  }

  return {
    platform: 'discord',
    lostAt: () => contact.lostAt(),

    async start(receive) {
      const client = await createClient(options);
      const api = createApi(client, options.token, applicationId);
      const directChannels = createDirectChannels(api);
      const stopLabels = new Set(options.locales.map((locale) => options.texts(locale).stop));
      const tidyUp = createTidyUp({ api, directChannels, stopLabels, logger });
      const parts = { api, replies, places, features, texts, commandIds, stopLabels, tidyUp, logger };
      connection = {
        client,
        api,
        directChannels,
        tidyUp,
        send: createDelivery(parts, directChannels),
        progress: createProgressBoard(parts, directChannels),
      };
      const create = listener(connection, receive);
      const { signal } = stopping;
      const connect = async (): Promise<void> => {
        const { token, reconnectAfterMs: afterGoodMs } = options;
        const more = afterGoodMs === undefined ? {} : { afterGoodMs };
        await connectGateway({ token, create, logger, background, contact, signal, ...more });
        if (!signal.aborted) background.run('registering commands', register(api));
      };
      await background.reach(connect(), { apiRoot });
    },

    /** Ends receiving; what is owed can still be sent. */
    async stop() {
      stopping.abort();
      connection?.progress.stop();
      await background.idle();
    },

    send: (threadId, message, sendOptions) => connected().send(threadId, message, sendOptions),

    async progress(threadId, progress) {
      await connection?.progress.show(threadId, progress);
    },

    openFile: (ref, { maxBytes, signal }) => openDiscordFile(ref, { maxBytes, signal, apiRoot }),
  };
}
