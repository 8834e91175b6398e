/** The shipped samples of one made-up creator, as she would send them. */
import { readFileSync } from 'node:fs';
import { dataFile } from '../../src/project-files.js';

export const SAMPLE_STORY = readFileSync(dataFile('samples', 'story.txt'), 'utf8');

export function sampleFile(name: string, mimeType: string) {
  return { name, mimeType, bytes: readFileSync(dataFile('samples', name)) };
}
