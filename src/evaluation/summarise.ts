/** What one writer's scripts amount to, as figures. */
import { LENGTH_TOLERANCE } from '../engine/length.js';
import { writtenLanguage } from '../engine/text/base-language.js';
import { SECONDS } from '../engine/types.js';
import { meanOf, quantileOf, shareOf, type Mean, type Share } from './figures.js';
import type { MeasuredScript } from './write-scripts.js';

export interface ScriptFigures {
  readonly writer: string;
  readonly promptVersion: string;
  readonly scripts: number;
  readonly creators: number;
  /** Within a tenth of the duration asked for. */
  readonly lengthFits: Share;
  readonly lengthFitsByLanguage: Readonly<Record<string, Share>>;
  /** By seconds asked for. */
  readonly lengthFitsBySeconds: Readonly<Record<string, Share>>;
  /** Spoken time as a share of what was asked for. */
  readonly lengthRatio: Mean;
  /** In the words of the script: the language of the creator, or the one asked for. */
  readonly languageKept: Share;
  /** Scripts in which our detector found nothing untraceable; and claims per script. */
  readonly traceable: Share;
  readonly untraceablePerScript: Mean;
  readonly stockPhrasesPer100Words: Mean;
  /** 0-1. */
  readonly ownSentences: Mean;
  readonly blanksPerScript: Mean;
  /** 0-100, without a model's opinion. */
  readonly localQuality: Mean;
  readonly viral: Mean;
  /** Scripts that the model was to write and the built-in writer wrote. */
  readonly fallbacks: Share;
  readonly secondsP50: number | null;
  readonly secondsP95: number | null;
  readonly tokensPerScript: Mean;
  /** USD; null when a price is not known. */
  readonly costPerScript: number | null;
}

export function summariseScripts(
  writer: string,
  hasModel: boolean,
  scripts: readonly MeasuredScript[],
): ScriptFigures {
  const mean = (of: (script: MeasuredScript) => number): Mean =>
    meanOf(scripts.map((script) => ({ creator: script.creator, value: of(script) })));
  const share = (of: (script: MeasuredScript) => boolean): Share => shareOf(scripts.map(of));
  const languages = [...new Set(scripts.map(({ language }) => language))];
  const seconds = scripts.map(({ wallSeconds }) => wallSeconds);
  const costs = scripts.map(({ result }) => result.usage.costUsd);
  return {
    writer,
    promptVersion: [...new Set(scripts.map(({ result }) => result.model.promptVersion))].join(', '),
    scripts: scripts.length,
    creators: new Set(scripts.map(({ creator }) => creator)).size,
    lengthFits: share(fitsLength),
    lengthFitsByLanguage: Object.fromEntries(
      languages.map((name) => [
        name,
        shareOf(scripts.filter(({ language }) => language === name).map(fitsLength)),
      ]),
    ),
    lengthFitsBySeconds: Object.fromEntries(
      SECONDS.map((seconds) => [
        seconds,
        shareOf(scripts.filter(({ result }) => result.request.seconds === seconds).map(fitsLength)),
      ]),
    ),
    lengthRatio: mean(({ result }) => result.spokenSeconds / result.request.seconds),
    languageKept: share(
      ({ language, languageSpoken }) => writtenLanguage(language) === writtenLanguage(languageSpoken),
    ),
    traceable: share(({ untraceable }) => untraceable === 0),
    untraceablePerScript: mean(({ untraceable }) => untraceable),
    stockPhrasesPer100Words: mean(
      ({ stockPhrases, result }) => (100 * stockPhrases) / Math.max(1, result.words),
    ),
    ownSentences: mean(({ ownSentences }) => ownSentences),
    blanksPerScript: mean(({ result }) => result.blanks.length),
    localQuality: mean(({ result }) => result.localQuality),
    viral: mean(({ result }) => result.viral.overall),
    fallbacks: hasModel ? share(({ result }) => result.model.provider === 'built-in') : shareOf([]),
    secondsP50: quantileOf(seconds, 0.5),
    secondsP95: quantileOf(seconds, 0.95),
    tokensPerScript: mean(({ result }) => result.usage.promptTokens + result.usage.completionTokens),
    costPerScript: costs.includes(null)
      ? null
      : costs.reduce<number>((sum, cost) => sum + (cost ?? 0), 0) / Math.max(1, costs.length),
  };
}

function fitsLength({ result }: MeasuredScript): boolean {
  return Math.abs(result.spokenSeconds / result.request.seconds - 1) <= LENGTH_TOLERANCE;
}
