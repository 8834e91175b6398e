/** Adds up the words of one number as they come. */
import type { NumberWord } from './number-lists.js';

export type NumberRole = 'plain' | 'fraction' | 'times' | 'vague';

const BIG_SCALE = 1000;
const HALVES = 0.5;
type Word = NumberWord;

/** A number being read: finished scales in `total`, what still may be multiplied in `part`. */
export class NumberSum {
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
  private kind: NumberRole = 'plain';
  private alternatives: readonly number[] = [];
  private multiplied = 1;

  role(): NumberRole {
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

  get endsWithScale(): boolean {
    return this.total > 0 && this.part === null;
  }

  /** "Saade" was heard, the number it belongs to not yet. */
  get isWaiting(): boolean {
    return this.waiting !== null;
  }

  accepts(word: Word, language: string): boolean {
    const { part } = this;
    switch (word.role) {
      case 'add':
        if (part === null) return word.value < this.lastScale && !isApiece(word, this.lastScale, language);
        if (this.isFraction) return language === 'id' && word.value <= 12;
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
      // `dua belas`, `seratus dua belas`.
      if (this.part === null || this.lastUnit > 9 || this.lastUnit !== this.part % 100) return false;
      this.part += word.value;
      return true;
    }
    if (word.role === 'fraction') return this.half(word.value, language);
    this.begun = true;
    if (this.isFraction && word.role === 'add') {
      // "Setengah lima": half an hour before five.
      this.isFraction = false;
      this.part = word.value - HALVES;
    } else if (word.role === 'add' || word.role === 'hundreds') {
      const isYear =
        language === 'en' && this.part !== null && this.part >= 17 && this.part <= 20 && word.value >= 10;
      const value = this.withWaiting(word.value);
      // "Eighteen fifty": a year, or a price.
      if (isYear) this.alternatives = [(this.part ?? 0) + value / 100];
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
    return [value, ...this.shortened(part), ...this.alternatives.map((other) => other * this.multiplied)];
  }

  /** "Dua juta delapan ratus", "లక్షా నలభై": the thousand is left unsaid. */
  private shortened(part: number | null): readonly number[] {
    if (part === null || this.total === 0) return [];
    const isShort =
      (this.lastScale === 1_000_000 && part >= 100 && part < 1000) ||
      (this.lastScale === 100_000 && part >= 10 && part < 100);
    return isShort ? [this.total + part * 1000] : [];
  }

  private scale(value: number): boolean {
    if (this.kind === 'vague' && value >= BIG_SCALE && this.part !== null) {
      // `belasan ribu`, `ratusan juta`.
      this.part *= value;
      return true;
    }
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

/** "Dua belas ribu satu": twelve thousand each. */
function isApiece(word: Word, lastScale: number, language: string): boolean {
  return language === 'id' && word.value === 1 && lastScale < Infinity;
}
