/** Custom ids of buttons and forms: a choice's value or an action of this adapter, and in servers whose form it is. */

/** Discord's limit. */
const CUSTOM_ID_UNITS = 100;

/** What the adapter does by itself; conversations never see these. Their own values hold no `!`. */
export type OwnAction = 'share' | 'stop' | 'form:profile' | 'form:text' | 'form:files';
const OWN_ACTIONS: readonly string[] = ['share', 'stop', 'form:profile', 'form:text', 'form:files'];

export type Pressed =
  | { readonly kind: 'choice'; readonly value: string; readonly ownerId: string | null }
  | { readonly kind: 'own'; readonly action: OwnAction; readonly ownerId: string | null };

const OWNER = /^([\s\S]*)~(\d{1,20})$/;

/** Null when the value is empty or too long to come back whole. */
export function choiceIdOf(value: string, ownerId: string | null): string | null {
  const id = ownerId === null ? value : `${value}~${ownerId}`;
  return value === '' || value.startsWith('!') || id.length > CUSTOM_ID_UNITS ? null : id;
}

export function ownIdOf(action: OwnAction, ownerId: string | null): string {
  return `!${action}${ownerId === null ? '' : `~${ownerId}`}`;
}

/** Null for an action this adapter does not have. */
export function readCustomId(customId: string): Pressed | null {
  const [, value = customId, ownerId = null] = OWNER.exec(customId) ?? [];
  if (!value.startsWith('!')) return { kind: 'choice', value, ownerId };
  const action = value.slice(1);
  return OWN_ACTIONS.includes(action) ? { kind: 'own', action: action as OwnAction, ownerId } : null;
}
