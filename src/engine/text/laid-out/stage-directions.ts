/** What stands in brackets, between stars or at a time in a line of an example and is acted, not said. */
import { createCue } from '../phrasings.js';
import { scriptCues } from '../script-cues.js';
import { countWords } from '../words.js';
import { CLOCK, EMOJIS, ENDS, HASHTAG } from './layout-marks.js';

const BETWEEN = String.raw`\s*${CLOCK}(?:\s*[-–—]\s*${CLOCK})?\s*`;
/** In round brackets inside a line it is an hour of hers: `we open late (10.30)`. */
const TIME = new RegExp(String.raw`^\s*\(${BETWEEN}\)|\[${BETWEEN}\]`, 'gu');
const LAST_HASHTAGS = new RegExp(String.raw`(?:\s+${HASHTAG})+\s*$`, 'u');
/** `... with my hands like this. (shows it)` */
const BRACKET_BEHIND = /(?=[\s(])(?<=[.!?…।]["”’]*)\s*\(\p{Ll}[^().!?\n]{2,30}\)\s*$/u;
/** `... veyyandi. [shows the glass] Doctor ...` */
const SQUARE_BETWEEN = /(?=\[)(?<=[.!?…।]["”’)]*\s*)\[[^\]\n]*\](?=\s|$)/gu;
const BRACKETED = /^\s*(?:\[[^\]\n]*\]|\(([^)\n]*)\))\s*/u;
/** Between two sentences, or a line of its own: inside a sentence stars stress a word. */
const STARRED_BETWEEN =
  /(?=\*)(?<=^\s*|[.!?…।]["”’)]*\s+)(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)(?=\s*$|\s+["“¡¿]*(?!\p{Ll}))/gu;
const STARRED = /(?<!\*)\*(?!\*)([^*\n]+)\*(?!\*)/gu;
const DIRECTS = createCue(() => new RegExp(String.raw`^\W*${scriptCues('direction')}`, 'iu'));
const LONGEST_DIRECTION_WORDS = 4;
/** `comes in with the tray`: no sentence of hers begins so. */
const SMALL = /^\s*\p{Ll}(?!.*[.!?…।]\s*$)/u;
/** `Blessing laughs` */
const HOLDS_DIRECTION = createCue(
  () => new RegExp(String.raw`(?<![\p{L}\p{M}])${scriptCues('direction')}`, 'iu'),
);

/** A time may stand before a label. */
export function withoutTime(line: string): string {
  return line.replace(TIME, ' ');
}

/** With the tags and emoji of the line gone too; '' where nothing of it is said. */
export function withoutDirections(line: string): string {
  return withoutBracket(line)
    .replace(STARRED_BETWEEN, (whole, words: string) =>
      HOLDS_DIRECTION.test(words) || SMALL.test(words) ? '' : whole,
    )
    .replace(STARRED, '$1')
    .replace(BRACKET_BEHIND, '')
    .replace(SQUARE_BETWEEN, '')
    .replaceAll('**', '')
    .replace(LAST_HASHTAGS, '')
    .replace(EMOJIS, '');
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
