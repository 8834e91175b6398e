/** Which conversation an event goes to: the global ones first, else the one that is open. */
import type { ChatContext, ConversationEvent } from '../types.js';

/**
 * Names the conversation an event opens, whatever else is open (a command, a button of an old message), or null
 * when the event belongs to the open conversation. Without an open one it also answers for text, files and the rest.
 */
export type Opening = (
  event: ConversationEvent,
  context: ChatContext,
  /** Name of the open conversation, or null. */
  active: string | null,
) => string | null;

export type Route =
  | { readonly kind: 'open'; readonly conversation: string }
  | { readonly kind: 'continue' }
  | { readonly kind: 'drop' };

/** `active`: name of the open conversation, or null. Results (`done`, `failed`) are not routed: they return to who asked. */
export function routeEvent(
  event: ConversationEvent,
  active: string | null,
  context: ChatContext,
  opening: Opening,
): Route {
  if (event.type === 'timer') return active === null ? { kind: 'drop' } : { kind: 'continue' };
  if (active !== null && !mayOpen(event)) return { kind: 'continue' };
  const opened = opening(event, context, active);
  // A button or an edit that names the open conversation is an answer to it; a command starts it again.
  if (opened !== null && !(opened === active && event.type !== 'command'))
    return { kind: 'open', conversation: opened };
  if (active !== null) return { kind: 'continue' };
  const fallback = opening({ type: 'command', name: 'help', args: '' }, context, active);
  return fallback === null ? { kind: 'drop' } : { kind: 'open', conversation: fallback };
}

function mayOpen(event: ConversationEvent): boolean {
  return (
    event.type === 'command' ||
    event.type === 'choice' ||
    (event.type === 'text' && event.replyToScriptId !== undefined)
  );
}
