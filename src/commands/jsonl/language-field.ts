/** The `language` of a line of the line protocol. */
import { z } from 'zod';
import { languageTag } from '../../engine/text/language-tag.js';

/** A BCP 47 tag in any case, given back in its usual writing. */
export const languageField = z.string().transform((given, context) => {
  const tag = languageTag(given);
  if (tag !== null) return tag;
  context.addIssue({ code: 'custom', message: 'is no language tag, like en, pt-BR or hi-Latn' });
  return z.NEVER;
});
