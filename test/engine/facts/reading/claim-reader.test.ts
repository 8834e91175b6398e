import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { labelOf, readTexts } from '../../../../src/calibration/facts/rows.js';
import { BotError } from '../../../../src/errors.js';
import { findInvented, findUntraceable } from '../../../../src/engine/facts/find.js';
import {
  createClaimReader,
  createOptionalReader,
} from '../../../../src/engine/facts/reading/claim-reader.js';
import { evalFactsRead, readFactTexts } from '../../../../src/evaluation/facts-set.js';
import { dataFile } from '../../../../src/project-files.js';
import { createMiniLm } from '../../../../src/providers/minilm/index.js';

const miniLm = createMiniLm();
afterAll(() => miniLm.close());
const read = createClaimReader(miniLm);

const LEFT_OUT = dataFile('models', 'fact-reader', 'left-out.json');
/** A busy machine reads a dozen texts a second. */
const PATIENCE_MS = 60_000;

const STORY =
  'I run a flower stall in the market hall of Leeds. My mother left it to me in 2016. On Mondays I give what is left to the hospice.';

const claim = (text: string, quote: string) => ({
  start: text.indexOf(quote),
  end: text.indexOf(quote) + quote.length,
});

describe('the reader of invented facts', () => {
  it.each([
    [
      'en',
      STORY,
      'Mondays, what is left goes to the hospice. Last winter the mayor ordered four hundred wreaths from me.',
      'what is left goes to the hospice',
      'the mayor ordered four hundred wreaths from me',
    ],
    [
      'hi',
      'मैं बाँस की टोकरी बनाता हूँ। बीवी मुझसे अच्छी बुनाई करती है।',
      'बुनाई तो बीवी की मुझसे अच्छी है। पिछले साल हमें राष्ट्रपति का पुरस्कार मिला।',
      'बुनाई तो बीवी की मुझसे अच्छी है',
      'पिछले साल हमें राष्ट्रपति का पुरस्कार मिला',
    ],
  ])(
    'tells what nobody said from what was said in other words (%s)',
    async (language, story, text, told, invented) => {
      const [hers, made] = await read([story], text, language, [claim(text, told), claim(text, invented)]);
      expect(made!.mean - hers!.mean).toBeGreaterThan(2);
    },
  );

  it(
    'ranks invented results above told ones in texts of creators it was not trained on',
    async () => {
      const ids = new Set(z.array(z.string()).parse(JSON.parse(readFileSync(LEFT_OUT, 'utf8'))));
      const texts = readFactTexts('development').filter(({ id }) => ids.has(id));
      const told: number[] = [];
      const invented: number[] = [];
      for (const one of readTexts(texts.filter((_, at) => at % 80 === 0))) {
        const results = one.candidates.filter(({ kind }) => kind === 'result');
        const readings = await read(one.text.sources, one.text.text, one.text.language, results);
        results.forEach((result, at) => {
          const isInvented = labelOf(one, result);
          if (isInvented !== null) (isInvented ? invented : told).push(readings[at]!.mean);
        });
      }
      const right = invented.flatMap((a) => told.map((b) => Number(a > b)));
      expect(right.length).toBeGreaterThan(500);
      // 0.95 of all pairs of the left-out texts.
      expect(right.reduce((sum, one) => sum + one, 0) / right.length).toBeGreaterThan(0.88);
    },
    PATIENCE_MS,
  );

  it(
    'finds three inventions of four together with the rules, and alarms few honest texts',
    async () => {
      const some = readFactTexts('held-out').filter((_, at) => at % 12 === 0);
      const { recall, falseAlarms } = (await evalFactsRead(some, read)).rows.at(-1)!;
      expect(recall.all.n).toBeGreaterThan(40);
      // 0.80 and 0.04 of all of them; of a twelfth chance takes some away.
      expect(recall.all.value).toBeGreaterThan(0.75);
      expect(falseAlarms.value).toBeLessThan(0.1);
    },
    PATIENCE_MS,
  );

  it('finds an invented result in a script', async () => {
    const text = 'I sell flowers in Leeds. Last winter the mayor ordered four hundred wreaths from me.';
    const found = await findInvented(read, [STORY], text, 'en', 2026);
    expect(found.map(({ quote }) => quote).join(' ')).toContain('four hundred');
  });

  it('is not asked where every claim is surely hers', async () => {
    const unasked = createClaimReader({ readPieces: () => Promise.reject(new TypeError('asked')) });
    expect(await findInvented(unasked, [STORY], STORY, 'en', 2026)).toEqual([]);
  });

  describe('where no network loads', () => {
    const text = 'I live in Hyderabad, and 91,500 people watched my reel.';
    const failing = (error: Error) => ({
      async readPieces() {
        throw error;
      },
    });
    const missing = failing(new BotError('misconfigured', 'No model here.'));

    it('leaves the rules alone to decide, and says so once', async () => {
      const heard: string[] = [];
      const optional = createOptionalReader(missing, ({ code }) => heard.push(code));
      for (let script = 0; script < 2; script += 1)
        expect(await findInvented(optional, [STORY], text, 'en', 2026)).toEqual(
          findUntraceable([STORY], text, 'en', 2026),
        );
      expect(heard).toEqual(['misconfigured']);
    });

    it('says so again after it has answered in between', async () => {
      const heard: string[] = [];
      let isThere = false;
      const optional = createOptionalReader(
        {
          readPieces: (...asked) => (isThere ? miniLm : missing).readPieces(...asked),
        },
        ({ code }) => heard.push(code),
      );
      for (isThere of [false, true, false]) await findInvented(optional, [STORY], text, 'en', 2026);
      expect(heard).toEqual(['misconfigured', 'misconfigured']);
    });

    it('fails where figures of the reader are asked for, and at what is no missing network', async () => {
      const asked = [[STORY], text, 'en', 2026] as const;
      await expect(findInvented(createClaimReader(missing), ...asked)).rejects.toThrow('No model here.');
      const broken = createOptionalReader(failing(new TypeError('no')), () => undefined);
      await expect(findInvented(broken, ...asked)).rejects.toThrow(TypeError);
    });
  });
});
