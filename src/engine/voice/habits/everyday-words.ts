/** Everyday words she leans on more than other people do, or hardly uses: small habits the ear knows her by. */
import { normalWords } from '../../text/words.js';
import { shippedVoiceModel } from '../background/background-file.js';

export interface WordHabit {
  readonly word: string;
  /** `often`: more than other people; `hardly`: a word everybody uses, she does not. */
  readonly use: 'often' | 'hardly';
  /** In the text. */
  readonly uses: number;
}

/** The commonest words ("the", "and") tell a measure something, a person nothing. */
const TOO_COMMON = 25;
/** Standard deviations from everybody's rate. */
const MARKED = 2;
/** In fewer words of samples even a usual word may be missing by chance. */
const FEWEST_SAMPLE_WORDS = 250;
/** Fewer uses than this, in her samples or in a text, are no habit. */
const FEWEST_USES = 3;

/** Reads her samples once, for many texts. What comes back: words of a text that fit a marked habit of hers, or break one; most marked first. English only: nothing is known of other people elsewhere. */
export function createEverydayWords(samples: readonly string[]): (text: string) => WordHabit[] {
  const { vocabulary, background } = shippedVoiceModel();
  const all = samples.flatMap(normalWords);
  const inSamples = countsOf(all);
  return (text) => {
    const script = normalWords(text);
    const inText = countsOf(script);
    return vocabulary.rated
      .flatMap((word, index): (WordHabit & { readonly above: number })[] => {
        const uses = inText.get(word) ?? 0;
        if (index < TOO_COMMON || uses === 0 || word.length < 3) return [];
        const used = inSamples.get(word) ?? 0;
        const usual = background.rates.mean[index] ?? 0;
        const spread = Math.sqrt(
          (background.rates.between[index] ?? 0) +
            (background.rates.within[index] ?? 0) / Math.max(1, samples.length),
        );
        const rate = (count: number, words: number): number => Math.sqrt(count / Math.max(1, words));
        const above = (rate(used, all.length) - usual) / spread;
        const isOften = above >= MARKED && used >= FEWEST_USES;
        const isHardly =
          used === 0 &&
          all.length >= FEWEST_SAMPLE_WORDS &&
          uses >= FEWEST_USES &&
          rate(uses, script.length) > usual;
        if (isOften) return [{ word, use: 'often', uses, above }];
        return isHardly ? [{ word, use: 'hardly', uses, above: 0 }] : [];
      })
      .sort((a, b) => b.above - a.above)
      .map(({ word, use, uses }) => ({ word, use, uses }));
  };
}

function countsOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
