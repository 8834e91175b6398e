/** What a viewer hears in the first three seconds. Pure. */
import type { TimedWords } from '../types/recordings.js';
import { DEFAULT_WORDS_PER_MINUTE } from '../text/spoken-time.js';

/** Instagram's skip rate counts who leaves within three seconds. */
const OPENING_SECONDS = 3;

/** By the model's times, else by an even pace over the whole length (or the ordinary pace where that is unknown). */
export function openingWords(
  text: string,
  timed: readonly TimedWords[],
  durationSeconds: number | null,
): { readonly words: string; readonly estimated: boolean } {
  const isExact = timed.length > 0 && timed.every(({ text: part }) => part.trim().split(/\s+/u).length <= 3);
  if (isExact) {
    const heard = timed.filter(({ startSeconds }) => startSeconds < OPENING_SECONDS);
    return { words: heard.map(({ text: part }) => part.trim()).join(' '), estimated: false };
  }
  const words = text.trim().split(/\s+/u);
  const perSecond =
    durationSeconds !== null && durationSeconds > 0
      ? words.length / durationSeconds
      : DEFAULT_WORDS_PER_MINUTE / 60;
  const count = Math.max(1, Math.round(perSecond * OPENING_SECONDS));
  return { words: words.slice(0, count).join(' '), estimated: true };
}
