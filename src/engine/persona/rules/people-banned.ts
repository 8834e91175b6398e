/** A ban of somebody holds for him by name and by what he is to her: with "my husband" goes Emeka. */
import type { Persona } from '../../types.js';
import { bansOf } from './banned-words.js';
import { otherNamesOf } from '../reading/people.js';
import { toldTexts } from '../told-texts.js';

/** The same persona where nobody is banned, or whoever is has one name. */
export function banningWholePeople(persona: Persona): Persona {
  const bans = bansOf(persona).filter(({ instead }) => instead === null);
  if (bans.length === 0) return persona;
  const told = [...toldTexts(persona), ...persona.facts.map(({ quote }) => quote)].join('\n');
  const known = new Set(persona.neverSays.map(keyOf));
  const others = bans
    .flatMap(({ word }) => otherNamesOf(word, told))
    .filter(({ words }) => !known.has(keyOf(words)));
  if (others.length === 0) return persona;
  const added = new Map(others.map(({ words }) => [keyOf(words), words]));
  // "My husband Emeka" is said by the two.
  const whole = new Set(others.map(({ quote }) => keyOf(quote)));
  const evidence = [...(persona.evidence.neverSays ?? []), ...others.map(({ quote }) => quote)];
  return banningWholePeople({
    ...persona,
    neverSays: [...persona.neverSays.filter((entry) => !whole.has(keyOf(entry))), ...added.values()],
    evidence: { ...persona.evidence, neverSays: [...new Set(evidence)] },
  });
}

function keyOf(words: string): string {
  return words.trim().toLocaleLowerCase();
}
