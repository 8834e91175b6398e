/** A script as a Word document: the spoken words large, then the shot list, caption and hashtags. */
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
import type { DocxJob } from './jobs.js';

/** Half points: 16 pt is read at arm's length. */
const SPOKEN_SIZE = 32;
/** Languages written from right to left. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur']);
/** XML 1.0 knows no such characters; one of them makes Word refuse the file. */
// oxlint-disable-next-line no-control-regex
const NOT_IN_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu;

export async function writeScriptDocx({ record, labels }: DocxJob): Promise<Uint8Array> {
  const { result, editedText, title } = record;
  const language = (result.request.language ?? '').split('-')[0] ?? '';
  const bidirectional = RIGHT_TO_LEFT.has(language);
  const paragraph = (text: string, size?: number): Paragraph =>
    new Paragraph({
      bidirectional,
      spacing: { after: 120 },
      children: [new TextRun({ text: clean(text), size })],
    });
  const heading = (text: string): Paragraph =>
    new Paragraph({ text: clean(text), heading: HeadingLevel.HEADING_2, bidirectional });

  const spoken = (editedText ?? result.text).split('\n').filter((line) => line.trim() !== '');
  const shotList =
    editedText === null && result.beats.length > 0 ? [beatTable(record.result.beats, labels)] : [];
  const document = new Document({
    title: clean(title),
    creator: 'Reelsmith',
    sections: [
      {
        children: [
          new Paragraph({ text: clean(title), heading: HeadingLevel.HEADING_1, bidirectional }),
          ...spoken.map((line) => paragraph(line, SPOKEN_SIZE)),
          ...(shotList.length > 0 ? [heading(labels.onScreen), ...shotList] : []),
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

function beatTable(beats: DocxJob['record']['result']['beats'], labels: DocxJob['labels']): Table {
  const row = (cells: readonly string[], bold = false): TableRow =>
    new TableRow({
      tableHeader: bold,
      children: cells.map(
        (text) =>
          new TableCell({
            children: [new Paragraph({ children: [new TextRun({ text: clean(text), bold })] })],
          }),
      ),
    });
  const time = (seconds: number): string => `${Math.round(seconds * 10) / 10}`;
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      row([labels.time, labels.spoken, labels.onScreen, labels.shot], true),
      ...beats.map((beat) =>
        row([
          `${time(beat.startSeconds)}–${time(beat.endSeconds)} s`,
          beat.spoken.replaceAll('\n', ' '),
          beat.onScreen ?? '',
          beat.shot ?? '',
        ]),
      ),
    ],
  });
}

function clean(text: string): string {
  return text.replace(NOT_IN_XML, '').replace(/\p{Cs}/gu, '');
}
