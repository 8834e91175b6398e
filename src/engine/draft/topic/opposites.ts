/** Words for two sides of one thing: whoever is asked how to dry something tells what happens when it is wet. */
import { z } from 'zod';
import { once, onceEach } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { ofLanguage } from '../../text/base-language.js';
import { sameWord, tellingWords } from './topic-words.js';

const fileSchema = z.object({ languages: z.record(z.string(), z.array(z.array(z.string()).min(2))) });
const lists = once(
  () => new Map(Object.entries(readDataFile(fileSchema, 'word-lists', 'opposites.json').languages)),
);
/** As `tellingWords` gives the words of a text. */
const familiesOf = onceEach((language: string): readonly (readonly string[])[] =>
  (ofLanguage(lists(), language) ?? []).map((family) =>
    family.flatMap((word) => tellingWords(word, language)),
  ),
);

/** `word`: a telling word; none where nothing is known. */
export function oppositesOf(word: string, language: string): readonly string[] {
  const family = familiesOf(language).find((words) => words.some((known) => sameWord(known, word)));
  return family ?? [];
}
