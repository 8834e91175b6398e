import { afterAll, describe, expect, it } from 'vitest';
import type { Attachment } from '../../../src/chat/types.js';
import type { ScriptRecord } from '../../../src/engine/types.js';
import { attachmentLabels, shotListFor } from '../../../src/conversations/script/cards/attachment-labels.js';
import { createAttachmentRenderer } from '../../../src/providers/attachments/index.js';
import { createDocumentReader } from '../../../src/providers/read-document/index.js';
import { RECORD, STATS } from '../../support/attachment-samples.js';

let record: ScriptRecord | null = RECORD;
const renderer = createAttachmentRenderer({
  loadScript: async () => record,
  loadStats: async () => STATS,
  exportData: async (userId) => ({
    name: 'data.json',
    mimeType: 'application/json',
    bytes: Buffer.from(userId),
  }),
  labels: attachmentLabels,
  shotList: ({ result }, locale) => shotListFor(result, locale),
});
afterAll(() => renderer.close());

async function render(attachment: Attachment, script: ScriptRecord | null = RECORD, locale = 'en') {
  record = script;
  return renderer.render(attachment, { userId: 'terminal:local', locale });
}

async function exportText(format: 'txt' | 'srt', script: ScriptRecord = RECORD): Promise<string> {
  const file = await render({ type: 'export', scriptId: 'e1', format }, script);
  return Buffer.from(file?.bytes ?? []).toString();
}

const withBeats = (spoken: string, seconds: number): ScriptRecord => ({
  ...RECORD,
  result: {
    ...RECORD.result,
    beats: [{ startSeconds: 0, endSeconds: seconds, kind: 'hook', spoken, onScreen: null, shot: null }],
  },
});

