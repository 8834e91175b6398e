/** Which of her counted habits a model is told, and how: nothing that the sample beside them shows already. */
import { fenced } from '../../prompts/fence.js';
import { splitSentences } from '../../text/sentences.js';
import { normalWords } from '../../text/words.js';
import { ALWAYS, PHRASES } from '../../voice/habits/profile-lines.js';

/** What is longer is paid for three times and adds little voice. */
const HABIT_CHARACTERS = 110;
/** The first ones tell most; the last one says what she never does, or that she mixes languages. */
const FIRST_HABITS = 3;
/** A longer formula is named by its first words where the sample shows all of it. */
const FORMULA_WORDS = 12;

/** One a line; empty without samples. `sample`: what the model sees of her. */
export function habitsTold(habits: readonly string[], sample: string): string {
  const fresh = habits.flatMap((line) => unshown(line, sample));
  return [...new Set([...fresh.slice(0, FIRST_HABITS), ...fresh.slice(-1)])]
    .map((line) => `- ${line.startsWith(ALWAYS) ? fenced(line, line.length) : cut(line)}`)
    .join('\n');
}

/** What a reader of her texts found in her voice; what is counted there is told as habits. */
export function mannerOf(uniqueVoice: string, habits: readonly string[]): string {
  if (habits.length === 0) return uniqueVoice;
  const [found = ''] = splitSentences(uniqueVoice);
  return /\p{N}/u.test(found) ? '' : found;
}

function unshown(line: string, sample: string): readonly string[] {
  // That it always comes one sample cannot show.
  if (line.startsWith(ALWAYS))
    return [line.replaceAll(/"([^"]+)"/gu, (_, formula: string) => `"${shortened(formula, sample)}"`)];
  if (line.startsWith(PHRASES)) {
    const shown = normalWords(sample).join(' ');
    const items = line.slice(PHRASES.length + 2, -1).split('; ');
    const others = items.filter((item) => !shown.includes(item));
    return others.length > 0 ? [`${PHRASES}: ${others.join('; ')}.`] : [];
  }
  const quotes = [...line.matchAll(/"([^"]+)"/gu)].map(([, quote = '']) => quote);
  return quotes.length > 0 && quotes.every((quote) => sample.includes(quote)) ? [] : [line];
}

/** A short one is told whole: cut, it is ended in many ways. */
function shortened(formula: string, sample: string): string {
  const words = formula.split(' ');
  const inSample = sample.replaceAll(/\s+/gu, ' ').includes(formula.replaceAll(/\s+/gu, ' '));
  return inSample && words.length > FORMULA_WORDS ? `${words.slice(0, 3).join(' ')} …` : formula;
}

/** A list cut between its items, never inside one. */
function cut(line: string): string {
  if (line.length <= HABIT_CHARACTERS) return fenced(line, HABIT_CHARACTERS);
  const end = line.lastIndexOf('; ', HABIT_CHARACTERS);
  return fenced(end > HABIT_CHARACTERS / 3 ? `${line.slice(0, end)}.` : line, HABIT_CHARACTERS);
}
