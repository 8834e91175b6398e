/** The language of a BCP 47 tag without its script and region, and what is kept for it. */

/** `es-MX` -> `es`, `hi-Latn` -> `hi`. */
export function baseLanguage(language: string): string {
  return language.split('-')[0] ?? language;
}

/** What is kept for exactly this language, else for its base; undefined where there is neither. */
export function ofLanguage<T>(kept: ReadonlyMap<string, T>, language: string): T | undefined {
  return kept.get(language) ?? kept.get(baseLanguage(language));
}
