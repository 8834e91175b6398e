/** Words inside pictures and exported documents. */
import { copyFor } from './copy.js';
import { DIMENSIONS } from './score-lines.js';

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
    time: t('beat-time'),
    spoken: t('beat-spoken'),
    onScreen: t('beat-on-screen'),
    shot: t('beat-shot'),
    caption: t('caption'),
    hashtags: t('hashtags'),
  };
}
