/** The nine viral dimensions in words: what earned each, the one fix worth most, and what the score cannot know. */
import type { Block } from '../chat/types.js';
import type { Dimension, ViralReport } from '../engine/types.js';
import type { Copy } from './copy.js';
import { clip } from './effects.js';

export const DIMENSIONS = [
  'hookStrength',
  'curiosityGap',
  'emotionalTrigger',
  'relatability',
  'valueDensity',
  'pacing',
  'shareability',
  'callToAction',
  'trendAlignment',
] as const satisfies readonly Dimension[];

const QUOTE_LENGTH = 90;
const QUOTES_SHOWN = 2;

/** Overall, worst counter-argument and best fix: what is read without unfolding. */
export function viralSummary(viral: ViralReport, t: Copy): readonly Block[] {
  const fix = viral.fixes[0];
  const lines = [
    t('viral-overall', { score: Math.round(viral.overall) }),
    fix ? t('viral-fix', { dimension: t(`dimension-${fix.dimension}`), suggestion: fix.suggestion }) : '',
  ];
  return lines.filter(Boolean).map((text) => ({ type: 'text', text }));
}

/** All nine, folded, with the words that earned each. */
export function viralDetails(viral: ViralReport, t: Copy): Block {
  const items = DIMENSIONS.map((dimension) => {
    const value = viral.dimensions[dimension];
    const name = t(`dimension-${dimension}`);
    if (value === null) return t('dimension-unknown', { name });
    const quotes = (viral.evidence[dimension] ?? [])
      .slice(0, QUOTES_SHOWN)
      .map((quote) => `“${clip(quote, QUOTE_LENGTH)}”`);
    const score = Math.round(value * 10) / 10;
    return quotes.length > 0
      ? t('dimension-quoted', { name, score, quotes: quotes.join(', ') })
      : t('dimension-bare', { name, score });
  });
  const notes = [
    viral.counterArgument ?? '',
    viral.calibrated ? '' : t('viral-not-calibrated'),
    t('viral-limits'),
  ];
  const texts = notes.filter(Boolean).map((text): Block => ({ type: 'text', text }));
  return { type: 'details', summary: t('viral-details'), blocks: [{ type: 'list', items }, ...texts] };
}
