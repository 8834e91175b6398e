/** Every sentence the creator reads, by language, from `data/locales/*.ftl`. */
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { onceEach } from '../../once.js';
import { dataFile } from '../../project-files.js';

/** Interface languages that ship. */
export const LOCALES = ['en', 'es', 'pt', 'hi', 'te', 'id'] as const;
export type Locale = (typeof LOCALES)[number];

/** Puts values into the sentence kept under `key`; falls back to English where a language lacks it. */
export type Copy = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The shipped locale nearest to a BCP 47 tag; `en` when there is none. */
export function nearestLocale(tag: string): Locale {
  const language = tag.toLowerCase().split(/[-_]/u)[0];
  return LOCALES.find((locale) => locale === language) ?? 'en';
}

/** The sentences of one language (any BCP 47 tag). */
export function copyFor(tag: string): Copy {
  const locale = nearestLocale(tag);
  return (key, values) => {
    for (const bundle of [bundleOf(locale), bundleOf('en')]) {
      const pattern = bundle.getMessage(key)?.value;
      if (pattern) return bundle.formatPattern(pattern, values ?? {}, []);
    }
    return key;
  };
}

const bundleOf = onceEach((locale: Locale): FluentBundle => {
  // Isolation marks would end up in copied text and in word counts.
  const bundle = new FluentBundle(locale, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(dataFile('locales', `${locale}.ftl`), 'utf8')));
  return bundle;
});
