/** The nine viral dimensions in words: what earned each, the one fix worth most, and what the score cannot know. */
import type { Block } from '../../../chat/types.js';
import { DIMENSIONS } from '../../../engine/closed-lists.js';
import type { Fix, ViralReport, VoiceReport } from '../../../engine/types.js';
import type { Copy } from '../../shared/copy.js';
import { clip } from '../../shared/effects.js';

const QUOTE_LENGTH = 90;
const QUOTES_SHOWN = 2;
const WEIGHTS_SHOWN = 3;
/** Of 100: a tenth of ordinary spoken texts score below 25 and a tenth above 65; 30 is a mere notice (data/viral-anchors.json). */
const WEAK_BELOW = 30;
const STRONG_FROM = 65;

/** What the number means, and the one fix worth most: what is read without unfolding. While `isOpen`, what she fills in may still change it, so it gets no name. */
export function viralSummary(viral: ViralReport, t: Copy, isOpen = false): readonly Block[] {
  const fix = viral.fixes[0];
  const score = Math.round(viral.overall);
  const lines = [
    isOpen ? t('viral-open', { score }) : t('viral-overall', { score, band: t(bandOf(score)) }),
    fix
      ? t('viral-fix', { dimension: t(`dimension-${fix.dimension}`), suggestion: fixSentence(fix, t) })
      : '',
  ];
  return [{ type: 'text', text: lines.filter(Boolean).join(' ') }];
}

/** How much it sounds like her, 0-100, and that this is not sure where it is not. */
export function voiceLine(
  personalization: number | null,
  confidence: VoiceReport['confidence'] | undefined,
  t: Copy,
): string {
  if (personalization === null) return t('personalization-unknown');
  const score = t('personalization', { score: Math.round(personalization) });
  return confidence === 'low' ? `${score} ${t('personalization-low')}` : score;
}

/** The name of what an overall score means, 0-100. */
export function bandOf(score: number): `band-${'weak' | 'ordinary' | 'strong'}` {
  return score < WEAK_BELOW ? 'band-weak' : score < STRONG_FROM ? 'band-ordinary' : 'band-strong';
}

/** In her language; the engine's English sentence for a direction this copy does not know. */
export function fixSentence(fix: Fix, t: Copy): string {
  if (fix.code === undefined) return fix.suggestion;
  const key = `fix-${fix.code}`;
  const sentence = t(key, { about: clip(fix.about ?? '', QUOTE_LENGTH), seconds: fix.seconds ?? 0 });
  return sentence === key ? fix.suggestion : sentence;
}

/** The strongest argument against it, which is about the dimension of the first fix. */
function counterSentence(viral: ViralReport, t: Copy): string {
  const weakest = viral.fixes[0];
  if (viral.counterArgument === null) return '';
  return weakest?.code === undefined ? viral.counterArgument : t(`counter-${weakest.dimension}`);
}

/** One dimension with its number and the words that earned it. */
export function dimensionLine(viral: ViralReport, dimension: (typeof DIMENSIONS)[number], t: Copy): string {
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
}

/** All nine, folded, with the words that earned each. */
export function viralDetails(viral: ViralReport, t: Copy): Extract<Block, { type: 'details' }> {
  const items = DIMENSIONS.map((dimension) => dimensionLine(viral, dimension, t));
  const notes = [
    counterSentence(viral, t),
    viral.trendsSeenAt === undefined ? '' : t('viral-trends-seen', { date: Date.parse(viral.trendsSeenAt) }),
    weightsSentence(viral, t),
    ownSentence(viral, t),
    viral.calibrated ? '' : notCalibrated(viral, t),
    trackSentence(viral, t),
  ];
  const texts = notes.filter(Boolean).map((text): Block => ({ type: 'text', text }));
  return { type: 'details', summary: t('viral-details'), blocks: [{ type: 'list', items }, ...texts] };
}

/** What the overall rests on most, under this goal. */
function weightsSentence({ weights }: ViralReport, t: Copy): string {
  if (!weights) return '';
  const heaviest = DIMENSIONS.filter((name) => weights[name] !== undefined)
    .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
    .slice(0, WEIGHTS_SHOWN)
    .map((name) => `${t(`dimension-${name}`)} ${Math.round(100 * (weights[name] ?? 0))} %`);
  return t('viral-weights', { heaviest: heaviest.join(', ') });
}

/** Whether her own results changed what counts. */
function ownSentence({ ownResults }: ViralReport, t: Copy): string {
  if (!ownResults) return '';
  return t(ownResults.moved > 0 ? 'viral-own' : 'viral-own-none', { posts: ownResults.posts });
}

function notCalibrated({ language }: ViralReport, t: Copy): string {
  if (language === undefined) return t('viral-not-calibrated');
  const names = new Intl.DisplayNames([t('language-tag')], { type: 'language' });
  return t('viral-not-calibrated-for', { language: names.of(language) ?? language });
}

/** How often it was right, and what it cannot know. */
function trackSentence({ track }: ViralReport, t: Copy): string {
  if (!track) return t('viral-limits');
  return t('viral-track', { percent: Math.round(100 * track.won), cases: track.cases });
}
