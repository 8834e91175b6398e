/** Whether a topic belongs to what she does, also where she has told nothing of it: stitches are a sewing machine's. */
import type { Persona } from '../../types.js';
import { fieldWordsIn } from '../../hashtags/fields/field-words.js';
import { fieldsOf, sayingOf } from '../../hashtags/fields/fields.js';
import { fieldsOfAuthor } from '../../hashtags/fields/her-fields.js';
import { tagLanguage } from '../../hashtags/words/tag-language.js';

export function isOfHerTrade(topic: string, persona: Persona, language: string): boolean {
  const { places } = fieldsOfAuthor(persona);
  const tags = tagLanguage(topic, '', language);
  const fields = places.flatMap((place) => fieldsOf(tags)[place] ?? []);
  return fieldWordsIn(topic, tags).some((word) => fields.some((field) => sayingOf(word, tags)(field) > 0));
}
