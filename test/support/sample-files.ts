/** The shipped samples of one made-up creator, as she would send them. */
import { readFileSync } from 'node:fs';
import { dataFile } from '../../src/project-files.js';

export const SAMPLE_STORY = readFileSync(dataFile('samples', 'story.txt'), 'utf8');

/** The same on one line, as a piped chat reads it. */
export const SAMPLE_STORY_LINE = SAMPLE_STORY.replaceAll(/\s*\n\s*/gu, ' ').trim();

export function sampleFile(name: string, mimeType: string) {
  return { name, mimeType, bytes: readFileSync(dataFile('samples', name)) };
}
