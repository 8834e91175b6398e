/** What is said about one script becomes no rule; and of her rules only the one she names is taken away. */
import { expect, it } from 'vitest';
import { answerHerWish } from '../../../src/conversations/account/about-her.js';
import { herWish } from '../../../src/conversations/understand/herself/herself.js';
import { afterScript } from '../chat.js';
import { persona } from '../samples.js';

it.each([
  'eh bukan, yang pesan cat itu bukan si Dodi. salah kau campur',
  'salah itu, tayangannya 7 ribu, 40 itu komen',
  'I told you I have not finished my story',
  'I did not ask you to write about the wedding',
  'you mixed up the two brothers',
  'no me gustó que revolviste los dos viajes',
  'você misturou as duas feiras',
  'yo no le dije que lo borrara',
])('"%s" is stored neither as a rule nor as told', (says) => {
  const chat = afterScript(says);
  expect(chat.calls().filter(({ op }) => op === 'persona.correct')).toEqual([]);
});

it.each(['always say the price in euros', 'nunca uses la palabra barato'])('"%s" is a rule still', (says) => {
  const chat = afterScript(says);
  expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { text: says } }]);
});

const RULES = ['the ladder is not how I speak', 'Don Chema has 71', 'write the towns with a capital'];

it.each([
  ['remove the rule about the ladder, it is no rule', 'the ladder is not how I speak'],
  ['borra lo de que Don Chema has 71 de mis reglas', 'Don Chema has 71'],
  ['hapus aturan soal ladder', 'the ladder is not how I speak'],
  ['take the thing about the towns out of my rules', 'write the towns with a capital'],
  ['rules lo towns capital teeseyi', 'write the towns with a capital'],
])('"%s" takes that one', (says, rule) => {
  const wish = herWish(says);
  expect(wish?.about).toBe('dropRule');
  const context = {
    locale: 'en',
    persona: { ...persona, rules: RULES, neverSays: [] },
    builtIn: true,
  } as never;
  const answer = answerHerWish(
    wish ?? { about: 'name', words: '' },
    { ...persona, rules: RULES, neverSays: [] },
    context,
  );
  expect(answer).toMatchObject({ effects: [{ op: 'persona.correct', args: { dropRules: [rule] } }] });
});

it.each([
  'delete all my rules',
  'borra todas mis reglas',
  'hapus semua aturanku',
  'apaga todas as minhas regras',
])('"%s" takes all', (says) => expect(herWish(says)?.about).toBe('dropRules'));

it.each(['q reglas tienes mias', 'que reglas tengo'])('"%s" shows them', (says) => {
  const chat = afterScript(says, { persona: { ...persona, rules: RULES } });
  expect(chat.text()).toContain('Don Chema has 71');
});
