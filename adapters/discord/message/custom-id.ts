/** Custom ids of buttons and forms: a choice's value or an action of this adapter, and in servers whose form it is. */
import type { DiscordThread } from '../thread-id.js';

/** Discord's limit. */
const CUSTOM_ID_UNITS = 100;

/** What the adapter does by itself; conversations never see these. Their own values do not begin with `!`. */
const OWN_ACTIONS = ['share', 'stop', 'form:profile', 'form:text', 'form:files'] as const;
export type OwnAction = (typeof OWN_ACTIONS)[number];

/** The form a button belongs to; null in direct messages, where it can be no other. */
export type Owner = { readonly userId: string; readonly channelId: string } | null;

export type Pressed =
  | { readonly kind: 'choice'; readonly value: string; readonly owner: Owner }
  | { readonly kind: 'own'; readonly action: OwnAction; readonly owner: Owner };

const OWNED = /^([\s\S]*)~([0-9a-z]{1,13})\.([0-9a-z]{1,13})$/;

/** A snowflake in fewer characters: with both, the longest value still fits. */
function shortened(snowflake: string): string {
  return BigInt(snowflake).toString(36);
}

function restored(short: string): string {
  return [...short].reduce((sum, digit) => sum * 36n + BigInt(Number.parseInt(digit, 36)), 0n).toString();
}

function withOwner(value: string, owner: Owner): string {
  return owner === null ? value : `${value}~${shortened(owner.userId)}.${shortened(owner.channelId)}`;
}

export function ownerOf({ channelId, userId }: DiscordThread): Owner {
  return channelId === null ? null : { userId, channelId };
}

/** Null when the value is empty or too long to come back whole. */
export function choiceIdOf(value: string, owner: Owner): string | null {
  const id = withOwner(value, owner);
  return value === '' || value.startsWith('!') || id.length > CUSTOM_ID_UNITS ? null : id;
}

export function ownIdOf(action: OwnAction, owner: Owner): string {
  return withOwner(`!${action}`, owner);
}

/** Null for an action this adapter does not have. */
export function readCustomId(customId: string): Pressed | null {
  const [, value = customId, userId, channelId] = OWNED.exec(customId) ?? [];
  const owner =
    userId === undefined || channelId === undefined
      ? null
      : { userId: restored(userId), channelId: restored(channelId) };
  if (!value.startsWith('!')) return { kind: 'choice', value, owner };
  const action = OWN_ACTIONS.find((one) => `!${one}` === value);
  return action === undefined ? null : { kind: 'own', action, owner };
}
