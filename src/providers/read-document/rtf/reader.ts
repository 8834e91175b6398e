/** Follows the state of an RTF document (group, charset, destination) and gathers its running text. */
import iconv from 'iconv-lite';
import { charsetOfCodepage, charsetOfFont } from './charsets.js';
import { PRINTED, SHOWN_DESTINATIONS, SKIPPED_DESTINATIONS } from './control-words.js';

export interface RtfReader {
  open(): void;
  close(): void;
  byte(value: number): void;
  control(word: string, value: number | undefined): void;
  length(): number;
  depth(): number;
  end(): { text: string; pictures: boolean };
}

interface Group {
  readonly skip: boolean;
  readonly hidden: boolean;
  readonly note: boolean;
  /** Replacement characters after a `\u` escape, for readers that know no Unicode. */
  readonly replacements: number;
  readonly font: number | undefined;
  readonly inFontTable: boolean;
}

export function createRtfReader(): RtfReader {
  let body = '';
  /** Footnotes stand inside a sentence; their text comes after the body. */
  let notes = '';
  let pictures = false;
  let charset = 'win1252';
  let defaultFont: number | undefined;
  let group: Group = {
    skip: false,
    hidden: false,
    note: false,
    replacements: 1,
    font: undefined,
    inFontTable: false,
  };
  let starred = false;
  let replacementsLeft = 0;
  let bytes: number[] = [];
  const fontCharsets = new Map<number, string>();
  const groups: Group[] = [];

  const add = (text: string): void => {
    if (group.note) notes += text;
    else body += text;
  };
  /** Bytes wait for each other: in East Asian charsets two make a character. */
  const flush = (): void => {
    if (bytes.length === 0) return;
    const font = group.font ?? defaultFont;
    add(iconv.decode(Buffer.from(bytes), (font !== undefined && fontCharsets.get(font)) || charset));
    bytes = [];
  };
  const change = (next: Partial<Group>): void => {
    flush();
    group = { ...group, ...next };
  };
  const print = (characters: string): void => {
    flush();
    if (!group.skip && !group.hidden) add(characters);
  };

  /** What a control word with a number does, besides printing. */
  const actions: Readonly<Record<string, (value: number | undefined) => void>> = {
    u: (value = 63) => {
      print(String.fromCharCode(value & 0xffff));
      replacementsLeft = group.replacements;
    },
    uc: (value = 1) => change({ replacements: Math.max(0, value) }),
    ansicpg: (value = 1252) => (charset = charsetOfCodepage(value) ?? charset),
    mac: () => (charset = 'macroman'),
    pc: () => (charset = 'cp437'),
    pca: () => (charset = 'cp850'),
    deff: (value) => (defaultFont = value),
    f: (value) => change({ font: value }),
    plain: () => change({ font: undefined, hidden: false }),
    v: (value) => change({ hidden: value !== 0 }),
    fcharset: (value = 0) => {
      const known = charsetOfFont(value);
      if (group.inFontTable && group.font !== undefined && known) fontCharsets.set(group.font, known);
    },
  };

  return {
    open() {
      flush();
      groups.push(group);
      replacementsLeft = 0;
    },
    close() {
      flush();
      group = groups.pop() ?? group;
      starred = false;
      replacementsLeft = 0;
    },
    byte(value) {
      if (replacementsLeft > 0) replacementsLeft -= 1;
      else if (!group.skip && !group.hidden) bytes.push(value);
    },
    control(word, value) {
      const destination = starred;
      starred = word === '*';
      if (starred) return;
      if (word === 'pict') pictures = true;
      const skip = SKIPPED_DESTINATIONS.has(word) || (destination && !SHOWN_DESTINATIONS.has(word));
      const printed = Object.hasOwn(PRINTED, word) ? PRINTED[word]! : '';
      // `\u8212\emdash`: the same character once more, for readers that know no Unicode.
      const repeated = replacementsLeft > 0 && printed !== '' && printed !== '\n';
      replacementsLeft = repeated ? replacementsLeft - 1 : 0;
      if (skip) change({ skip: true, inFontTable: group.inFontTable || word === 'fonttbl' });
      else if (word === 'footnote') change({ note: true });
      else if (Object.hasOwn(actions, word)) actions[word]!(value);
      else if (!repeated) print(printed);
    },
    length: () => body.length + notes.length,
    depth: () => groups.length,
    end() {
      flush();
      return { text: `${body}\n${notes}`, pictures };
    },
  };
}
