/** The shipped made-up creators, for tests of the voice match. */
import { readFileSync } from 'node:fs';
import { dataFile } from '../../../src/project-files.js';

export const CREATORS = [
  'fintan-geary-motors',
  'loretta-second-rise',
  'mama-chidi-stitches',
  'nora-la-terquita',
  'raghavan-sir-marks',
  'rajavva-mirchi-chenu',
  'sonu-rider-hisaab',
  'tasha-good-boy-peckham',
] as const;
export type CreatorSlug = (typeof CREATORS)[number];

export function exampleOf(creator: CreatorSlug, number: number): string {
  return readFileSync(dataFile('creators', creator, `example-${number}.txt`), 'utf8').trim();
}

export function examplesOf(creator: CreatorSlug, numbers: readonly number[] = [1, 2, 3]): string[] {
  return numbers.map((number) => exampleOf(creator, number));
}
