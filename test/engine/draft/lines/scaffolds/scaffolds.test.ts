import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ourLines } from '../../../../../src/calibration/phrases/our-lines.js';
import { scaffoldsFor } from '../../../../../src/engine/draft/lines/scaffolds/scaffolds.js';
import { findUntraceable } from '../../../../../src/engine/facts/find.js';
import { findStockPhrases } from '../../../../../src/engine/phrases/find.js';
import { dataFile } from '../../../../../src/project-files.js';

const LANGUAGES = readdirSync(dataFile('drafts'))
  .map((name) => name.replace('.json', ''))
  .filter((name) => name !== 'und');
const TOPIC = 'xyz';

describe.each(LANGUAGES)('the lines in %s', (language) => {
  const scaffolds = scaffoldsFor(language);

  it('hold no stock phrase', () => {
    const stock = ourLines(language, TOPIC).flatMap((line) =>
      findStockPhrases(line, language, { herWords: [] }),
    );
    expect(stock).toEqual([]);
  });

  it('claim nothing that she would have to have said', () => {
    const claims = ourLines(language, TOPIC).flatMap((line) =>
      findUntraceable([TOPIC], line, language, 2026),
    );
    // An unknown word with a capital is taken for a name or a brand: a matter of the detector's word lists.
    expect(claims.filter(({ kind }) => kind !== 'name' && kind !== 'brand')).toEqual([]);
  });

  it('leave no mark unfilled and let each family open on the topic alone', () => {
    for (const line of ourLines(language, TOPIC)) expect(line).not.toMatch(/[{}<>|]/u);
    for (const family of ['advice', 'story', 'offer'] as const)
      expect(scaffolds.hooks[family].plain.some(([kinds]) => kinds === '')).toBe(true);
  });
});

it.each([
  ['es-AR', 'es'],
  ['pt-BR', 'pt'],
  ['hi-Latn', 'hi-Latn'],
  ['hi-Latn-IN', 'hi-Latn'],
  ['fr-Latn', 'und'],
  ['xx', 'und'],
])('%s is written with the lines of %s', (language, name) => {
  expect(scaffoldsFor(language).language).toBe(name);
});
