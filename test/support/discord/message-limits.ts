/** What Discord refuses in a message or a form. */
import { invalidForm } from './api-error.js';

export interface Component {
  readonly type: number;
  readonly id?: number;
  readonly components?: readonly Component[];
  readonly component?: Component;
  readonly content?: string;
  readonly custom_id?: string;
  readonly label?: string;
  readonly description?: string;
  readonly style?: number;
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly items?: readonly { readonly media: { readonly url: string } }[];
  readonly file?: { readonly url: string };
  readonly required?: boolean;
  readonly value?: string;
  readonly max_length?: number;
  readonly max_values?: number;
}

export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly unknown[];
  readonly components?: readonly Component[];
  readonly flags?: number;
  readonly nonce?: string | number;
  readonly enforce_nonce?: boolean;
  readonly allowed_mentions?: { readonly parse?: readonly string[] };
  readonly attachments?: readonly { readonly id: number; readonly filename?: string }[];
  readonly message_reference?: { readonly message_id?: string; readonly fail_if_not_exists?: boolean };
}

export const FLAGS = { ephemeral: 64, loading: 128, silent: 4096, voice: 8192, componentsV2: 32768 } as const;

const CONTENT_UNITS = 2000;
const TEXT_UNITS = 4000;
const COMPONENTS = 40;
const CUSTOM_ID_UNITS = 100;

/** Types allowed at the top of a components-v2 message, and inside a container. */
const TOP = [1, 9, 10, 12, 13, 14, 17];
const IN_CONTAINER = [1, 9, 10, 12, 13, 14];

export function walk(components: readonly Component[]): readonly Component[] {
  return components.flatMap((component) => [
    component,
    ...walk(component.components ?? []),
    ...(component.component ? walk([component.component]) : []),
  ]);
}

export function refuse(condition: boolean, field: string, reason: string): void {
  if (condition) throw invalidForm(field, reason);
}

function checkRow({ components = [] }: Component): void {
  refuse(components.length === 0, 'components', 'an action row needs a component');
  refuse(components.filter(({ type }) => type === 2).length > 5, 'components', 'a row has at most 5 buttons');
  for (const { type, label, custom_id: id = '', options = [], style } of components) {
    refuse(type !== 2 && type !== 3, 'components', `type ${type} cannot stand in a row`);
    refuse(type === 3 && components.length > 1, 'components', 'a menu fills its row');
    refuse(id.length < 1 || id.length > CUSTOM_ID_UNITS, 'custom_id', 'Must be between 1 and 100 in length');
    refuse(
      type === 2 && ((label ?? '') === '' || (label ?? '').length > 80),
      'label',
      'Must be between 1 and 80',
    );
    refuse(type === 2 && ![1, 2, 3, 4].includes(style ?? 0), 'style', 'unknown style');
    refuse(type === 3 && (options.length < 1 || options.length > 25), 'options', 'Must be between 1 and 25');
    for (const option of options)
      refuse(option.label.length > 100 || option.value.length > 100, 'options', 'too long');
  }
}

function checkFiles(all: readonly Component[], names: readonly string[]): void {
  const urls = all.flatMap(({ items = [], file }) => [
    ...items.map(({ media }) => media.url),
    ...(file ? [file.url] : []),
  ]);
  for (const url of urls) {
    const name = url.startsWith('attachment://') ? url.slice('attachment://'.length) : null;
    refuse(name !== null && !names.includes(name), 'media', `attachment ${name} was not uploaded`);
  }
}

