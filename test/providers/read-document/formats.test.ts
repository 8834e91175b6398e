import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createDocumentReader } from '../../../src/providers/read-document/index.js';
import { makePdf } from '../../support/make-pdf.js';
import { makeDocx, makeZip } from '../../support/make-zip.js';

const reader = createDocumentReader();

async function read(bytes: Buffer | string, name = 'upload'): Promise<string> {
  const outcome = await reader.read({ name, bytes: Buffer.from(bytes) });
  return outcome.ok ? outcome.text : outcome.code;
}

const paragraph = (text: string): string => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('Word documents', () => {
  it('keep a line typed with shift-enter as a line of its own', async () => {
    const body = '<w:p><w:r><w:t>Stop.</w:t><w:br/><w:t>Look at this.</w:t></w:r></w:p>';
    expect(await read(makeDocx(body))).toBe('Stop.\nLook at this.');
  });

  it('are refused when they hold nothing', async () => {
    expect(await read(makeDocx('<w:p/>'))).toBe('empty');
  });

  it('are called scanned when they hold only a picture', async () => {
    const picture = { name: 'word/media/image1.png', content: Buffer.from('89504e470d0a1a0a', 'hex') };
    expect(await read(makeDocx('<w:p/>', [picture]))).toBe('scanned');
  });

  it('with a password are called encrypted, by the container they come in', async () => {
    const container = Buffer.alloc(2048);
    container.write('d0cf11e0a1b11ae1', 0, 'hex');
    container.write('EncryptedPackage', 1024, 'utf16le');
    expect(await read(container, 'locked.docx')).toBe('encrypted');
  });

  it('cut short are called damaged', async () => {
    const whole = makeDocx(paragraph('All of it.'));
    expect(await read(whole.subarray(0, whole.length - 60))).toBe('damaged');
  });

  it('survive a hundred thousand nested elements without an answer that hangs', async () => {
    const deep = `${'<w:sdt><w:sdtContent>'.repeat(100_000)}${paragraph('deep')}${'</w:sdtContent></w:sdt>'.repeat(100_000)}`;
    expect(['deep', 'damaged', 'unsafe', 'empty']).toContain(await read(makeDocx(deep)));
  });

  it('whose directory lies about its size still cannot take more than the limit', async () => {
    const huge = {
      name: 'word/document.xml',
      content: Buffer.alloc(200 * 1024 * 1024, 'a'),
      deflate: true,
      declaredBytes: 1000,
    };
    const bytes = makeZip([{ name: '[Content_Types].xml', content: '<Types/>' }, huge]);
    expect(['unsafe', 'damaged']).toContain(await read(bytes));
  });
});

describe('other files', () => {
  const refused: readonly (readonly [string, Buffer, string])[] = [
    [
      'a spreadsheet',
      makeZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'xl/workbook.xml', content: '' },
      ]),
      'unsupported',
    ],
    [
      'a presentation',
      makeZip([
        { name: '[Content_Types].xml', content: '' },
        { name: 'ppt/presentation.xml', content: '' },
      ]),
      'unsupported',
    ],
    [
      'a Pages document',
      makeZip([
        { name: 'Index/Document.iwa', content: 'x' },
        { name: 'preview.jpg', content: 'x' },
      ]),
      'unsupported',
    ],
    ['a zip of photos', makeZip([{ name: 'a.jpg', content: 'x' }]), 'unsupported'],
    [
      'a picture',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489', 'hex'),
      'unsupported',
    ],
    ['a program', Buffer.concat([Buffer.from('7f454c46020101', 'hex'), Buffer.alloc(64)]), 'unsupported'],
    ['a web page', Buffer.from('<!DOCTYPE html><html><body>Hi</body></html>'), 'unsupported'],
    [
      'a zip of 3,000 parts',
      makeZip(Array.from({ length: 3000 }, (_, at) => ({ name: `word/${at}`, content: '' }))),
      'unsafe',
    ],
    ['a cut PDF header', Buffer.from('%PDF-1.7\n'), 'damaged'],
  ];

  it.each(refused)('%s is refused', async (_what, bytes, code) => {
    expect(await read(bytes)).toBe(code);
  });

  it('say what they are', async () => {
    const outcome = await reader.read({ name: 'sheet.doc', bytes: refused[0]![1] });
    expect(outcome).toMatchObject({ message: expect.stringMatching(/spreadsheet.*send a PDF/u) });
  });

  it('a text that begins like a picture or a program is still a text', async () => {
    expect(await read('BMW owners, stop doing this.')).toBe('BMW owners, stop doing this.');
    expect(await read('I love %PDF-1.4 files.')).toBe('I love %PDF-1.4 files.');
    expect(await read('MZ generation, listen: <b>no</b>')).toBe('MZ generation, listen: <b>no</b>');
  });
});

