/** Joins number words and figures that stand together into one value: "two hundred and ten thousand". */
import { readFigure } from './figures.js';
import { numberLists } from './number-lists.js';
import { needsNumberBefore, type NumberVocabulary } from './number-words.js';
import type { Token } from './tokens.js';

export interface ComposedNumber {
  readonly first: number;
  readonly next: number;
  readonly values: readonly number[];
  readonly role: 'plain' | 'fraction' | 'times' | 'vague';
}

const BIG_SCALE = 1000;
const HALVES = 0.5;
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
  const state = new Sum();
  let next = at;
  let article = false;
  while (next < tokens.length) {
    const token = tokens[next];
    if (!token || (next > at && !isJoined(text, tokens[next - 1], token))) break;
    if (token.isFigure) {
      if (state.begun && !(state.total > 0 && state.part === null)) {
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
    const word = vocabulary(token.norm);
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
  state: Sum,
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

type Word = NonNullable<ReturnType<NumberVocabulary>>;

/** A number being read: finished scales in `total`, what still may be multiplied in `part`. */
class Sum {
  total = 0;
  part: number | null = null;
  begun = false;
  isFraction = false;
  /** An "and" was just heard. */
  isBridged = false;
  private lastUnit = 0;
  private lastScale = Infinity;
  private isFigure = false;
  private waiting: Word | null = null;
  private kind: ComposedNumber['role'] = 'plain';
  private alternatives: readonly number[] = [];
  private multiplied = 1;

  role(): ComposedNumber['role'] {
    return this.isFraction ? 'fraction' : this.kind;
  }

  addFigure(values: readonly number[]): void {
    this.begun = true;
    this.isFigure = true;
    this.part = this.withWaiting(values[0] ?? 0);
    this.lastUnit = this.part;
    if (this.total === 0) this.alternatives = values.slice(1);
  }

  addDecimals(digits: string): boolean {
    if (this.part === null || this.kind !== 'plain') return false;
    this.part += Number(`0.${digits}`);
    this.lastUnit = this.part;
    this.isFigure = true;
    return true;
  }

  replaceFigure(values: readonly number[]): void {
    this.part = values[0] ?? 0;
    this.lastUnit = this.part;
    this.alternatives = [];
  }

  accepts(word: Word, language: string): boolean {
    const { part } = this;
    switch (word.role) {
      case 'add':
        if (part === null) return word.value < this.lastScale;
        if (this.isFigure) return false;
        if (this.kind !== 'plain') return false;
        if (word.value < 10 && part % 100 >= 20 && part % 10 === 0) return true;
        if (word.value < 100 && part >= 100 && part % 100 === 0) return true;
        return language === 'en' && part >= 17 && part <= 20 && word.value >= 10;
      case 'hundreds':
        return part === null || (part >= 1000 && part % 1000 === 0);
      case 'fraction':
        return !this.begun || (word.value === HALVES && !this.isFraction && this.kind === 'plain');
      default:
        return !this.begun || word.role === 'scale' || word.role === 'teen';
    }
  }

  /** False when the word begins another number. */
  add(word: Word, language: string): boolean {
    // "Five dozens" is sixty, "dozens" alone is many.
    if (word.role === 'vague' && this.begun && this.kind === 'plain') return this.scale(word.value);
    if (!this.accepts(word, language)) return false;
    if (word.role === 'scale') return this.scale(word.value);
    if (word.role === 'teen') {
      if (this.part === null || this.part > 9) return false;
      this.part += word.value;
      return true;
    }
    if (word.role === 'fraction') return this.half(word.value, language);
    this.begun = true;
    if (word.role === 'add' || word.role === 'hundreds') {
      const isYear =
        language === 'en' && this.part !== null && this.part >= 17 && this.part <= 20 && word.value >= 10;
      const value = this.withWaiting(word.value);
      this.part = isYear ? (this.part ?? 0) * 100 + value : (this.part ?? 0) + value;
      this.lastUnit = value;
    } else if (word.role === 'vague' || word.role === 'times') {
      this.kind = word.role;
      this.part = word.value;
    } else this.waiting = word;
    return true;
  }

  values(): readonly number[] {
    if (!this.begun) return [];
    let { part } = this;
    if (this.waiting) {
      if (this.waiting.role !== 'timesNext') return [];
      part = this.waiting.value;
    }
    const value = this.total + (part ?? 0);
    return [value, ...this.alternatives.map((other) => other * this.multiplied)];
  }

  private scale(value: number): boolean {
    if (this.kind !== 'plain') return false;
    this.begun = true;
    const waiting = this.takeWaiting();
    if (value < BIG_SCALE) {
      // "Thirty-two hundred" multiplies the whole, "seratus lima puluh" only the five.
      const isWhole = value === 100 && (this.part ?? 0) < 100;
      const unit = waiting ?? (this.part === null ? 1 : isWhole ? this.part : this.lastUnit);
      if (unit >= 100) return false;
      this.part = (isWhole ? 0 : (this.part ?? 0) - (this.part === null ? 0 : this.lastUnit)) + unit * value;
      this.lastUnit = unit * value;
      this.multiplied *= value;
    } else if (this.part === null && this.total > 0) {
      if (value <= this.lastScale && value !== 10_000_000) return false;
      this.total *= value;
      this.multiplied *= value;
    } else {
      this.total += (waiting ?? this.part ?? 1) * value;
      this.part = null;
      this.lastScale = value;
      this.multiplied *= value;
    }
    this.isFraction = false;
    return true;
  }

  private half(value: number, language: string): boolean {
    if (!this.begun) {
      this.begun = true;
      this.isFraction = true;
      this.part = value;
      this.lastUnit = value;
      return true;
    }
    if (language !== 'id' && !this.isBridged) return false;
    if (this.part === null) this.total += value * (this.lastScale === Infinity ? 1 : this.lastScale);
    else this.part += value;
    this.lastUnit = this.part ?? 0;
    return true;
  }

  private takeWaiting(): number | null {
    const { waiting } = this;
    this.waiting = null;
    if (!waiting) return null;
    if (waiting.role === 'addNext') return 1 + waiting.value;
    return waiting.value;
  }

  private withWaiting(value: number): number {
    const { waiting } = this;
    this.waiting = null;
    if (!waiting) return value;
    if (waiting.role === 'quarterNext') return value + 0.25;
    return waiting.role === 'addNext' ? value + waiting.value : value;
  }
}
