/** One letter or two again and again in what she types: everybody the process serves waits while it is read. */
import { assert, constantFrom, property } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namedEdits } from '../../../src/conversations/understand/edits/named-edits.js';
import { meaningOf } from '../../../src/conversations/understand/meaning.js';
import { analyseLocally } from '../../../src/engine/persona/analysis/analyse-locally.js';
import { readCorrection } from '../../../src/engine/persona/corrections/read-correction.js';
import { readResultsLine } from '../../../src/engine/results/read-line.js';
import { inBreaths } from '../../../src/engine/text/breath.js';
import { withoutLinks } from '../../../src/engine/text/links.js';
import { setApart } from '../../../src/engine/heard/request-clauses.js';
import { isPlainlySaidToUs } from '../../../src/engine/heard/said-to-us.js';
import { splitSentences } from '../../../src/engine/text/sentences.js';
import { wordsOf } from '../../../src/engine/text/words.js';
import { processorMs } from '../../support/processor-time.js';
import { contextWith, persona } from '../samples.js';

const after = contextWith({ persona, lastScriptId: 's1' });
/** As many as gathered messages hold; where each letter looks through all behind it, this takes minutes. */
const RUN = 48_000;
const PATIENCE_MS = 4_000;
const NOW = '2026-01-01T00:00:00.000Z';

const DOORS: Readonly<Record<string, (text: string) => unknown>> = {
  meaningOf: (text) => meaningOf(text, after),
  splitSentences,
  wordsOf,
  inBreaths,
  setApart,
  isPlainlySaidToUs,
  withoutLinks: (text) => withoutLinks(`${text} https://example.com`),
  namedEdits,
  readCorrection,
  readResultsLine: (text) => readResultsLine(text, 'en', NOW, false),
  analyseLocally: (story) => analyseLocally({ userId: 'u1', name: 'Maya', story, examples: [], now: NOW }),
};

describe('a long run of one letter', () => {
  it.each(Object.entries(DOORS))('%s reads in the time its length asks for', (_, door) => {
    door('write a reel about bread');
    const letter = constantFrom(...'?!.,;:-–"“”)(*#1aక\n', '\u200B', '।', '😀', ' ', '. ', 'a ', '1,', 'a, ');
    assert(
      property(letter, (one) => {
        const text = `write a reel about bread${one.repeat(RUN / one.length)}x`;
        expect(processorMs(() => door(text))).toBeLessThan(PATIENCE_MS);
      }),
      { numRuns: 16 },
    );
  });

  it.each(['?', '.', '”', '\u200B', '. '])('%j alone, the ones that took longest', (one) => {
    const text = `write a reel about bread${one.repeat(RUN / one.length)}x`;
    expect(processorMs(() => meaningOf(text, after))).toBeLessThan(PATIENCE_MS);
  });
});
