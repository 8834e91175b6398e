/** Words inside pictures and exported documents. */
import type { ScriptResult } from '../../../engine/types.js';
import { copyFor } from '../../shared/copy.js';
import { DIMENSIONS } from '../../../engine/closed-lists.js';
import { shotListOf } from './shot-list.js';

/** Every label of the charts and of the Word file, in one language. */
export function attachmentLabels(locale: string) {
  const t = copyFor(locale);
  const dimensions = Object.fromEntries(
    DIMENSIONS.map((dimension) => [dimension, t(`dimension-${dimension}`)]),
  ) as Record<(typeof DIMENSIONS)[number], string>;
  return {
    dimensions,
    viralTitle: t('chart-viral'),
    noData: t('chart-no-data'),
    statsTitle: t('chart-stats'),
    scripts: t('chart-scripts'),
    posted: t('chart-posted'),
    good: t('button-good'),
    notMe: t('button-not-me'),
    scriptsPerWeek: t('chart-per-week'),
    trend: t('chart-trend'),
    quality: t('chart-quality'),
    viral: t('chart-viral'),
    bestTopics: t('chart-topics'),
    bestHooks: t('chart-hooks'),
    caption: t('caption'),
    hashtags: t('hashtags'),
  };
}

/** The shot list of the Word file, in one language. */
export function shotListFor(script: ScriptResult, locale: string): ReturnType<typeof shotListOf> {
  return shotListOf(script, copyFor(locale));
}
