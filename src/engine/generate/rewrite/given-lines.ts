/** Words of hers that she gave with the order: they stand where she says, to the letter. */
import { splitSentences } from '../../text/sentences.js';
import { paddedWords } from '../../text/words.js';
import type { NamedEdit } from '../../operations.js';
import type { DraftBeat } from '../brief.js';
import { givenLines, newSentence, type Editing, type Sentences } from './line-named.js';
import { holding } from './point-at.js';

/** More lines than any beat has. */
const FAR = 1_000_000;

/** Null where they stand there already. */
export function withGiven(
  sentences: Sentences,
  edit: NamedEdit,
  beats: readonly DraftBeat[],
  { beside = new Set() }: Editing,
): Sentences | null {
  const { op, to, unit, line = 1, words } = edit;
  const texts = linesOf(sentences, words);
  const others = sentences.filter(
    ({ text }) => !texts.some((given) => isIn(text, given) || isIn(given, text)),
  );
  const last = beats.length - 1;
  const at = (beat: number, place: number): Sentences =>
    texts.map((text, index) => ({ ...newSentence(text, beat), line: place + index }));
  const result = placed();
  const isSame =
    result.length === sentences.length && result.every(({ text }, place) => text === sentences[place]?.text);
  return texts.length === 0 || isSame ? null : result;

  function placed(): Sentences {
    if (op === 'open') {
      const [first] = sentences;
      return [...at(0, -FAR), ...others.filter((sentence) => sentence !== first)];
    }
    if (op === 'end') {
      const hasClose = beats[last]?.kind === 'cta' && last > 0;
      const isOld = ({ text }: Sentences[number]): boolean => !beside.has(text);
      const ending = unit === 'last' && !hasClose ? sentences.findLast(isOld) : undefined;
      const isClose = (sentence: Sentences[number]): boolean =>
        hasClose && sentence.beat === last && isOld(sentence);
      const rest = others.filter((sentence) => sentence !== ending && !isClose(sentence));
      return [...rest, ...at(last, FAR)];
    }
    if (to === 'start') return [...at(0, -FAR), ...others];
    if (to === 'end') return [...others, ...at(last, FAR)];
    if (unit === 'line') return behind(others, sentences[line - 1], texts);
    const close = others.findIndex(({ beat }) => beat === last && last > 0 && beats[last]?.kind === 'cta');
    return close < 0
      ? [...others, ...at(last, FAR)]
      : [...others.slice(0, close), ...at(last - 1, FAR), ...others.slice(close)];
  }
}

function behind(
  others: Sentences,
  before: Sentences[number] | undefined,
  texts: readonly string[],
): Sentences {
  const place = before ? others.indexOf(before) + 1 : others.length;
  const previous = others[place - 1];
  if (!previous) return others;
  const own = texts.map((text) => ({ ...newSentence(text, previous.beat), line: previous.line + HALF }));
  return [...others.slice(0, place), ...own, ...others.slice(place)];
}

/** Between two lines. */
const HALF = 0.5;

/** The whole line where she gives its beginning and it stands in the script; else her words. */
function linesOf(sentences: Sentences, words: string): readonly string[] {
  const [held] = holding(
    sentences.map(({ text }) => text),
    words,
  );
  const text = held === undefined ? undefined : sentences[held]?.text;
  return text === undefined ? givenLines(words) : [text];
}

function isIn(text: string, whole: string): boolean {
  return paddedWords(whole).includes(paddedWords(text));
}

/** "Put back the old first line": as the nearest version before had it that begins otherwise; null where none does. */
export function broughtBack(
  sentences: Sentences,
  before: Sentences,
  { line = 1, unit }: NamedEdit,
  { earlier = [] }: Editing,
): Sentences | null {
  const known = new Set(before.map(({ text }) => text));
  const lines = earlier.map((text) => splitSentences(text));
  const found = lines
    .map((version) => (unit === 'last' ? version.at(-1) : version[line - 1]))
    .find((text) => text !== undefined && !known.has(text));
  if (found === undefined) return null;
  if (unit === 'last') {
    const beat = before.at(-1)?.beat ?? 0;
    const rest = sentences.at(-1) === before.at(-1) ? sentences.slice(0, -1) : sentences;
    return [...rest, { ...newSentence(found, beat), line: FAR }];
  }
  // What stands in its place goes, unless it is gone already.
  const rest = sentences[line - 1] === before[line - 1] ? sentences.toSpliced(line - 1, 1) : sentences;
  const next = rest[line - 1];
  const sentence = {
    ...newSentence(found, line === 1 ? 0 : (next?.beat ?? 0)),
    line: (next?.line ?? FAR) - HALF,
  };
  return rest.toSpliced(line - 1, 0, line === 1 ? { ...sentence, line: -FAR } : sentence);
}
