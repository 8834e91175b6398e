import { describe, expect, it, vi } from 'vitest';
import { compose } from '../../src/compose.js';
import { rehearse } from '../../src/compose/rehearsal.js';
import { parseConfig } from '../../src/config.js';
import { closedAfter } from '../support/closed-after.js';
import { freshDataDir } from '../support/run-bot.js';
import { silentLog } from '../support/silent-log.js';

describe('the practice of the engine', () => {
  it('writes as with a model, one script for each sample creator, and keeps none', async () => {
    const product = closedAfter(await compose(parseConfig({ DATA_DIR: freshDataDir() }), silentLog));
    const before = await product.store.keys('');
    const checked = vi.spyOn(product.craft, 'findInvented');
    const written: { readonly id: string; readonly text: string }[] = [];
    const generate: typeof product.rehearsalGenerator.generate = async (input, context) => {
      const script = await product.rehearsalGenerator.generate(input, context);
      written.push({ id: context.id, text: script.text });
      return script;
    };
    const PRACTISED = 3;
    await rehearse({ generate }, () => Promise.resolve(written.length < PRACTISED));
    expect(new Set(written.map(({ id }) => id)).size).toBe(PRACTISED);
    // A model's attempts are read for inventions; of our own drafts, which are trusted, none is.
    expect(checked.mock.calls.length).toBeGreaterThanOrEqual(PRACTISED);
    expect(written.every(({ text }) => text !== '')).toBe(true);
    expect(await product.store.keys('')).toEqual(before);
  });
});
