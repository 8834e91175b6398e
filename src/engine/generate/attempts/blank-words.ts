/** Words for what is missing, in the script's language, so that a blank never switches language (`data/blank-words.json`). */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { ofLanguage } from '../../text/base-language.js';

const blankWords = z.object({
  /** What stands in the blank, by the kind of claim that went. */
  marks: z.object({
    number: z.string(),
    name: z.string(),
    brand: z.string(),
    quote: z.string(),
    result: z.string(),
  }),
  /** In a blank that a writer leaves for whatever only she knows. */
  missing: z.string(),
  /** `{sentence}` is the sentence with the blank in it. */
  question: z.string(),
});
type BlankWords = z.infer<typeof blankWords>;

const fileSchema = z.object({ languages: z.object({ en: blankWords }).catchall(blankWords) });
const languages = once(() => {
  const read = readDataFile(fileSchema, 'blank-words.json').languages;
  return { english: read.en, all: new Map<string, BlankWords>(Object.entries(read)) };
});

/** English where the language has no words here yet. */
export function blankWordsFor(language: string): BlankWords {
  return ofLanguage(languages().all, language) ?? languages().english;
}
