/** Names of languages as a model is told them. */

const NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** `Spanish (es)`: models know the name better than the code. `Hindi as chatted in Latin letters (hi-Latn)`. */
export function languageTold(language: string): string {
  const [base = language, script] = language.split('-');
  const name =
    script === 'Latn' ? `${NAMES.of(base) ?? base} as chatted, in Latin letters` : NAMES.of(language);
  return `${name ?? language} (${language})`;
}
