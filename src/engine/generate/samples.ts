/** Her own scripts that a request is written beside: all of them, and the one to continue from. */
import type { WritingBrief } from './brief.js';

export function samplesOf({ persona }: Pick<WritingBrief, 'persona'>): readonly string[] {
  return persona.examples.map(({ text }) => text);
}

/** The example that holds most of the nearest lines; the first when none does, nothing without examples. */
export function nearestSample(brief: WritingBrief): string {
  const near = brief.nearestLines.slice(0, 3);
  const scored = brief.persona.examples.map(({ text }) => ({
    text,
    hits: near.filter((line) => text.includes(line)).length,
  }));
  return scored.toSorted((a, b) => b.hits - a.hits)[0]?.text ?? '';
}
