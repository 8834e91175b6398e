import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ReadOutcome } from '../../../src/engine/operations.js';
import { createDocumentReader } from '../../../src/providers/read-document/index.js';
import { makePdf } from '../../support/make-pdf.js';

const folder = new URL('../../fixtures/documents/', import.meta.url);
const rows = readFileSync(new URL('manifest.csv', folder), 'utf8').trim().split(/\r?\n/u).slice(1);
const manifest = rows.map((row) => ({
  name: row.slice(0, row.indexOf(',')),
  expect: row.slice(row.lastIndexOf(',') + 1).split('|'),
}));

const SCRIPT_EN = [
  'Nobody tells you this about quitting your job at 29.',
  'I had eleven days of savings, one client and a spreadsheet that lied to me.',
  'Comment "PRICE" and I will send you the exact line.',
];
/** The two fixtures too large for the repository. */
const GENERATED: Readonly<Record<string, () => Buffer>> = {
  'big_one_line_12MB.txt': () => Buffer.from('a long line without an end '.repeat(460_000)),
  'big_pdf_3000_pages.pdf': () => makePdf({ pages: Array.from({ length: 3000 }, () => SCRIPT_EN) }),
};

const reader = createDocumentReader();
const outcomes = new Map<string, Promise<ReadOutcome>>();

function outcomeOf(name: string): Promise<ReadOutcome> {
  let outcome = outcomes.get(name);
  if (!outcome) {
    const bytes = GENERATED[name]?.() ?? readFileSync(new URL(name, folder));
    outcome = reader.read({ name, bytes });
    outcomes.set(name, outcome);
  }
  return outcome;
}

async function textOf(name: string): Promise<string> {
  const outcome = await outcomeOf(name);
  return outcome.ok ? outcome.text : `refused: ${outcome.code}`;
}

describe('documents made for this project', () => {
  it.each(manifest)('$name ends as $expect', async ({ name, expect: expected }) => {
    const outcome = await outcomeOf(name);
    expect(expected).toContain(outcome.ok ? 'ok' : outcome.code);
    const message = outcome.ok ? 'Read: nothing to do.' : outcome.message;
    expect(message).toMatch(/^[A-Z].*: .+\.$/u);
  });

  it('covers all 42', () => expect(manifest).toHaveLength(42));

  it('gives the same five lines from every format and charset of a script', async () => {
    const telugu = await textOf('ok_script_te.txt');
    expect(telugu.split('\n')).toHaveLength(5);
    for (const name of [
      'ok_script_te.docx',
      'ok_script_te.odt',
      'ok_script_te.rtf',
      'ok_script_te_utf16le_bom.txt',
    ])
      expect(await textOf(name)).toBe(telugu);
    for (const language of ['es', 'pt', 'id', 'hinglish'])
      expect(await textOf(`ok_script_${language}.docx`)).toBe(await textOf(`ok_script_${language}.txt`));
    expect(await textOf('ok_script_es.rtf')).toBe(await textOf('ok_script_es.txt'));
    expect(await textOf('ok_script_hi.docx')).toBe(await textOf('ok_script_hi_utf16be_bom.txt'));
    const english = await textOf('ok_script_en_utf8_bom.txt');
    for (const name of ['ok_script_en.pdf', 'ok_script_en.rtf', 'ok_script_en_crlf_mac.txt'])
      expect(await textOf(name)).toBe(english);
  });

  it('says which language each script is in', async () => {
    const languages = { te: 'te', hi: 'hi', es: 'es', pt: 'pt', id: 'id', hinglish: 'hi-Latn' };
    for (const [name, language] of Object.entries(languages))
      expect(await outcomeOf(`ok_script_${name}.docx`)).toMatchObject({ language });
  });

  it('leaves no control, escape or direction character in any text', async () => {
    for (const { name } of manifest) {
      // oxlint-disable-next-line no-control-regex
      expect(await textOf(name)).not.toMatch(
        /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\ufeff\ufffd]/u,
      );
    }
  });

  it('reads Shift_JIS as Japanese, never as mojibake', async () => {
    expect(await textOf('ok_japanese_shift_jis.txt')).toContain('三年間だれも教えてくれなかった');
  });

  it('keeps a text cut inside its last character', async () => {
    expect(await textOf('bad_telugu_cut_mid_character.txt')).toMatch(/^నేను ఉద్యోగం.*ఉం$/u);
  });

  it('takes an injected instruction as plain text of the story', async () => {
    expect(await textOf('inj_prompt_in_story.txt')).toBe(await textOf('inj_prompt_in_story.docx'));
  });

  it('keeps 50,000 characters of a long document and says so', async () => {
    const outcome = await outcomeOf('big_pdf_3000_pages.pdf');
    expect(outcome).toMatchObject({ ok: true, truncated: true });
    expect((await textOf('big_pdf_3000_pages.pdf')).length).toBeGreaterThan(49_000);
    expect((await textOf('big_pdf_3000_pages.pdf')).length).toBeLessThanOrEqual(50_000);
  });
});
