/** What a Telegram message holds: text, files, media, or something no conversation can use. */
import type { Message } from 'grammy/types';
import type { FileRef, InboundMessage } from '../../../src/chat/types.js';
import { isSentence } from '../../shared/sentence.js';
import { wordsOfRich } from './rich-inbound.js';

export type Content = Pick<InboundMessage, 'text' | 'files' | 'media' | 'unsupported'>;

/** Kinds the bot says it cannot use. What is not listed (joins, pins, calls ...) is a service message. */
const UNSUPPORTED_KINDS = [
  'animation',
  'photo',
  'live_photo',
  'sticker',
  'location',
  'venue',
  'contact',
  'poll',
  'dice',
  'game',
  'story',
  'checklist',
  'paid_media',
  'invoice',
  'giveaway',
] as const;

interface TelegramFile {
  readonly file_id: string;
  readonly file_size?: number;
  readonly file_name?: string;
  readonly mime_type?: string;
}

function fileRefOf(file: TelegramFile, fallbackName: string, fallbackType: string): FileRef {
  return {
    ref: file.file_id,
    name: file.file_name ?? fallbackName,
    mimeType: file.mime_type ?? fallbackType,
    bytes: file.file_size ?? null,
  };
}

function mediaOf(message: Message): Pick<Content, 'files' | 'media'> | null {
  const { voice, audio, video, video_note: videoNote } = message;
  if (voice) {
    return {
      files: [fileRefOf(voice, 'voice.ogg', 'audio/ogg')],
      media: { kind: 'voice', durationSeconds: voice.duration },
    };
  }
  if (audio) {
    return {
      files: [fileRefOf(audio, 'audio.mp3', 'audio/mpeg')],
      media: { kind: 'audio', durationSeconds: audio.duration },
    };
  }
  const film = video ?? videoNote;
  if (!film) return recordingOf(message.document);
  return {
    files: [fileRefOf(film, 'video.mp4', 'video/mp4')],
    media: { kind: 'video', durationSeconds: film.duration },
  };
}

/** A recording sent "as a file" tells no duration: 0. An animation has a kind of its own. */
function recordingOf(document: Message['document']): Pick<Content, 'files' | 'media'> | null {
  const [, kind] = /^(video|audio)\//.exec(document?.mime_type ?? '') ?? [];
  if (document === undefined || (kind !== 'video' && kind !== 'audio')) return null;
  return {
    files: [fileRefOf(document, `${kind}.${kind === 'video' ? 'mp4' : 'mp3'}`, document.mime_type ?? '')],
    media: { kind, durationSeconds: 0 },
  };
}

/** Null for a service message. */
export function contentOf(message: Message): Content | null {
  const rich = message.rich_message ? wordsOfRich(message.rich_message) : '';
  const text = message.text ?? message.caption ?? rich;
  const media = message.animation ? null : mediaOf(message);
  if (media) return { text, ...media };
  // Before `document`: an animation carries a document too.
  const unsupported = UNSUPPORTED_KINDS.find(
    (kind) => (message as Partial<typeof message>)[kind] !== undefined,
  );
  // A sentence under a photo is what she says; the picture itself cannot be looked at.
  if (unsupported !== undefined && isSentence(text)) return { text, files: [] };
  if (unsupported !== undefined) return { text, files: [], unsupported: unsupported.replaceAll('_', ' ') };
  if (message.document) {
    return { text, files: [fileRefOf(message.document, 'document', 'application/octet-stream')] };
  }
  return text === '' ? null : { text, files: [] };
}
