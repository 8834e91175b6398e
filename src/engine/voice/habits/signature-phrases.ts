/** Words and phrases she comes back to in several samples. */
import { splitSentences } from '../../text/sentences.js';
import { createLastUsed } from '../../../last-used.js';
import { normalWords } from '../../text/words.js';
import { baseLanguage } from '../../text/base-language.js';
import { wordListOf } from '../../text/word-lists.js';
import { shippedVoiceModel } from '../background/background-file.js';

const MAX_PHRASES = 12;
const LONGEST_PHRASE_WORDS = 5;

/**
 * Phrases of 1-5 words, lower case, used in at least two samples (in one sample: at least three times), most telling
 * first. A phrase made of everyday function words only is nobody's signature and is left out.
 */
export function signaturePhrases(samples: readonly string[], language: string): readonly string[] {
  const key = JSON.stringify([language, samples]);
  const known = kept.get(key) ?? findPhrases(samples, language);
  kept.set(key, known);
  return known;
}

/** Creators whose phrases are kept: each attempt of theirs asks for them again. */
const KEPT_CREATORS = 64;
const kept = createLastUsed<readonly string[]>(KEPT_CREATORS);

function findPhrases(samples: readonly string[], language: string): readonly string[] {
  const uses = new Map<string, { samples: Set<number>; count: number; words: readonly string[] }>();
  samples.forEach((sample, index) => {
    for (const sentence of splitSentences(sample)) {
      const words = normalWords(sentence);
      for (let start = 0; start < words.length; start += 1) {
        for (let length = 1; length <= LONGEST_PHRASE_WORDS && start + length <= words.length; length += 1) {
          const phrase = words.slice(start, start + length);
          const key = phrase.join(' ');
          const known = uses.get(key);
          if (known) {
            known.samples.add(index);
            known.count += 1;
          } else uses.set(key, { samples: new Set([index]), count: 1, words: phrase });
        }
      }
    }
  });
  const telling = [...uses.entries()]
    .filter(([, use]) => (samples.length > 1 ? use.samples.size >= 2 : use.count >= 3))
    .map(([phrase, use]) => ({
      phrase,
      use,
      weight: weightOf(use.words, use.samples.size, use.count, language),
    }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || (a.phrase < b.phrase ? -1 : 1));
  const chosen: string[] = [];
  for (const { phrase } of telling) {
    if (chosen.length >= MAX_PHRASES) break;
    if (
      chosen.some((longer) => ` ${longer} `.includes(` ${phrase} `) || ` ${phrase} `.includes(` ${longer} `))
    )
      continue;
    chosen.push(phrase);
  }
  return chosen;
}

function weightOf(words: readonly string[], inSamples: number, count: number, language: string): number {
  const rarity = words.reduce((sum, word) => sum + (1 - commonness(word, language)), 0);
  if (rarity < 0.5 && words.length < 3) return 0;
  return (rarity + 0.4 * (words.length - 1)) * (inSamples + 0.2 * Math.min(count, 10));
}

/** 0 = telling, 1 = everyone says it: everyday words carry manner, not topic. */
function commonness(word: string, language: string): number {
  const base = baseLanguage(language);
  if (base === 'en') return shippedVoiceModel().vocabulary.common.has(word) ? 1 : 0;
  return wordListOf('function-words', base)?.has(word) ? 1 : 0;
}
