/** The order of beats in her samples, told from plain marks. */
import { createCue } from '../../text/phrasings.js';
import { scriptCues } from '../../text/script-cues.js';
import type { BeatKind } from '../../types.js';
import { splitSentences } from '../../text/sentences.js';

const FIRST_PERSON = createCue(
  () => new RegExp(String.raw`(?:^|[^\p{L}])${scriptCues('storyteller')}(?:[^\p{L}\p{M}]|$)`, 'iu'),
);
const NUMBER = /\p{N}/u;

/** Most frequent run of beats over the samples, e.g. `hook > story > point > cta`; empty without samples. */
export function structureOf(samples: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const sample of samples) {
    const run = beatsOf(sample).join(' > ');
    counts.set(run, (counts.get(run) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

function beatsOf(sample: string): BeatKind[] {
  const sentences = splitSentences(sample);
  const beats: BeatKind[] = [];
  sentences.forEach((sentence, index) => {
    const kind = kindOf(sentence, index, sentences.length);
    if (beats.at(-1) !== kind) beats.push(kind);
  });
  return beats.length <= MOST_BEATS ? beats : [...beats.slice(0, MOST_BEATS - 1), beats.at(-1) ?? 'cta'];
}

/** Longer runs are noise of single sentences, not a plan. */
const MOST_BEATS = 5;

function kindOf(sentence: string, index: number, total: number): BeatKind {
  if (index === 0) return 'hook';
  if (index === total - 1) return 'cta';
  if (FIRST_PERSON.test(sentence)) return 'story';
  return NUMBER.test(sentence) ? 'proof' : 'point';
}
