/** The made-up creators under `data/creators`: the evaluation measures with them, the engine practises on them. */
import { readFileSync } from 'node:fs';
import { z } from 'zod';
import {
  CONTENT_TYPES,
  REQUEST_DEFAULTS,
  SECONDS,
  type ContentRequest,
  type Example,
} from './engine/types.js';
import { dataFile, readDataFile } from './project-files.js';

export interface SampleCreator {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  readonly story: string;
  /** Four, as she wrote them. */
  readonly examples: readonly string[];
  readonly requests: readonly ContentRequest[];
}

const EXAMPLES = [1, 2, 3, 4];
const index = z.object({ creators: z.array(z.object({ slug: z.string() })) });
const creatorFile = z.object({
  name: z.string(),
  language: z.string(),
  requests: z.array(
    z.object({
      topic: z.string(),
      seconds: z.literal(SECONDS),
      type: z.enum(CONTENT_TYPES),
      context: z.string(),
      require: z.array(z.string()),
    }),
  ),
});

/** In the order of the index. Throws where a file is missing or not as described in SOURCE.txt. */
export function readCreators(): readonly SampleCreator[] {
  const { creators } = readDataFile(index, 'creators', 'index.json');
  return creators.map(({ slug }) => {
    const read = (name: string): string => readFileSync(dataFile('creators', slug, name), 'utf8');
    const { name, language, requests } = creatorFile.parse(JSON.parse(read('creator.json')));
    return {
      slug,
      name,
      language,
      story: read('story.txt'),
      examples: EXAMPLES.map((number) => read(`example-${number}.txt`).trim()),
      requests: requests.map(({ type, require, ...request }) => ({
        ...REQUEST_DEFAULTS,
        ...request,
        requirements: require,
        contentType: type,
        seed: 1,
      })),
    };
  });
}

/** As her uploads would be kept. */
export function asExamples(texts: readonly string[], addedAt: string): readonly Example[] {
  return texts.map((text, at) => ({
    id: `example-${at + 1}`,
    name: `example-${at + 1}.txt`,
    text,
    addedAt,
  }));
}
