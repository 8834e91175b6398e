/** Everyday words that carry manner, not topic. */
import { baseLanguage } from '../../text/base-language.js';
import { wordListOf } from '../../text/word-lists.js';
import { shippedVoiceModel } from '../background/background-file.js';

/** 0 = telling, 1 = everyone says it. */
export function commonness(word: string, language: string): number {
  const base = baseLanguage(language);
  if (base === 'en') return shippedVoiceModel().vocabulary.common.has(word) ? 1 : 0;
  return wordListOf('function-words', base)?.has(word) ? 1 : 0;
}
