/** Discord's REST routes as the fake answers them. */
import { DiscordApiError, invalidForm } from './api-error.js';
import { checkFields } from './known-fields.js';
import { checkCommands } from './command-limits.js';
import { checkMessage, checkModal, FLAGS, type MessageBody } from './message-limits.js';
import { BOT, toApi, type Interaction, type SentFile, type StoredMessage, type World } from './world.js';

export interface Call {
  readonly method: string;
  readonly path: string;
  readonly body: Record<string, unknown>;
  readonly files: readonly SentFile[];
  readonly query: URLSearchParams;
}

type Handler = (world: World, call: Call, parts: readonly string[], url: string) => object | null;

const ACKNOWLEDGE_WITHIN_MS = 3000;
const CHOICES = 25;
const CHOICE_UNITS = 100;
const UPLOAD_BYTES = 10 * 1024 * 1024;

/** What an answer to an interaction may hold, by its type. */
const RESPONSES: Readonly<Record<number, 'reply' | 'deferred' | 'deferredUpdate' | 'suggestions' | 'form'>> =
  {
    4: 'reply',
    5: 'deferred',
    6: 'deferredUpdate',
    7: 'reply',
    8: 'suggestions',
    9: 'form',
  };

interface Suggestion {
  readonly name: string;
  readonly value: string;
}

/** The message as the API shows it, its files readable. */
export function answer(world: World, message: StoredMessage, url: string): object {
  return toApi(message, (file) => {
    const path = `/attachments/${message.id}/${file.name}`;
    world.files.set(path, file.bytes);
    return url + path;
  });
}

function checked(
  world: World,
  call: Call,
  options: { kind: 'post' | 'followUp' | 'edit'; earlier?: StoredMessage },
): MessageBody {
  const body = call.body as MessageBody;
  checkFields(options.kind, body);
  const bytes = call.files.reduce((sum, file) => sum + file.bytes.length, 0);
  if (bytes > UPLOAD_BYTES) throw new DiscordApiError(413, 40005, 'Request entity too large');
  if (world.isOlder && ((body.flags ?? 0) & FLAGS.componentsV2) !== 0)
    throw invalidForm('flags', 'unknown flag');
  const fileNames = [...call.files, ...(options.earlier?.files ?? [])].map(({ name }) => name);
  const wasV2 = ((options.earlier?.flags ?? 0) & FLAGS.componentsV2) !== 0;
  checkMessage(body, { fileNames, isEdit: options.kind === 'edit', wasV2 });
  return body;
}

const acknowledge: Handler = (world, { body }, [id, token]) => {
  const interaction = world.interactions.find((one) => one.id === id && one.token === token);
  const age = interaction ? Date.now() - interaction.createdAt : 0;
  if (interaction?.answered != null)
    throw new DiscordApiError(400, 40060, 'Interaction has already been acknowledged.');
  if (!interaction || age > ACKNOWLEDGE_WITHIN_MS)
    throw new DiscordApiError(404, 10062, 'Unknown interaction');
  const type = Number(body['type']);
  const data = (body['data'] ?? {}) as Record<string, unknown> & MessageBody;
  const allowed = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] }[interaction.type] ?? [];
  if (!allowed.includes(type))
    throw new DiscordApiError(400, 50035, `response type ${type} not allowed here`);
  checkFields(RESPONSES[type] ?? 'deferredUpdate', data);
  if (type === 9) checkModal(data, world.isOlder);
  if (type === 8) checkSuggestions((data['choices'] ?? []) as readonly Suggestion[]);
  if (type === 4 && world.isOlder && ((data.flags ?? 0) & FLAGS.componentsV2) !== 0)
    throw invalidForm('flags', 'unknown flag');
  if (type === 4) checkMessage(data, { fileNames: [], isEdit: false, wasV2: false });
  Object.assign(interaction, { answered: type, answeredAfterMs: age, response: data });
  interaction.ephemeral = ((data.flags ?? 0) & FLAGS.ephemeral) !== 0;
  const onlyFor = interaction.ephemeral ? interaction.userId : null;
  const loading = type === 5 ? FLAGS.loading : 0;
  if (type === 4 || type === 5)
    interaction.originalId = world.add(interaction.channelId, data, [], {
      onlyFor,
      flags: (data.flags ?? 0) | loading,
    }).id;
  else if (type === 6) interaction.originalId = interaction.messageId;
  return null;
};

function openInteraction(world: World, token: string | undefined): Interaction {
  const found = world.interactions.find((interaction) => interaction.token === token);
  if (!found || found.answered === null) throw new DiscordApiError(404, 10015, 'Unknown Webhook');
  if (found.expired) throw new DiscordApiError(401, 50027, 'Invalid Webhook Token');
  return found;
}

function replyMessage(world: World, token: string | undefined, id: string | undefined): StoredMessage {
  const interaction = openInteraction(world, token);
  return world.message(interaction.channelId, (id === '@original' ? interaction.originalId : id) ?? '');
}

