/** Rows of a CSV or TSV file with quoted fields (RFC 4180), as Meta Business Suite writes them. */

/** More rows than any account posts; the rest is left out. */
const MAX_ROWS = 20_000;

/** The separator is the one the first line has most of. Empty lines are left out. */
export function readCsv(text: string): readonly (readonly string[])[] {
  const source = text.replace(/^\uFEFF/u, '');
  const separator = separatorOf(source.slice(0, 10_000).split('\n', 1)[0] ?? '');
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  const endRow = (): void => {
    row.push(field);
    if (row.some((value) => value !== '')) rows.push(row);
    row = [];
    field = '';
  };
  for (let at = 0; at < source.length && rows.length < MAX_ROWS; at += 1) {
    const letter = source[at];
    if (quoted) {
      if (letter !== '"') field += letter;
      else if (source[at + 1] === '"') {
        field += '"';
        at += 1;
      } else quoted = false;
    } else if (letter === '"' && field === '') quoted = true;
    else if (letter === separator) {
      row.push(field);
      field = '';
    } else if (letter === '\n') endRow();
    else if (letter !== '\r') field += letter;
  }
  endRow();
  return rows;
}

function separatorOf(line: string): string {
  const count = (separator: string): number => line.split(separator).length;
  return [',', ';', '\t'].reduce((one, other) => (count(other) > count(one) ? other : one));
}
