/** A script as a Word document: the spoken words large, then the shot list, caption and hashtags. */
import { baseLanguage } from '../../../engine/text/base-language.js';
import {
  Document,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { DocxJob } from '../jobs.js';
import type { ShotList } from '../labels.js';

/** Half points: 16 pt is read at arm's length. */
const SPOKEN_SIZE = 32;
/** Seven columns have to fit. */
const TABLE_SIZE = 18;
/** Twentieths of a point, 9,026 of them between the margins of A4: the spoken words need the most room. */
const COLUMN_WIDTHS = [950, 1150, 2450, 1176, 1150, 1200, 950];
/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
/** XML 1.0 knows no such characters; one of them makes Word refuse the file. */
// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

export async function writeScriptDocx({ record, labels, shotList }: DocxJob): Promise<Uint8Array> {
  const { result, editedText, title } = record;
  const language = baseLanguage(result.request.language ?? '');
  const bidirectional = RIGHT_TO_LEFT.has(language);
  const paragraph = (text: string, size?: number): Paragraph =>
    new Paragraph({
      bidirectional,
      spacing: { after: 120 },
      children: [new TextRun({ text: clean(text), size })],
    });
  const heading = (text: string): Paragraph =>
    new Paragraph({
      text: clean(text),
      heading: HeadingLevel.HEADING_2,
      spacing: { before: 240, after: 80 },
      bidirectional,
    });

  const spoken = (editedText ?? result.text).split('\n').filter((line) => line.trim() !== '');
  const document = new Document({
    title: clean(title),
    creator: 'Reelsmith',
    sections: [
      {
        children: [
          new Paragraph({ text: clean(title), heading: HeadingLevel.HEADING_1, bidirectional }),
          ...spoken.map((line) => paragraph(line, SPOKEN_SIZE)),
          ...(shotList ? [heading(shotList.title)] : []),
          ...(shotList?.cover ? [paragraph(shotList.cover)] : []),
          ...(shotList ? [tableOf(shotList)] : []),
          ...(result.caption
            ? [heading(labels.caption), ...result.caption.split('\n').map((line) => paragraph(line))]
            : []),
          ...(result.hashtags.length > 0
            ? [heading(labels.hashtags), paragraph(result.hashtags.map(({ tag }) => tag).join(' '))]
            : []),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}

function tableOf({ header, rows }: ShotList): Table {
  const row = (cells: readonly string[], isHeader: boolean): TableRow =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((text, column) => cellOf(text, isHeader, COLUMN_WIDTHS[column])),
    });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    columnWidths: COLUMN_WIDTHS,
    rows: [row(header, true), ...rows.map((cells) => row(cells, false))],
  });
}

function cellOf(text: string, bold: boolean, width: number | undefined): TableCell {
  const run = new TextRun({ text: clean(text.replaceAll('\n', ' ')), bold, size: TABLE_SIZE });
  return new TableCell({
    ...(width === undefined ? {} : { width: { size: width, type: WidthType.DXA } }),
    children: [new Paragraph({ children: [run] })],
  });
}

function clean(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/\p{Cs}/gu, '');
}
