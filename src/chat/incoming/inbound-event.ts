/** What one message, or several gathered ones, mean to a conversation. */
import type { Session } from '../session/session.js';
import { CANCEL_VALUE } from '../own-choices.js';
import { STOP_PREFIX } from '../turn/outbox.js';
import type { ConversationEvent, InboundMessage } from '../types.js';

/** True for what may be one of several quick messages: words and files, but no button, command or edit. */
export function isGatherable(message: InboundMessage): boolean {
  return (
    message.command === undefined &&
    message.choice === undefined &&
    message.profile === undefined &&
    message.edited !== true &&
    message.unsupported === undefined &&
    message.media === undefined &&
    (message.text.trim() !== '' || message.files.length > 0)
  );
}

/** The events of messages in order of arrival: words and files that follow each other are one, unless each stands alone (`isWhole`). */
export function toEvents(
  messages: readonly InboundMessage[],
  sentScripts: Session['sentScripts'],
  isWhole: (text: string) => boolean,
): readonly ConversationEvent[] {
  const runs: InboundMessage[][] = [];
  for (const message of messages) {
    const run = runs.at(-1);
    if (
      run?.every(isGatherable) &&
      isGatherable(message) &&
      run[0]?.forwarded === message.forwarded &&
      !(isWhole(message.text) && run.some(({ text }) => isWhole(text)))
    )
      run.push(message);
    else runs.push([message]);
  }
  return runs.flatMap(([first, ...rest]) =>
    first
      ? [
          passedOn(first, toEvent(first, rest, sentScripts)),
          ...filesOfCommand(first),
          ...wordsBeside(first, sentScripts),
        ]
      : [],
  );
}

function passedOn({ forwarded }: InboundMessage, event: ConversationEvent): ConversationEvent {
  const isContent = event.type === 'text' || event.type === 'files' || event.type === 'voice';
  return forwarded && isContent ? { type: 'forwarded', passed: event } : event;
}

/** Files that came with a command are for what it opens. */
function filesOfCommand({ command, files }: InboundMessage): readonly ConversationEvent[] {
  return command && files.length > 0 ? [{ type: 'files', files, text: '' }] : [];
}

/** What she says beside a recording is answered as well. */
function wordsBeside(
  message: InboundMessage,
  sentScripts: Session['sentScripts'],
): readonly ConversationEvent[] {
  const { media, command, forwarded, text } = message;
  if (!media || command || forwarded || text.trim() === '') return [];
  return [toContentEvent([{ ...message, files: [] }], sentScripts)];
}

function toEvent(
  first: InboundMessage,
  rest: readonly InboundMessage[],
  sentScripts: Session['sentScripts'],
): ConversationEvent {
  if (first.command?.name === 'cancel' || first.choice === CANCEL_VALUE) return { type: 'cancel' };
  if (first.choice?.startsWith(STOP_PREFIX))
    return { type: 'cancel', effectId: first.choice.slice(STOP_PREFIX.length) };
  if (first.command) return { type: 'command', name: first.command.name, args: first.command.args };
  if (first.choice !== undefined)
    return {
      type: 'choice',
      value: first.choice,
      ...(first.replyTo === undefined ? {} : { messageId: first.replyTo }),
    };
  if (first.profile) return { type: 'profile', form: first.profile, files: first.files };
  if (first.unsupported !== undefined) return { type: 'unsupported', what: first.unsupported };
  if (first.media) return toMediaEvent(first, first.media);
  return toContentEvent([first, ...rest], sentScripts);
}

/** UTF-16 units. Telegram's apps cut a longer text there, in the middle of a word. */
const FULL_MESSAGE = 4_096;

/** The pieces of a text that was cut belong together; messages written one after the other are lines. */
function joined(parts: readonly string[]): string {
  return parts
    .map((part, at) => part + (at + 1 === parts.length || part.length === FULL_MESSAGE ? '' : '\n'))
    .join('');
}

function toContentEvent(
  messages: readonly InboundMessage[],
  sentScripts: Session['sentScripts'],
): ConversationEvent {
  const text = joined(messages.map((message) => message.text).filter((part) => part.trim() !== ''));
  const files = messages.flatMap((message) => message.files);
  if (files.length > 0) return { type: 'files', files, text };
  if (text === '') return { type: 'unsupported', what: 'empty' };
  const answered = messages.map((message) => message.replyTo);
  const scriptId = sentScripts.findLast(({ messageId }) => answered.includes(messageId))?.scriptId;
  const edited = messages.some((message) => message.edited === true);
  return {
    type: 'text',
    text,
    ...(edited ? { edited } : {}),
    ...(scriptId === undefined ? {} : { replyToScriptId: scriptId }),
  };
}

/** A note speaks to the bot; a sound file or a film is one of her recordings. */
function toMediaEvent(
  message: InboundMessage,
  media: NonNullable<InboundMessage['media']>,
): ConversationEvent {
  const [file] = message.files;
  return file ? { type: 'voice', file, ...media } : { type: 'unsupported', what: media.kind };
}
