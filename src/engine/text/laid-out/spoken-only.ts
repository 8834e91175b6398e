/** The door to examples as creators send them: exported chats, shooting scripts, tables, subtitles, plain text. */
import { withoutLinks } from '../links.js';
import { countWords } from '../words.js';
import { ownTurns } from './chat-turns.js';
import { handsOver, withoutHandingOver } from './handed-over.js';
import { areLabelled, withoutLabel } from './line-labels.js';
import { withoutRows } from './script-rows.js';
import { shootingLines } from './shooting-lines.js';
import { isSilent, isTitle } from './silent-lines.js';
import { withoutDirections, withoutTime } from './stage-directions.js';

/** More blanks in a row are layout, and would be tried from each of them. */
const BLANK_RUN = /[^\S\n]{9,}/gu;
/** In a shooting script what is said may stand in quotes, with a face behind it. */
const QUOTED_LINE = /^\s*["“«]([^"“”«»]+)["”»]\s*$/u;

/**
 * In: one example, however it is laid out, and how she is called, so that the lines of others are told from hers. Out: what she
 * says in it, line by line, to the letter; the text itself where it is laid out in no way, and where nothing would be left.
 */
export function spokenOnly(text: string, name: string): string {
  const { said: own, isChat } = ownTurns(withoutLinks(text).replaceAll(BLANK_RUN, ' '), name);
  const rows = withoutRows(own.split('\n')).join('\n');
  const shooting = shootingLines(rows);
  const lines = spokenLines(shooting ?? rows.split('\n'), isChat);
  const said = withoutAnnouncing(shooting ? lines.map((line) => line.replace(QUOTED_LINE, '$1')) : lines);
  return said.some((line) => line.trim() !== '') ? said.join('\n') : text;
}

/** Without headings, labels and directions, and in a chat without what is said to us; empty lines of hers stay. */
function spokenLines(lines: readonly string[], isChat: boolean): readonly string[] {
  const isLabelled = areLabelled(lines);
  let isHead = true;
  return lines.flatMap((line, at) => {
    if ((isHead && isTitle(line, lines[at + 1])) || isSilent(line)) return [];
    const said = spokenOf(line, isLabelled);
    if ((said !== line && said === '') || (isChat && handsOver(said))) return [];
    isHead &&= countWords(said) === 0;
    return [said];
  });
}

function spokenOf(line: string, isLabelled: boolean): string {
  const said = withoutDirections(withoutLabel(withoutTime(line), isLabelled));
  return said === line ? line : said.replaceAll(/[ \t]{2,}/gu, ' ').trim();
}

/** Above what is said she may speak to us: `here is another one`. */
function withoutAnnouncing(lines: readonly string[]): readonly string[] {
  const first = lines.findIndex((line) => line.trim() !== '');
  return lines.flatMap((line, at) => {
    const kept = at === first ? withoutHandingOver(line) : line;
    return kept === '' && line !== '' ? [] : [kept];
  });
}
