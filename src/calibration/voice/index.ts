/** `calibrate`, voice part: learns the background of other authors and writes `data/voice-background.json`. */
import { writeFileSync } from 'node:fs';
import { dataFile } from '../../project-files.js';
import { encodeModel } from '../../engine/voice/background/background-file.js';
import { madeUpCreators } from './creators.js';
import { authorsOf, readVoiceTexts } from './data.js';
import { fitVoiceModel } from './fit.js';

const SEED = 20261122;
/** Raised by hand when the file is learned anew: the same data must give the same file on any day. */
const DATE = '2026-11-29';

/** Reads `<folder>/voice`, writes the file and returns what it holds. Same data, same file. */
export function calibrateVoice(folder: string): {
  readonly file: string;
  readonly authors: number;
  readonly texts: number;
} {
  const texts = readVoiceTexts(folder);
  const authors = authorsOf(texts).length;
  const file = dataFile('voice-background.json');
  const encoded = encodeModel(fitVoiceModel(texts, madeUpCreators(), SEED), {
    source:
      'Statistics (no texts) of machine transcripts of Hacker Public Radio hosts: macsplit/hpr-knowledge-base @ 37e8274, hpr_transcripts, fetched 2026-11-22',
    licence: 'CC BY-SA, the licence each of the hosts states',
    date: DATE,
    authors,
    texts: texts.length,
    language: 'en',
  });
  writeFileSync(file, `${JSON.stringify(encoded)}\n`);
  return { file, authors, texts: texts.length };
}
