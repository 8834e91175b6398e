/** Lines of an example of which nothing is said: titles, headings, numbers of Reels, tags, marks between scenes. */
import { asWholeWords, createCue } from '../phrasings.js';
import { scriptCues } from '../script-cues.js';
import { countWords, isInCapitals } from '../words.js';
import { ENDS } from './layout-marks.js';

/** In bold, or as Markdown marks a heading. */
const MARKED_LINE = /^\s*(?:\*\*[^*\n]+\*\*\s*$|#{1,6}\s)/u;
const HASHTAGS_ONLY =
  /^(?:\s*(?:[#@][\p{L}\p{M}\p{N}_.]+|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F|\u200D))+\s*$/u;
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
/** `REEL SCRIPT - matted doodle`, `Reel script 3`: one that says twice what it is. */
const TITLED_TWICE = createCue(() => {
  const word = scriptCues('script');
  return new RegExp(String.raw`^[^\p{L}\p{N}]*${word}\s+${word}(?:\s*#?\d+)?\s*(?:[-–—:|/].*)?$`, 'iu');
});
/** `TITLE: Sun and yellow baby`, `DATE: ...`: nothing behind it is said. */
const HEADED = createCue(
  () => new RegExp(String.raw`^[^\p{L}\p{N}]*${scriptCues('heading')}\**\s*[:：]`, 'iu'),
);
/** `~~ other angle, on the terrace ~~`, and a line of marks alone. */
const BETWEEN_WAVES = /^\s*(?:~~[^~]*~~|[^\p{L}\p{N}]*)\s*$/u;
/** `v2`, `(moira talking)` behind a heading. */
const BEHIND_HEADING = /(?<!\s)\s+v\d+(?!\p{L})|(?<!\s)\s*\([^)\n]{0,200}\)\s*$/giu;
const NAMES_A_SCRIPT = createCue(() => new RegExp(asWholeWords(scriptCues('script')), 'iu'));

/** Above the first line that is said. */
export function isTitle(line: string, below: string | undefined): boolean {
  if (HEADED.test(line)) return true;
  if (ENDS.test(line) || countWords(line) > LONGEST_FILE_NAME_WORDS) return false;
  return TITLED_TWICE.test(line) || (below?.trim() === '' && TITLED.test(line));
}

/** Anywhere. An empty line is none: it parts what is said. */
export function isSilent(line: string): boolean {
  return line.trim() !== '' && (HASHTAGS_ONLY.test(line) || BETWEEN_WAVES.test(line) || isHeading(line));
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
