/** A result shown to one person only -> the same card for everybody in the channel. */
import type { APIMessage } from 'discord.js';

interface Component {
  readonly type: number;
  readonly components?: readonly Component[];
  readonly [field: string]: unknown;
}

const ACTION_ROW = 1;
const MEDIA_GALLERY = 12;
const FILE = 13;
/** Fields of a received container and text that may be sent again. */
const KEPT = ['type', 'content', 'accent_color', 'spoiler', 'divider', 'spacing'] as const;

/** A copy without buttons; media are left out, as their addresses are only the presser's. */
function copyOf(component: Component): readonly Component[] {
  if ([ACTION_ROW, MEDIA_GALLERY, FILE].includes(component.type)) return [];
  const fields = KEPT.filter((field) => component[field] != null).map((field) => [field, component[field]]);
  const inside = component.components?.flatMap(copyOf);
  const copy = {
    ...Object.fromEntries(fields),
    ...(inside ? { components: inside } : {}),
  } as unknown as Component;
  return inside?.length === 0 ? [] : [copy];
}

/** Components of the public copy; empty when nothing can be shared. */
export function sharedComponents(message: Pick<APIMessage, 'components'> | undefined): readonly Component[] {
  return ((message?.components ?? []) as unknown as readonly Component[]).flatMap(copyOf);
}
