/** The shipped made-up creators who write English, as authors unlike the background; the other languages stay unseen. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile, readDataFile } from '../../project-files.js';
import type { AuthorDraw } from './data.js';

const index = z.object({ creators: z.array(z.object({ slug: z.string(), language: z.string() })) });
const EXAMPLES = [1, 2, 3, 4];

/** Each example in turn is the test, the other three are the samples. */
export function madeUpCreators(): AuthorDraw[] {
  const { creators } = readDataFile(index, 'creators', 'index.json');
  return creators
    .filter(({ language }) => language === 'en')
    .flatMap(({ slug }) => {
      const texts = EXAMPLES.map((number) =>
        readFileSync(dataFile('creators', slug, `example-${number}.txt`), 'utf8'),
      );
      return texts.map((text, held) => ({
        author: slug,
        samples: texts.filter((_, other) => other !== held),
        tests: [{ author: slug, work: `${slug} ${held + 1}`, topic: '', text }],
      }));
    });
}
