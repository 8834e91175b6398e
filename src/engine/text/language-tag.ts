/** A language as somebody names it by its BCP 47 tag, in any case and with either mark: `EN`, `pt_BR`, `hi-latn`. */
import { once } from '../../once.js';

const names = once(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }));

/** In its usual writing (`en`, `pt-BR`, `hi-Latn`); null for what is no tag, or of no language known to `Intl`. */
export function languageTag(given: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(given.trim().replaceAll('_', '-'));
    const [language = ''] = tag.split('-');
    return language === 'und' || names().of(language) !== undefined ? tag : null;
  } catch (error) {
    // What is no tag at all.
    if (error instanceof RangeError) return null;
    throw error;
  }
}
