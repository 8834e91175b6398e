/** Whether a word is an everyday one, from hashes of the most frequent words of six languages. */
import { z } from 'zod';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { fnv1a } from '../../text/hashed-places.js';
import { soundKey } from '../names/spelling.js';

const fileSchema = z.object({ base64: z.string() });
const BYTES_PER_HASH = 3;
/** Marks the hashes of Hindi words as they sound, for Hindi typed in Latin letters. */
const SOUND_MARK = '~';

const commonHashes = once(readHashes);

/** `word` normalised, any script. About one unknown word in 200 is taken for common (24-bit hashes). */
export function isCommonWord(word: string): boolean {
  return holds(hashOf(word)) || nuktaSpellings(word).some((spelling) => holds(hashOf(spelling)));
}

/** The list was made of words with their dots, tokens are compared without: `ज़मीन` for `जमीन`. */
function nuktaSpellings(word: string): string[] {
  if (!/[\u0915-\u092B]/u.test(word)) return [];
  return [...word.matchAll(/[कखगजडढफ]/gu)].map(
    ({ index }) => `${word.slice(0, index + 1)}\u093C${word.slice(index + 1)}`,
  );
}

/** Also Hindi written in Latin letters, by its sound. */
export function isCommonInHindi(word: string): boolean {
  return isCommonWord(word) || holds(hashOf(SOUND_MARK + soundKey(word)));
}

/** Folded to 24 bits. */
function hashOf(word: string): number {
  const hash = fnv1a(word);
  return (hash ^ (hash >>> 24)) & 0xffffff;
}

function holds(hash: number): boolean {
  const hashes = commonHashes();
  let low = 0;
  let high = hashes.length / BYTES_PER_HASH - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = hashes.readUIntBE(middle * BYTES_PER_HASH, BYTES_PER_HASH);
    if (found === hash) return true;
    if (found < hash) low = middle + 1;
    else high = middle - 1;
  }
  return false;
}

function readHashes(): Buffer {
  const file = readDataFile(fileSchema, 'facts', 'common-words.json');
  return Buffer.from(file.base64, 'base64');
}