describe('ODT', () => {
  const odt = (text: string, manifest = '<manifest/>'): Buffer =>
    makeZip([
      { name: 'mimetype', content: 'application/vnd.oasis.opendocument.text' },
      { name: 'META-INF/manifest.xml', content: manifest },
      {
        name: 'content.xml',
        content: `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${text}</office:text></office:body></office:document-content>`,
      },
    ]);

  it('keeps line breaks and blanks, puts footnotes last, leaves comments and deleted text out', async () => {
    const text =
      '<text:tracked-changes><text:p>deleted</text:p></text:tracked-changes><text:p>Stop<text:s text:c="2"/>it<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Said so.</text:p></text:note-body></text:note> now.<text:line-break/>Look.<office:annotation><text:p>comment</text:p></office:annotation></text:p>';
    expect(await read(odt(text))).toBe('Stop it now.\nLook.\nSaid so.');
  });

  it('with an entity bomb or a password is refused', async () => {
    const doctype = '<!DOCTYPE x [<!ENTITY a "b">]><manifest/>';
    expect(await read(odt('<text:p>Hi.</text:p>', doctype))).toBe('unsafe');
    const locked = '<m:manifest xmlns:m="m"><m:encryption-data/></m:manifest>';
    expect(await read(odt('<text:p>Hi.</text:p>', locked))).toBe('encrypted');
  });

  it('survives a hundred thousand nested groups', async () => {
    const deep = `${'<text:span>'.repeat(100_000)}deep${'</text:span>'.repeat(100_000)}`;
    expect(await read(odt(`<text:p>${deep}</text:p>`))).toBe('deep');
  });
});

describe('RTF', () => {
  it('reads charsets of fonts, escapes and pictures as Word writes them', async () => {
    const rtf = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fcharset0 Arial;}{\f1\fcharset204 Arial Cyr;}}{\info{\title secret}}`;
    const body = String.raw`\uc1\u8220\'93Hello\u8221\'94 \f1\'cf\'f0\'e8\'e2\'e5\'f2\f0\par{\pict\pngblip 89504e47}caf\'e9 \emdash {\*\unknown junk}done\line{\v hidden}next}`;
    expect(await read(rtf + body)).toBe('“Hello” Привет\ncafé —done\nnext');
  });

  it('puts footnotes after the text', async () => {
    expect(await read(String.raw`{\rtf1 One{\footnote small print} two.\par}`)).toBe(
      'One two.\n\nsmall print',
    );
  });

  it('survives a million open groups', async () => {
    expect(await read(`{\\rtf1 hello ${'{'.repeat(1_000_000)}`)).toBe('hello');
  });
});

describe('PDF', () => {
  it('shows no page marker and no page number of its own', async () => {
    const pages = ['First thought of the day.', 'Second one.', 'Third one.'].map((line, at) => [
      line,
      `${at + 1}`,
    ]);
    expect(await read(makePdf({ pages }))).toBe('First thought of the day.\n\nSecond one.\n\nThird one.');
  });

  it('puts lines broken by the page together and keeps short lines as they are', async () => {
    const pages = [
      [
        'I had eleven days of savings left and one single client who never',
        'paid me on time, so I sat down in the kitchen and wrote to every-',
        'body I knew.',
        'Then it rang.',
      ],
      ['Stop scrolling', 'your bread is flat', 'here is why'],
    ];
    expect(await read(makePdf({ pages }))).toBe(
      'I had eleven days of savings left and one single client who never paid me on time, so I sat down in the kitchen and wrote to every-body I knew.\nThen it rang.\n\nStop scrolling\nyour bread is flat\nhere is why',
    );
  });

  it('puts Hindi drawn in glyph order into spoken order', async () => {
    // Codes 1..5 stand for ि, क, त, ा, ब; the word is drawn as ि क त ा ब.
    const toUnicode =
      '5 beginbfchar <0001> <093F> <0002> <0915> <0003> <0924> <0004> <093E> <0005> <092C> endbfchar';
    const word = '00010002000300040005';
    expect(await read(makePdf({ pages: [[`<${word}>`, `<${word}>`]], toUnicode }))).toBe('किताब\nकिताब');
  });

  it('with only a scanning app’s mark is called scanned', async () => {
    expect(await read(makePdf({ pages: [['Scanned with CamScanner'], ['Scanned with CamScanner']] }))).toBe(
      'scanned',
    );
  });

  it('is read by content under any name', async () => {
    const bytes = readFileSync(new URL('../../fixtures/documents/ok_script_en.pdf', import.meta.url));
    expect(await reader.read({ name: 'story.doc', bytes })).toMatchObject({ ok: true, kind: 'pdf' });
  });
});
