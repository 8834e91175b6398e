/** The viral score: nine dimensions with evidence, and a hook score that ranks wordings of one idea. */
import type { Embedder } from '../../ports.js';
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
import { scoreOf } from './judgement.js';
import { buildReport, emptyReport } from './report.js';
import { takeApart, type ScriptParts } from './script-parts.js';

export interface ScoreOptions {
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

export function createViralScorer(_options: { readonly embedder: Embedder | null }): ViralScorer {
  const scoreLocally: ViralScorer['scoreLocally'] = (text, options = {}) => {
    const parts = takeApart(text, options.language ?? detectLanguage(text));
    const goal = options.goal ?? 'reach';
    const about = { calibrated: parts.language.split('-')[0] === 'en', scorer: '2026-11-0/hand' };
    if (parts.words.length === 0) return emptyReport(goal, about);
    const hookRaw = handHook(parts);
    return buildReport(
      {
        hookStrength: judgeHookStrength(parts, hookRaw),
        curiosityGap: judgeCuriosityGap(parts, null),
        emotionalTrigger: judgeEmotionalTrigger(parts, null),
        relatability: judgeRelatability(parts),
        valueDensity: judgeValueDensity(parts),
        pacing: judgePacing(parts),
        shareability: judgeShareability(parts),
        callToAction: judgeCallToAction(parts),
        trendAlignment: judgeTrendAlignment(parts, options.trends ?? []),
      },
      goal,
      scoreOf(hookRaw),
      about,
    );
  };
  return {
    scoreLocally,
    score: (text, options) => Promise.resolve(scoreLocally(text, options)),
    rankHooks: (hooks, language) =>
      Promise.resolve(hooks.map((hook) => scoreOf(handHook(takeApart(hook, language))))),
  };
}

function handHook(parts: ScriptParts): number {
  const count = (name: Parameters<ScriptParts['find']>[0]): number => parts.find(name, parts.hook).length;
  return (
    0.4 * count('openLoop') +
    0.3 * count('pointing') +
    0.3 * count('negation') +
    0.2 * count('contrast') -
    1.2 * count('slowOpening') -
    0.8 * count('jargon') +
    0.05 * Math.min(12, parts.hook.split(/\s+/u).length) -
    1
  );
}
