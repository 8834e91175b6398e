/** Her material and her request in the words she wants now, before anybody writes with them. */
import { obeying, reworded, type Ban } from '../../persona/rules/banned-words.js';
import { withToldTexts } from '../../persona/told-texts.js';
import type { ContentRequest, Persona } from '../../types.js';

/** The same persona where nothing is banned, so that what is measured on it stays measured. */
export function inHerWording(persona: Persona, bans: readonly Ban[]): Persona {
  if (bans.length === 0) return persona;
  return withToldTexts(persona, (text) => obeying(text, bans, persona.language));
}

/** A topic that holds a word she has no other for keeps it: she chose it. What she told beside does not. */
export function requestInHerWording(
  request: ContentRequest,
  bans: readonly Ban[],
  language: string,
): ContentRequest {
  if (bans.length === 0) return request;
  return {
    ...request,
    topic: reworded(request.topic, bans, language),
    context: obeying(request.context, bans, language),
  };
}
