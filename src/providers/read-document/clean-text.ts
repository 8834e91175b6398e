/** Makes a document's text safe to log, show and count: no control, escape, direction or hidden characters. */

/** Windows-1252 punctuation that careless programs leave in the control range 80-9F: apostrophes, quotes, dashes. */
const WINDOWS_PUNCTUATION = /[\u0080\u0082-\u0084\u0086-\u008c\u008e\u0091-\u009c\u009e\u009f]/gu;
const windows1252 = new TextDecoder('windows-1252');
// oxlint-disable-next-line no-control-regex
const TERMINAL_ESCAPE = /[\u001b\u009b][[\]()#;?]*(?:\d{1,4}(?:;\d{0,4}){0,8})?[\dA-PR-TZcf-nqry=><~]/gu;
/** Control characters besides line ends and tab; direction marks; zero-width marks; byte order mark; soft hyphen. Joiners (U+200C, U+200D) stay: Indic letters and emoji need them. */
const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;
/** Invisible tag letters can carry hidden instructions; only the flags of England, Scotland and Wales use them. */
const TAG_LETTERS = /(\u{1F3F4}[\u{E0030}-\u{E007A}]{2,6}\u{E007F})|[\u{E0000}-\u{E007F}]/gu;
/** No writing stacks more marks on one letter (Vedic Sanskrit and Tibetan need up to four); "zalgo" stacks dozens. */
const STACKED_MARKS = /(\p{M}{4})\p{M}+/gu;
const LINE_END = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/gu;
const BLANKS = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000 ]+/gu;

/** Lines trimmed and ended by `\n`, at most one empty line in a row, composed characters (NFC), nothing hidden. */
export function cleanText(raw: string): string {
  return raw
    .replace(LINE_END, '\n')
    .replace(TERMINAL_ESCAPE, '')
    .replace(WINDOWS_PUNCTUATION, (mark) => windows1252.decode(Uint8Array.of(mark.charCodeAt(0))))
    .replace(HIDDEN, '')
    .replace(TAG_LETTERS, '$1')
    .replace(/\p{Cs}/gu, '')
    .normalize('NFC')
    .replace(STACKED_MARKS, '$1')
    .replace(BLANKS, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
}

/** At most `maxCharacters` UTF-16 units, never half a character. */
export function cutText(text: string, maxCharacters: number): string {
  if (text.length <= maxCharacters) return text;
  return text
    .slice(0, maxCharacters)
    .replace(/[\ud800-\udbff]$/u, '')
    .trimEnd();
}
