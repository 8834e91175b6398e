/** What is said in a chat, either way: messages and their parts, as an adapter hands them in and shows them. */

/** A reference to a file on the platform; its content is read later, by an effect. */
export interface FileRef {
  readonly ref: string;
  readonly name: string;
  readonly mimeType: string;
  /** Size the platform states, or null when it does not. */
  readonly bytes: number | null;
}

export interface InboundMessage {
  /** Unique per thread; a repeat is dropped. */
  readonly id: string;
  /** Opaque, adapter first (`telegram:123`); in a group the user is part of it, so two people never share a form. */
  readonly threadId: string;
  /** `telegram:123`, `discord:456`, `terminal:local`. */
  readonly userId: string;
  readonly displayName: string;
  /** BCP 47, from the platform. */
  readonly locale?: string;
  readonly text: string;
  readonly command?: { readonly name: string; readonly args: string };
  /** Value of a pressed button. Hostile input. */
  readonly choice?: string;
  readonly files: readonly FileRef[];
  /** A filled-in form about herself; its example files are in `files`. */
  readonly profile?: ProfileForm;
  /** Opaque and short-lived: a Discord interaction token. */
  readonly replyRef?: { readonly token: string; readonly expiresAt: string };
  /** Id of the message answered, or of the one whose button was pressed. */
  readonly replyTo?: string;
  readonly edited?: boolean;
  /** Id of the message this is a new wording of. An edit has an `id` of its own. */
  readonly editOf?: string;
  /** Passed on: somebody else wrote it, or may have. */
  readonly forwarded?: true;
  /** In a group: meant for the bot. Always true in a private chat. */
  readonly addressed: boolean;
  /** Others read it, and what answers it: written in a group, or in a server's channel. */
  readonly othersRead?: true;
  readonly media?: { readonly kind: 'voice' | 'audio' | 'video'; readonly durationSeconds: number };
  /** A sticker, a location, a poll ...: something no conversation can use. */
  readonly unsupported?: string;
}

/** What she wrote into a platform's own form; empty where she left it empty. Hostile input. */
export interface ProfileForm {
  readonly name: string;
  readonly story: string;
  /** BCP 47, or null for "as my story is written". */
  readonly language: string | null;
}

/** A run of text; the style is a hint a platform may drop. Text is never parsed for markup. */
export interface Span {
  readonly text: string;
  readonly style?: 'bold' | 'italic' | 'code';
}
export type Inline = string | readonly Span[];

export type Block =
  | { readonly type: 'text'; readonly text: Inline }
  | { readonly type: 'heading'; readonly text: string }
  | { readonly type: 'quote'; readonly text: Inline }
  | { readonly type: 'list'; readonly items: readonly Inline[] }
  /** Preformatted, to be copied with one tap: the spoken words, a caption. */
  | { readonly type: 'code'; readonly text: string }
  | {
      readonly type: 'table';
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    }
  /** Folded where the platform can; a platform that cannot shows summary and content. */
  | {
      readonly type: 'details';
      readonly summary: string;
      readonly blocks: readonly Block[];
      /** A choice's value that asks for this block by itself: a platform without folding may show a button instead. */
      readonly reveal?: string;
      /** She has read its like before: a platform that shows everything may show the button alone. */
      readonly again?: true;
    };

export interface Choice {
  readonly label: string;
  /** At most 64 bytes (Telegram's callback data). */
  readonly value: string;
  readonly style?: 'primary' | 'success' | 'danger';
  /** A copy button where the platform has one (<= 256 characters); elsewhere it is left out. */
  readonly copy?: string;
  /** Not shown before she asks for more; typing its label presses it all the same. */
  readonly folded?: true;
}

export type Attachment =
  | { readonly type: 'viral-chart'; readonly scriptId: string }
  | { readonly type: 'stats-chart' }
  | { readonly type: 'export'; readonly scriptId: string; readonly format: 'docx' | 'txt' | 'srt' }
  | { readonly type: 'data-export' };

export interface OutboundMessage {
  readonly blocks: readonly Block[];
  readonly choices?: readonly Choice[];
  /** Id of a message whose buttons the choices replace; a platform that cannot change one sends blocks and choices anew. */
  readonly inPlaceOf?: string;
  /** What is asked for: a platform may open its own form. */
  readonly ask?: 'text' | 'long-text' | 'files' | 'profile';
  readonly attachments?: readonly Attachment[];
  /** An important final answer may ring; everything else is silent where the platform can. */
  readonly notify?: boolean;
  /** The script this message shows: her reply to it is an edit of that script. */
  readonly scriptId?: string;
}

/** An attachment after rendering, as handed to `ChatAdapter.send`. */
export interface RenderedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly bytes: Uint8Array;
}

export interface Progress {
  /** Effect id of the long operation; the same id edits the same message. */
  readonly id: string;
  readonly text: string;
  /** First words of an attempt while it is written. */
  readonly preview?: string;
  /** It was asked for where others read; of any other only she may see the progress. */
  readonly othersRead?: true;
  /** True when the operation is over and the progress message should go. */
  readonly done?: boolean;
}
