/** Prints the development texts with their claims, one JSON object a line, for `train.py`. */
import { labelOf, readTexts } from '../rows.js';
import { readFactTexts } from '../../../evaluation/facts-set.js';

for (const read of readTexts([...readFactTexts('development'), ...readFactTexts('lines')])) {
  const { id, language, sources, text } = read.text;
  const claims = read.candidates.map((claim) => ({
    kind: claim.kind,
    start: claim.start,
    end: claim.end,
    label: labelOf(read, claim),
  }));
  process.stdout.write(`${JSON.stringify({ id, language, sources, text, planted: read.planted, claims })}\n`);
}
