/** "That's wrong, ...": what she says instead is hers, and the words before it are said to us. */
import { describe, expect, it } from 'vitest';
import { tellOfHerself } from '../../../src/engine/persona/corrections/correct.js';
import { behindWrong, saysWrong } from '../../../src/engine/heard/said-wrong.js';
import { openChat } from '../chat.js';
import { atExamples } from '../onboarding/at-examples.js';
import { persona } from '../samples.js';

const SAID = [
  ["that's wrong, Tam is a spaniel", 'Tam is a spaniel'],
  ['thats wrong my oven is gas', 'my oven is gas'],
  ['eso está mal, mi horno es de gas', 'mi horno es de gas'],
  ['tá errado meu forno é a gás', 'meu forno é a gás'],
  ['salah bang, ovenku pakai gas', 'ovenku pakai gas'],
  ['salah, ovenku pakai gas', 'ovenku pakai gas'],
  ['galat hai, mera oven gas wala hai', 'mera oven gas wala hai'],
  ['गलत है, मेरा ओवन गैस वाला है', 'मेरा ओवन गैस वाला है'],
  ['tappu, naa oven gas di', 'naa oven gas di'],
  ['తప్పు, నా ఓవెన్ గ్యాస్‌ది', 'నా ఓవెన్ గ్యాస్‌ది'],
] as const;

describe('what she says is wrong', () => {
  it.each(SAID)('%j is kept without that', (says, right) => {
    expect(behindWrong(says)).toBe(right);
    const chat = openChat({ persona });
    chat.says(says);
    expect(chat.calls()).toMatchObject([{ op: 'persona.correct', args: { told: says } }]);
    expect(tellOfHerself(persona, says, '').story).toMatch(new RegExp(`\n\n${right}$`, 'u'));
  });

  it.each(SAID)('%j sets her story right while she is asked for scripts', (says) => {
    const chat = atExamples();
    chat.says(says);
    chat.presses('Skip');
    expect(chat.calls()[0]?.args).toMatchObject({ corrections: [says] });
  });

  it.each(['wrong shoes hurt', 'es mentira que el pan engorda', 'galat khana', 'salah potong rambut'])(
    '%j says nothing is',
    (says) => {
      expect(behindWrong(says)).toBeNull();
      expect(saysWrong(says)).toBe(false);
    },
  );

  it.each([
    "that's wrong",
    'wrong!',
    'está mal',
    'tá errado',
    'salah itu',
    'galat hai',
    'गलत है',
    'tappu',
    'తప్పు',
  ])('%j alone asks which field', (says) => {
    const chat = openChat({ persona });
    chat.says(says);
    expect(chat.text()).toMatch(/What shall I correct/u);
  });
});
