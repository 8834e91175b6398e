/** Whose voice is it? Each text is compared with every sample creator; `personalization` ranks them. */
import { createCloseness } from '../engine/voice/closeness/closeness.js';
import type { SampleCreator } from '../sample-creators.js';
import { meanOf, shareOf, type Mean, type Share } from './figures.js';
import { SEEN_EXAMPLES, type MeasuredScript } from './write-scripts.js';

export interface Attribution {
  /** Texts that came nearest to their own creator of all, and of those who write in her language. */
  readonly nearest: Share;
  readonly nearestOfSameLanguage: Share;
  readonly candidates: number;
  /** Only creators with a rival in their language count; what a coin would get among those. */
  readonly chanceOfSameLanguage: number | null;
  /** `personalization` 0-100 to her own samples and to other people's of her language. */
  readonly own: Mean;
  readonly others: Mean;
}

interface Text {
  readonly creator: string;
  readonly language: string;
  readonly text: string;
  /** Samples to compare with: each creator's. */
  readonly samplesOf: (creator: SampleCreator) => readonly string[];
}

/** Each of her own examples in turn is left out; everybody shows the same three others. */
export function attributeExamples(creators: readonly SampleCreator[]): Attribution {
  return attribute(
    creators,
    creators.flatMap(({ slug, language, examples }) =>
      examples.map((text, left) => ({
        creator: slug,
        language,
        text,
        samplesOf: (other: SampleCreator) => other.examples.filter((_, at) => at !== left),
      })),
    ),
  );
}

export interface ScriptVoices {
  /** Beside the examples the writer had. */
  readonly seen: Attribution;
  /** Beside the one example it had not. */
  readonly unseen: Attribution;
}

export function attributeScripts(
  creators: readonly SampleCreator[],
  scripts: readonly MeasuredScript[],
): ScriptVoices {
  const textsBeside = (samplesOf: Text['samplesOf']): readonly Text[] =>
    scripts.map(({ creator, language, result }) => ({ creator, language, text: result.text, samplesOf }));
  return {
    seen: attribute(
      creators,
      textsBeside(({ examples }) => examples.slice(0, SEEN_EXAMPLES)),
    ),
    unseen: attribute(
      creators,
      textsBeside(({ examples }) => examples.slice(SEEN_EXAMPLES)),
    ),
  };
}

function attribute(creators: readonly SampleCreator[], texts: readonly Text[]): Attribution {
  const closeness = rememberedCloseness();
  const judged = texts.map(({ creator, language, text, samplesOf }) => ({
    creator,
    rivals: creators.filter((other) => other.language === language).length,
    scores: creators.map((other) => ({
      slug: other.slug,
      sameLanguage: other.language === language,
      score: 100 * closeness(samplesOf(other), language)(text),
    })),
  }));
  const contested = judged.filter(({ rivals }) => rivals > 1);
  const ownAndOthers = contested.flatMap(({ creator, scores }) =>
    scores
      .filter(({ sameLanguage }) => sameLanguage)
      .map(({ slug, score }) => ({ creator, own: slug === creator, value: score })),
  );
  return {
    nearest: shareOf(judged.map(({ creator, scores }) => winsOver(scores, creator))),
    nearestOfSameLanguage: shareOf(
      contested.map(({ creator, scores }) =>
        winsOver(
          scores.filter(({ sameLanguage }) => sameLanguage),
          creator,
        ),
      ),
    ),
    candidates: creators.length,
    chanceOfSameLanguage:
      contested.length === 0
        ? null
        : contested.reduce((sum, { rivals }) => sum + 1 / rivals, 0) / contested.length,
    own: meanOf(ownAndOthers.filter(({ own }) => own)),
    others: meanOf(ownAndOthers.filter(({ own }) => !own)),
  };
}

function winsOver(
  scores: readonly { readonly slug: string; readonly score: number }[],
  slug: string,
): boolean {
  const own = scores.find((score) => score.slug === slug)?.score ?? Number.NEGATIVE_INFINITY;
  return scores.every((other) => other.slug === slug || other.score < own);
}

/** The same samples are compared with many texts; learning them is what costs. */
function rememberedCloseness(): (samples: readonly string[], language: string) => (text: string) => number {
  const known = new Map<string, (text: string) => number>();
  return (samples, language) => {
    const key = `${language}\n${samples.join('\n\n')}`;
    const closeness = known.get(key) ?? createCloseness(samples, language);
    known.set(key, closeness);
    return closeness;
  };
}
