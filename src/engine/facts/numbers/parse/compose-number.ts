/** Joins number words and figures that stand together into one value: "two hundred and ten thousand". */
import { readFigure } from './figures.js';
import { numberLists } from './number-lists.js';
import { NumberSum, type NumberRole } from './number-sum.js';
import { needsNumberBefore, type NumberVocabulary } from './number-words.js';
import type { Token } from '../../words/tokens.js';

export interface ComposedNumber {
  readonly first: number;
  readonly next: number;
  readonly values: readonly number[];
  readonly role: NumberRole;
}

const POINT = new Set([
  'point',
  'punto',
  'coma',
  'virgula',
  'ponto',
  'koma',
  'दशमलव',
  'पॉइंट',
  'पॉइन्ट',
  'పాయింట్',
  'dashamlav',
]);

/** The number that starts at token `at`, or undefined. */
export function composeNumber(
  text: string,
  tokens: readonly Token[],
  at: number,
  vocabulary: NumberVocabulary,
  language: string,
): ComposedNumber | undefined {
  const state = new NumberSum();
  let next = at;
  let article = false;
  while (next < tokens.length) {
    const token = tokens[next];
    if (!token) break;
    if (next > at && !isJoined(text, tokens[next - 1], token)) {
      // "Dois mil, duzentos e sessenta e oito".
      const isGoingOn = state.endsWithScale && vocabulary(token.norm)?.role === 'hundreds';
      if (!isGoingOn || text.slice(tokens[next - 1]?.end, token.start) !== ', ') break;
    }
    if (token.isFigure) {
      if (state.begun && !state.endsWithScale && !state.isWaiting) {
        const grouped = next === at + 1 ? groupedBySpace(tokens[at], token) : undefined;
        if (grouped === undefined) break;
        state.replaceFigure([grouped]);
      } else state.addFigure(readFigure(token.norm));
      next += 1;
      continue;
    }
    const decimals = state.begun && POINT.has(token.norm) ? decimalsAfter(tokens, next, vocabulary) : '';
    if (decimals !== '' && state.addDecimals(decimals)) {
      next += 1 + decimals.length;
      continue;
    }
    const word = token.norm === 'palos' && state.endsWithScale ? undefined : vocabulary(token.norm);
    if (word && !(needsNumberBefore(token.norm, language) && !state.begun) && state.add(word, language)) {
      next += 1;
      continue;
    }
    if (
      !state.begun &&
      !article &&
      numberLists().articles.has(token.norm) &&
      beginsScale(tokens[next + 1], vocabulary)
    ) {
      article = true;
      next += 1;
      continue;
    }
    const after = tokens[next + 1];
    if (
      state.begun &&
      after &&
      bridges(token, after, state, vocabulary, language) &&
      isJoined(text, token, after)
    ) {
      state.isBridged = true;
      next += 1;
      continue;
    }
    break;
  }
  const values = state.values();
  if (values.length === 0 || next === at) return undefined;
  const last = tokens[next - 1];
  // A bridge word that led nowhere is not part of the number.
  if (last && !last.isFigure && !vocabulary(last.norm) && next - 1 > at) next -= 1;
  return { first: at, next, values, role: state.role() };
}

/** "one point two five": the digits said after the point. */
function decimalsAfter(tokens: readonly Token[], at: number, vocabulary: NumberVocabulary): string {
  let digits = '';
  for (const token of tokens.slice(at + 1, at + 5)) {
    const word = vocabulary(token.norm);
    if (word?.role !== 'add' || word.value > 9) break;
    digits += String(word.value);
  }
  return digits;
}

function isJoined(text: string, before: Token | undefined, token: Token): boolean {
  if (!before) return false;
  const gap = text.slice(before.end, token.start);
  if (gap === '' || /^[ \t\u00A0\u202F]{1,3}$/u.test(gap)) return true;
  return gap === '-' && !(before.isFigure && token.isFigure);
}

function beginsScale(token: Token | undefined, vocabulary: NumberVocabulary): boolean {
  const role = token && vocabulary(token.norm)?.role;
  return role === 'scale' || role === 'fraction';
}

/** "and" in "two hundred and ten", "a" in "half a million". */
function bridges(
  token: Token,
  after: Token,
  state: NumberSum,
  vocabulary: NumberVocabulary,
  language: string,
): boolean {
  const word = vocabulary(after.norm);
  const { joiners, articles } = numberLists();
  if (articles.has(token.norm))
    return (state.isFraction && word?.role === 'scale') || word?.role === 'fraction';
  if (!joiners.has(token.norm) || token.norm === '') return false;
  if (articles.has(after.norm) && language === 'en') return true;
  return word !== undefined && state.accepts(word, language);
}

function groupedBySpace(first: Token | undefined, second: Token): number | undefined {
  return first && /^\d{1,3}$/u.test(first.norm) && /^\d{3}$/u.test(second.norm)
    ? Number(first.norm + second.norm)
    : undefined;
}
