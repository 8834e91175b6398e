/** Components of a message -> what is sent: as they are, or as a classic message with text, buttons and files. */
import type { APIMessageTopLevelComponent } from 'discord.js';
import type { Way } from '../features.js';

/** Flags of a message: seen by one person; a deferred reply that still shows "thinking"; no ring; components alone. */
export const FLAG = { ephemeral: 64, loading: 128, silent: 4096, componentsV2: 32768 } as const;
/** Kinds of components. */
export const ACTION_ROW = 1;
export const TEXT = 10;
export const CONTAINER = 17;
/** Rows under a classic message. */
export const CLASSIC_ROWS = 5;
const NO_MENTIONS = { parse: [] };

export type Components = readonly APIMessageTopLevelComponent[];

/** Characters of all texts of a message together. */
export const MESSAGE_UNITS: Readonly<Record<Way, number>> = { newer: 4000, older: 2000 };

/** Mentions never ping. */
export function bodyOf(components: Components, way: Way, flags = 0): object {
  if (way === 'newer') return { components, flags: FLAG.componentsV2 | flags, allowed_mentions: NO_MENTIONS };
  const { texts, rows } = apart(components);
  const content = texts.join('\n');
  return { content, components: rows.slice(0, CLASSIC_ROWS), flags, allowed_mentions: NO_MENTIONS };
}

/** Characters of all texts. */
export function unitsOf(components: Components): number {
  return apart(components).texts.join('\n').length;
}

/** Labels of all buttons. */
export function labelsOf(components: Components): readonly string[] {
  return apart(components).rows.flatMap((row) => (row.components ?? []).flatMap(({ label }) => label ?? []));
}

/** Custom ids of all buttons and menus. */
export function customIdsOf(components: readonly object[]): readonly string[] {
  return apart(components).rows.flatMap((row) =>
    (row.components ?? []).flatMap(({ custom_id: id }) => id ?? []),
  );
}

/** Texts and rows wherever they stand; pictures and files come with the upload itself. */
function apart(components: readonly object[]): {
  readonly texts: readonly string[];
  readonly rows: readonly ReadComponent[];
} {
  const flat = (components as readonly ReadComponent[]).flatMap((component) =>
    component.type === CONTAINER ? (component.components ?? []) : [component],
  );
  return {
    texts: flat.flatMap(({ type, content }) => (type === TEXT && content !== undefined ? [content] : [])),
    rows: flat.filter(({ type }) => type === ACTION_ROW),
  };
}

/** What is read of a component, whoever sent it. */
export interface ReadComponent {
  readonly type: number;
  readonly id?: number;
  readonly content?: string;
  readonly label?: string;
  readonly custom_id?: string;
  readonly components?: readonly ReadComponent[];
}
