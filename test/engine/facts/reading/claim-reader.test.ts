import { afterAll, describe, expect, it } from 'vitest';
import { BotError } from '../../../../src/errors.js';
import { findInvented, findUntraceable } from '../../../../src/engine/facts/find.js';
import { createClaimReader } from '../../../../src/engine/facts/reading/claim-reader.js';
import { createMiniLm } from '../../../../src/providers/minilm/index.js';

const miniLm = createMiniLm();
afterAll(() => miniLm.close());
const read = createClaimReader(miniLm);

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
      'es',
      'Tengo un puesto de flores en la plaza, herencia de mi madre. En la pandemia cerré cuatro meses.',
      'Cuatro meses cerrada, por la pandemia. Al volver, la cola daba la vuelta a la plaza.',
      'Cuatro meses cerrada',
      'la cola daba la vuelta a la plaza',
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
    async (_, story, text, told, invented) => {
      const [hers, made] = await read([story], text, [claim(text, told), claim(text, invented)]);
      expect(made!.mean - hers!.mean).toBeGreaterThan(2);
    },
  );

  it('finds an invented result in a script', async () => {
    const text = 'I sell flowers in Leeds. Last winter the mayor ordered four hundred wreaths from me.';
    const found = await findInvented(read, [STORY], text, 'en', 2026);
    expect(found.map(({ quote }) => quote).join(' ')).toContain('four hundred');
  });

  it('leaves the rules alone to decide where no network loads', async () => {
    const missing = createClaimReader({
      readPieces: () => Promise.reject(new BotError('misconfigured', 'No model here.')),
    });
    const text = 'I live in Hyderabad, and 91,500 people watched my reel.';
    expect(await findInvented(missing, [STORY], text, 'en', 2026)).toEqual(
      findUntraceable([STORY], text, 'en', 2026),
    );
    const broken = createClaimReader({ readPieces: () => Promise.reject(new TypeError('no')) });
    await expect(findInvented(broken, [STORY], text, 'en', 2026)).rejects.toThrow(TypeError);
  });
});
