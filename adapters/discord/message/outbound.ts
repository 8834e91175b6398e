/** OutboundMessage -> components-v2 messages within Discord's limits, pure. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import { createHash } from 'node:crypto';
import type { Block, Choice, OutboundMessage, RenderedFile } from '../../../src/chat/types.js';
import { button, choiceRows, type Button, type Row } from './buttons.js';
import { mentionCommands } from '../commands/command-mentions.js';
import { ownIdOf, type Owner } from './custom-id.js';
import type { Way } from '../features.js';
import { MESSAGE_UNITS, type Components } from './message-body.js';
import { piecesOf, type Piece } from './pieces.js';
import type { DiscordTexts } from '../texts.js';

const FILES_A_MESSAGE = 10;
/** Discord's limit for a bot's file where nobody has boosted the server. */
const UPLOAD_BYTES = 10 * 1024 * 1024;
const NONCE_UNITS = 25;
/** The colour at a result's edge (Instagram's magenta). */
const CARD_COLOUR = 0xc13584;

export interface UploadFile {
  readonly name: string;
  readonly data: Buffer;
  readonly contentType: string;
}

/** One Discord message. */
export interface Part {
  /** At most 25 characters, the same for the same part of the same message. */
  readonly nonce: string;
  /** Number on its first component: an edited reply is recognised by it after a restart. */
  readonly mark: number;
  readonly components: Components;
  readonly files: readonly UploadFile[];
}

