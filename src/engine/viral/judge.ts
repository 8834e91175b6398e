/** Nine judgements of one text by the calibrated models and its own words; what turns them into 0-10 is the scale. */
import { baseLanguage } from '../text/base-language.js';
import type { Embedding } from '../../ports.js';
import { judgeCallToAction } from './dimensions/call-to-action.js';
import { judgeCuriosityGap } from './dimensions/curiosity-gap.js';
import { judgeEmotionalTrigger } from './dimensions/emotional-trigger.js';
import { judgeHookStrength, slowOpeningOf } from './dimensions/hook-strength.js';
import { judgePacing } from './dimensions/pacing.js';
import { judgeRelatability } from './dimensions/relatability.js';
import { judgeShareability } from './dimensions/shareability.js';
import { judgeTrendAlignment } from './dimensions/trend-alignment.js';
import { judgeValueDensity } from './dimensions/value-density.js';
import { featuresOf, hookTokens } from './hook-features.js';
import { applyModel } from './linear-model.js';
import type { Judgements } from './report.js';
import type { ScriptParts } from './script-parts.js';
import type { LinearModel, ViralWeights } from './weights.js';

/** What a greeting or announcement at the very start costs, in standard deviations: headlines have none to learn it from. */
const SLOW_OPENING_COST = 1.6;

export interface TextEmbeddings {
  readonly hook: Embedding;
  readonly whole: Embedding;
}

/** The calibration data are English. */
export function isCalibrated(language: string): boolean {
  return baseLanguage(language) === 'en';
}

/** Standard deviations above a middling headline. */
export function judgeHook(
  parts: ScriptParts,
  embedding: Embedding | null,
  { hook: models }: ViralWeights['models'],
): number {
  const calibrated = isCalibrated(parts.language);
  const tokens = calibrated ? hookTokens(parts.hook) : [];
  const model = embedding ? models.minilm : calibrated ? models.words : models.hand;
  const deviations = applyModel(model, { hand: featuresOf(parts), tokens, embedding });
  return deviations - (slowOpeningOf(parts) === undefined ? 0 : SLOW_OPENING_COST);
}

/** `embeddings` null: no model, or a language MiniLM does not read. `trends`: texts of the trend store. */
export function judgeText(
  parts: ScriptParts,
  embeddings: TextEmbeddings | null,
  models: ViralWeights['models'],
  trends: readonly string[],
): Judgements {
  const hand = featuresOf(parts);
  const read = (model: LinearModel): number | null =>
    embeddings ? applyModel(model, { hand, tokens: [], embedding: embeddings.whole }) : null;
  const curiosity = applyModel(models.curiosity, { hand, tokens: [], embedding: null });
  return {
    hookStrength: judgeHookStrength(parts, judgeHook(parts, embeddings?.hook ?? null, models)),
    curiosityGap: judgeCuriosityGap(parts, curiosity),
    emotionalTrigger: judgeEmotionalTrigger(parts, read(models.emotion)),
    relatability: judgeRelatability(parts, read(models.relatability)),
    valueDensity: judgeValueDensity(parts),
    pacing: judgePacing(parts),
    shareability: judgeShareability(parts, read(models.shareability)),
    callToAction: judgeCallToAction(parts),
    trendAlignment: judgeTrendAlignment(parts, trends),
  };
}
