/** The first line: a hook with the words before it that she always begins with. */
import type { Manner } from '../manner/manner.js';
import { END_MARK, smallFirst } from '../her-material/tidy.js';
import { countWords } from '../../text/words.js';

/** After longer words of greeting a listener needs more than a comma. */
const SHORT_GREETING_WORDS = 4;

/**
 * `attempt` 0-2: three attempts of one request never begin alike, even for somebody who always greets. `isShort`: greeting
 * and hook are one sentence, since so few others follow.
 */
export function openWith(
  hook: string,
  topicInside: string,
  manner: Manner,
  attempt: number,
  isShort: boolean,
): string {
  const { opener, openers, secondOpener, sayings, addresses } = manner.formulas;
  const saying = sayings[attempt % Math.max(1, sayings.length)];
  if (saying) {
    const call = secondOpener.endsWith(',') ? secondOpener : addresses[0] ? `${addresses[0]},` : '';
    const called = call ? `${call} ${smallFirst(hook, manner.names)}` : hook;
    return isShort
      ? `${saying.replace(END_MARK, '')}, ${smallFirst(called, manner.names)}`
      : `${saying} ${called}`;
  }
  const greetings = opener ? [opener] : openers;
  const greeting = greetings[attempt % Math.max(1, greetings.length)];
  const isRepeated = attempt >= Math.max(1, greetings.length);
  const announces = /\b(?:is|about)$/iu.test(secondOpener) && !isRepeated;
  const line = announces ? `${secondOpener} ${topicInside}.` : hook;
  if (!greeting) return line;
  if (END_MARK.test(greeting) && !/^(?:\.{2,}|…)/u.test(greeting)) {
    // `LISTEN UP!` is shouted before whatever follows.
    if (!isRepeated && (!isShort || greeting.includes('!'))) return `${greeting} ${line}`;
    const isLong = countWords(greeting) > SHORT_GREETING_WORDS;
    if (isLong && attempt === 2) return `${line} ${greeting}`;
    const mark = isLong && !(isShort && attempt === 1) ? ':' : ',';
    return `${greeting.replace(END_MARK, '').replace(/^[¡¿]/u, '')}${mark} ${smallFirst(line, manner.names)}`;
  }
  // Two calls for attention are one too many.
  const rest = line.replace(/^(?:so|now|right|well|listen)[,.]\s+/iu, '');
  return `${greeting} ${smallFirst(rest, manner.names)}`;
}

/** `Okay so, ...`: how she always goes on after her first line. */
export function goOnWith(sentence: string, manner: Manner): string {
  const { secondOpener, sayings } = manner.formulas;
  if (sayings.length > 0) return sentence;
  if (END_MARK.test(secondOpener)) return `${secondOpener} ${sentence}`;
  if (!secondOpener.endsWith(',')) return sentence;
  return `${secondOpener} ${smallFirst(sentence, manner.names)}`;
}
