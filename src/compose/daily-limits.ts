/** The operator's daily limits, from the settings. */
import type { Config } from '../config.js';
import type { DailyLimits } from '../engine/budget/limits.js';

export function dailyLimitsOf(config: Config): DailyLimits {
  return {
    scriptsPerUser: config.DAILY_SCRIPTS_PER_USER ?? null,
    costUsdPerUser: config.DAILY_COST_USD_PER_USER ?? null,
    costUsd: config.DAILY_COST_USD ?? null,
  };
}
