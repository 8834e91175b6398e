/** The words a persona is described in, by her language: `data/persona-words/*.ftl`. */
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { dataFile } from '../../project-files.js';

/** Languages with words of their own; every other one is described in English. */
const LANGUAGES = ['en', 'es', 'pt', 'hi', 'te', 'id'];

/** One message with its values put in. Throws for a message that does not exist. */
export type PersonaWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

const bundles = new Map<string, FluentBundle>();

/** `language`: BCP 47. Romanised Hindi and Telugu are read by people who chose Latin letters: English. */
export function personaWords(language: string): PersonaWords {
  const known = LANGUAGES.includes(language.split('-')[0] ?? '') && !language.endsWith('-Latn');
  const bundle = bundleOf(known ? (language.split('-')[0] ?? 'en') : 'en');
  return (key, values = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`No words for ${key} in ${language}.`);
    return bundle.formatPattern(pattern, values, []);
  };
}

function bundleOf(language: string): FluentBundle {
  const known = bundles.get(language);
  if (known) return known;
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(dataFile('persona-words', `${language}.ftl`), 'utf8')));
  bundles.set(language, bundle);
  return bundle;
}
