/** How she opens: the same sentence, the same first words, a greeting, a joining word. */
import { createCue } from '../../text/phrasings.js';
import { normalWords, countWords } from '../../text/words.js';
import { personaCues } from './cues.js';

const LONGEST_OPENER_WORDS = 5;
const GREETS = createCue(
  () =>
    new RegExp(
      String.raw`^[¡"“]?${personaCues('greets')}(?![\p{L}\p{M}])|${personaCues('greeted')}[.!,]*$`,
      'iu',
    ),
);
const OPENS_NOTHING = createCue(() => new RegExp(`^${personaCues('opensNothing')}$`, 'iu'));
/** What counts of words where two lines are compared. */
export const wordsKey = (words: readonly string[]): string => normalWords(words.join(' ')).join(' ');

/** The whole first sentence, where it is always the same: `Sit down here and put on your belt.` */
export function sharedSentence(lines: readonly string[], often: number): string {
  return (
    lines.find((line) => lines.filter((other) => wordsKey([other]) === wordsKey([line])).length >= often) ??
    ''
  );
}

/** Of a single example: `Hola, sentados del mundo.` */
export function onlyGreeting(firsts: readonly string[]): string {
  const [first = ''] = firsts;
  const isGreeting = firsts.length === 1 && GREETS.test(first) && countWords(first) <= LONGEST_OPENER_WORDS;
  return isGreeting ? first : '';
}

export function sharedPrefix(
  lines: readonly string[],
  often: number,
  longest = LONGEST_OPENER_WORDS,
): string {
  const found: { text: string; lines: number; length: number }[] = [];
  for (let length = longest; length > 0; length -= 1) {
    const counts = new Map<string, { text: string; lines: number }>();
    for (const line of lines) {
      const words = line.split(/\s+/u);
      if (words.length < length) continue;
      const text = words.slice(0, length).join(' ');
      const known = counts.get(wordsKey([text]));
      if (known) known.lines += 1;
      else if (normalWords(text).length > 0) counts.set(wordsKey([text]), { text, lines: 1 });
    }
    const best = [...counts.values()].sort((a, b) => b.lines - a.lines)[0];
    if (best && best.lines >= often) found.push({ ...best, length });
  }
  // What more scripts share weighs more than a longer piece that fewer share.
  const best = found.sort((a, b) => b.lines - a.lines || b.length - a.length)[0];
  // A shared article is chance, a shared `Right,` is a habit.
  return best && !OPENS_NOTHING.test(best.text) ? best.text : '';
}

/** `...toh maine`: she begins in the middle, with a joining word. */
export function trailingOpeners(firsts: readonly string[], often: number): string[] {
  const trailing = firsts.filter((line) => /^(?:\.{2,}|…)\s*\p{L}/u.test(line));
  if (trailing.length < often) return [];
  return [...new Set(trailing.map((line) => line.split(/\s+/u)[0] ?? ''))];
}

/** `Good morning.` and `Good evening.`: short sentences of their own that share their first word. */
export function greetings(firsts: readonly string[], often: number): string[] {
  const short = firsts.filter((line) => countWords(line) === 2);
  const distinct = [...new Set(short)];
  const heads = new Set(short.map((line) => normalWords(line)[0]));
  return short.length >= often && distinct.length > 1 && heads.size === 1 ? distinct : [];
}
