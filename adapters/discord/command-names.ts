/** Names of commands and their options in the interface languages Discord has; it has no Telugu. */

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

type Names = Readonly<Record<string, string>>;

/** Lower case, no spaces; a name that is missing stays English. */
const NAMES: Readonly<Record<string, Names>> = {
  es: {
    start: 'empezar',
    script: 'guion',
    score: 'puntuar',
    profile: 'perfil',
    examples: 'ejemplos',
    history: 'historial',
    find: 'buscar',
    results: 'resultados',
    balance: 'saldo',
    stats: 'estadísticas',
    language: 'idioma',
    export: 'exportar',
    import: 'importar',
    forget: 'olvidar',
    privacy: 'privacidad',
    support: 'soporte',
    help: 'ayuda',
    cancel: 'cancelar',
    topic: 'tema',
    seconds: 'segundos',
    type: 'tipo',
    goal: 'objetivo',
    requirements: 'requisitos',
    platform: 'plataforma',
    text: 'texto',
    words: 'palabras',
    file: 'archivo',
  },
  pt: {
    start: 'começar',
    script: 'roteiro',
    score: 'avaliar',
    profile: 'perfil',
    examples: 'exemplos',
    history: 'histórico',
    find: 'procurar',
    results: 'resultados',
    balance: 'saldo',
    stats: 'estatísticas',
    language: 'idioma',
    export: 'exportar',
    import: 'importar',
    forget: 'esquecer',
    privacy: 'privacidade',
    support: 'suporte',
    help: 'ajuda',
    cancel: 'cancelar',
    topic: 'tema',
    seconds: 'segundos',
    type: 'tipo',
    goal: 'objetivo',
    requirements: 'requisitos',
    platform: 'plataforma',
    text: 'texto',
    words: 'palavras',
    file: 'arquivo',
  },
  hi: {
    start: 'शुरू',
    script: 'स्क्रिप्ट',
    score: 'अंक',
    hashtags: 'हैशटैग',
    profile: 'प्रोफ़ाइल',
    examples: 'उदाहरण',
    history: 'इतिहास',
    find: 'खोजें',
    results: 'नतीजे',
    balance: 'शेष',
    stats: 'आँकड़े',
    language: 'भाषा',
    export: 'निर्यात',
    import: 'आयात',
    forget: 'भूलें',
    privacy: 'गोपनीयता',
    support: 'सहायता',
    help: 'मदद',
    cancel: 'रद्द',
    topic: 'विषय',
    seconds: 'सेकंड',
    type: 'प्रकार',
    goal: 'लक्ष्य',
    requirements: 'शर्तें',
    platform: 'मंच',
    text: 'पाठ',
    words: 'शब्द',
    file: 'फ़ाइल',
  },
  id: {
    start: 'mulai',
    script: 'naskah',
    score: 'nilai',
    hashtags: 'tagar',
    profile: 'profil',
    examples: 'contoh',
    history: 'riwayat',
    find: 'cari',
    results: 'hasil',
    balance: 'saldo',
    stats: 'statistik',
    language: 'bahasa',
    export: 'ekspor',
    import: 'impor',
    forget: 'lupakan',
    privacy: 'privasi',
    support: 'dukungan',
    help: 'bantuan',
    cancel: 'batal',
    topic: 'topik',
    seconds: 'detik',
    type: 'jenis',
    goal: 'tujuan',
    requirements: 'syarat',
    platform: 'platform',
    text: 'teks',
    words: 'kata',
    file: 'berkas',
  },
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

/** The local names of a command or an option; English is the name itself. */
export function localNames(locales: readonly string[], name: string): LocalizationMap {
  return localized(locales, (locale) => NAMES[locale]?.[name]);
}
