/** Claims in a text that stand in none of its sources. */
import type { UntraceableFact } from '../types.js';

const NUMBER = /\p{Nd}[\p{Nd}.,]*/gu;

/** Verbatim quotes of `text`, in order. `sources`: story, examples, request, corrections. */
export function findUntraceable(
  sources: readonly string[],
  text: string,
  _language?: string,
): UntraceableFact[] {
  const known = new Set(
    sources.flatMap((source) => [...source.matchAll(NUMBER)].map(([number]) => plain(number))),
  );
  return [...text.matchAll(NUMBER)]
    .filter(([number]) => !known.has(plain(number)))
    .map(([number]) => ({ kind: 'number', quote: number.replace(/[.,]+$/u, '') }));
}

function plain(number: string): string {
  return number.replaceAll(/[.,]/gu, '');
}
