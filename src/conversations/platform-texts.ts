/** What a platform shows about the bot outside the conversation. */
import { copyFor } from './copy.js';

export function platformTexts(locale: string): {
  readonly description: string;
  readonly shortDescription: string;
  readonly notYours: string;
} {
  const t = copyFor(locale);
  return {
    description: t('platform-description'),
    shortDescription: t('platform-short'),
    notYours: t('not-your-button'),
  };
}
