/** Gateway payloads as Discord writes them. */
import type { Component } from './message-limits.js';
import { BOT } from './world.js';

export interface UserFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

const GUILD = '550000000000000001';

function userOf(id: string): object {
  return { id, username: `creator${id}`, global_name: `Creator ${id}`, discriminator: '0', avatar: null };
}

function memberOf(id: string): object {
  return {
    user: userOf(id),
    nick: null,
    roles: [],
    joined_at: '2026-01-01T00:00:00.000Z',
    permissions: '0',
    deaf: false,
    mute: false,
    flags: 0,
  };
}

/** In a server without the message-content intent only messages that name the bot have content. */
export function messagePayload(
  userId: string,
  channelId: string,
  id: string,
  {
    content = '',
    attachments = [],
    replyTo,
    ...more
  }: {
    readonly content?: string;
    readonly attachments?: readonly object[];
    readonly replyTo?: string;
  },
  isServer = false,
): object {
  const named = content.includes(`<@${BOT.id}>`);
  const visible = !isServer || named;
  return {
    id,
    channel_id: channelId,
    type: replyTo === undefined ? 0 : 19,
    author: userOf(userId),
    content: visible ? content : '',
    attachments: visible ? attachments : [],
    mentions: named ? [{ id: BOT.id, username: BOT.username }] : [],
    mention_roles: [],
    mention_everyone: false,
    embeds: [],
    pinned: false,
    tts: false,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    ...(isServer ? { guild_id: GUILD, member: memberOf(userId) } : {}),
    ...(replyTo === undefined ? {} : { message_reference: { message_id: replyTo, channel_id: channelId } }),
    ...more,
  };
}

export function interactionPayload(facts: {
  readonly id: string;
  readonly token: string;
  readonly userId: string;
  readonly type: number;
  readonly data: object;
  readonly channelId: string;
  readonly isServer: boolean;
  readonly locale: string;
  /** As the API shows the message pressed. */
  readonly message: object | undefined;
}): object {
  const { userId, isServer, message, channelId } = facts;
  return {
    id: facts.id,
    application_id: BOT.applicationId,
    token: facts.token,
    version: 1,
    type: facts.type,
    data: facts.data,
    locale: facts.locale,
    channel_id: channelId,
    channel: { id: channelId, type: isServer ? 0 : 1 },
    context: isServer ? 0 : 1,
    entitlements: [],
    authorizing_integration_owners: {},
    app_permissions: '0',
    attachment_size_limit: 10_485_760,
    ...(isServer
      ? { guild_id: GUILD, guild: { id: GUILD, locale: 'en-US', features: [] }, member: memberOf(userId) }
      : { user: userOf(userId) }),
    ...(message ? { message } : {}),
  };
}

/** What a client sends for a form: every label with its filled-in input. Throws when a required input is missing. */
export function modalValues(
  labels: readonly Component[],
  fields: Readonly<Record<string, string>>,
  fileIds: readonly string[],
): readonly object[] {
  return labels.map(({ type, component: labelled, components: row = [] }, index) => {
    const component = labelled ?? row[0];
    const {
      type: kind,
      custom_id: id = '',
      required = true,
      max_length: most = 4000,
      value,
    } = component ?? { type: 0 };
    const common = { type: kind, id: index + 1, custom_id: id };
    const text = fields[id] ?? value ?? '';
    if (kind === 4 && ((required && text === '') || text.length > most))
      throw new Error(`The field ${id} is refused.`);
    if (kind === 4 && type === 1) return { type, components: [{ ...common, value: text }] };
    if (kind === 4) return { type, component: { ...common, value: text } };
    if (kind === 19)
      return { type, component: { ...common, values: fileIds.slice(0, component?.max_values ?? 1) } };
    return { type, component: { ...common, values: fields[id] === undefined ? [] : [fields[id]] } };
  });
}
