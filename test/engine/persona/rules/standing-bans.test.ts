/** What is never to be said again, out of her own sentence; and who keeps to it. */
import { expect, it } from 'vitest';
import { bansOf, holdsBan, obeying, readBan } from '../../../../src/engine/persona/rules/banned-words.js';
import { correctPersona } from '../../../../src/engine/persona/corrections/correct.js';
import { readStandingBan } from '../../../../src/engine/persona/rules/standing-bans.js';
import { ownIdeas } from '../../../../src/engine/ideas/own-ideas.js';
import { inHerWording } from '../../../../src/engine/generate/rewrite/her-wording.js';
import { samplePersona } from '../../generate/sample-persona.js';

it.each([
  ['that pig farm bit is in every single one, stop using it', 'pig farm'],
  ['stop using that pig farm bit', 'pig farm'],
  ['never say in case we haven’t met', 'in case we haven’t met'],
  ["in case we haven't met is not how I talk. never use it", "in case we haven't met"],
  ["in case we haven't met again!! I said never use it", "in case we haven't met"],
  ["dinnae ever mention alec in a video he's deid now", 'alec'],
  ["dinnae ever mention alec he's deid now", 'alec'],
  ["don't mention my sister again", 'my sister'],
  ['no more of that uncle line', 'uncle'],
  ['drop the rain for good', 'rain'],
  ["i don't want to see the tractor again", 'tractor'],
  ['stop putting question below, i no get time to reply comments', 'question below'],
  ['please stop talking about the divorce', 'divorce'],
  ['remove the goat from every script', 'goat'],
  ['"if it helps, share it" is not how I speak', 'if it helps, share it'],
  ['forget i ever said the bit about alec', 'alec'],
  ['nunca menciones a mi ex', 'mi ex'],
  ['ya no pongas lo de la olla', 'olla'],
  ['deja de usar "la próxima vez"', 'la próxima vez'],
  ['no hables más de la mudanza en ningún guion', 'mudanza'],
  ['para de falar do meu tio', 'meu tio'],
  ['não coloca mais o meu preço', 'meu preço'],
  ['chega dessa história do portão', 'portão'],
  ['jangan pernah sebut mantan suamiku', 'mantan suamiku'],
  ['jangan pake kata murah lagi', 'murah'],
  ['yang dulu kerja di bank jangan ditaro terus', 'dulu kerja di bank'],
  ['mera number mat dalna kabhi bhi script me', 'mera number'],
  ['papa wali line kabhi mat likhna', 'papa'],
  ['कभी मेरे पति का ज़िक्र मत करना', 'मेरे पति'],
  ['నా ఊరి గురించి ఎప్పుడూ చెప్పకు', 'నా ఊరి'],
  ['naa oori gurinchi eppudu cheppaku', 'naa oori'],
  ['that was no script, my boyfriend is not for instagram. take it off', 'my boyfriend'],
  ['my rule is not all that I said, the rule is never mention my husband Kelechi', 'my husband Kelechi'],
  ['wait why is my husband there again. I SAID NEVER MENTION HIM', 'my husband'],
  ['keep my daughter off the internet', 'my daughter'],
  ['nobody should know about the loan', 'loan'],
  ["don't tell anyone that I failed the exam", 'I failed the exam'],
  ['no le digas a nadie lo de mi operación', 'mi operación'],
  ['mi hija no es para las redes', 'mi hija'],
  ['meu filho não é pra internet', 'meu filho'],
  ['não conta pra ninguém que eu fui demitida', 'eu fui demitida'],
  ['Parulian jangan disebut namanya, malu dia', 'Parulian'],
  ['utang itu jangan ceritain ke siapa pun', 'utang'],
  ['karz ki baat kisi ko mat batana', 'karz'],
  ['meri beti instagram ke liye nahi hai', 'meri beti'],
  ['सुरेश का नाम मत लेना', 'सुरेश'],
  ['sugar undi ayanaki annadi evarikee cheppakudadu, adi teeseyi', 'sugar undi ayanaki'],
  ['మా ఆయన అప్పు ఎవరికీ చెప్పకూడదు', 'ఆయన అప్పు'],
])('"%s"', (said, words) => {
  expect(readStandingBan(said)?.words).toBe(words);
});

it.each([
  'why you should never use bleach',
  'never mention your salary in an interview',
  'take out the rain',
  'make it shorter',
  'stop it',
  'never use it',
  'things I never say to a bride',
  'nunca es tarde',
  'jangan lupa',
  'stop eating sugar',
  'keep your accounts private',
  'never tell anyone your salary',
  'this cake is not for everyone',
  'no le digas a nadie tu sueldo',
])('"%s" bans nothing', (said) => expect(readStandingBan(said)).toBeNull());

it('is stored in her words, and her story, her scripts and her ideas keep to it', () => {
  const told = samplePersona({
    story:
      'I have run the kennels for fourteen years. My man Alec left in 2016 with two suitcases. Bramble came the same week and slept on my feet.',
    facts: [{ quote: 'My man Alec left in 2016 with two suitcases.', source: 'story' }],
    examples: [],
  });
  const now = told.updatedAt;
  const after = correctPersona(told, null, "dinnae ever mention alec in a video he's deid now", now);
  expect(after.neverSays).toContain('alec');
  const bans = bansOf(after);
  expect(holdsBan("It was Alec's dog.", bans)).toBe(true);
  expect(inHerWording(after, bans).story).not.toContain('Alec');
  expect(
    ownIdeas(inHerWording(after, bans), [], [])
      .map(({ topic }) => topic)
      .join(),
  ).not.toContain('Alec');
});

it('cuts only the part that holds it out of a story told in one breath', () => {
  const story =
    "right so I've had the kennels fourteen year come march and it was my mother's before me well it was a pig farm before that and I've never had a day off since";
  expect(obeying(story, [readBan('pig farm')], 'en')).toBe(
    "Right so I've had the kennels fourteen year come march and it was my mother's before me and I've never had a day off since.",
  );
});

it('meets both apostrophes, and none', () => {
  expect(holdsBan('In case we haven’t met: hello.', [readBan("in case we haven't met")])).toBe(true);
  expect(holdsBan('in case we havent met', [readBan('in case we haven’t met')])).toBe(true);
});

it.each([
  ['a dona Lourdes morreu ano passado não fala dela mais', 'dona Lourdes'],
  ["my dad died last year, don't mention him", 'my dad'],
  ['mi papá murió, ya no hables de él', 'mi papá'],
  ['o zé morreu mês passado não fala mais dele por favor', 'zé'],
  ['Amma poyindi, aame gurinchi rayaku', 'Amma'],
  ['the oven broke, do not mention it', null],
  ['o forno quebrou, não usa mais ele', null],
  ["a customer died last year, don't mention her", null],
])('%j bans %j', (text, words) => {
  expect(readStandingBan(text)?.words ?? null).toBe(words);
});
