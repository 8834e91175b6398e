/** The line she names by her words: where it stands in the script, or as a new one. */
import type { Sentence } from '../../draft/her-material/thoughts.js';
import { capitalise } from '../../draft/her-material/tidy.js';
import { pricesIn } from '../../draft/lines/requirements.js';
import type { NamedEdit } from '../../operations.js';
import { splitSentences } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import { holding, pointedAt } from './point-at.js';

export interface Editing {
  readonly language: string;
  /** Where a line that the script has lost is looked for: its earlier versions, her story, her scripts, what she told. */
  readonly hers: readonly string[];
  /** The earlier versions alone, the nearest first. */
  readonly earlier?: readonly string[];
  /** What she had put in beside the ending: no other ending takes its place. */
  readonly beside?: ReadonlySet<string>;
}

export type Sentences = readonly Sentence[];

/** A longer sentence of hers is told in one breath: what she says of it now serves better. Words. */
const LONGEST_FOUND = 30;
/** Fewer are a thing ("my stall"), not a line. Words. */
const FEWEST_SAID = 4;

/** Her words as they are, then what they share with a sentence, then each of what she joins. */
export function placesOf(
  sentences: Sentences,
  { words, forms = [], parts = [] }: NamedEdit,
  language: string,
): readonly number[] {
  const texts = sentences.map(({ text }) => text);
  const whole = [words, ...forms];
  const found =
    whole.map((form) => holding(texts, form)).find((places) => places.length > 0) ??
    whole.map((form) => pointedAt(texts, form, language)).find((places) => places.length > 0);
  return found ?? [...new Set(parts.flatMap((part) => pointedAt(texts, part, language)))];
}

/** Her own sentence where she told it before, else the words she gives; '' where these are too few to be said. */
export function asLine(
  { op, words, forms = [], isStory }: NamedEdit,
  hers: readonly string[],
  language: string,
): string {
  const told = hers.flatMap((text) => splitSentences(text));
  const [found] = (isStory ? forms : [words, ...forms])
    .flatMap((form) => pointedAt(told, form, language))
    .flatMap((at) => told[at] ?? [])
    .concat(pricesIn(told, words));
  if (found !== undefined && countWords(found) <= LONGEST_FOUND) return asSentence(found);
  // "End with come say hi".
  const fewest = op === 'end' ? FEWEST_SAID - 1 : FEWEST_SAID;
  return !isStory && countWords(words) >= fewest ? asSentence(words) : '';
}

/** The lines as she sees them: two short sentences may stand on one. */
export function seenLines(sentences: Sentences): readonly Sentences[] {
  return sentences.reduce<Sentence[][]>((lines, sentence) => {
    const last = lines.at(-1);
    if (last?.[0]?.beat === sentence.beat && last[0].line === sentence.line) last.push(sentence);
    else lines.push([sentence]);
    return lines;
  }, []);
}

/** Her words as the lines they are. */
export function givenLines(words: string): readonly string[] {
  return splitSentences(words).map(asSentence);
}

export function newSentence(text: string, beat: number): Sentence {
  const line = Number.MAX_SAFE_INTEGER;
  return { text, beat, line, leans: false, isPlain: false, holdsBlank: false };
}

function asSentence(words: string): string {
  const text = capitalise(words.trim());
  if (/[.!?…।"”]$/u.test(text)) return text;
  return text + (/\p{Script=Devanagari}$/u.test(text) ? '।' : '.');
}
