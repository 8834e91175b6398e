/** Which of her sentences is a video of its own, what its first line is, and which kinds of video it suits. */
import { atEnd } from '../text/at-end.js';
import { z } from 'zod';
import { audienceSaid } from '../persona/reading/audience.js';
import { once } from '../../once.js';
import { readDataFile } from '../../project-files.js';
import { leansBack } from '../draft/her-material/leaning.js';
import { splitSentences } from '../text/sentences.js';
import { countWords, normalWords } from '../text/words.js';
import { CONTENT_TYPES, type ContentType, type Persona } from '../types.js';
import { endsWholeClause } from '../text/whole-clause.js';

const patternList = z
  .array(z.string())
  .transform((sources) => sources.map((source) => new RegExp(source, 'iu')));
const fileSchema = z.object({
  /** What tells who she is, how many follow her or how she films: no video. */
  aboutHerself: patternList,
  /** Points at what she said before, where the writer's own rules do not see it. */
  leans: patternList,
  /** "First job was a pub piano": as a part of a passage it goes on from one before, alone it opens a story. */
  opens: patternList,
  /** A stage direction, a time mark, a tag or a title of an example. */
  notSpoken: patternList,
  /** A sentence that begins so is cut in half at its first pause. */
  subordinate: patternList,
  /** What ends so is followed by the words of somebody. */
  announces: patternList,
  /** Death and grief: told as a story, and nothing is sold with it. */
  grave: patternList,
  /** A sentence that holds one suits these kinds. */
  suits: z.array(
    z.object({
      said: z.string().transform((source) => new RegExp(source, 'iu')),
      kinds: z.array(z.enum(CONTENT_TYPES)),
    }),
  ),
});
const words = once(() => readDataFile(fileSchema, 'word-lists', 'idea-lines.json'));

function holds(list: Exclude<keyof z.output<typeof fileSchema>, 'suits'>, text: string): boolean {
  return words()[list].some((pattern) => pattern.test(text));
}

/** Words of a first line one can say in a breath, and of one that says something. */
const LONGEST_HOOK_WORDS = 16;
const LONGEST_WHOLE_WORDS = 24;
const SHORTEST_CUT_WORDS = 5;
/** Fewer name a thing and tell nothing of it: "Samsung J5." */
const SHORTEST_LINE_WORDS = 5;
/** With a figure in it four words tell something: `Bayaran 150rb sekali pimpin.` */
const SHORTEST_WITH_FIGURE_WORDS = 4;
const SHOUTED_TITLE = /(?<!\p{L})\p{Lu}{4,}\s\p{Lu}{3,}/u;
/** True for a sentence of hers that can be told without the one before it and tells more than who she is. */
export function isIdea(sentence: string, { language, name }: Pick<Persona, 'language' | 'name'>): boolean {
  const said = normalWords(sentence);
  const named = normalWords(name);
  const count = countWords(sentence);
  const isFigure = count === SHORTEST_WITH_FIGURE_WORDS && /\p{N}/u.test(sentence);
  return (
    (count >= SHORTEST_LINE_WORDS || isFigure) &&
    isSpoken(sentence) &&
    !said.slice(0, named.length + 3).some((word) => named.includes(word)) &&
    !tellsOfHerself(sentence) &&
    audienceSaid(sentence) === null &&
    !holds('leans', sentence) &&
    (holds('opens', sentence) || isFigure || !leansBack(sentence, [], language))
  );
}

/** False for a stage direction, a time mark, a tag or a title of an example. */
export function isSpoken(sentence: string): boolean {
  return !holds('notSpoken', sentence) && !SHOUTED_TITLE.test(sentence);
}

/** True for who she is, how many follow her, how she films. */
export function tellsOfHerself(sentence: string): boolean {
  return holds('aboutHerself', sentence);
}

/** Her words up to a pause that leaves a whole clause; empty where neither the sentence nor such a part is short enough. */
export function firstLine(text: string): string {
  const [sentence = ''] = splitSentences(text);
  const whole = sentence.trim();
  const parts = whole.split(/\s+/u);
  if (parts.length <= LONGEST_HOOK_WORDS) return whole;
  const isCut = holds('subordinate', whole);
  const pause = isCut
    ? -1
    : parts.findIndex((word, at) => {
        if (at + 1 < SHORTEST_CUT_WORDS || at >= LONGEST_HOOK_WORDS || !/[,;:–—]$/u.test(word)) return false;
        const cut = withoutPause(parts.slice(0, at + 1).join(' '));
        return !holds('announces', cut) && endsWholeClause(cut);
      });
  const stop = /[\p{Script=Devanagari}]/u.test(whole) ? '।' : '.';
  if (pause >= 0) return withoutPause(parts.slice(0, pause + 1).join(' ')) + stop;
  return parts.length <= LONGEST_WHOLE_WORDS ? whole : '';
}

function withoutPause(line: string): string {
  return line.replace(atEnd('[,;:–—]'), '');
}

/** True for a sentence about a death. */
export function isGrave(sentence: string): boolean {
  return holds('grave', sentence);
}

/** Best first; empty where nothing in it speaks for one. */
export function kindsFor(sentence: string): readonly ContentType[] {
  const kinds = words()
    .suits.filter(({ said }) => said.test(sentence))
    .flatMap((suit) => suit.kinds);
  return [...new Set(kinds)];
}
