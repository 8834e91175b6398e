/** "I am only telling you, do not write yet": kept with her story, and nothing is written of it. */
import { expect, it } from 'vitest';
import { onlyTold } from '../../../../src/conversations/understand/herself/told-only.js';
import { afterScript } from '../../chat.js';

it.each([
  [
    'ok. I am just telling you this, do not write a script yet. yesterday the lift stuck with a piano in it',
    'yesterday the lift stuck with a piano in it',
  ],
  [
    'yesterday the lift stuck with a piano in it. note it down for later',
    'yesterday the lift stuck with a piano in it',
  ],
  ["my wife's name is Isla, put that in", "my wife's name is Isla"],
  ['mi hija se llama Luz, ponlo', 'mi hija se llama Luz'],
  ['minha filha se chama Luz, coloca isso', 'minha filha se chama Luz'],
  ['anakku namanya Luh, masukin ya', 'anakku namanya Luh'],
  ['meri beti ka naam Pari hai, jod do', 'meri beti ka naam Pari hai'],
  ['मेरी बेटी का नाम परी है, जोड़ दो', 'मेरी बेटी का नाम परी है'],
  ['మా అమ్మాయి పేరు పరి, చేర్చు', 'మా అమ్మాయి పేరు పరి'],
  ['90 pesos la bastilla. apúntalo', '90 pesos la bastilla'],
  ['la aguja se me rompió en la misa, no escribas todavía', 'la aguja se me rompió en la misa'],
  ['primeiro escuta. ontem caiu o portão da dona Zuza', 'ontem caiu o portão da dona Zuza'],
  [
    'oke. aku cerita ya jangan langsung dibikin naskah. kemarin pompa bocor di rumah pak Darto',
    'kemarin pompa bocor di rumah pak Darto',
  ],
  [
    'kal bijli chali gayi aur dulhan andhere me thi. abhi likhna mat',
    'kal bijli chali gayi aur dulhan andhere me thi',
  ],
  ['ఒక బస్తా బియ్యం రెండు వేలు. నోట్ చేసుకో', 'ఒక బస్తా బియ్యం రెండు వేలు'],
  ['oka basta biyyam rendu velu. note chesuko', 'oka basta biyyam rendu velu'],
])('"%s"', (says, told) => {
  expect(onlyTold(says)?.replace(/\.$/u, '')).toBe(told);
  const chat = afterScript(says);
  expect(chat.calls()[0]).toMatchObject({
    op: 'persona.correct',
    args: { told: expect.stringContaining(told) },
  });
});

it.each([
  'write a script about sourdough',
  'do not write it like that',
  'note it down',
  'write the date on the jar before you forget',
  'catat ini',
  'apunte la fecha en cada frasco y tápelo',
])('"%s" is none', (says) => expect(onlyTold(says)).toBeNull());
