/** The shipped made-up creators as authors unlike the background. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { dataFile } from '../project-files.js';
import type { AuthorDraw } from './voice-data.js';
import type { Outsiders } from './voice-fit.js';

const index = z.object({ creators: z.array(z.object({ slug: z.string(), language: z.string() })) });
const EXAMPLES = [1, 2, 3, 4];

/** Each example in turn is the test, the other three are the samples. */
export function madeUpCreators(): Outsiders {
  const { creators } = index.parse(JSON.parse(readFileSync(dataFile('creators', 'index.json'), 'utf8')));
  const drawsOf = (english: boolean): AuthorDraw[] =>
    creators
      .filter(({ language }) => (language === 'en') === english)
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
  return { english: drawsOf(true), others: drawsOf(false) };
}
