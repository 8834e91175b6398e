/** Choices -> rows of buttons, or menus where there are too many. */
import type {
  APIActionRowComponent,
  APIButtonComponentWithCustomId,
  APIComponentInMessageActionRow,
} from 'discord.js';
import type { Choice } from '../../../src/chat/types.js';
import { cutTo } from '../../shared/cut-text.js';
import { cleanText, isBlank } from './clean-text.js';
import { choiceIdOf, type Owner } from './custom-id.js';

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;
export type Button = APIButtonComponentWithCustomId;

const ROW_BUTTONS = 5;
const LABEL_UNITS = 80;
const MENU_OPTIONS = 25;
const OPTION_VALUE_UNITS = 100;
/** With their rows these are 24 of a message's 40 components; more are easier to find in a menu. */
const MOST_BUTTONS = 20;
/** 20 menus of 25: more than any list of this bot; the rest is left out. */
const MOST_MENUS = 10;

const STYLES = { primary: 1, secondary: 2, success: 3, danger: 4 } as const;

export function button(label: string, customId: string, style: keyof typeof STYLES = 'secondary'): Button {
  return {
    type: 2,
    style: STYLES[style],
    label: cutTo(cleanText(label).trim(), LABEL_UNITS),
    custom_id: customId,
  };
}

/** A choice Discord would refuse (no label, a value too long or there already) is left out; so are copy buttons. */
function usable(choices: readonly Choice[], owner: Owner): readonly { choice: Choice; id: string }[] {
  const seen = new Set<string>();
  return choices.flatMap((choice) => {
    const id = choiceIdOf(choice.value, owner);
    if (id === null || seen.has(id) || choice.copy !== undefined || isBlank(choice.label)) return [];
    seen.add(id);
    return [{ choice, id }];
  });
}

export function rowsOf(buttons: readonly Button[]): readonly Row[] {
  return Array.from({ length: Math.ceil(buttons.length / ROW_BUTTONS) }, (_, row) => ({
    type: 1,
    components: buttons.slice(row * ROW_BUTTONS, (row + 1) * ROW_BUTTONS),
  }));
}

function menusOf(choices: readonly Choice[], owner: Owner): readonly Row[] {
  const options = choices.map((choice) => ({
    label: cutTo(cleanText(choice.label).trim(), LABEL_UNITS),
    value: choice.value,
  }));
  const fitting = options.filter(({ value }) => value.length <= OPTION_VALUE_UNITS);
  const menus = Array.from(
    { length: Math.min(MOST_MENUS, Math.ceil(fitting.length / MENU_OPTIONS)) },
    (_, menu) => fitting.slice(menu * MENU_OPTIONS, (menu + 1) * MENU_OPTIONS),
  );
  return menus.map((part, index) => ({
    type: 1,
    components: [
      { type: 3, custom_id: choiceIdOf(`menu:${index}`, owner) ?? `menu:${index}`, options: part },
    ],
  }));
}

/** `own` are the adapter's own buttons, behind the choices. */
export function choiceRows(choices: readonly Choice[], own: readonly Button[], owner: Owner): readonly Row[] {
  const kept = usable(choices, owner);
  if (kept.length + own.length <= MOST_BUTTONS)
    return rowsOf([...kept.map(({ choice, id }) => button(choice.label, id, choice.style)), ...own]);
  return [
    ...menusOf(
      kept.map(({ choice }) => choice),
      owner,
    ),
    ...rowsOf(own),
  ];
}
