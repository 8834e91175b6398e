/** What may be said in a script: the same for all attempts. */
import type { WritingBrief } from '../generate/brief.js';
import { episodesOf } from './her-material/episodes.js';
import type { Manner } from './manner/manner.js';
import { gatherLines, type Line } from './her-material/material.js';
import { createRefusal, type Refusal } from './lines/refused.js';
import { scaffoldsFor } from './lines/scaffolds/scaffolds.js';
import { TOLD_BESIDE } from './her-material/told-beside.js';
import type { Told } from './topic/topic-episodes.js';
import { sameWord } from './topic/topic-words.js';

export interface Material extends Told {
  /** What she told with the request. */
  readonly beside: readonly Line[];
  /** False: what she gave is in another language than the script, and only what she told now is said. */
  readonly hasMaterial: boolean;
  readonly isRefused: Refusal;
}

export function gatherMaterial(
  { persona, request, language, takenOut }: WritingBrief,
  manner: Manner,
  hasMaterial: boolean,
): Material {
  const isRefused = createRefusal(persona, request, language, takenOut);
  const all = gatherLines(persona, manner, request, { scaffolds: scaffoldsFor(language), language }).filter(
    (line) => (hasMaterial || line.source === TOLD_BESIDE) && !isRefused(line.text),
  );
  const beside = all.filter(({ source }) => source === TOLD_BESIDE);
  const lines = all.filter((line) => !beside.includes(line) && !isToldIn(beside, line));
  return { beside, lines, episodes: episodesOf(lines, language), hasMaterial, isRefused };
}

/** Of the telling words of a line of hers: it is what she tells now, kept before. */
const TOLD_AGAIN = 0.7;

function isToldIn(beside: readonly Line[], { words }: Line): boolean {
  const told = beside.flatMap((line) => line.words);
  const again = words.filter((word) => told.some((other) => sameWord(word, other)));
  return words.length > 1 && again.length >= words.length * TOLD_AGAIN;
}
