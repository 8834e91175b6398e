/** A result shown to one person only -> the same card for everybody in the channel. */
import type { APIMessage } from 'discord.js';
import { openDiscordFile } from './files.js';
import type { UploadFile } from '../message/outbound.js';

interface Component {
  readonly type: number;
  readonly components?: readonly Component[];
  readonly [field: string]: unknown;
}

const ACTION_ROW = 1;
const TEXT = 10;
const MEDIA_GALLERY = 12;
const FILE = 13;
const CONTAINER = 17;
/** Fields of a received container and text that may be sent again. */
const KEPT = ['type', 'content', 'accent_color', 'spoiler', 'divider', 'spacing'] as const;

/** A chart takes 100 kB. */
const PICTURE_BYTES = 2_000_000;
const PICTURES_MS = 8_000;

/** A copy without buttons; media are left out, as their addresses are only the presser's. */
function copyOf(component: Component): readonly Component[] {
  if ([ACTION_ROW, MEDIA_GALLERY, FILE].includes(component.type)) return [];
  const fields = KEPT.filter((field) => component[field] != null).map((field) => [field, component[field]]);
  const inside = component.components?.flatMap(copyOf);
  const copy = {
    ...Object.fromEntries(fields),
    ...(inside ? { components: inside } : {}),
  } as unknown as Component;
  return inside?.length === 0 ? [] : [copy];
}

/** The words of a card for everybody; empty when there is nothing to share. */
export function sharedComponents(
  message: Pick<APIMessage, 'components' | 'content'> | undefined,
): readonly Component[] {
  const copies = ((message?.components ?? []) as unknown as readonly Component[]).flatMap(copyOf);
  return copies.length === 0 && message?.content ? [{ type: TEXT, content: message.content }] : copies;
}

/** The card with its pictures, which stand at its end and are uploaded with it. */
export function withPictures(
  components: readonly Component[],
  pictures: readonly UploadFile[],
): readonly Component[] {
  if (pictures.length === 0) return components;
  const items = pictures.map(({ name }) => ({ media: { url: `attachment://${name}` } }));
  const gallery: Component = { type: MEDIA_GALLERY, items };
  const [first, ...rest] = components;
  if (first?.type !== CONTAINER) return [...components, gallery];
  return [{ ...first, components: [...(first.components ?? []), gallery] }, ...rest];
}

type Attachments = APIMessage['attachments'];

export function picturesOf(message: Partial<Pick<APIMessage, 'attachments'>> | undefined): Attachments {
  return (message?.attachments ?? []).filter(({ content_type: type }) => type?.startsWith('image/'));
}

/** Their bytes, to be uploaded again; throws what `openDiscordFile` throws. */
export async function fetchPictures(
  pictures: Attachments,
  apiRoot: string | undefined,
): Promise<readonly UploadFile[]> {
  const options = { maxBytes: PICTURE_BYTES, signal: AbortSignal.timeout(PICTURES_MS), apiRoot };
  return Promise.all(
    pictures.map(async ({ url, filename: name, content_type: contentType }) => ({
      name,
      contentType: contentType ?? 'image/png',
      data: Buffer.from(await openDiscordFile(url, options)),
    })),
  );
}
