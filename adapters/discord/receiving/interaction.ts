/** Reading an interaction: who, where, and what was asked; pure. */
import type {
  APIApplicationCommandInteractionDataOption,
  APIAttachment,
  APIInteraction,
  APIMessageComponentInteraction,
  APIModalSubmitInteraction,
  ApplicationCommandOptionType,
  ChannelType,
  ComponentType,
} from 'discord.js';
import type { FileRef, InboundMessage, ProfileForm } from '../../../src/chat/types.js';
import { readCustomId, ownerOf, type Owner } from '../message/custom-id.js';
import { fileRefOf, personOf, type Person } from './inbound.js';

/** Interaction contexts: 0 a server, 1 a direct message with the bot, 2 any other private channel. */
const DIRECT_MESSAGE = 1;

/** Type of a channel: some people's own group. */
const GROUP = 3 as ChannelType.GroupDM;

const ATTACHMENT = 11 as ApplicationCommandOptionType.Attachment;
const FILE_UPLOAD = 19 as ComponentType.FileUpload;

export interface Place {
  readonly person: Person;
  /** True in servers and groups: others read along there. */
  readonly shared: boolean;
  /** Discord's id of the person. */
  readonly userId: string;
  /** The channel she wrote from, when it is her direct messages with the bot. */
  readonly directChannelId: string | null;
  /** Whose form a button or a form shown here is. */
  readonly owner: Owner;
}

/** Null for a ping and other interactions nobody sent. */
export function placeOf(interaction: APIInteraction): Place | null {
  const user = interaction.member?.user ?? interaction.user;
  if (!user) return null;
  const context = (interaction as { readonly context?: number | null }).context;
  const shared =
    interaction.guild_id != null ||
    (context == null ? interaction.channel?.type === GROUP : context !== DIRECT_MESSAGE);
  const here = shared ? (interaction.channel?.id ?? interaction.channel_id ?? user.id) : null;
  const channelId = formOf(interaction)?.channelId ?? here;
  const locale = 'locale' in interaction ? interaction.locale : undefined;
  const person = personOf(user, {
    channelId,
    nick: interaction.member?.nick ?? null,
    ...(locale ? { locale } : {}),
  });
  const directChannelId = shared ? null : (interaction.channel?.id ?? interaction.channel_id ?? null);
  return { person, shared, userId: user.id, directChannelId, owner: ownerOf({ channelId, userId: user.id }) };
}

/** A server's form may be continued in direct messages (its reply had expired): its buttons know where they belong. */
function formOf(interaction: APIInteraction): Owner {
  const data = interaction.data as { readonly custom_id?: string } | undefined;
  return data?.custom_id === undefined ? null : (readCustomId(data.custom_id)?.owner ?? null);
}

type Options = readonly APIApplicationCommandInteractionDataOption[];
type Values = ReadonlyMap<string, string>;

function valuesOf(options: Options | undefined): Values {
  return new Map(
    (options ?? []).flatMap((option) =>
      'value' in option ? [[option.name, String(option.value).replace(/\s+/g, ' ').trim()] as const] : [],
    ),
  );
}

/** The parts of a request in the words of the one-line form; the topic last, so that nothing in it ends it early. */
function requestLine(values: Values): string {
  const keys = [
    ['seconds', 'seconds'],
    ['type', 'type'],
    ['goal', 'goal'],
    ['platform', 'platform'],
    ['language', 'language'],
    ['requirements', 'require'],
    ['topic', 'topic'],
  ] as const;
  return keys
    .flatMap(([option, key]) => (values.get(option) ? [`${key}: ${values.get(option)}`] : []))
    .join(' ');
}

/** A slash command: its name, its options as the words that would follow it, and its attachments. */
export function readCommand(data: {
  readonly name: string;
  readonly options?: Options;
  readonly resolved?: { readonly attachments?: Readonly<Record<string, APIAttachment>> };
}): { readonly command: NonNullable<InboundMessage['command']>; readonly files: readonly FileRef[] } {
  const values = valuesOf(data.options?.filter((option) => option.type !== ATTACHMENT));
  const args = data.name === 'script' ? requestLine(values) : [...values.values()].join(' ');
  const attachments = Object.values(data.resolved?.attachments ?? {});
  return { command: { name: data.name, args }, files: attachments.map(fileRefOf) };
}

/** What a press means: a button's own id, or the first entry picked from a menu. */
export function pressedIdOf({ data }: APIMessageComponentInteraction): string {
  return 'values' in data ? (data.values[0] ?? data.custom_id) : data.custom_id;
}

/** What the message asks whose button she pressed: its first line, without its marks; empty where it has none. */
export function questionOf(interaction: APIInteraction): string {
  const { message } = interaction as Partial<Pick<APIMessageComponentInteraction, 'message'>>;
  const [first = ''] = textsOf((message?.components ?? []) as readonly Shown[]);
  const [line = ''] = (first || (message?.content ?? '')).split('\n');
  return line.replace(/\\(?=[^\w\s])|\*\*/g, '').trim();
}

interface Shown {
  readonly content?: string;
  readonly components?: readonly Shown[];
}

function textsOf(components: readonly Shown[]): readonly string[] {
  return components
    .flatMap(({ content, components: inside = [] }) => [content ?? '', ...textsOf(inside)])
    .filter(Boolean);
}

export interface Submitted {
  /** By custom id. */
  readonly fields: ReadonlyMap<string, string>;
  readonly files: readonly FileRef[];
}

/** Every field of a submitted form, whatever it is wrapped in. */
export function readSubmission({ data }: APIModalSubmitInteraction): Submitted {
  const fields = new Map<string, string>();
  const fileIds: string[] = [];
  const inputs = (data.components ?? []).flatMap((component) =>
    'component' in component ? [component.component] : 'components' in component ? component.components : [],
  );
  for (const input of inputs) {
    if (input.type === FILE_UPLOAD) fileIds.push(...(input.values ?? []));
    else if ('value' in input && typeof input.value === 'string') fields.set(input.custom_id, input.value);
    else if ('values' in input && Array.isArray(input.values))
      fields.set(input.custom_id, input.values[0] ?? '');
  }
  const attachments = data.resolved?.attachments ?? {};
  const files = fileIds.flatMap((id) => (attachments[id] ? [fileRefOf(attachments[id])] : []));
  return { fields, files };
}

export function profileOf({ fields }: Submitted): ProfileForm {
  return {
    name: (fields.get('name') ?? '').trim(),
    story: (fields.get('story') ?? '').trim(),
    language: fields.get('language') || null,
  };
}
