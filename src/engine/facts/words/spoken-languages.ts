/** The languages whose words are looked for in a text. */
import { baseLanguage } from '../../text/base-language.js';

/** Of number words. Indian and Indonesian voices mix English in; Spanish and Portuguese ones would be misread by it. */
export function spokenIn(language: string): readonly string[] {
  const base = baseLanguage(language);
  if (base === 'es' || base === 'pt') return [base];
  if (base === 'hi') return ['hi-Latn', 'en'];
  if (base === 'te') return ['te-Latn', 'en'];
  return base === 'id' ? ['id', 'en'] : ['en'];
}

/** Of other words: romanised and Indonesian voices mix English in. */
export function writtenIn(language: string): readonly string[] {
  const base = baseLanguage(language);
  if (language.endsWith('-Latn') || base === 'id') return [language, 'en'];
  return [base];
}
