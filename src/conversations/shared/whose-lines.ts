/** A chat she sent: her own lines of it, and the question which name in it is hers. */
import type { ChatContext, OutboundMessage } from '../../chat/types.js';
import { chatSpeakers, isHer } from '../../engine/text/laid-out/chat-turns.js';
import { countWords } from '../../engine/text/words.js';
import { choiceValue } from './choice-values.js';
import { copyFor } from './copy.js';
import { button, say } from './effects.js';

/** A longer answer says more than a name. Words. */
const NAMING_WORDS = 4;
/** More names than this are a group. */
const MOST_SPEAKERS = 8;

export function isChat(text: string): boolean {
  return chatSpeakers(text).length > 0;
}

/** What was said under one of the names she goes by, or by the one who speaks; null while nobody knows which lines are hers. */
export function ownLines(chat: string, names: readonly string[]): string | null {
  const speakers = chatSpeakers(chat);
  const known = names.filter(Boolean);
  const hers = speakers.filter(({ speaker }) => known.some((name) => isHer(speaker, name)));
  const own = speakers.length === 1 ? speakers : hers;
  return own.length === 0 ? null : own.map(asStory).join('\n\n');
}

/** Who speaks at a place of the list she was shown, and what; null where nobody does. */
export function speakerAt(
  chat: string,
  place: number,
): { readonly speaker: string; readonly said: string } | null {
  const chosen = chatSpeakers(chat)[place];
  return chosen ? { speaker: chosen.speaker, said: asStory(chosen) } : null;
}

/** The place of the one name she typed; null for anything else. */
export function placeNamed(chat: string, text: string): number | null {
  if (countWords(text) > NAMING_WORDS) return null;
  const places = chatSpeakers(chat).flatMap(({ speaker }, at) => (isHer(speaker, text) ? [at] : []));
  return places.length === 1 ? (places[0] ?? null) : null;
}

export function askWhoseLines(chat: string, conversation: string, { locale }: ChatContext): OutboundMessage {
  const t = copyFor(locale);
  const names = chatSpeakers(chat).slice(0, MOST_SPEAKERS);
  return say(t('ask-whose-lines'), [
    ...names.map(({ speaker }, at) => button(speaker, choiceValue(conversation, 'speaker', String(at)))),
    button(t('button-none-of-these'), choiceValue(conversation, 'speaker', 'none')),
  ]);
}

/** Each of her messages by itself: without marks at their ends two would be read as one sentence. */
function asStory({ said }: { readonly said: string }): string {
  return said.replaceAll(/\n+/gu, '\n\n');
}
