/** A text with its numbers in figures: "four grand" and "4,000" are one thing to the reader. */
import { spokenIn } from '../words/spoken-languages.js';
import type { Span } from '../words/sentence-spans.js';
import { tokensOf } from '../words/tokens.js';
import { readNumbers, type NumberMention } from './parse/read-numbers.js';

/** "One" and "a" mostly count nothing. */
const LEAST = 2;
const MOST = 1e12;
const SENTENCE_END = /[\n.!?]\s/u;

export interface InFigures {
  readonly text: string;
  /** Where a stretch of `text` stands in what was given. */
  readonly original: (span: Span) => Span;
  /** Where a stretch of what was given stands in `text`. */
  readonly written: (span: Span) => Span;
}

/** A number as it was given and as it stands now. */
interface Rewritten {
  readonly given: Span;
  readonly now: Span;
}

export function inFigures(given: string, language: string): InFigures {
  let text = '';
  let read = 0;
  const rewritten: Rewritten[] = [];
  for (const mention of readNumbers(given, tokensOf(given), spokenIn(language), { countWeak: false })) {
    const figures = figuresOf(given, mention);
    if (figures === undefined || mention.start < read) continue;
    text += given.slice(read, mention.start);
    rewritten.push({ given: mention, now: { start: text.length, end: text.length + figures.length } });
    text += figures;
    read = mention.end;
  }
  text += given.slice(read);
  return {
    text,
    original: (span) => moved(span, rewritten, 'now', 'given'),
    written: (span) => moved(span, rewritten, 'given', 'now'),
  };
}

/** `1.900` is read as thousands. */
function figuresOf(given: string, { start, end, role, values }: NumberMention): string | undefined {
  const value = Math.max(...values);
  if (role !== 'plain' || value < LEAST || value > MOST) return undefined;
  return SENTENCE_END.test(given.slice(start, end)) ? undefined : String(Math.round(value * 100) / 100);
}

/** A place inside a number is its nearer end. */
function moved(span: Span, all: readonly Rewritten[], from: keyof Rewritten, to: keyof Rewritten): Span {
  const place = (at: number, edge: keyof Span): number => {
    const before = all.findLast((one) => one[from].start < at);
    if (!before) return at;
    return at < before[from].end ? before[to][edge] : at + before[to].end - before[from].end;
  };
  return { start: place(span.start, 'start'), end: place(span.end, 'end') };
}
