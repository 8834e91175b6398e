/** RTF control words by what they do to the running text. */

/** Destinations that hold no running text. Unknown ones announce themselves with `\*`. */
export const SKIPPED_DESTINATIONS: ReadonlySet<string> = new Set(
  (
    'colortbl stylesheet info pict objdata objclass filetbl listtable listoverridetable rsidtbl generator ' +
    'header headerl headerr headerf footer footerl footerr footerf fldinst themedata colorschememapping datastore ' +
    'latentstyles xmlnstbl bkmkstart bkmkend annotation atnid atnauthor atndate template operator author title subject ' +
    'keywords doccomm sn sv sp shprslt nonshppict fonttbl'
  ).split(' '),
);

/** Destinations marked `\*` that hold running text all the same: pictures and text boxes of newer Word versions. */
export const SHOWN_DESTINATIONS: ReadonlySet<string> = new Set(['shppict', 'shpinst']);

export const PRINTED: Readonly<Record<string, string>> = {
  par: '\n',
  line: '\n',
  sect: '\n',
  page: '\n',
  row: '\n',
  cell: '\n',
  nestcell: '\n',
  shptxt: '\n',
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
