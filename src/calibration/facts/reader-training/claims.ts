/** Prints the development texts with their claims, numbers in figures, one JSON object a line, for `train.py`. */
import { inFigures } from '../../../engine/facts/numbers/in-figures.js';
import { labelOf, readTexts } from '../rows.js';
import { readFactTexts } from '../../../evaluation/facts-set.js';

for (const read of readTexts([...readFactTexts('development'), ...readFactTexts('lines')])) {
  const { id, language, sources, text } = read.text;
  const script = inFigures(text, language);
  const row = {
    id,
    language,
    sources: sources.map((source) => inFigures(source, language).text),
    text: script.text,
    planted: read.planted.map((planted) => ({ ...planted, ...script.written(planted) })),
    claims: read.candidates.map((claim) => ({
      kind: claim.kind,
      ...script.written(claim),
      label: labelOf(read, claim),
    })),
  };
  process.stdout.write(`${JSON.stringify(row)}\n`);
}
