import type { DraftBeat } from '../../../src/engine/generate/brief.js';

export function beat(kind: DraftBeat['kind'], spoken: string): DraftBeat {
  return { kind, spoken, onScreen: null, shot: null };
}
