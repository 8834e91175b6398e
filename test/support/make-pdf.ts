/** Builds small valid PDFs: one text line a `Tj`, pages as many as wanted. */
export interface PdfOptions {
  readonly pages: readonly (readonly string[])[];
  /** Body of a ToUnicode map for the two-byte codes used in `<hex>` lines. */
  readonly toUnicode?: string;
}

/** A line that begins with `<` is written as a hex string, any other as literal text. */
export function makePdf({ pages, toUnicode }: PdfOptions): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(''); // pages, filled below
  const font = toUnicode === undefined ? simpleFont(add) : mappedFont(add, toUnicode);
  const kids = pages.map((lines) => {
    const shown = lines.map((line) => `${line.startsWith('<') ? line : `(${escape(line)})`} Tj T*`).join(' ');
    const content = add(stream(`BT /F1 12 Tf 50 750 Td 14 TL ${shown} ET`));
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F1 ${font} 0 R >> >> /Contents ${content} 0 R >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  return assemble(objects);
}

function simpleFont(add: (body: string) => number): number {
  return add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
}

function mappedFont(add: (body: string) => number, toUnicode: string): number {
  const map = add(
    stream(
      `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def 1 begincodespacerange <0000> <FFFF> endcodespacerange ${toUnicode} endcmap end end`,
    ),
  );
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /X /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>',
  );
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${descriptor} 0 R /DW 500 >>`,
  );
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /Identity-H /DescendantFonts [${descendant} 0 R] /ToUnicode ${map} 0 R >>`,
  );
}

function stream(body: string): string {
  return `<< /Length ${body.length} >>\nstream\n${body}\nendstream`;
}

function escape(text: string): string {
  return text.replace(/[\\()]/gu, String.raw`\$&`);
}

function assemble(objects: readonly string[]): Buffer {
  let body = '%PDF-1.4\n';
  const offsets = objects.map((object, at) => {
    const offset = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const xref = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}`;
  return Buffer.from(
    `${body}${xref}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`,
    'latin1',
  );
}
