/** The viral score: nine dimensions with evidence, and a hook score that ranks wordings of one idea. */
import { errorCodeOf } from '../../errors.js';
import type { Embedder, Embedding } from '../../ports.js';
import { detectLanguage } from '../text/language.js';
import type { Goal, ViralReport } from '../types.js';
import { judgeCallToAction } from './dimensions/call-to-action.js';
import { judgeCuriosityGap } from './dimensions/curiosity-gap.js';
import { judgeEmotionalTrigger } from './dimensions/emotional-trigger.js';
import { judgeHookStrength } from './dimensions/hook-strength.js';
import { judgePacing } from './dimensions/pacing.js';
import { judgeRelatability } from './dimensions/relatability.js';
import { judgeShareability } from './dimensions/shareability.js';
import { judgeTrendAlignment } from './dimensions/trend-alignment.js';
import { judgeValueDensity } from './dimensions/value-density.js';
import { featuresOf, hookTokens } from './hook-features.js';
import { applyModel, layersOf } from './linear-model.js';
import { scoreOf } from './judgement.js';
import { buildReport, emptyReport } from './report.js';
import { takeApart, type ScriptParts } from './script-parts.js';
import { shippedWeights, type LinearModel, type ViralWeights } from './weights.js';

interface ScoreOptions {
  /** BCP 47; absent = detected. */
  readonly language?: string;
  /** `reach` when absent. */
  readonly goal?: Goal;
  /** Texts of the trend store; without any `trendAlignment` is null. */
  readonly trends?: readonly string[];
}

export interface ViralScorer {
  /** Deterministic. Waits for the embedding model; the next best row scores only where it cannot load, and `scorer` says so. */
  score(text: string, options?: ScoreOptions): Promise<ViralReport>;
  /** No model at all, under 5 ms: hand features and word weights. */
  scoreLocally(text: string, options?: ScoreOptions): ViralReport;
  /** 0-10 each, in order: which wording of one idea wins. */
  rankHooks(hooks: readonly string[], language: string): Promise<number[]>;
}

/** Steepness from standard deviations to the 0-10 scale: a headline in fifty scores above 9, one in fifty below 1. */
const HOOK_SLOPE = 1.1;
/** What a greeting or announcement at the very start costs, in standard deviations: headlines have none to learn it from. */
const SLOW_OPENING_COST = 1.6;
/** About 110 words, read for feeling, sharing and answering: most of a 60 s script; all of a 90 s one took twice as long. */
const WHOLE_CHARACTERS = 600;

/** Throws when the weights file is missing or damaged. `weights` absent = the shipped ones. */
export function createViralScorer({
  embedder,
  weights = shippedWeights(),
}: {
  readonly embedder: Embedder | null;
  readonly weights?: ViralWeights;
}): ViralScorer {
  const { models, version } = weights;

  /** Null in a language MiniLM does not read, and where the model does not load or hand out its layers. */
  async function embed(texts: readonly string[], language: string): Promise<readonly Embedding[] | null> {
    if (!embedder || !isCalibrated(language)) return null;
    try {
      const embeddings = await embedder.embed(texts);
      return embeddings.every((embedding) => layersOf(embedding)) ? embeddings : null;
    } catch (error) {
      const code = errorCodeOf(error);
      if (code === 'misconfigured' || code === 'unavailable') return null;
      throw error;
    }
  }

  function hookRaw(parts: ScriptParts, embedding: Embedding | null): number {
    const calibrated = isCalibrated(parts.language);
    const tokens = calibrated ? hookTokens(parts.hook) : [];
    const model = embedding ? models.hook.minilm : calibrated ? models.hook.words : models.hook.hand;
    const deviations = applyModel(model, { hand: featuresOf(parts), tokens, embedding });
    const [slow] = parts.find('slowOpening', parts.hook);
    const opensSlowly = slow !== undefined && parts.hook.startsWith(slow);
    return HOOK_SLOPE * (deviations - (opensSlowly ? SLOW_OPENING_COST : 0));
  }

  function report(
    parts: ScriptParts,
    options: ScoreOptions,
    embeddings: { readonly hook: Embedding; readonly whole: Embedding } | null,
  ): ViralReport {
    const goal = options.goal ?? 'reach';
    const calibrated = isCalibrated(parts.language);
    const row = embeddings ? 'minilm' : calibrated ? 'words' : 'hand';
    const about = { calibrated, scorer: `${version}/${row}` };
    if (parts.words.length === 0) return emptyReport(goal, about);
    const hook = hookRaw(parts, embeddings?.hook ?? null);
    const hand = featuresOf(parts);
    const read = (model: LinearModel): number | null =>
      embeddings ? applyModel(model, { hand, tokens: [], embedding: embeddings.whole }) : null;
    return buildReport(
      {
        hookStrength: judgeHookStrength(parts, hook),
        curiosityGap: judgeCuriosityGap(
          parts,
          applyModel(models.curiosity, { hand, tokens: [], embedding: null }),
        ),
        emotionalTrigger: judgeEmotionalTrigger(parts, read(models.emotion)),
        relatability: judgeRelatability(parts, read(models.relatability)),
        valueDensity: judgeValueDensity(parts),
        pacing: judgePacing(parts),
        shareability: judgeShareability(parts, read(models.shareability)),
        callToAction: judgeCallToAction(parts),
        trendAlignment: judgeTrendAlignment(parts, options.trends ?? []),
      },
      goal,
      scoreOf(hook),
      about,
    );
  }

  const partsOf = (text: string, options: ScoreOptions): ScriptParts =>
    takeApart(text, options.language ?? detectLanguage(text));

  return {
    scoreLocally: (text, options = {}) => report(partsOf(text, options), options, null),
    async score(text, options = {}) {
      const parts = partsOf(text, options);
      if (parts.words.length === 0) return report(parts, options, null);
      const texts =
        parts.hook === parts.text.trim() ? [parts.hook] : [parts.hook, parts.text.slice(0, WHOLE_CHARACTERS)];
      const embeddings = await embed(texts, parts.language);
      const [hook, whole = hook] = embeddings ?? [];
      return report(parts, options, hook && whole ? { hook, whole } : null);
    },
    async rankHooks(hooks, language) {
      const parts = hooks.map((hook) => takeApart(hook, language));
      const embeddings = await embed(
        parts.map(({ hook }) => hook),
        language,
      );
      return parts.map((part, index) =>
        part.words.length === 0 ? 0 : scoreOf(hookRaw(part, embeddings?.[index] ?? null)),
      );
    },
  };
}

/** The calibration data are English. */
function isCalibrated(language: string): boolean {
  return language.split('-')[0] === 'en';
}
