/** The words a persona is described in, by her language: `data/persona-words/*.ftl`. */
import { baseLanguage } from '../../text/base-language.js';
import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';
import { onceEach } from '../../../once.js';
import { dataFile } from '../../../project-files.js';

/** Languages with words of their own; every other one is described in English. */
const LANGUAGES = ['en', 'es', 'pt', 'hi', 'te', 'id'];

/** One message with its values put in. Throws for a message that does not exist. */
export type PersonaWords = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** `language`: BCP 47. Who types Hindi or Telugu in Latin letters is spoken to in its own letters, as everywhere else. */
export function personaWords(language: string): PersonaWords {
  const base = baseLanguage(language);
  const bundle = bundleOf(LANGUAGES.includes(base) ? base : 'en');
  return (key, values = {}) => {
    const pattern = bundle.getMessage(key)?.value;
    if (!pattern) throw new Error(`No words for ${key} in ${language}.`);
    return bundle.formatPattern(pattern, values, []);
  };
}

const bundleOf = onceEach((language: string): FluentBundle => {
  const bundle = new FluentBundle(language, { useIsolating: false });
  bundle.addResource(new FluentResource(readFileSync(dataFile('persona-words', `${language}.ftl`), 'utf8')));
  return bundle;
});
