/** The calls of Discord's REST API this adapter makes. Throws what discord.js throws; see `errors.ts`. */
import type { APIMessage, REST, RESTPutAPIApplicationCommandsJSONBody } from 'discord.js';
import type { DiscordClient } from './client.js';
import type { UploadFile } from '../message/outbound.js';

/** `messageId` null is the interaction's original reply. */
export type Target =
  | { readonly kind: 'reply'; readonly token: string; readonly messageId: string | null }
  | { readonly kind: 'channel'; readonly channelId: string; readonly messageId: string };

export type CommandsBody = RESTPutAPIApplicationCommandsJSONBody;

export interface DiscordApi {
  acknowledge(interaction: { readonly id: string; readonly token: string }, body: object): Promise<void>;
  original(token: string): Promise<APIMessage>;
  followUp(token: string, body: object, files?: readonly UploadFile[]): Promise<string>;
  post(channelId: string, body: object, files?: readonly UploadFile[]): Promise<string>;
  edit(target: Target, body: object, files?: readonly UploadFile[]): Promise<string>;
  remove(target: Target): Promise<void>;
  /** At most `limit` messages of a channel, newest first; only those before the message `before`, if given. */
  newest(channelId: string, limit: number, before?: string): Promise<readonly APIMessage[]>;
  /** Id of the channel for direct messages with a user. */
  directChannel(userId: string): Promise<string>;
  showTyping(channelId: string): Promise<void>;
  commands(guildId: string | null): Promise<readonly unknown[]>;
  /** Resolves with them as Discord has them now. */
  setCommands(guildId: string | null, commands: CommandsBody): Promise<readonly unknown[]>;
}

/** `applicationId` is asked at each call: it is known once Discord has greeted. */
export function createApi(
  { rest, tokenRest }: Pick<DiscordClient, 'rest' | 'tokenRest'>,
  token: string,
  applicationId: () => string,
): DiscordApi {
  /** discord.js forgets the token at the first 401; a token that is good again must work again. */
  const authorised = (): REST => rest.setToken(token);
  const webhook = (reply: string): `/${string}` => `/webhooks/${applicationId()}/${reply}`;
  const pathOf = (target: Target): `/${string}` =>
    target.kind === 'channel'
      ? `/channels/${target.channelId}/messages/${target.messageId}`
      : `${webhook(target.token)}/messages/${target.messageId ?? '@original'}`;

  function payload(body: object, files: readonly UploadFile[]) {
    if (files.length === 0) return { body };
    const attachments = files.map(({ name }, id) => ({ id, filename: name }));
    return { body: { ...body, attachments }, files: [...files] };
  }

  /** Empty where a plainer server does not say. */
  const idOf = (message: unknown): string => (message as Partial<APIMessage> | null)?.id ?? '';
  const listOf = (answer: unknown): readonly unknown[] => (Array.isArray(answer) ? answer : []);
  const commandsPath = (guildId: string | null): `/${string}` =>
    `/applications/${applicationId()}${guildId === null ? '' : `/guilds/${guildId}`}/commands`;

  return {
    async acknowledge({ id, token: reply }, body) {
      await tokenRest.post(`/interactions/${id}/${reply}/callback`, { body, auth: false });
    },
    original: async (reply) =>
      (await tokenRest.get(`${webhook(reply)}/messages/@original`, { auth: false })) as APIMessage,
    followUp: async (reply, body, files = []) =>
      idOf(
        await tokenRest.post(webhook(reply), {
          ...payload(body, files),
          auth: false,
          query: new URLSearchParams({ wait: 'true', with_components: 'true' }),
        }),
      ),
    post: async (channelId, body, files = []) =>
      idOf(await authorised().post(`/channels/${channelId}/messages`, payload(body, files))),
    edit: async (target, body, files = []) =>
      idOf(
        target.kind === 'channel'
          ? await authorised().patch(pathOf(target), payload(body, files))
          : await tokenRest.patch(pathOf(target), { ...payload(body, files), auth: false }),
      ),
    async remove(target) {
      if (target.kind === 'channel') await authorised().delete(pathOf(target));
      else await tokenRest.delete(pathOf(target), { auth: false });
    },
    newest: async (channelId, limit, before) =>
      listOf(
        await authorised().get(`/channels/${channelId}/messages`, {
          query: new URLSearchParams({ limit: String(limit), ...(before && { before }) }),
        }),
      ) as readonly APIMessage[],
    directChannel: async (userId) =>
      idOf(await authorised().post('/users/@me/channels', { body: { recipient_id: userId } })),
    async showTyping(channelId) {
      await authorised().post(`/channels/${channelId}/typing`);
    },
    commands: async (guildId) =>
      listOf(
        await authorised().get(commandsPath(guildId), {
          query: new URLSearchParams({ with_localizations: 'true' }),
        }),
      ),
    setCommands: async (guildId, commands) =>
      listOf(await authorised().put(commandsPath(guildId), { body: commands })),
  };
}
