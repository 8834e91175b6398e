import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../../src/providers/read-document/index.js';

const folder = path.join(process.env.CALIBRATION_DATA ?? '../shared/data', 'documents');
const present = existsSync(folder);
if (!present) console.warn(`public documents: skipped, ${folder} is not there`);

const csv = readFileSync(
  new URL('../../fixtures/documents/public-expectations.csv', import.meta.url),
  'utf8',
);
const expectations = csv
  .trim()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [file = '', code = '', kind = '', minWords = '', ...phrase] = row.split(',');
    return { file, code, kind, minWords: Number(minWords), phrase: phrase.join(',').replace(/^"|"$/gu, '') };
  });

describe.skipIf(!present)('real-world documents of other projects', () => {
  const reader = createDocumentReader();

  it('states what must happen with all 82', () => expect(expectations).toHaveLength(82));

  it.concurrent.each(expectations)('$file ends as $code', async ({ file, code, kind, minWords, phrase }) => {
    const outcome = await reader.read({ name: file, bytes: readFileSync(path.join(folder, 'public', file)) });
    expect(outcome.ok ? 'ok' : outcome.code).toBe(code);
    if (!outcome.ok) return;
    expect(outcome.kind).toBe(kind);
    expect(outcome.words).toBeGreaterThanOrEqual(minWords);
    expect(outcome.text).toContain(phrase);
    expect(outcome.text).not.toMatch(/-- \d+ of \d+ --/u);
  });

  it.each(['big_one_line_12MB.txt', 'big_pdf_3000_pages.pdf'])(
    '%s, the original, stays within its limits',
    async (file) => {
      const outcome = await reader.read({
        name: file,
        bytes: readFileSync(path.join(folder, 'made_here', file)),
      });
      expect(outcome).toMatchObject(
        file.endsWith('.txt') ? { ok: false, code: 'tooLarge' } : { ok: true, truncated: true },
      );
    },
  );
});
