/** A line of the script goes to its beginning or its end; one that stands nowhere in it is put there. */
import type { NamedEdit } from '../../operations.js';
import type { DraftBeat } from '../brief.js';
import { asLine, newSentence, placesOf, seenLines, type Editing, type Sentences } from './line-named.js';

/** Null where the script does not hold what she names, and her words are too few for a line. */
export function moved(
  sentences: Sentences,
  edit: NamedEdit,
  beats: readonly DraftBeat[],
  { language, hers }: Editing,
): Sentences | null {
  const places = placesNamed(sentences, edit, language);
  const line = places.length > 0 ? '' : asLine(edit, hers, language);
  if (places.length === 0 && line === '') return null;
  const rest = sentences.filter((_, at) => !places.includes(at));
  const found = sentences.filter((_, at) => places.includes(at));
  // A close of its own stays the last word.
  const last = beats.length - 1;
  const hasClose = beats[last]?.kind === 'cta' && last > 0 && rest.some(({ beat }) => beat === last);
  const beat = edit.to === 'start' ? 0 : hasClose ? last - 1 : last;
  const lines = places.length > 0 ? found : [newSentence(line, beat)];
  // Each stays a line of its own, before or behind all others of its beat.
  const own = lines.map((sentence, at) => ({
    ...sentence,
    beat,
    leans: false,
    line: (edit.to === 'start' ? -FAR : FAR) + at,
  }));
  if (edit.to === 'start') return [...own, ...rest];
  const close = hasClose ? rest.findIndex((sentence) => sentence.beat === last) : -1;
  return close < 0 ? [...rest, ...own] : [...rest.slice(0, close), ...own, ...rest.slice(close)];
}

/** Two lines, counted as she sees them, change places. Null where the script has no such line. */
export function swapped(sentences: Sentences, { line = 1, other = 1 }: NamedEdit): Sentences | null {
  const places = seenLines(sentences);
  const [one, two] = [places[line - 1], places[other - 1]];
  if (!one || !two) return null;
  const into = (own: Sentences, place: Sentences): Sentences =>
    own.map((sentence) => ({ ...sentence, beat: place[0]?.beat ?? 0, line: place[0]?.line ?? 0 }));
  return places.flatMap((own) => (own === one ? into(two, one) : own === two ? into(one, two) : own));
}

/** More lines than any beat has. */
const FAR = 1_000_000;

function placesNamed(sentences: Sentences, edit: NamedEdit, language: string): readonly number[] {
  const { unit, line = 1 } = edit;
  const lines = seenLines(sentences);
  const meant = unit === 'last' ? (lines.length > 1 ? lines.at(-1) : []) : lines[line - 1];
  if (unit === 'last' || unit === 'line')
    return sentences.flatMap((sentence, at) => (meant?.includes(sentence) ? [at] : []));
  return placesOf(sentences, edit, language);
}
