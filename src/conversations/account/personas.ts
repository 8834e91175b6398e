/** `/persona`: several personas of one person (two brands), and which one scripts are written with. */
import { atEnd } from '../../engine/text/at-end.js';
import type { OutboundMessage } from '../../chat/types.js';
import type { PersonaSummary } from '../../engine/operations.js';
import type { Persona } from '../../engine/types.js';
import { choiceValue } from '../shared/choice-values.js';
import type { Copy } from '../shared/copy.js';
import { button, say } from '../shared/effects.js';

/** Behind "New persona": onboarding for one more. */
export const NEW_PERSONA = choiceValue('persona', 'new');
/** As many as fit one keyboard beside "New persona". */
const MOST_PERSONAS = 8;

export function personaList(personas: readonly PersonaSummary[], t: Copy): OutboundMessage {
  const active = personas.find((one) => one.active);
  const others = personas.filter((one) => !one.active);
  const more = personas.length < MOST_PERSONAS ? [button(t('button-new-persona'), NEW_PERSONA)] : [];
  return say(
    [
      active ? t('persona-active', { name: nameOf(active) }) : '',
      others.length > 0 ? t('ask-persona') : t('persona-only-one'),
    ],
    [...others.map((one) => button(nameOf(one), choiceValue('persona', 'use', one.slot))), ...more],
  );
}

export function personaInUse(persona: Persona, t: Copy): OutboundMessage {
  const [about = null] = persona.expertise;
  return say(t('persona-in-use', { name: nameOf({ name: persona.name, about }) }), [
    button(t('button-write'), choiceValue('script', 'new'), 'primary'),
    button(t('button-profile'), choiceValue('profile', 'show')),
  ]);
}

/** Two brands of one person may carry the same name. */
function nameOf({ name, about }: Pick<PersonaSummary, 'name' | 'about'>): string {
  return about === null ? name : `${name} · ${about.replace(atEnd(String.raw`[.!?।\s]`), '')}`;
}
