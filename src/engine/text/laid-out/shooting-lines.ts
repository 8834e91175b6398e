/** Gives what is shown, heard or acted in an example its own line, also where all of it was pasted into one, and takes out what is never spoken. */
import { once } from '../../../once.js';
import { scriptCues } from '../script-cues.js';
import { EMOJI, EMOJIS, HASHTAG, TIME_SPAN } from './layout-marks.js';

const TIMES = new RegExp(TIME_SPAN, 'gu');
/** `B-ROLL: ...`, `TEXT ON SCREEN: ...`, `🎵 sound: ...`: nothing behind it is said. */
const silentLabel = once(
  () =>
    new RegExp(
      String.raw`(?<![\p{L}\p{M}\p{N}])\**${scriptCues('silentLabel')}\**\s*[:：]\**\s*|🎵|🎶`,
      'giu',
    ),
);
const HASHTAG_RUN = new RegExp(String.raw`(?<=\s)(?:${HASHTAG}\s*){2,}`, 'gu');
const direction = once(
  () =>
    new RegExp(
      String.raw`\(\s*${scriptCues('direction')}[^()\n]*\)|\*\s*${scriptCues('direction')}[^*\n]*\*`,
      'giu',
    ),
);
/** What is shown ends where somebody speaks: behind a bracket, a sentence or an emoji, or before a quote or a break. */
const SHOWN_END = new RegExp(String.raw`\)\s*|[.!?…।](?=\s|$)|${EMOJI}+|(?=["“«])`, 'u');
/** Words in capitals on the screen end where small ones begin. */
const CAPITALS_SHOWN = /^(?:[^\p{Ll}]*\p{Lu}[^\p{Ll}\s]*(?:\s|$))+(?=\S*\p{Ll})/u;
/** Fewer marks of a shooting script in a line, and its line breaks are still there. */
const GLUED_MARKS = 2;

/** Null where the text has no mark of a shooting script. */
export function shootingLines(text: string): readonly string[] | null {
  const isScript = marksIn(text) > 0;
  if (!isScript) return null;
  return text
    .split('\n')
    .flatMap((line) => (marksIn(line) >= GLUED_MARKS ? unglued(line) : withoutShown(line)));
}

function marksIn(line: string): number {
  return [TIMES, silentLabel(), HASHTAG_RUN].reduce(
    (sum, pattern) => sum + (line.match(pattern) ?? []).length,
    0,
  );
}

/** A line of its own that shows something says nothing. */
function withoutShown(line: string): string[] {
  const [label] = line.matchAll(silentLabel());
  if (!label) return [line];
  const before = line.slice(0, label.index).replace(TIMES, ' ').replace(EMOJIS, '').trim();
  return before === '' ? [] : [before];
}

function unglued(line: string): string[] {
  const broken = line
    .replace(TIMES, '\n')
    .replace(HASHTAG_RUN, '\n')
    .replaceAll(silentLabel(), (label) => `\n${label}`)
    .replace(direction(), '\n');
  return broken.split('\n').flatMap((part) => {
    const [label] = part.matchAll(silentLabel());
    const said = (label ? behindShown(part.slice(label[0].length)) : part).trim();
    return said === '' ? [] : [said];
  });
}

function behindShown(shown: string): string {
  const capitals = CAPITALS_SHOWN.exec(shown)?.[0];
  if (capitals !== undefined) return shown.slice(capitals.length).replace(EMOJIS, '');
  const end = SHOWN_END.exec(shown);
  return end ? shown.slice(end.index + end[0].length) : '';
}
