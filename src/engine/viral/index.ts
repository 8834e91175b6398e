/** The viral score: nine dimensions with evidence, and a hook score that ranks wordings of one idea. */
import type { Embedding } from '../../ports.js';
import type { OptionalEmbedder } from '../optional-models.js';
import { detectLanguage } from '../text/language.js';
import type { Goal, OwnWeights, ViralReport } from '../types.js';
import { isCalibrated, judgeHook, judgeText, type TextEmbeddings } from './judge.js';
import { layersOf } from './linear-model.js';
import { buildReport, emptyReport } from './report.js';
import { takeApart, type ScriptParts } from './script-parts.js';
import { dimensionScore } from './scale.js';
import { shippedWeights, type ScorerRow, type ViralWeights } from './weights.js';

interface ScoreOptions {
  /** BCP 47; absent = detected. */
  readonly language?: string;
  /** `reach` when absent. */
  readonly goal?: Goal;
  /** Texts of the trend store; without any `trendAlignment` is null. */
  readonly trends?: readonly string[];
  /** Present once she has enough settled posts to learn from. */
  readonly own?: OwnWeights | undefined;
}

export interface ViralScorer {
  /** Deterministic. Waits for the embedding model; the next best row scores only where it cannot load, and `scorer` says so. */
  score(text: string, options?: ScoreOptions): Promise<ViralReport>;
  /** No model at all, under 5 ms: hand features and word weights. */
  scoreLocally(text: string, options?: ScoreOptions): ViralReport;
  /** 0-10, what `score` says of the hook; the model reads no more than the opening, a tenth of the work. */
  scoreHook(text: string, options?: Pick<ScoreOptions, 'language'>): Promise<number>;
  /** 0-10 each, in order: which wording of one idea wins. */
  rankHooks(hooks: readonly string[], language: string): Promise<number[]>;
}

/** About 110 words, read for feeling, sharing and answering: most of a 60 s script; all of a 90 s one took twice as long. */
export const WHOLE_CHARACTERS = 600;

/** Throws when the weights file is missing or damaged. `weights` absent = the shipped ones. */
export function createViralScorer({
  embedder,
  weights = shippedWeights(),
}: {
  readonly embedder: OptionalEmbedder | null;
  readonly weights?: ViralWeights;
}): ViralScorer {
  const { models, version, scales } = weights;

  /** Null in a language MiniLM does not read, and where the model is missing or does not hand out its layers. */
  async function embed(texts: readonly string[], language: string): Promise<readonly Embedding[] | null> {
    if (!embedder || !isCalibrated(language)) return null;
    const embeddings = await embedder.embed(texts);
    return embeddings?.every((embedding) => layersOf(embedding)) ? embeddings : null;
  }

  function report(parts: ScriptParts, options: ScoreOptions, embeddings: TextEmbeddings | null): ViralReport {
    const goal = options.goal ?? 'reach';
    const row = rowOf(parts, embeddings !== null);
    const about = {
      calibrated: row !== 'hand',
      language: parts.language,
      ...trackOf(weights, row),
      scorer: `${version}/${row}`,
    };
    if (parts.words.length === 0) return emptyReport(goal, about);
    const judgements = judgeText(parts, embeddings, models, options.trends ?? []);
    return buildReport(judgements, parts, { goal, own: options.own, scale: scales[row] }, about);
  }

  const partsOf = (text: string, options: ScoreOptions): ScriptParts =>
    takeApart(text, options.language ?? detectLanguage(text));

  function hookOf(parts: ScriptParts, embedding: Embedding | null): number {
    if (parts.words.length === 0) return 0;
    const deviations = judgeHook(parts, embedding, models);
    return dimensionScore(deviations, 'hookStrength', scales[rowOf(parts, embedding !== null)]);
  }

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
    async scoreHook(text, options = {}) {
      const parts = partsOf(text, options);
      if (parts.words.length === 0) return 0;
      const embeddings = await embed([parts.hook], parts.language);
      return hookOf(parts, embeddings?.[0] ?? null);
    },
    async rankHooks(hooks, language) {
      const parts = hooks.map((hook) => takeApart(hook, language));
      const embeddings = await embed(
        parts.map(({ hook }) => hook),
        language,
      );
      return parts.map((part, index) => hookOf(part, embeddings?.[index] ?? null));
    },
  };
}

/** From the weights file; nothing was measured where the language is not calibrated. */
function trackOf({ figures }: ViralWeights, row: ScorerRow): Pick<ViralReport, 'track'> {
  const won = figures.rows[row]?.clear;
  return row === 'hand' || won === undefined ? {} : { track: { won, cases: figures.pairs.clear } };
}

function rowOf(parts: ScriptParts, embedded: boolean): ScorerRow {
  if (embedded) return 'minilm';
  return isCalibrated(parts.language) ? 'words' : 'hand';
}