function checkSuggestions(choices: readonly Suggestion[]): void {
  if (choices.length > CHOICES) throw invalidForm('choices', 'too many choices');
  for (const { name, value } of choices)
    if ([name, value].some((text) => text.length < 1 || text.length > CHOICE_UNITS))
      throw invalidForm('choices', 'Must be between 1 and 100 in length');
}

const followUp: Handler = (world, call, [, token], url) => {
  const { channelId, userId } = openInteraction(world, token);
  const body = checked(world, call, { kind: 'followUp' });
  const isEphemeral = ((body.flags ?? 0) & FLAGS.ephemeral) !== 0;
  return answer(world, world.add(channelId, body, call.files, { onlyFor: isEphemeral ? userId : null }), url);
};

function edit(world: World, call: Call, message: StoredMessage, url: string): object {
  world.change(message, checked(world, call, { kind: 'edit', earlier: message }), call.files);
  return answer(world, message, url);
}

/** Newest first, as the API gives them; what is for one person's eyes is not among them. */
const list: Handler = (world, { query }, [channelId = ''], url) => {
  world.checkChannel(channelId);
  const before = query.get('before');
  return world.messages
    .filter((message) => message.channelId === channelId && !message.deleted && message.onlyFor === null)
    .filter(({ id }) => before === null || BigInt(id) < BigInt(before))
    .toReversed()
    .slice(0, Number(query.get('limit') ?? 50))
    .map((message) => answer(world, message, url));
};

const post: Handler = (world, call, [channelId = ''], url) => {
  world.checkChannel(channelId);
  const body = checked(world, call, { kind: 'post' });
  const twin = world.messages.find(
    (message) => message.nonce !== null && message.nonce === body.nonce && message.channelId === channelId,
  );
  return answer(world, body.enforce_nonce && twin ? twin : world.add(channelId, body, call.files), url);
};

function remove(message: StoredMessage): null {
  message.deleted = true;
  return null;
}

const gateway: Handler = ({ isPlain }, _call, _parts, url) => ({
  url: `${url.replace('http', 'ws')}/gateway`,
  ...(isPlain
    ? {}
    : {
        shards: 1,
        session_start_limit: { total: 1000, remaining: 999, reset_after: 14_400_000, max_concurrency: 1 },
      }),
});

/** Ids that stay with their place. */
const listCommands: Handler = (world, _call, [guildId = '']) =>
  (world.commands.get(guildId) ?? []).map((command, index) => ({
    id: `55000000000000${String(index).padStart(4, '0')}`,
    version: '1',
    ...(command as object),
  }));

const putCommands: Handler = (world, call, parts, url) => {
  const { body } = call;
  const [guildId = ''] = parts;
  checkCommands(body as never);
  world.commands.set(guildId, body as unknown as readonly unknown[]);
  world.commandWrites += 1;
  return listCommands(world, call, parts, url);
};

/** Method, path behind `/v10`, handler. */
export const routes: readonly (readonly [string, RegExp, Handler])[] = [
  ['GET', /^\/gateway\/bot$/, gateway],
  ['GET', /^\/users\/@me$/, () => ({ id: BOT.id, username: BOT.username, discriminator: '0', bot: true })],
  ['POST', /^\/interactions\/(\d+)\/([^/]+)\/callback$/, acknowledge],
  [
    'GET',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
    (world, _call, [token, id], url) => answer(world, replyMessage(world, token, id), url),
  ],
  [
    'PATCH',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
    (world, call, [token, id], url) => edit(world, call, replyMessage(world, token, id), url),
  ],
  [
    'DELETE',
    /^\/webhooks\/\d+\/([^/]+)\/messages\/(@original|\d+)$/,
    (world, _call, [token, id]) => remove(replyMessage(world, token, id)),
  ],
  ['POST', /^\/webhooks\/(\d+)\/([^/]+)$/, followUp],
  [
    'POST',
    /^\/users\/@me\/channels$/,
    (world, { body }) => ({ id: world.dmOf(String(body['recipient_id'])), type: 1 }),
  ],
  ['GET', /^\/channels\/(\d+)\/messages$/, list],
  ['POST', /^\/channels\/(\d+)\/messages$/, post],
  [
    'PATCH',
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (world, call, [channelId = '', id = ''], url) => edit(world, call, world.message(channelId, id), url),
  ],
  [
    'DELETE',
    /^\/channels\/(\d+)\/messages\/(\d+)$/,
    (world, _call, [channelId = '', id = '']) => remove(world.message(channelId, id)),
  ],
  [
    'POST',
    /^\/channels\/(\d+)\/typing$/,
    (world, _call, [channelId = '']) => {
      world.typing.push(channelId);
      return null;
    },
  ],
  ['GET', /^\/applications\/\d+\/commands$/, listCommands],
  ['PUT', /^\/applications\/\d+\/commands$/, putCommands],
  ['GET', /^\/applications\/\d+\/guilds\/(\d+)\/commands$/, listCommands],
  ['PUT', /^\/applications\/\d+\/guilds\/(\d+)\/commands$/, putCommands],
];
