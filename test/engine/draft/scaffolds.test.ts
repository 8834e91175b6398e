import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sayScaffold } from '../../../src/engine/draft/say-scaffold.js';
import { BLANK_KINDS, scaffoldsFor, type Scaffolds } from '../../../src/engine/draft/scaffolds.js';
import { findUntraceable } from '../../../src/engine/facts/find.js';
import { findStockPhrases } from '../../../src/engine/phrases/find.js';
import { dataFile } from '../../../src/project-files.js';

const LANGUAGES = readdirSync(dataFile('drafts'))
  .map((name) => name.replace('.json', ''))
  .filter((name) => name !== 'und');
const TOPIC = 'xyz';

/** Every line as it would be said, in each register. */
function linesOf(scaffolds: Scaffolds): string[] {
  const { hooks, units, close } = scaffolds;
  const templates = [
    ...Object.values(hooks).flatMap((family) =>
      Object.values(family).flatMap((rows) => rows.map(([, text]) => text)),
    ),
    ...Object.values(units).flatMap((family) => Object.values(family).flat()),
    ...Object.values(close).flat(),
  ];
  const marks = Object.fromEntries(BLANK_KINDS.map((kind) => [kind, scaffolds.blanks[kind][0]]));
  const slots = { ...marks, T: TOPIC, t: TOPIC, a: TOPIC, n: TOPIC, v: TOPIC, s: TOPIC, x: TOPIC, end: '.' };
  return scaffolds.registers.flatMap((_, you) =>
    templates.map((template) => {
      const said = sayScaffold(template, slots, { you, self: 0 }, scaffolds);
      if (said === null) throw new Error(`a slot of "${template}" is never filled`);
      return said;
    }),
  );
}

describe.each(LANGUAGES)('the lines in %s', (language) => {
  const scaffolds = scaffoldsFor(language);

  it('hold no stock phrase', () => {
    const stock = linesOf(scaffolds).flatMap((line) => findStockPhrases(line, language, { herWords: [] }));
    expect(stock).toEqual([]);
  });

  it('claim nothing that she would have to have said', () => {
    const claims = linesOf(scaffolds).flatMap((line) => findUntraceable([TOPIC], line, language));
    // An unknown word with a capital is taken for a name or a brand: a matter of the detector's word lists.
    expect(claims.filter(({ kind }) => kind !== 'name' && kind !== 'brand')).toEqual([]);
  });

  it('leave no mark unfilled and give each family three plain openings', () => {
    for (const line of linesOf(scaffolds)) expect(line).not.toMatch(/[{}<>|]/u);
    for (const family of ['advice', 'story', 'offer'] as const)
      for (const kind of ['thing', 'how-to', 'doing', 'order'])
        expect(
          scaffolds.hooks[family].plain.filter(([kinds]) => kinds === '' || kinds.split(' ').includes(kind))
            .length,
        ).toBeGreaterThanOrEqual(3);
  });
});
