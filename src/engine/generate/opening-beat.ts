import type { ScriptResult } from '../types.js';

/** The whole first beat, in one line: two hooks may begin with the same short sentence. */
export function openingBeat({ beats, text }: Pick<ScriptResult, 'beats' | 'text'>): string {
  return (beats[0]?.spoken ?? text.split('\n', 1)[0] ?? '').replaceAll('\n', ' ');
}
