/** The fields Discord documents: whoever sends another one relies on what may go tomorrow. */
import { invalidForm } from './api-error.js';

const COMPONENT_FIELDS: Readonly<Record<number, readonly string[]>> = {
  1: ['components'],
  2: ['style', 'label', 'emoji', 'custom_id', 'sku_id', 'url', 'disabled'],
  3: ['custom_id', 'options', 'placeholder', 'min_values', 'max_values', 'required', 'disabled'],
  // Its label stands in it in rows only; `checkModal` sees to that.
  4: ['custom_id', 'style', 'label', 'min_length', 'max_length', 'required', 'value', 'placeholder'],
  9: ['components', 'accessory'],
  10: ['content'],
  12: ['items'],
  13: ['file', 'spoiler'],
  14: ['divider', 'spacing'],
  17: ['components', 'accent_color', 'spoiler'],
  18: ['label', 'description', 'component'],
  19: ['custom_id', 'min_values', 'max_values', 'required'],
};

const MESSAGE = [
  'content',
  'tts',
  'embeds',
  'allowed_mentions',
  'components',
  'attachments',
  'flags',
  'poll',
];
const BODY_FIELDS = {
  post: [...MESSAGE, 'nonce', 'enforce_nonce', 'message_reference', 'sticker_ids'],
  followUp: [...MESSAGE, 'username', 'avatar_url', 'thread_name', 'applied_tags'],
  edit: MESSAGE.filter((field) => field !== 'tts'),
  reply: MESSAGE,
  deferred: ['flags'],
  deferredUpdate: [],
  suggestions: ['choices'],
  form: ['custom_id', 'title', 'components'],
  command: [
    'type',
    'name',
    'name_localizations',
    'description',
    'description_localizations',
    'options',
    'default_member_permissions',
    'nsfw',
    'integration_types',
    'contexts',
    'handler',
  ],
  option: [
    'type',
    'name',
    'name_localizations',
    'description',
    'description_localizations',
    'required',
    'choices',
    'options',
    'channel_types',
    'min_value',
    'max_value',
    'min_length',
    'max_length',
    'autocomplete',
  ],
  choice: ['name', 'name_localizations', 'value'],
  menuOption: ['label', 'value', 'description', 'emoji', 'default'],
  mentions: ['parse', 'roles', 'users', 'replied_user'],
  attachment: ['id', 'filename', 'description', 'title', 'duration_secs', 'waveform'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** Message flags that may be set where: ephemeral messages are replies only, an edit rings nobody. */
const FLAGS_OF: Readonly<Partial<Record<keyof typeof BODY_FIELDS, number>>> = {
  post: 4 | 4096 | 8192 | 32768,
  followUp: 4 | 64 | 4096 | 32768,
  edit: 4 | 32768,
  reply: 4 | 64 | 4096 | 32768,
  deferred: 64,
};

function onlyKnown(value: object, known: readonly string[], what: string): void {
  const unknown = Object.keys(value).find((field) => !known.includes(field));
  if (unknown !== undefined) throw invalidForm(unknown, `${what} has no field ${unknown}`);
}

/** Components at any depth. */
function checkComponents(components: readonly object[]): void {
  for (const component of components as readonly (Record<string, unknown> & { type: number })[]) {
    const known = COMPONENT_FIELDS[component.type];
    if (!known) throw invalidForm('type', `unknown component ${component.type}`);
    onlyKnown(component, ['type', 'id', ...known], `component ${component.type}`);
    checkComponents((component['components'] ?? []) as readonly object[]);
    if (component['component']) checkComponents([component['component']]);
    for (const option of (component['options'] ?? []) as readonly object[])
      onlyKnown(option, BODY_FIELDS.menuOption, 'a menu option');
    for (const item of (component['items'] ?? []) as readonly object[])
      onlyKnown(item, ['media', 'description', 'spoiler'], 'a gallery item');
  }
}

/** Throws what a strict Discord would answer to fields or flags it does not document. */
export function checkFields(kind: keyof typeof BODY_FIELDS, body: object): void {
  onlyKnown(body, BODY_FIELDS[kind], kind);
  const {
    flags = 0,
    components = [],
    allowed_mentions: mentions,
    attachments = [],
  } = body as {
    readonly flags?: number;
    readonly components?: readonly object[];
    readonly allowed_mentions?: object;
    readonly attachments?: readonly object[];
  };
  if ((flags & ~(FLAGS_OF[kind] ?? 0)) !== 0) throw invalidForm('flags', `${flags} cannot be set here`);
  checkComponents(components);
  if (mentions) onlyKnown(mentions, BODY_FIELDS.mentions, 'allowed_mentions');
  for (const attachment of attachments) onlyKnown(attachment, BODY_FIELDS.attachment, 'an attachment');
}
