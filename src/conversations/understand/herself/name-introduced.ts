/** The name she introduces herself with in a longer text: "soy Refugio Tapia, don Cuco me dicen", "im bev 54 from hull". */
import { phraseAt } from '../vocabulary/request-vocabulary.js';
import { isNoName, namedBefore, opensAnswer } from './name-frames.js';
import {
  afterArticle,
  endsPhrase,
  GREETINGS,
  isNameLike,
  isShortName,
  leadingName,
  LIKELY,
  NEGATIONS,
  spelled,
  SURE,
  upToMark,
  withoutEnding,
  wordsOf,
} from './name-like.js';

/** Who introduces herself in a story does it soon. Words. */
const INTRODUCED_WITHIN = 30;
const GOES_BY_WITHIN = 14;
const AGE = /^[1-9]\d(?:[,.;]|yo|yrs?|th)?$/u;

/** The name she introduces herself with somewhere at the beginning of a longer text; null when she does not. */
export function nameIntroduced(text: string): string | null {
  const { words, plain } = wordsOf(text);
  const before = nameSaidBefore(words);
  if (before !== null) return before;
  // "My name is Marge but everybody calls me Midge": a short answer ends with the name she goes by.
  const places = Array.from({ length: Math.min(plain.length, INTRODUCED_WITHIN) }, (_, at) => at);
  for (const at of plain.length <= GOES_BY_WITHIN ? places.toReversed() : places) {
    const length = phraseAt(plain, at, SURE);
    // "Don Cuco me dicen, tengo 67": a name stands in the clause that introduces it.
    if (length === 0 || isDenied(plain[at - 1]) || endsPhrase(words[at + length - 1])) continue;
    const behind = upToMark(words.slice(afterArticle(plain, at + length)));
    const later = plain.length > GOES_BY_WITHIN ? goesBy(words, plain, at + length) : null;
    if (later !== null) return later;
    const written = leadingName(behind);
    if (written.length > 0) return spelled(written);
    // Without capitals the first word is the name; the second, too, where the phrase ends behind it.
    const name = withoutEnding(behind);
    if (isNoName(name[0] ?? '')) continue;
    return spelled(name.length <= 2 ? name : name.slice(0, 1));
  }
  return nameBeforeAge(words, plain);
}

/** "Soy Refugio Tapia, don Cuco me dicen": what a clause of its own says she is called. */
function nameSaidBefore(words: readonly string[]): string | null {
  let rest = words.slice(0, INTRODUCED_WITHIN);
  while (rest.length > 0) {
    const clause = upToMark(rest);
    rest = rest.slice(clause.length);
    const name = namedBefore(clause);
    if (isShortName(name) && !isNoName(name[0] ?? '')) return spelled(name);
  }
  return null;
}

/** "Dont call me a chef": a "no" in the same place opens an answer and denies nothing. */
function isDenied(before = ''): boolean {
  return NEGATIONS.has(before) && !opensAnswer(before);
}

/** "Namaku Bu Rosda, panggil aja kak ros": what she says soon behind her name is what she goes by. */
function goesBy(words: readonly string[], plain: readonly string[], from: number): string | null {
  const soon = words.slice(from, from + GOES_BY_WITHIN / 2);
  const end = soon.findIndex((word) => /[.!?\u2026\u0964]$/u.test(word));
  const inSentence = words.slice(from, from + (end < 0 ? soon.length : end + 1));
  const isNamed = inSentence.some((_, at) => phraseAt(plain, from + at, SURE) > 0);
  return isNamed ? nameIntroduced(inSentence.join(' ')) : null;
}

/** "im bev 54 from hull", "soy Chayo, 61": what stands between "I am" and an age. */
function nameBeforeAge(words: readonly string[], plain: readonly string[]): string | null {
  const greeting = phraseAt(plain, 0, GREETINGS);
  const likely = phraseAt(plain, greeting, LIKELY);
  if (likely === 0) return null;
  const start = afterArticle(plain, greeting + likely);
  const name = words.slice(start, start + 1 + Number(isNameLike(words[start + 1] ?? '')));
  return AGE.test(words[start + name.length] ?? '') ? spelled(name) : null;
}
