/** Overlap with the trend store; nothing else may raise it. */
import { normalWords } from '../../text/words.js';
import { directionFor } from '../fixes.js';
import { quotes, type Judgement } from '../judgement.js';
import type { ScriptParts } from '../script-parts.js';

/** Null without trend data. `trends`: one text per item. */
export function judgeTrendAlignment(parts: ScriptParts, trends: readonly string[]): Judgement | null {
  if (trends.length === 0) return null;
  const own = new Set(parts.words);
  let best = 0;
  let shared: string[] = [];
  for (const trend of trends) {
    const content = [...new Set(normalWords(trend).filter((word) => word.length > 3))];
    const found = content.filter((word) => own.has(word));
    const share = content.length === 0 ? 0 : found.length / content.length;
    if (share <= best) continue;
    best = share;
    shared = found;
  }
  return {
    raw: 6 * best - 2,
    evidence: quotes(
      parts.text.match(/[\p{L}\p{M}\p{N}'’]+/gu)?.filter((word) => shared.includes(word.toLowerCase())) ?? [],
    ),
    fix: directionFor('off-trend'),
    weakness: 'nothing in it touches what is being watched now',
  };
}
