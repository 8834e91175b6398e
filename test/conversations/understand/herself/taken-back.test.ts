/** "Forget what I told you about Blessing": taken out of what is known of her, and said so. */
import { expect, it } from 'vitest';
import { copyFor } from '../../../../src/conversations/shared/copy.js';
import { takenBack } from '../../../../src/conversations/understand/herself/taken-back.js';
import { afterScript, correctionDone } from '../../chat.js';

it.each([
  ['forget what I told you about Blessing', 'Blessing'],
  ['pls delete everything i said about the loan', 'the loan'],
  ['forget everything about my brother', 'my brother'],
  ['take the part about the goat out of my story', 'the goat'],
  ['olvida lo que te conté de mi cuñada', 'mi cuñada'],
  ['borre lo de la mudanza de mi historia', 'la mudanza'],
  ['esquece o que eu te falei do aluguel', 'aluguel'],
  ['tira aquilo do acidente da minha história', 'acidente'],
  ['lupain yang tadi awak ceritain soal hutang', 'hutang'],
  ['hapus itu yang soal kereta api dari cerita awak', 'kereta api'],
  ['meri kahani se karz wali baat hata do', 'karz'],
  ['Suresh ke baare me jo bataya wo bhool jao', 'Suresh'],
  ['मेरी कहानी से कर्ज वाली बात हटा दो', 'कर्ज'],
  ['appu gurinchi cheppinadi marchipo', 'appu'],
  ['నేను అప్పు గురించి చెప్పినదంతా మర్చిపో', 'అప్పు'],
])('"%s" takes back "%s"', (says, words) => {
  expect(takenBack(says)).toEqual([words]);
  const chat = afterScript(says);
  const [call] = chat.calls();
  expect(call).toMatchObject({ op: 'persona.correct', args: { forgotten: [words] } });
});

it('names each of a list', () => {
  expect(
    takenBack('nenu cheppina complaints ni story nunchi teeseyi: cement okate line, correct cheyyi'),
  ).toEqual(['cement okate line', 'correct cheyyi']);
});

it.each([
  'forget it',
  'forget everything',
  'take that out of my story',
  'delete the script about the goat',
  'what did I tell you about Blessing',
  'do not forget what I told you about Blessing',
  'how to forget what he said about you',
])('"%s" takes nothing back by name', (says) => expect(takenBack(says)).toEqual([]));

it.each([
  [[{ field: 'facts', before: '9', after: '7' }], 'told-forgotten'],
  [[], 'told-nothing'],
] as const)('says what came of it', (changes, key) => {
  const chat = afterScript('forget what I told you about Blessing');
  correctionDone(chat, changes);
  expect(chat.text()).toContain(copyFor('en')(key, { about: 'Blessing' }));
});
