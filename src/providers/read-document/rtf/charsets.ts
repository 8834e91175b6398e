/** RTF's numbers for charsets, as iconv-lite names them. */
import iconv from 'iconv-lite';

/** `\fcharset` values (Windows character sets). 0 and 1 mean the document's own code page. */
const FONT_CHARSETS: Readonly<Record<number, string>> = {
  77: 'macroman',
  128: 'cp932',
  129: 'cp949',
  130: 'cp949',
  134: 'cp936',
  136: 'cp950',
  161: 'win1253',
  162: 'win1254',
  163: 'win1258',
  177: 'win1255',
  178: 'win1256',
  186: 'win1257',
  204: 'win1251',
  222: 'win874',
  238: 'win1250',
};

export function charsetOfFont(number: number): string | undefined {
  return FONT_CHARSETS[number];
}

/** Undefined for a code page nobody knows: the caller keeps what it had. */
export function charsetOfCodepage(codepage: number): string | undefined {
  const name = codepage === 65_001 ? 'utf-8' : codepage === 10_000 ? 'macroman' : `cp${codepage}`;
  return iconv.encodingExists(name) ? name : undefined;
}
