/** Her measured habits as plain instructions for whoever writes in her voice. */
import { measureHabits } from './habits.js';

/** One instruction a line, most telling first; empty without samples. */
export function voiceProfileLines(samples: readonly string[], language: string): readonly string[] {
  const habits = measureHabits(samples, language);
  if (habits.wordsPerSentence === 0) return [];
  return [
    `Sentences: about ${Math.round(habits.wordsPerSentence)} words, give or take ${Math.round(habits.sentenceLengthSpread)}.`,
    ...habits.openings.slice(0, 3).map((opening) => `She has opened with: "${opening}"`),
    ...habits.closings.slice(0, 3).map((closing) => `She has closed with: "${closing}"`),
    ...(habits.signaturePhrases.length > 0
      ? [`Phrases of hers: ${habits.signaturePhrases.join('; ')}.`]
      : []),
  ];
}
