/** The labelled sentences that the weights were learned from: they must stay told apart. */
import { readFileSync } from 'node:fs';
import { dataFile } from '../../../src/project-files.js';

export interface LabelledSentence {
  readonly id: string;
  readonly language: string;
  readonly text: string;
  readonly stock: boolean;
}

/** Those of one writer, by the letters their ids begin with (data/eval/SOURCE.txt). */
export function sentencesOf(writer: string): readonly LabelledSentence[] {
  return readFileSync(dataFile('eval', 'phrases-development.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LabelledSentence)
    .filter(({ id }) => id.startsWith(`${writer}-`));
}
