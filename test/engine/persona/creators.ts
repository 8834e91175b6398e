/** The made-up creators, where the development data is present. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { ContentType, Persona, Seconds } from '../../../src/engine/types.js';
import { analyseLocally } from '../../../src/engine/persona/analysis/analyse-locally.js';

export interface MadeCreator {
  readonly slug: string;
  readonly name: string;
  readonly language: string;
  readonly story: string;
  readonly examples: readonly string[];
  readonly facts: readonly string[];
  readonly requests: readonly {
    readonly topic: string;
    readonly seconds: Seconds;
    readonly type: ContentType;
    readonly context: string;
    readonly require: readonly string[];
    readonly no_facts?: boolean;
  }[];
}

const folder = path.resolve(process.env['CALIBRATION_DATA'] ?? '../shared/data', 'creators');

/** Empty, with a line saying so, where the data is not there. */
export function madeCreators(): readonly MadeCreator[] {
  if (!existsSync(folder)) {
    console.info(`skipped: no creators in ${folder}`);
    return [];
  }
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: slug }) => {
      const read = (file: string): string => readFileSync(path.join(folder, slug, file), 'utf8');
      const about = JSON.parse(read('creator.json')) as Omit<MadeCreator, 'slug' | 'story' | 'examples'>;
      const files = readdirSync(path.join(folder, slug)).filter((file) => file.startsWith('example'));
      return { ...about, slug, story: read('story.txt'), examples: files.sort().map(read) };
    });
}

export function personaOf(
  creator: Pick<MadeCreator, 'name' | 'story' | 'examples'>,
  language?: string,
): Persona {
  return analyseLocally({
    userId: 'telegram:1',
    name: creator.name,
    story: creator.story,
    examples: creator.examples.map((text, index) => ({
      id: `e${index}`,
      name: `example ${index}`,
      text,
      addedAt: '2026-01-01T00:00:00.000Z',
    })),
    ...(language === undefined ? {} : { language }),
    now: '2026-01-01T00:00:00.000Z',
  });
}