export interface PlanContext {
  readonly idempotencyKey: string;
  /** Whose form it is; null in direct messages, where nobody else can press. */
  readonly owner: Owner;
  readonly texts: DiscordTexts;
  readonly commandIds: ReadonlyMap<string, string>;
  /** The older way has room for half the text, and for five rows. */
  readonly way: Way;
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Effect id and part number; a longer key is shortened by hashing.
 * @internal
 */
export function nonceOf(idempotencyKey: string, index: number): string {
  const nonce = `${idempotencyKey}-${index}`;
  return nonce.length <= NONCE_UNITS ? nonce : digest(nonce).toString('base64url').slice(0, NONCE_UNITS);
}

/**
 * A positive 31-bit number, for Discord takes no other as a component's id; odd, so that it is no stage's (`stages.ts`).
 * @internal
 */
export function markOf(nonce: string): number {
  return (digest(nonce).readUInt32BE() >>> 1) | 1;
}

/** Texts of at most `limitUnits` each; a piece is never cut. */
function pack(pieces: readonly Piece[], limitUnits: number): readonly string[] {
  const texts: string[] = [];
  for (const { markdown, gap } of pieces) {
    const last = texts.at(-1);
    const joined = last === undefined ? null : `${last}${gap}${markdown}`;
    if (joined !== null && joined.length <= limitUnits) texts[texts.length - 1] = joined;
    else texts.push(markdown);
  }
  return texts;
}

/** Discord's own rules for names: what it would change is changed here, so that the card can refer to it. */
function uploadOf({ name, bytes, mimeType }: RenderedFile, index: number): UploadFile {
  const safe = name
    .replace(/[^\w.-]+/g, '_')
    .replace(/^[_.]+/, '')
    .slice(-100);
  const plain =
    /\w\./.test(safe) || !name.includes('.') ? safe : `file-${index + 1}${/\.\w+$/.exec(name)?.[0] ?? ''}`;
  return { name: plain || `file-${index + 1}`, data: Buffer.from(bytes), contentType: mimeType };
}

function uploadsOf(files: readonly RenderedFile[]): readonly UploadFile[] {
  const names = new Set<string>();
  return files.map((file, index) => {
    const upload = uploadOf(file, index);
    const name = names.has(upload.name) ? `${index + 1}-${upload.name}` : upload.name;
    names.add(name);
    return { ...upload, name };
  });
}

function fileComponents(files: readonly UploadFile[]): readonly APIMessageTopLevelComponent[] {
  const url = ({ name }: UploadFile): string => `attachment://${name}`;
  const pictures = files.filter(({ contentType }) => /^image\/(?:png|jpeg|webp|gif)$/.test(contentType));
  const others = files.filter((file) => !pictures.includes(file));
  return [
    ...(pictures.length > 0
      ? [{ type: 12, items: pictures.map((file) => ({ media: { url: url(file) } })) } as const]
      : []),
    ...others.map((file) => ({ type: 13, file: { url: url(file) } }) as const),
  ];
}

/** Folded parts that can be asked for later stand behind buttons; the others stay where they are. */
function unfold(blocks: readonly Block[]): {
  readonly blocks: readonly Block[];
  readonly choices: readonly Choice[];
} {
  const behind = blocks.filter((block) => block.type === 'details' && block.reveal !== undefined);
  const choices = behind.flatMap((block) =>
    block.type === 'details' && block.reveal !== undefined
      ? [{ label: block.summary, value: block.reveal }]
      : [],
  );
  return { blocks: blocks.filter((block) => !behind.includes(block)), choices };
}

/** A server's members cannot simply type (the bot reads no messages there): they answer in a form. */
function ownButtons(
  { ask, scriptId }: OutboundMessage,
  { owner, texts }: Pick<PlanContext, 'owner' | 'texts'>,
): readonly Button[] {
  const own: Button[] = [];
  if (ask === 'profile') own.push(button(texts.openForm, ownIdOf('form:profile', owner), 'primary'));
  else if (ask === 'files' && owner !== null)
    own.push(button(texts.answer, ownIdOf('form:files', owner), 'primary'));
  else if (ask && owner !== null) own.push(button(texts.answer, ownIdOf('form:text', owner), 'primary'));
  if (scriptId !== undefined && owner !== null) own.push(button(texts.share, ownIdOf('share', owner)));
  return own;
}

function assemble(
  text: string | undefined,
  rows: readonly Row[],
  files: readonly UploadFile[],
  { mark, isCard }: { readonly mark: number; readonly isCard: boolean },
): readonly APIMessageTopLevelComponent[] {
  const texts = text === undefined ? [] : [{ type: 10, content: text } as const];
  const content = [...texts, ...fileComponents(files), ...rows] as APIMessageTopLevelComponent[];
  if (isCard) return [{ type: 17, id: mark, accent_color: CARD_COLOUR, components: content as never }];
  return content.map((component, index) => (index === 0 ? { ...component, id: mark } : component));
}

/** The buttons of a message: what belongs to it and is not shown, then the choices that are not folded. */
export function messageRows(
  message: OutboundMessage,
  context: Pick<PlanContext, 'owner' | 'texts' | 'way'>,
): readonly Row[] {
  const { owner, way } = context;
  const { choices = [] } = message;
  const shown = choices.filter(({ folded }) => !folded);
  const reveals = unfold(message.blocks).choices;
  const own = ownButtons(message, context);
  return way === 'newer'
    ? [...choiceRows(reveals, [], owner), ...choiceRows(shown, own, owner)]
    : choiceRows([...reveals, ...shown], own, owner);
}

/** Messages in order; buttons and files stand with the last text. Empty when there is nothing to show. */
export function planMessage(
  message: OutboundMessage,
  files: readonly RenderedFile[],
  context: PlanContext,
): readonly Part[] {
  const { blocks } = unfold(message.blocks);
  const units = MESSAGE_UNITS[context.way];
  const fitting = files.filter(({ bytes }) => bytes.length <= UPLOAD_BYTES);
  const leftOut: readonly Block[] =
    fitting.length < files.length ? [{ type: 'text', text: context.texts.fileTooLarge }] : [];
  const texts = pack(piecesOf([...blocks, ...leftOut], units), units).map((markdown) => {
    const mentioned = mentionCommands(markdown, context.commandIds);
    return mentioned.length <= units ? mentioned : markdown;
  });
  const uploads = uploadsOf(fitting);
  const rows = messageRows(message, context);
  const last = Math.max(texts.length, rows.length > 0 || uploads.length > 0 ? 1 : 0) - 1;
  const more = Math.max(0, Math.ceil(uploads.length / FILES_A_MESSAGE) - 1);
  return Array.from({ length: last + 1 + more }, (_, index) => {
    const nonce = nonceOf(context.idempotencyKey, index);
    const mark = markOf(nonce);
    const from = (index - last) * FILES_A_MESSAGE;
    const carried = index < last ? [] : uploads.slice(from, from + FILES_A_MESSAGE);
    const isCard = message.scriptId !== undefined && index <= last;
    const components = assemble(texts[index], index === last ? rows : [], carried, { mark, isCard });
    return { nonce, mark, components, files: carried };
  });
}
