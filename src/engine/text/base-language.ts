/** The language of a BCP 47 tag without its script and region, and what is kept for it. */

/** `es-MX` -> `es`, `hi-Latn` -> `hi`. */
export function baseLanguage(language: string): string {
  return language.split('-')[0] ?? language;
}

/** `es-MX` -> `es`; `hi-Latn` stays apart from `hi`, as it is written in other letters. */
export function writtenLanguage(language: string): string {
  const base = baseLanguage(language).toLowerCase();
  return /-Latn(?:-|$)/iu.test(language) ? `${base}-Latn` : base;
}

/** What is kept for exactly this language, else for its base; undefined where there is neither. */
export function ofLanguage<T>(kept: ReadonlyMap<string, T>, language: string): T | undefined {
  return kept.get(language) ?? kept.get(baseLanguage(language));
}
