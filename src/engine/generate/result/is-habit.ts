/** Whether a sentence is what she opens or closes every video with. */
import { paddedWords } from '../../text/words.js';

/** True where all its words stand side by side in one of `habits`. */
export function isHabit(sentence: string, habits: readonly string[] = []): boolean {
  const said = paddedWords(sentence);
  return said.trim() !== '' && habits.some((habit) => paddedWords(habit).includes(said));
}

/** The same, and a sentence that goes on from one of them: habits are kept by their first words. */
export function beginsWithHabit(sentence: string, habits: readonly string[] = []): boolean {
  const said = paddedWords(sentence);
  return isHabit(sentence, habits) || habits.some((habit) => said.startsWith(paddedWords(habit)));
}
