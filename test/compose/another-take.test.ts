/** Another take on the same request tells other things she told, not the same script again. */
import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose.js';
import { parseConfig } from '../../src/config.js';
import { readCreators } from '../../src/sample-creators.js';
import { readAuthors } from '../../src/evaluation/write-scripts.js';
import { closedAfter } from '../support/closed-after.js';
import { freshDataDir } from '../support/run-bot.js';
import { silentLog } from '../support/silent-log.js';

const CREATORS = 2;
/** Without it they share 83 % of their lines. */
const MOST_SHARED = 0.65;

function sharedLines(text: string, before: string): number {
  const old = new Set(before.split('\n'));
  const lines = text.split('\n');
  return lines.filter((line) => old.has(line)).length / lines.length;
}

describe('another take', () => {
  it('shares few lines with the take before, and a third few with both', async () => {
    const product = closedAfter(await compose(parseConfig({ DATA_DIR: freshDataDir() }), silentLog));
    const authors = await readAuthors(product, readCreators().slice(0, CREATORS));
    const { signal } = new AbortController();
    const context = (id: string) => ({ id, signal, onProgress: () => undefined });
    const shares: number[] = [];
    for (const { creator, persona } of authors) {
      const request = creator.requests.find(({ seconds }) => seconds === 60);
      if (!request) throw new Error('A creator without a request of a minute.');
      const first = await product.generator.generate({ persona, request }, context('one'));
      const { script: second } = await product.rewriter.rewrite(
        { script: first, persona, part: 'another' },
        context('two'),
      );
      const { script: third } = await product.rewriter.rewrite(
        { script: second, persona, part: 'another', takes: [second, first] },
        context('three'),
      );
      shares.push(sharedLines(second.text, first.text), sharedLines(third.text, second.text));
      expect(second.scriptId).toBe('two');
    }
    expect(shares.reduce((sum, share) => sum + share, 0) / shares.length).toBeLessThan(MOST_SHARED);
  });
});