describe('exports', () => {
  it('TXT holds the spoken words only, a gap between beats', async () => {
    expect(await exportText('txt')).toBe(
      'Do not twist the cutter.\n\nIf you twist it you seal the edge, and a sealed edge cannot climb, sugar.\n\nTell me how yours came out.\n',
    );
  });

  it('her own edit wins over the first text', async () => {
    const edited = { ...RECORD, editedText: 'Mine now.\r\nReally.' };
    expect(await exportText('txt', edited)).toBe('Mine now.\nReally.\n');
    expect(await exportText('srt', edited)).toBe('1\n00:00:00,000 --> 00:00:10,000\nMine now.\nReally.\n');
  });

  it('an edit whose beats were found anew is timed by them', async () => {
    const edited = { ...RECORD, editedText: RECORD.result.beats.map(({ spoken }) => spoken).join('\n') };
    expect(await exportText('srt', edited)).toBe(await exportText('srt'));
  });

  it('SRT is timed by the beats', async () => {
    const cues = (await exportText('srt')).split('\n\n');
    expect(cues[0]).toBe('1\n00:00:00,000 --> 00:00:02,500\nDo not twist the cutter.');
    expect(cues[1]).toMatch(/^2\n00:00:02,500 --> 00:00:08,000\nIf you twist it you seal the edge, and a\n/u);
    expect(cues.at(-1)).toMatch(/^3\n00:00:08,000 --> 00:00:10,000\n/u);
  });

  it('SRT lines stay within 42 characters and cues never overlap, whatever the script', async () => {
    const texts = [
      'word '.repeat(200),
      'నేను ఉద్యోగం మానేసిన రోజు నా దగ్గర పదకొండు రోజులకు సరిపడా డబ్బు మాత్రమే ఉంది',
      'これは三年間だれも教えてくれなかった話です。'.repeat(9),
      'x'.repeat(300),
    ];
    const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });
    for (const text of texts) {
      const srt = await exportText('srt', withBeats(text, 59.5));
      const shown = srt.split('\n').filter((line) => line && !/^\d+$|-->/u.test(line));
      expect(Math.max(...shown.map((line) => [...graphemes.segment(line)].length))).toBeLessThanOrEqual(42);
      expect(shown.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
      const times = [...srt.matchAll(/\d\d:\d\d:\d\d,\d{3}/gu)].map(([time]) => time);
      expect(times).toEqual([...times].sort());
      expect(times.at(-1)).toBe('00:00:59,500');
    }
  });

  it('DOCX opens again with words, caption and hashtags, control characters dropped', async () => {
    const script = { ...RECORD, result: { ...RECORD.result, caption: 'Never\u0000 twist.\u000b\ud800' } };
    const file = await render({ type: 'export', scriptId: 'e1', format: 'docx' }, script);
    expect(file?.name).toBe('Why-you-never-twist-the-biscuit-cutter.docx');
    const outcome = await createDocumentReader().read({ name: 'x', bytes: file?.bytes ?? new Uint8Array() });
    expect(outcome).toMatchObject({ ok: true, kind: 'docx' });
    const text = outcome.ok ? outcome.text : '';
    expect(text).toContain(
      'Why you never twist the biscuit cutter\nDo not twist the cutter.\nIf you twist it',
    );
    expect(text).toMatch(/On screen[^]*STOP[^]*Caption\nNever twist\.\nHashtags\n#biscuits/u);
  });

  it('DOCX shows how it is filmed, in her language: cover, cutaways, music, tenths where a beat is short', async () => {
    const [beat] = RECORD.result.beats;
    const beats = [{ ...beat!, startSeconds: 9.6, endSeconds: 10.3, bRoll: 'masa cruda', music: 'piano' }];
    const script = { ...RECORD, result: { ...RECORD.result, beats, coverText: 'No lo gires' } };
    const file = await render({ type: 'export', scriptId: 'e1', format: 'docx' }, script, 'es');
    const outcome = await createDocumentReader().read({ name: 'x', bytes: file?.bytes ?? new Uint8Array() });
    const text = outcome.ok ? outcome.text : '';
    expect(text).toMatch(/No lo gires[^]*9,6–10,3 s[^]*masa cruda[^]*piano/u);
  });

  it('charts come from the drawing thread as PNG and leave the main thread free', async () => {
    let longestGapMs = 0;
    const startedAt = performance.now();
    let last = startedAt;
    const pulse = setInterval(() => {
      longestGapMs = Math.max(longestGapMs, performance.now() - last);
      last = performance.now();
    }, 1);
    const [chart, numbers] = await Promise.all([
      render({ type: 'viral-chart', scriptId: 'e1' }),
      render({ type: 'stats-chart' }),
    ]);
    clearInterval(pulse);
    for (const file of [chart, numbers]) {
      expect(file?.mimeType).toBe('image/png');
      expect(
        Buffer.from(file?.bytes ?? [])
          .subarray(1, 4)
          .toString(),
      ).toBe('PNG');
    }
    // Drawn here, the two would hold this thread for nearly all of that time.
    expect(longestGapMs).toBeLessThan((last - startedAt) / 2);
  });

  it('answers null for a script that is gone and hands her data through', async () => {
    expect(await render({ type: 'viral-chart', scriptId: 'gone' }, null)).toBeNull();
    expect(await render({ type: 'data-export' })).toMatchObject({ name: 'data.json' });
  });

  it('draws for her as ever after its practice', async () => {
    await renderer.rehearse('te');
    expect((await render({ type: 'viral-chart', scriptId: 'e1' }))?.mimeType).toBe('image/png');
  });

  it('says what is wrong when drawing fails, and draws again after', async () => {
    const broken = { ...RECORD, result: { ...RECORD.result, viral: null as never } };
    await expect(render({ type: 'viral-chart', scriptId: 'e1' }, broken)).rejects.toMatchObject({
      code: 'unavailable',
    });
    expect(await render({ type: 'viral-chart', scriptId: 'e1' })).toMatchObject({ mimeType: 'image/png' });
  });
});
