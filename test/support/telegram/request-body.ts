/** Parameters and uploaded files of a Bot API call: JSON or multipart, as real clients send them. */
import type { IncomingMessage } from 'node:http';
import { BotApiError, badRequest } from './bot-api-error.js';

export interface UploadedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

export interface CallParameters {
  readonly [name: string]: unknown;
}

export interface CallBody {
  readonly parameters: CallParameters;
  /** By the name behind `attach://`. */
  readonly uploads: ReadonlyMap<string, UploadedFile>;
}

/** Telegram's limit for an upload. */
const UPLOAD_BYTES = 50 * 1024 * 1024;

export async function readAll(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** A parameter that must be text; anything else counts as absent. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Multipart values are text; objects and flags travel as JSON. Her words may look like either, so they stay text. */
function multipartValue(name: string, text: string): unknown {
  if (name === 'caption' || !/^(?:[[{]|true$|false$)/.test(text)) return text;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

function parseMultipart(body: Buffer, boundary: string): CallBody {
  const parameters: Record<string, unknown> = {};
  const uploads = new Map<string, UploadedFile>();
  const marker = Buffer.from(`--${boundary}`);
  let start = body.indexOf(marker);
  while (start !== -1) {
    const next = body.indexOf(marker, start + marker.length);
    if (next === -1) break;
    const part = body.subarray(start + marker.length + 2, next - 2);
    const headEnd = part.indexOf('\r\n\r\n');
    const head = part.subarray(0, headEnd).toString();
    const value = part.subarray(headEnd + 4);
    const name = /name="([^"]*)"/.exec(head)?.[1] ?? '';
    const filename = /filename="?([^"\r\n;]*)"?/.exec(head)?.[1];
    if (filename === undefined) parameters[name] = multipartValue(name, value.toString());
    else {
      if (value.length > UPLOAD_BYTES) throw new BotApiError(413, 'Request Entity Too Large');
      uploads.set(name, { name: filename, bytes: Buffer.from(value) });
    }
    start = next;
  }
  return { parameters, uploads };
}

export async function readCallBody(request: IncomingMessage): Promise<CallBody> {
  const body = await readAll(request);
  const type = request.headers['content-type'] ?? '';
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/.exec(type)?.[1];
  if (boundary !== undefined) return parseMultipart(body, boundary);
  if (body.length === 0) return { parameters: {}, uploads: new Map() };
  try {
    return { parameters: JSON.parse(body.toString()) as CallParameters, uploads: new Map() };
  } catch {
    throw badRequest('object expected as reply');
  }
}
