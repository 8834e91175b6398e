/** Files people sent to the bot, for getFile and the file server. */
import type { File } from 'grammy/types';
import { badRequest } from './bot-api-error.js';

/** Bots download at most this much from Telegram's own server. */
const DOWNLOAD_BYTES = 20 * 1024 * 1024;

export interface UserFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
  /** What Telegram says about the size, when not the truth. */
  readonly statedBytes?: number;
  /** A path on this machine, as a self-hosted server in --local mode answers. */
  readonly localPath?: string;
}

export class UserFiles {
  private readonly byId = new Map<string, { readonly file: UserFile; readonly path: string }>();

  add(file: UserFile): string {
    const id = `FILE${this.byId.size + 1}`;
    this.byId.set(id, { file, path: `documents/${encodeURIComponent(file.name)}_${this.byId.size + 1}` });
    return id;
  }

  describe(id: string): File {
    const known = this.byId.get(id);
    if (!known) throw badRequest('wrong file_id or the file is temporarily unavailable');
    const { file, path } = known;
    const size = file.statedBytes ?? file.bytes.length;
    if (size > DOWNLOAD_BYTES) throw badRequest('file is too big');
    return {
      file_id: id,
      file_unique_id: `u${id}`,
      file_size: size,
      file_path: file.localPath ?? path,
    };
  }

  read(path: string): Uint8Array | undefined {
    return [...this.byId.values()].find((known) => known.path === path)?.file.bytes;
  }
}
