/** "Put the second line first": which line goes where, in every language she may say it in. */
import { describe, expect, it } from 'vitest';
import { moveOrders } from '../../../../src/conversations/understand/edits/move-orders.js';
import { namedEdits } from '../../../../src/conversations/understand/edits/named-edits.js';
import { rewriteCard } from '../../../../src/conversations/script/cards/rewrite-card.js';
import { copyFor } from '../../../../src/conversations/shared/copy.js';
import { openChat } from '../../chat.js';
import { textOfMessage } from '../../../support/text-of-message.js';
import { persona, script } from '../../samples.js';

function told(text: string): readonly string[] {
  return moveOrders(text).map(({ to, unit, line, words }) =>
    unit === undefined ? `${to} ${words}` : `${to} ${unit}${line === undefined ? '' : ` ${line}`}`,
  );
}

describe('a line that goes elsewhere', () => {
  it.each<[string, ...string[]]>([
    ['put the second line first', 'start line 2'],
    ['move the part about the goat to the end', 'end goat'],
    ['put the goat bit at the start please', 'start goat'],
    ['start with the goat', 'start goat'],
    ['put the first line last', 'end line 1'],
    ['la última línea ponla al principio', 'start last'],
    ['pon lo del reloj primero', 'start reloj'],
    ['empieza con lo de los ladrones', 'start ladrones'],
    ['mueve lo de mi hija al final', 'end hija'],
    ['inverte, começa com o vigia', 'start vigia'],
    ['põe a parte do ombro primeiro e o choro por último', 'start ombro', 'end choro'],
    ['primeiro o dente depois o peixe', 'start peixe', 'start dente'],
    ['põe o final no começo', 'start last'],
    ['pehle chai wali line rakho', 'start chai'],
    ['dusri line sabse pehle rakho', 'start line 2'],
    ['chai wali baat aakhir me rakho', 'end chai'],
    ['चाय वाली लाइन पहले रखो', 'start चाय'],
    ['दूसरी लाइन सबसे पहले रखो', 'start line 2'],
    ['taruh bagian kambing di awal', 'start kambing'],
    ['mulai dari yang soal hujan', 'start hujan'],
    ['kalimat kedua taruh di depan', 'start line 2'],
    ['వాన లైన్ ముందు పెట్టు', 'start వాన'],
    ['రెండో లైన్ మొదట పెట్టు', 'start line 2'],
    ['vaana line mundu pettu', 'start vaana'],
  ])('%j', (text, ...moves) => {
    expect(told(text)).toEqual(moves);
    expect(namedEdits(text).isOrder).toBe(true);
  });

  it.each([
    'first aid for dogs',
    'how to put first things first',
    'what to do first at the market',
    'open with a question',
    'make it shorter',
    'end it on her lying on my feet',
    'el final del verano en mi pueblo',
    'put my stall number 14 inside',
  ])('is none of %j', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('is said to have moved, not to be new and gone', () => {
    const changed = [
      { before: '', after: 'The wall moved.' },
      { before: 'The wall moved.', after: '' },
      { before: 'Bye.', after: 'Bye now.' },
    ];
    const text = textOfMessage(rewriteCard({ script, changed }, 'custom', copyFor('en')));
    expect(text).toContain('Moved: The wall moved.');
    expect(text).not.toContain('New lines:');
    expect(text).toContain('Bye now.');
  });

  it('is done in the script shown last', () => {
    const chat = openChat({ persona, lastScriptId: 's1' });
    chat.says('put the second line first');
    expect(chat.calls()).toMatchObject([
      { op: 'script.rewrite', args: { scriptId: 's1', edits: [{ op: 'move', to: 'start', line: 2 }] } },
    ]);
  });
});

it('calls the same words no other take', () => {
  const text = textOfMessage(rewriteCard({ script, changed: [] }, 'another', copyFor('en')));
  expect(text).toContain(copyFor('en')('rewrite-no-other'));
  expect(text).not.toContain(copyFor('en')('rewritten-another'));
});