/** Throws what Discord would answer. `isEdit`: fields may be absent. */
export function checkMessage(
  body: MessageBody,
  {
    fileNames,
    isEdit,
    wasV2,
  }: { readonly fileNames: readonly string[]; readonly isEdit: boolean; readonly wasV2: boolean },
): void {
  const { content, components = [], flags = 0, nonce } = body;
  const isV2 = (flags & FLAGS.componentsV2) !== 0 || wasV2;
  refuse(nonce !== undefined && String(nonce).length > 25, 'nonce', 'Must be 25 or fewer in length.');
  refuse((content ?? '').length > CONTENT_UNITS, 'content', 'Must be 2000 or fewer in length.');
  const all = walk(components);
  const ids = all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]));
  refuse(new Set(ids).size < ids.length, 'components', 'Component custom id cannot be duplicated');
  const numbers = all.flatMap(({ id }) => (id === undefined ? [] : [id]));
  refuse(new Set(numbers).size < numbers.length, 'components', 'Component id cannot be duplicated');
  refuse(
    numbers.some((id) => !Number.isInteger(id) || id < 0 || id > 2 ** 31 - 1),
    'id',
    'not a 32-bit integer',
  );
  for (const row of all.filter(({ type }) => type === 1)) checkRow(row);
  if (!isV2) {
    const empty = (content ?? '').trim() === '' && fileNames.length === 0 && components.length === 0;
    if (empty && !isEdit) throw invalidForm('content', 'Cannot send an empty message');
    refuse(components.length > 5, 'components', 'at most 5 rows');
    refuse(
      components.some(({ type }) => type !== 1),
      'components',
      'only rows without components v2',
    );
    return;
  }
  refuse(Boolean(content) || (body.embeds?.length ?? 0) > 0, 'content', 'not with IS_COMPONENTS_V2');
  refuse(components.length === 0 && !isEdit, 'components', 'Cannot send an empty message');
  refuse(all.length > COMPONENTS, 'components', `${all.length} of at most 40 components`);
  refuse(
    components.some(({ type }) => !TOP.includes(type)),
    'components',
    'not allowed at the top',
  );
  for (const container of all.filter(({ type }) => type === 17)) {
    const inside = container.components ?? [];
    refuse(
      inside.length === 0 || inside.some(({ type }) => !IN_CONTAINER.includes(type)),
      'container',
      'bad content',
    );
  }
  const texts = all.filter(({ type }) => type === 10).map((text) => text.content ?? '');
  refuse(
    texts.some((text) => text.trim() === ''),
    'content',
    'This field is required',
  );
  refuse(texts.join('').length > TEXT_UNITS, 'components', 'at most 4000 characters of text');
  for (const { type, items = [] } of all)
    refuse(type === 12 && (items.length < 1 || items.length > 10), 'items', 'Must be between 1 and 10');
  checkFiles(all, fileNames);
}

/** A form: at most five labels, each with one input; on an older server five rows with a text input each. */
export function checkModal(
  data: {
    readonly custom_id?: string;
    readonly title?: string;
    readonly components?: readonly Component[];
  },
  isOlder: boolean,
): void {
  const { custom_id: id = '', title = '', components = [] } = data;
  refuse(id.length < 1 || id.length > CUSTOM_ID_UNITS, 'custom_id', 'Must be between 1 and 100');
  refuse(title.length < 1 || title.length > 45, 'title', 'Must be between 1 and 45');
  refuse(components.length < 1 || components.length > 5, 'components', 'Must be between 1 and 5');
  for (const { type, label = '', description = '', component, components: inside = [] } of components) {
    if (isOlder) {
      const [input, ...others] = inside;
      refuse(type !== 1 || input?.type !== 4 || others.length > 0, 'components', 'one text input a row');
      refuse((input?.label ?? '').length < 1 || (input?.label ?? '').length > 45, 'label', '1-45');
      continue;
    }
    // A text between the labels.
    if (type === 10) continue;
    refuse(type !== 18 || !component, 'components', 'labels only');
    refuse(label.length < 1 || label.length > 45, 'label', 'Must be between 1 and 45');
    refuse(description.length > 100, 'description', 'Must be 100 or fewer');
    refuse(![3, 4, 19].includes(component?.type ?? 0), 'component', 'not allowed in a label');
    refuse(component?.type === 4 && component.label !== undefined, 'label', 'not within a label');
    refuse((component?.max_length ?? 1) > 4000, 'max_length', 'Must be 4000 or fewer');
    refuse((component?.value ?? '').length > (component?.max_length ?? 4000), 'value', 'too long');
    refuse(component?.type === 19 && (component.max_values ?? 1) > 10, 'max_values', 'Must be 10 or fewer');
    const options = component?.options ?? [];
    refuse(
      component?.type === 3 && (options.length < 1 || options.length > 25),
      'options',
      'Must be between 1 and 25',
    );
  }
}
