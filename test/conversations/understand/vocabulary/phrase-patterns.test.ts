/** Patterns of the vocabulary: what stands for itself, what may not stand among choices, and that looking many up at once finds each. */
import { expect, it } from 'vitest';
import { only } from '../../../../src/conversations/understand/vocabulary/phrase-index.js';
import {
  compilePattern,
  coveredByEach,
  findPhrase,
  hasPhrase,
  labelledPhrases,
  labelsIn,
  longestAt,
  nameIn,
  phraseList,
} from '../../../../src/conversations/understand/vocabulary/phrase-patterns.js';

const inOrder = (places: Iterable<number> = []): readonly number[] => [...places].toSorted((a, b) => a - b);
const line = (text: string): readonly string[] => text.split(' ');

it.each(['open the|_ #name', 'open ^|the', 'a #num|one'])('refuses a mark among choices: "%s"', (pattern) => {
  expect(() => compilePattern(pattern)).toThrow(pattern);
});

it('takes the end of the message as a choice', () => {
  const phrases = phraseList(['any works|$']);
  expect(findPhrase(['any'], phrases)).toMatchObject({ from: 0, to: 1 });
  expect(findPhrase(['any', 'works'], phrases)).toMatchObject({ from: 0, to: 2 });
  expect(findPhrase(['any', 'bread'], phrases)).toBeNull();
});

it.each([
  ['make it shorter', 'please make it shorter now', true],
  ['make it shorter', 'make this shorter', false],
  ['make _ shorter', 'make the whole first line shorter', false],
  ['make _ shorter', 'please make the first line shorter', true],
  ['make _ short*', 'make this a shorty', true],
  ['sho* it', 'just shorten it', true],
  ['a* it', 'b it', false],
  ['^ thanks', 'thanks a lot', true],
  ['^ thanks', 'many thanks', false],
  ['thanks $', 'many thanks', true],
  ['#num _ $', 'take 2 of them', true],
  ['#num days', 'in a few days', false],
  ['in|into #lang', 'write it in spanish', true],
])('"%s" in "%s": %s', (phrase, text, isIn) => {
  expect(hasPhrase(line(text), phraseList([phrase]))).toBe(isIn);
});

const LISTS = labelledPhrases([
  ['hook', ['the hook', 'first line']],
  ['cut', ['take _ out', 'take']],
  ['end', ['last line', 'take out the end*']],
]);

it('reads a line once for the phrases of every label', () => {
  const keys = line('take the first line out and the hook');
  expect([...labelsIn(keys, LISTS)].toSorted()).toEqual(['cut', 'hook']);
  const covered = coveredByEach(keys, LISTS);
  expect(inOrder(covered.get('hook'))).toEqual([2, 3, 6, 7]);
  expect(inOrder(covered.get('cut'))).toEqual([0, 4]);
  expect(covered.has('end')).toBe(false);
});

it('finds the earlier of two phrases, wherever they stand, and the longest at a place', () => {
  expect(findPhrase(line('first line of the hook'), LISTS)?.phrase.label).toBe('hook');
  expect(findPhrase(line('the hook the hook'), LISTS)).toMatchObject({ from: 0, to: 2 });
  expect(longestAt(line('take out the ending'), 0, LISTS)).toMatchObject({
    phrase: { label: 'end' },
    words: 4,
  });
  expect(longestAt(line('take out'), 0, LISTS)?.words).toBe(2);
  expect(longestAt(line('do take'), 0, LISTS)).toBeNull();
});

it('leaves the labels that are not picked, and the order of the others', () => {
  const picked = only(LISTS, 'end', 'hook');
  expect(findPhrase(line('the last line and the hook'), picked)?.phrase.label).toBe('hook');
  expect(hasPhrase(line('take it'), picked)).toBe(false);
});

it('takes the fewest words for a name', () => {
  const phrases = phraseList(['the #name one', 'open _ #name $']);
  expect(nameIn(line('open the flood one'), phrases, (name) => !name.includes('the'))).toEqual({
    from: 2,
    to: 3,
  });
});
