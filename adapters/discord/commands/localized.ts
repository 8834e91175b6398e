/** Texts by Discord's own locales, of those interface languages that Discord has; it has no Telugu. */

/** Per Discord locale, as its API writes them. */
type LocalizationMap = Readonly<Record<string, string>>;

/** Interface language -> Discord's locales. */
const DISCORD_LOCALES: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US', 'en-GB'],
  es: ['es-ES', 'es-419'],
  pt: ['pt-BR'],
  hi: ['hi'],
  id: ['id'],
};

/** A value per Discord locale, where `valueOf` knows one for the interface language. */
export function localized(
  locales: readonly string[],
  valueOf: (locale: string) => string | undefined,
): LocalizationMap {
  const entries = locales.flatMap((locale) => {
    const value = valueOf(locale);
    return value === undefined
      ? []
      : (DISCORD_LOCALES[locale] ?? []).map((discord) => [discord, value] as const);
  });
  return Object.fromEntries(entries);
}
