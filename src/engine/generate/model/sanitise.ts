/** Turns what a model wrote into words to say: no markup, labels, directions, foreign emoji, links or raw JSON. */
import { once } from '../../../once.js';
import { obeying, type Ban } from '../../persona/rules/banned-words.js';
import { blankWordsFor } from '../attempts/blank-words.js';
import { TIME_SPAN } from '../../text/laid-out/layout-marks.js';
import { withoutInvisible } from '../../text/invisible.js';
import { createCue } from '../../text/phrasings.js';
import { scriptCues } from '../../text/script-cues.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';

export interface SpokenRules {
  /** Emoji of hers: these stay. */
  readonly herEmoji: ReadonlySet<string>;
  /** Words she never says; absent = none. */
  readonly bans?: readonly Ban[];
  /** True for a sentence that must not be said, whoever wrote it; absent = none. */
  readonly isRefused?: (sentence: string) => boolean;
  /** BCP 47. */
  readonly language?: string;
  /** Hers, which labels what she says: `Ana: "..."`. */
  readonly name?: string;
}

const LONGEST_BEAT_CHARACTERS = 4000;
const EMOJI = /\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\uFE0F|\u200D\p{Extended_Pictographic})*/gu;
/** Of web pages and of models that think aloud: `<gearbox>` and `5 < 6` are words of hers. */
const TAG_NAME =
  '(?:a|abbr|article|aside|b|blockquote|body|br|code|details|div|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|kbd|label|li|link|main|mark|meta|nav|ol|p|pre|q|s|samp|script|section|small|span|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|title|tr|u|ul|video|think|thinking|thought|reasoning|reflection|scratchpad|analysis|answer|final|output|response|result|tool|system|user|assistant)';
const TAG = new RegExp(`</?${TAG_NAME}(?:\\s[^<>]{0,80})?/?>`, 'giu');
/** Nothing in a line that begins with one of these is said. */
const TAG_FIRST =
  /^\s*<(?:!|\/?(?:html|head|body|script|style|table|think|thinking|reasoning|scratchpad)[\s>])/iu;
