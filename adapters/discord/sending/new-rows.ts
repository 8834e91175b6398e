/** The buttons of the message she pressed, replaced where it stands. */
import type { APIMessage } from 'discord.js';
import type { OutboundMessage } from '../../../src/chat/types.js';
import type { DiscordApi } from '../connection/api.js';
import type { Row } from '../message/buttons.js';
import { isTokenGone, statusOf } from '../errors.js';
import type { Way } from '../features.js';
import {
  ACTION_ROW,
  bodyOf,
  CLASSIC_ROWS,
  CONTAINER,
  FLAG,
  type Components,
  type ReadComponent,
} from '../message/message-body.js';
import type { Reply } from './replies.js';

/** The message without its own rows and with `rows` behind its words: inside the card, where it is one. */
function withRows(components: readonly object[], rows: readonly Row[]): Components {
  const words = (components as readonly ReadComponent[]).filter(({ type }) => type !== ACTION_ROW);
  const [card, ...others] = words;
  if (card?.type !== CONTAINER) return [...words, ...rows] as Components;
  const inside = (card.components ?? []).filter(({ type }) => type !== ACTION_ROW);
  return [{ ...card, components: [...inside, ...rows] }, ...others] as Components;
}

/** False where the message pressed is not the one to change, or cannot be changed: then it is sent anew. */
export async function replaceRows(
  api: DiscordApi,
  reply: Reply | null,
  { inPlaceOf }: OutboundMessage,
  rowsFor: (way: Way) => readonly Row[],
): Promise<boolean> {
  if (inPlaceOf === undefined || reply?.original !== 'none' || !(await reply.acknowledged)) return false;
  try {
    const pressed = await api.original(reply.token);
    if (pressed.id !== inPlaceOf) return false;
    await api.edit({ kind: 'reply', token: reply.token, messageId: null }, bodyWith(pressed, rowsFor));
    return true;
  } catch (error) {
    const status = statusOf(error);
    if (isTokenGone(error) || (status !== null && status >= 400 && status < 500 && status !== 429))
      return false;
    throw error;
  }
}

function bodyWith({ components = [], flags }: APIMessage, rowsFor: (way: Way) => readonly Row[]): object {
  // A classic message keeps its text, which is no component.
  return ((flags ?? 0) & FLAG.componentsV2) === 0
    ? { components: rowsFor('older').slice(0, CLASSIC_ROWS) }
    : bodyOf(withRows(components, rowsFor('newer')), 'newer');
}
