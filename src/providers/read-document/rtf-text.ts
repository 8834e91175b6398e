/** The running text of an RTF document: charsets, Unicode escapes and skipped destinations; no formatting. */
import iconv from 'iconv-lite';
import { charsetOfCodepage, charsetOfFont } from './rtf-charsets.js';
import { rtfTokens } from './rtf-tokens.js';

/** Destinations that hold no running text. Unknown ones announce themselves with `\*`. */
const SKIPPED = new Set(
  'colortbl stylesheet info pict object objdata filetbl listtable listoverridetable rsidtbl generator header headerl headerr headerf footer footerl footerr footerf fldinst themedata colorschememapping datastore latentstyles xmlnstbl bkmkstart bkmkend annotation atnid atnauthor atndate template operator author title subject keywords doccomm'.split(
    ' ',
  ),
);
const PRINTED: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\n',
  nestcell: '\n',
  '\n': '\n',
  '\r': '\n',
  tab: '\t',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  endash: '–',
  emdash: '—',
  emspace: ' ',
  enspace: ' ',
  '~': '\u00a0',
  _: '-',
  '{': '{',
  '}': '}',
  '\\': '\\',
};
/** Groups deeper than this are an attack, not a document; the state of each is kept. */
const MAX_DEPTH = 10_000;

interface GroupState {
  skip: boolean;
  /** Replacement characters that follow a `\u` escape. */
  unicodeSkip: number;
  font: number;
  inFontTable: boolean;
}

/** At most about `maxCharacters`. `pictures` is true when the document shows at least one. */
export function rtfText(source: string, maxCharacters: number): { text: string; pictures: boolean } {
  let text = '';
  let pictures = false;
  let charset = 'win1252';
  let defaultFont = -1;
  let pending: number[] = [];
  let replacementsLeft = 0;
  const fonts = new Map<number, string>();
  const stack: GroupState[] = [];
  let state: GroupState = { skip: false, unicodeSkip: 1, font: -1, inFontTable: false };
  let starred = false;

  const flush = (): void => {
    if (pending.length === 0) return;
    const font = state.font === -1 ? defaultFont : state.font;
    text += iconv.decode(Buffer.from(pending), fonts.get(font) ?? charset);
    pending = [];
  };
  const print = (characters: string): void => {
    flush();
    if (!state.skip) text += characters;
  };

  for (const token of rtfTokens(source)) {
    if (text.length > maxCharacters) break;
    if (token.type === 'byte') {
      if (replacementsLeft > 0) replacementsLeft -= 1;
      else if (!state.skip) pending.push(token.value);
      continue;
    }
    replacementsLeft = token.type === 'control' ? replacementsLeft : 0;
    if (token.type === 'open') {
      flush();
      if (stack.length >= MAX_DEPTH) break;
      stack.push({ ...state });
      continue;
    }
    if (token.type === 'close') {
      flush();
      state = stack.pop() ?? state;
      starred = false;
      continue;
    }
    const { word, value } = token;
    if (word === '*') {
      starred = true;
      continue;
    }
    const destination = starred;
    starred = false;
    if (word === 'pict') pictures = true;
    if (word === 'fonttbl') state.inFontTable = true;
    if (SKIPPED.has(word) || word === 'fonttbl' || (destination && word !== 'shppict')) {
      flush();
      state.skip = true;
    } else if (word === 'u' && value !== undefined) {
      print(String.fromCharCode(value & 0xffff));
      replacementsLeft = state.unicodeSkip;
    } else if (word === 'uc') state.unicodeSkip = Math.max(0, value ?? 1);
    else if (word === 'ansicpg') charset = charsetOfCodepage(value ?? 1252) ?? charset;
    else if (word === 'mac') charset = 'macroman';
    else if (word === 'pc' || word === 'pca') charset = 'cp437';
    else if (word === 'deff') defaultFont = value ?? -1;
    else if (word === 'f') {
      flush();
      state.font = value ?? -1;
    } else if (word === 'fcharset' && state.inFontTable) {
      const fontCharset = charsetOfFont(value ?? 0);
      if (fontCharset) fonts.set(state.font, fontCharset);
    } else if (word === 'plain') {
      flush();
      state.font = -1;
    } else if (word === 'v') {
      flush();
      state.skip = value !== 0;
    } else if (Object.hasOwn(PRINTED, word)) print(PRINTED[word] ?? '');
  }
  flush();
  return { text, pictures };
}
