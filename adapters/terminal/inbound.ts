/** A typed or piped line as an `InboundMessage`. */
import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import type { FileRef, InboundMessage } from '../../src/chat/types.js';
import type { PrintedChoice } from './outbound.js';

export const TERMINAL_THREAD = 'terminal:local';

const MIME_TYPES: Readonly<Record<string, string>> = {
  '.pdf': 'application/pdf',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.doc': 'application/msword',
  '.odt': 'application/vnd.oasis.opendocument.text',
  '.rtf': 'application/rtf',
  '.txt': 'text/plain',
  '.md': 'text/markdown',
  '.json': 'application/json',
  '.ogg': 'audio/ogg',
  '.oga': 'audio/ogg',
  '.mp3': 'audio/mpeg',
  '.m4a': 'audio/mp4',
  '.wav': 'audio/wav',
  '.mp4': 'video/mp4',
  '.mov': 'video/quicktime',
  '.webm': 'video/webm',
};

/** Longer lines are texts. Characters. */
const LONGEST_PATH = 400;

/** Path of a `/file PATH` line, unquoted, else null. */
export function filePathOf(line: string): string | null {
  const match = /^\/file\s+(.+)$/u.exec(line.trim());
  return match?.[1] === undefined ? null : match[1].trim().replace(/^(["'])(.*)\1$/u, '$2');
}

/** A line that is the path of a file there is, dropped or pasted without the command; else null. */
export function barePathOf(line: string): string | null {
  const typed = line
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .replaceAll('\\ ', ' ');
  if (!/[\\/]|\.[a-z0-9]{2,4}$/iu.test(typed) || typed.length > LONGEST_PATH) return null;
  const filePath = typed.replace(/^file:\/\//u, '').replace(/^~(?=\/)/u, homedir());
  return statSync(filePath, { throwIfNoEntry: false })?.isFile() ? filePath : null;
}

/** The file on disk is the reference; its size is left to whoever opens it. */
export function fileRefOf(filePath: string): FileRef {
  const extension = path.extname(filePath).toLowerCase();
  return {
    ref: path.resolve(filePath),
    name: path.basename(filePath),
    mimeType: MIME_TYPES[extension] ?? 'application/octet-stream',
    bytes: null,
  };
}

/** What a lone file says: an OGG is a voice note, as chat apps record them; any other sound or film is a recording. */
export function mediaOf(files: readonly FileRef[]): Pick<InboundMessage, 'media'> {
  const [type = '', format] = files.length === 1 ? (files[0]?.mimeType.split('/') ?? []) : [];
  if (type !== 'audio' && type !== 'video') return {};
  // A path tells no length.
  return { media: { kind: format === 'ogg' ? 'voice' : type, durationSeconds: 0 } };
}

/** What the line means: a pressed choice (by number or label), a command, or text. */
export function readLine(
  line: string,
  choices: readonly PrintedChoice[],
): Pick<InboundMessage, 'text' | 'command' | 'choice'> {
  const text = line.trim();
  const pressed = choices.findLast(
    ({ number, choice }) =>
      (number !== null && (text === String(number) || text === `[${number}]`)) ||
      text.toLocaleLowerCase() === choice.label.toLocaleLowerCase(),
  );
  if (pressed) return { text: '', choice: pressed.choice.value };
  const command = /^\/([a-z][\w-]*)(?:\s+([\s\S]*))?$/iu.exec(text);
  if (command?.[1])
    return { text, command: { name: command[1].toLowerCase(), args: command[2]?.trim() ?? '' } };
  return { text };
}
