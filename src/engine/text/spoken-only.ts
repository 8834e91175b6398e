/** What is spoken of an example that was sent as a shooting script: no headings, labels, times, stage directions or hashtags. */
import { once } from '../../project-files.js';
import { ownTurns } from './chat-turns.js';
import { handsOver, withoutHandingOver } from './handed-over.js';
import { withoutLinks } from './links.js';
import { asWholeWords, createCue } from './phrasings.js';
import { scriptCues } from './script-cues.js';
import { withoutRows } from './script-rows.js';
import { EMOJIS, shootingLines } from './shooting-lines.js';
import { countWords, isInCapitals } from './words.js';

const CLOCK = String.raw`\d{1,2}[:.]\d{2}`;
const BETWEEN = String.raw`\s*${CLOCK}(?:\s*[-–—]\s*${CLOCK})?\s*`;
/** In round brackets inside a line it is an hour of hers: `we open late (10.30)`. */
const TIME = new RegExp(String.raw`^\s*\(${BETWEEN}\)|\[${BETWEEN}\]`, 'gu');
/** `HOOK: ...`, `**Body** (walking to the gen): ...`, `CTA`: stars, label, note and mark. */
const LABEL = once(
  () =>
    new RegExp(
      String.raw`^[^\p{L}\p{N}*]*(\**)(${scriptCues('label')}(?:\s*\d+)?)(?![\p{L}\p{M}\p{N}])\**(\s*\([^)\n]*\))?\**\s*([:：]\**\s*|[–—-]\s+)?`,
      'iu',
    ),
);
/** In bold, or as Markdown marks a heading. */
const MARKED_LINE = /^\s*(?:\*\*[^*\n]+\*\*\s*$|#{1,6}\s)/u;
const HASHTAGS_ONLY =
  /^(?:\s*(?:[#@][\p{L}\p{M}\p{N}_.]+|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D))+\s*$/u;
const LAST_HASHTAGS = /(?:\s+#[\p{L}\p{M}\p{N}_]+)+\s*$/u;
const ENDS = /[.!?…।]["”’)*]*\s*$/u;
/** `REEL 23 - "Oil"`, `EP 4`: a word in capitals with its number. */
const NUMBERED = /^[^\p{L}\p{N}]*\p{Lu}{2,}\.?\s*#?\d+\s*(?:[-–—:|/(]|[^\p{L}\p{N}]*$)/u;
/** `konten 40 / dapur / pagi`, `reel 3 | market` */
const NUMBERED_SMALL = /^[^\p{L}\p{N}]*\p{L}{3,10}\s#?\d{1,4}\s*[/|]\s/u;
/** `video 7 abuelo machete`: a file's name, without an end mark. */
const NUMBERED_FILE = createCue(
  () =>
    new RegExp(
      String.raw`^[^\p{L}\p{N}]*${scriptCues('numbered')}\s*(?:#|n[.º°]?\s*)?\d{1,4}(?![\p{L}\p{N}])`,
      'iu',
    ),
);
const LONGEST_FILE_NAME_WORDS = 7;
/** `Guion del paraguas negro` above an empty line. */
const TITLED = createCue(() => new RegExp(String.raw`^\s*${scriptCues('script')}(?![\p{L}\p{M}])`, 'iu'));
/** `TITLE: Sun and yellow baby`, `DATE: ...`: nothing behind it is said. */
const HEADED = createCue(
  () => new RegExp(String.raw`^[^\p{L}\p{N}]*${scriptCues('heading')}\**\s*[:：]`, 'iu'),
);
/** `~~ other angle, on the terrace ~~`, and a line of marks alone. */
const BETWEEN_WAVES = /^\s*(?:~~[^~]*~~|[^\p{L}\p{N}]*)\s*$/u;
/** `... with my hands like this. (shows it)` */
const BRACKET_BEHIND = /(?<=[.!?…।]["”’]*)\s*\(\p{Ll}[^().!?\n]{2,30}\)\s*$/u;
/** `... veyyandi. [shows the glass] Doctor ...` */
const SQUARE_BETWEEN = /(?<=[.!?…।]["”’)]*\s*)\[[^\]\n]*\](?=\s|$)/gu;
/** In a shooting script what is said may stand in quotes, with a face behind it. */
const QUOTED_LINE = /^\s*["“«]([^"“”«»]+)["”»]\s*$/u;
/** `v2`, `(moira talking)` behind a heading. */
const BEHIND_HEADING = /\s+v\d+(?!\p{L})|\s*\([^)\n]*\)\s*$/giu;
const NAMES_A_SCRIPT = createCue(() => new RegExp(asWholeWords(scriptCues('script')), 'iu'));
const BRACKETED = /^\s*(?:\[[^\]\n]*\]|\(([^)\n]*)\))\s*/u;
/** Between two sentences, or a line of its own: inside a sentence stars stress a word. */
const STARRED_BETWEEN =
  /(?<=^\s*|[.!?…।]["”’)]*\s+)(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)(?=\s*$|\s+["“¡¿]*(?!\p{Ll}))/gu;
const STARRED = /(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)/gu;
const DIRECTS = createCue(() => new RegExp(String.raw`^\W*${scriptCues('direction')}`, 'iu'));
const LONGEST_DIRECTION_WORDS = 4;
/** `comes in with the tray`: no sentence of hers begins so. */
const SMALL = /^\s*\p{Ll}(?!.*[.!?…।]\s*$)/u;
/** `Blessing laughs` */
const HOLDS_DIRECTION = createCue(
  () => new RegExp(String.raw`(?<![\p{L}\p{M}])${scriptCues('direction')}`, 'iu'),
);

/** More blanks in a row are layout, and would be tried from each of them. */
const BLANK_RUN = /[^\S\n]{9,}/gu;

/** `name`: how she is called, so that the lines of others are told from hers. The text itself where nothing of the kind is in it. */
export function spokenOnly(text: string, name: string): string {
  const { said: own, isChat } = ownTurns(withoutLinks(text).replaceAll(BLANK_RUN, ' '), name);
  const rows = withoutRows(own.split('\n')).join('\n');
  const shooting = shootingLines(rows);
  const lines = shooting ?? rows.split('\n');
  const labels = new Set(lines.flatMap((line) => labelOf(line)?.name ?? []));
  let isHead = true;
  const spoken = lines.flatMap((line, at) => {
    if (isHead && (HEADED.test(line) || isTitle(line, lines[at + 1]))) return [];
    if (HASHTAGS_ONLY.test(line) || isHeading(line) || (line.trim() !== '' && BETWEEN_WAVES.test(line)))
      return [];
    const said = spokenOf(line, labels.size > 1);
    if ((said !== line && said === '') || (isChat && handsOver(said))) return [];
    isHead &&= countWords(said) === 0;
    return [shooting ? said.replace(QUOTED_LINE, '$1') : said];
  });
  const first = spoken.findIndex((line) => line.trim() !== '');
  const left = spoken.flatMap((line, at) => {
    const kept = at === first ? withoutHandingOver(line) : line;
    return kept === '' && line !== '' ? [] : [kept];
  });
  return left.some((line) => line.trim() !== '') ? left.join('\n') : text;
}

/** Her text to the letter, without the labels its lines begin with: `Hook: ...`, `CTA: ...`. */
export function withoutLabels(text: string): string {
  const lines = text.split('\n');
  const isScript = new Set(lines.flatMap((line) => labelOf(line)?.name ?? [])).size > 1;
  return lines
    .flatMap((line) => {
      const said = unlabelled(line, isScript);
      return said.trim() === '' && said !== line ? [] : [said];
    })
    .join('\n');
}

function unlabelled(line: string, isScript: boolean): string {
  const label = labelOf(line);
  return label && (label.isWritten || isScript) ? line.slice(label.length) : line;
}

function spokenOf(line: string, isScript: boolean): string {
  const said = withoutBracket(unlabelled(line.replace(TIME, ' '), isScript))
    .replace(STARRED_BETWEEN, (whole, words: string) =>
      HOLDS_DIRECTION.test(words) || SMALL.test(words) ? '' : whole,
    )
    .replace(STARRED, '$1')
    .replace(BRACKET_BEHIND, '')
    .replace(SQUARE_BETWEEN, '')
    .replaceAll('**', '')
    .replace(LAST_HASHTAGS, '')
    .replace(EMOJIS, '');
  return said === line ? line : said.replaceAll(/[ \t]{2,}/gu, ' ').trim();
}

function isTitle(line: string, below: string | undefined): boolean {
  const isAbove = below?.trim() === '' && !ENDS.test(line);
  return isAbove && TITLED.test(line) && countWords(line) <= LONGEST_FILE_NAME_WORDS;
}

/** Capitals alone are a voice raised: `LISTEN UP MY PEOPLE`. */
function isHeading(line: string): boolean {
  const heading = line.replace(BEHIND_HEADING, '');
  if (ENDS.test(heading)) return false;
  return (
    MARKED_LINE.test(line) ||
    (NUMBERED_FILE.test(line) && countWords(heading) <= LONGEST_FILE_NAME_WORDS) ||
    NUMBERED.test(line) ||
    NUMBERED_SMALL.test(line) ||
    (isInCapitals(heading) && NAMES_A_SCRIPT.test(heading))
  );
}

interface Label {
  readonly name: string;
  /** Characters it takes with its mark. */
  readonly length: number;
  /** In bold, in capitals, numbered or with a note: no word of hers. One that is none of these (`Part: the gasket is here.`) may be. */
  readonly isWritten: boolean;
}

function labelOf(line: string): Label | null {
  const [whole = '', stars = '', name = '', note, mark] = LABEL().exec(line) ?? [];
  const isCapital = isInCapitals(name);
  const isAlone = line.slice(whole.length).trim() === '';
  if (name === '' || !(mark !== undefined || isAlone || (note !== undefined && isCapital))) return null;
  return {
    name: name.replace(/\s*\d+$/u, '').toLowerCase(),
    length: whole.length,
    isWritten: stars !== '' || isCapital || note !== undefined || /\d$/u.test(name),
  };
}

/** Without the direction a line begins with; a sentence in brackets is said, and so is what a sentence begins with. */
function withoutBracket(line: string): string {
  const [whole, words] = BRACKETED.exec(line) ?? [];
  if (whole === undefined) return line;
  const rest = line.slice(whole.length);
  const isSaid = words !== undefined && !DIRECTS.test(words) && (ENDS.test(words) || /^\p{Ll}/u.test(rest));
  if (isSaid) return line;
  // `(CUT) music off`
  return SMALL.test(rest) && DIRECTS.test(rest) && countWords(rest) <= LONGEST_DIRECTION_WORDS ? '' : rest;
}
