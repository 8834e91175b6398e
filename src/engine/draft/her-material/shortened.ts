/** The beginning of a block that makes sense without its end. */
import { atEnd } from '../../text/at-end.js';
import { isQuestion } from '../../text/sentences.js';
import { countWords } from '../../text/words.js';
import { losesPerson } from './leaning.js';
import type { Line } from './material.js';

const SHORTEST_HEAD_WORDS = 8;
/** ... where nothing longer fits. */
const SHORTEST_BEGINNING_WORDS = 4;
/** Less of a thought than this has lost its point. */
const LEAST_KEPT = 0.5;
const ANNOUNCES_LIST =
  /(?<!\p{L})(?:two|three|four|five|six|\d)\s(?:\p{L}+\s)?(?:things|ways|steps|reasons|tips|mistakes|signs|points|rules|cosas|maneras|pasos|coisas|passos|hal|cara|cheezein|baatein)(?!\p{L})/iu;
const TAIL = /,?\s(?:because|cos|which|where|porque|kyunki|karena)\s|,\s(?:so|and|but|y|e|aur)\s/giu;
const SHORTEST_TRIMMED_WORDS = 6;

/** The first lines of a block that fit `words`; none where they would be a stub. `isOnly`: nothing else is told, so a shorter beginning will do. */
export function headOf(block: readonly Line[], words: number, isOnly: boolean): Line[] {
  const fitting: Line[] = [];
  let used = 0;
  for (const line of block) {
    used += countWords(line.text);
    if (used > words || losesPerson(line.text, textOf(fitting))) break;
    fitting.push(line);
  }
  const kept = withoutLooseEnd(fitting);
  if (kept.length === block.length) return kept;
  // Three things were announced; two are a broken promise.
  if (ANNOUNCES_LIST.test(block[0]?.text ?? '')) return [];
  // The head of a longer piece announces what then would not come.
  const least = isOnly
    ? SHORTEST_BEGINNING_WORDS
    : Math.max(SHORTEST_HEAD_WORDS, Math.min(countWords(textOf(block)), words) * LEAST_KEPT);
  if (countWords(textOf(kept)) >= least) return kept;
  const trimmed = isOnly && block[0] ? withoutTail(block[0], words) : null;
  return trimmed ? [trimmed] : [];
}

const textOf = (lines: readonly Line[]): string => lines.map((line) => line.text).join(' ');

/** The line without its last clauses, where that is enough to fit. */
function withoutTail(line: Line, words: number): Line | null {
  const cuts = [...line.text.matchAll(TAIL)].map((match) => match.index).toReversed();
  for (const cut of cuts) {
    const text = line.text.slice(0, cut).replace(atEnd(String.raw`[,;\s]`), '');
    if (countWords(text) < SHORTEST_TRIMMED_WORDS) return null;
    if (countWords(text) <= words) return { ...line, text: `${text}.` };
  }
  return null;
}

/** `So here's what you do.` */
const ANNOUNCES_MORE =
  /(?:[:：]|(?<!\p{L})(?:here['’]?s (?:what|how|why|the thing)[^.!?]{0,30}|listen|this is what (?:you|i|we) do|(?:ahora )?(?:haz|hagan|mira|miren) (?:esto|lo siguiente)|(?:faz|faça) (?:assim|isso)|aisa karo|yeh karo|ऐसा करो|ఇలా చేయండి|begini(?: caranya)?))[.!]*$/iu;
/** A question whose answer was cut off asks nothing, and what was announced does not come. */
export function withoutLooseEnd(lines: readonly Line[]): Line[] {
  const kept = [...lines];
  const isLoose = ({ text }: Line): boolean => isQuestion(text) || ANNOUNCES_MORE.test(text);
  for (let last = kept.at(-1); kept.length > 1 && last && isLoose(last); last = kept.at(-1)) kept.pop();
  return kept;
}