const TIME_FIRST = new RegExp(String.raw`^${TIME_SPAN}\s*[:|–—-]?\s+`, 'u');
/** `(Word count: 76)`, `Total: 75 words`: told to us. */
const TALLY = createCue(
  () =>
    new RegExp(String.raw`^[(\[]?${scriptCues('tally')}\s*[:：=≈~]\s*\D{0,12}\d[^.!?]{0,20}[.)\]]*$`, 'iu'),
);
const TIMES = '(?:[([]?\\d+\\s*[-–]\\s*\\d+\\s*s(?:ec(?:onds)?)?[)\\]]?\\s*:?\\s*)?';
const NOTE = '\\s*(?:[([][^)\\]]{0,40}[)\\]])?\\s*';
const labelled = (behind: string): RegExp => new RegExp(`^${TIMES}${scriptCues('label')}${behind}`, 'iu');
const labelBefore = once(() => labelled(`${NOTE}[:：–—-]\\s+`));
/** A line that is a label and nothing else: a heading. A bare word needs a mark or a heading's sign to be one. */
const HEADING = createCue(() => labelled(`${NOTE}(?:[:：–—-]|(?<=[)\\]]))\\s*$`));
const BARE_HEADING = createCue(() => labelled('\\s*$'));
const LIST_MARK = /^(?:[-*•>#]+|\d{1,2}[.)])\s+/u;
/** Words that begin a direction to camera or editor, not something to fill in. */
const DIRECTION = createCue(() => new RegExp(String.raw`^(?:\d|${scriptCues('direction')})`, 'iu'));
const ROUND_BRACKETS = /\(([^()\n]{1,80})\)/gu;
const SQUARE_BRACKETS = /\[([^[\]\n]{0,80})\]/gu;
const STARRED_DIRECTION = /(^|\s)\*([^*\n]{1,60})\*(?=\s|$|[.,!?])/gu;
/** A mark longer than this is no blank but a remark. */
const LONGEST_BLANK_WORDS = 7;

/** One line per sentence or breath, joined by `\n`; empty when nothing sayable is left. */
export function sanitiseSpoken(text: string, rules: SpokenRules): string {
  return withoutInvisible(text.slice(0, LONGEST_BEAT_CHARACTERS).replaceAll('\\n', '\n'))
    .split('\n')
    .map((line) => obeying(sanitiseLine(line, rules), rules.bans ?? [], rules.language ?? ''))
    .filter((line) => countWords(line) > 0)
    .flatMap(splitSentences)
    .filter((sentence) => !rules.isRefused?.(sentence))
    .join('\n');
}

/** Text to show or to post: as spoken, but on one line. Null when nothing is left. */
export function sanitiseNote(text: string | null, rules: SpokenRules, maxCharacters: number): string | null {
  const clean = sanitiseSpoken((text ?? '').slice(0, maxCharacters * 2), rules).replaceAll('\n', ' ');
  return clean === '' ? null : clean.slice(0, maxCharacters).trim();
}

function sanitiseLine(raw: string, rules: SpokenRules): string {
  if (/^\s*(?:```|[{}]|[[\]],?\s*$|"[\w ]{1,30}"\s*:)/iu.test(raw) || TAG_FIRST.test(raw)) return '';
  const isMarked = /^\s*(?:#{1,6}\s|\*\*|__)/u.test(raw);
  let line = raw.trim().replace(LIST_MARK, '');
  line = line
    .replaceAll(/\*\*|__|~~|[`{}]/gu, '')
    .replaceAll(/<{2,}|>{2,}/gu, ' ')
    .replaceAll(TAG, ' ');
  const whole = line.trim();
  if (HEADING.test(whole) || TALLY.test(whole) || (isMarked && BARE_HEADING.test(whole))) return '';
  line = withoutName(whole.replace(TIME_FIRST, ''), rules.name)
    .replace(labelBefore(), '')
    .replaceAll(STARRED_DIRECTION, (_, before: string, words: string) =>
      DIRECTION.test(words) ? before : before + words,
    )
    .replaceAll(ROUND_BRACKETS, (whole, words: string) => (DIRECTION.test(words.trim()) ? '' : whole))
    .replaceAll(SQUARE_BRACKETS, (whole, words: string) => blankOf(words, whole, rules.language))
    .replaceAll(/\[([^\]]+)\]\(https?:[^)]*\)|https?:\/\/\S+/gu, '$1')
    .replaceAll(EMOJI, (emoji) => (rules.herEmoji.has(emoji) || /^[\d#*©®™]/u.test(emoji) ? emoji : ''))
    .replaceAll(/(?:^|\s)#(?=\p{L})[\p{L}\p{M}\p{N}_]+/gu, '');
  return (
    line
      .trim()
      // A label may have stood behind a direction.
      .replace(labelBefore(), '')
      .replaceAll(/[ \t]+/gu, ' ')
      .replaceAll(/(?<! ) +(?=[,.!?;:])/gu, '')
      .replace(/^["“”]([^"“”]*)["“”]$/u, '$1')
      .trim()
  );
}

function withoutName(line: string, name = ''): string {
  const isLabel = name !== '' && line.toLowerCase().startsWith(`${name.toLowerCase()}:`);
  return isLabel ? line.slice(name.length + 1).trim() : line;
}

/** Models write the word itself for what is missing, whatever the language. */
const BARE_BLANK = /^\W*blank\W*$/iu;

/** The blank that `whole` is, named in the script's language; empty for a remark. */
function blankOf(words: string, whole: string, language = 'en'): string {
  if (!isBlank(words)) return '';
  return BARE_BLANK.test(words) ? `[${blankWordsFor(language).missing}]` : whole;
}

/** Short words that name what is missing. */
function isBlank(words: string): boolean {
  const inside = words.trim();
  return (
    /\p{L}/u.test(inside) && !DIRECTION.test(inside) && inside.split(/\s+/u).length <= LONGEST_BLANK_WORDS
  );
}

export function emojiOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => text.match(EMOJI) ?? []));
}
