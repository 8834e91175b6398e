/** "What does it score, and why so low", "what did I do right", "what should I fix": the script's own points in its words. */
import type { OutboundMessage } from '../../../chat/types.js';
import { DIMENSIONS } from '../../../engine/closed-lists.js';
import type { ScriptResult, ViralReport } from '../../../engine/types.js';
import type { Copy } from '../../shared/copy.js';
import { say } from '../../shared/effects.js';
import { bandOf, dimensionLine, fixSentence } from './score-lines.js';

const SHOWN = 3;

/** Its scores, what they mean, and what they lose by. */
export function scoreExplained({ viral, quality }: ScriptResult, t: Copy): OutboundMessage {
  const score = Math.round(viral.overall);
  const means = [
    t('scale-viral', { score, band: t(bandOf(score)) }),
    t('scale-quality', { score: Math.round(quality) }),
  ];
  return { blocks: [...say(means).blocks, ...weaknessMessage(viral, t).blocks] };
}

export function lengthMessage({ words, spokenSeconds }: ScriptResult, t: Copy): OutboundMessage {
  return say(t('length-of-script', { words, seconds: Math.round(spokenSeconds) }));
}

/** The three points it does best at, with the words that earned them. */
export function strengthsMessage(viral: ViralReport, t: Copy): OutboundMessage {
  const best = DIMENSIONS.filter((dimension) => viral.dimensions[dimension] !== null)
    .toSorted((a, b) => (viral.dimensions[b] ?? 0) - (viral.dimensions[a] ?? 0))
    .slice(0, SHOWN)
    .map((dimension) => dimensionLine(viral, dimension, t));
  return { blocks: [...say(t('strengths')).blocks, { type: 'list', items: best }] };
}

/** What to mend, the most worthwhile first; that there is nothing is said, too. */
export function weaknessMessage(viral: ViralReport, t: Copy): OutboundMessage {
  const fixes = viral.fixes
    .slice(0, SHOWN)
    .map((fix) => `${t(`dimension-${fix.dimension}`)}: ${fixSentence(fix, t)}`);
  if (fixes.length === 0) return say(t('weak-none'));
  return { blocks: [...say(t('weak')).blocks, { type: 'list', items: fixes }] };
}
