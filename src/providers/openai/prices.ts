/** What a call costs, from the dated table in `data/prices.json` and the operator's own prices. */
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { BotError } from '../../errors.js';
import { dataFile } from '../../project-files.js';

const PriceTable = z.object({
  date: z.string(),
  source: z.string(),
  usdPerMillionTokens: z.record(z.string(), z.tuple([z.number(), z.number()])),
});

/** USD, or null when the model's price is not known. */
export type CostOf = (model: string, promptTokens: number, completionTokens: number) => number | null;

/** `OPENAI_PRICES` (`model=in/out,model=in/out`, USD per million tokens) wins over the table. Throws `BotError('misconfigured')`. */
export async function loadPrices(ownPrices = ''): Promise<CostOf> {
  const table = PriceTable.parse(JSON.parse(await readFile(dataFile('prices.json'), 'utf8')));
  const own = parseOwnPrices(ownPrices);
  const known = new Map(Object.entries(table.usdPerMillionTokens));
  return (model, promptTokens, completionTokens) => {
    const price = own.get(model) ?? known.get(model) ?? known.get(withoutDate(model));
    if (!price) return null;
    return (promptTokens * price[0] + completionTokens * price[1]) / 1_000_000;
  };
}

/** `gpt-5.4-mini-2026-03-17` costs what `gpt-5.4-mini` costs. */
function withoutDate(model: string): string {
  return model.replace(/-\d{4}-\d{2}-\d{2}$/u, '');
}

function parseOwnPrices(text: string): ReadonlyMap<string, readonly [number, number]> {
  const prices = new Map<string, readonly [number, number]>();
  for (const entry of text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)) {
    const match = /^(?<model>.+?)\s*=\s*(?<input>\d+(?:\.\d+)?)\s*\/\s*(?<output>\d+(?:\.\d+)?)$/u.exec(
      entry,
    );
    const { model, input, output } = match?.groups ?? {};
    if (!model || !input || !output)
      throw new BotError(
        'misconfigured',
        `OPENAI_PRICES: "${entry}" is not "model=in/out", e.g. "llama3.2=0/0".`,
      );
    prices.set(model, [Number(input), Number(output)]);
  }
  return prices;
}
