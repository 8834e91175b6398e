/** What stands under a script: the few she would press next, the others behind "More". */
import { describe, expect, it } from 'vitest';
import { LOCALES } from '../../../../src/conversations/index.js';
import { copyFor } from '../../../../src/conversations/shared/copy.js';
import { resultChoices } from '../../../../src/conversations/script/cards/result-choices.js';
import type { ScriptResult } from '../../../../src/engine/types.js';
import { openChat } from '../../chat.js';
import { persona, record, script } from '../../samples.js';

const t = copyFor('en');

const finished: ScriptResult = { ...script, blanks: [], spokenSeconds: 60 };

function shown(result: ScriptResult): readonly string[] {
  return resultChoices(result, t).flatMap(({ label, folded }) => (folded ? [] : [label]));
}

describe('the buttons under a script', () => {
  it('are at most six and "More", which six depends on the script', () => {
    expect(shown(finished)).toEqual([
      'Another take',
      'Shorter',
      'New hook',
      'Good',
      'Not me',
      'Export',
      'More',
    ]);
    expect(shown(script).slice(0, 3)).toEqual(['Fill the blanks', 'Another take', 'Longer']);
    const hookOptions = ['Nine pounds.', 'A.', 'B.', 'C.', 'D.'].map((hook) => ({ hook, score: 5 }));
    expect(shown({ ...finished, hookOptions })).toEqual([
      'Take hook B',
      'Take hook C',
      'Take hook D',
      'Take hook E',
      'Another take',
      'Good',
      'More',
    ]);
  });

  it('lose none: the others are folded', () => {
    const folded = resultChoices(script, t).flatMap((choice) => (choice.folded ? [choice.label] : []));
    expect(folded).toEqual(
      expect.arrayContaining(['Shorter', 'New ending', 'Two hooks (A/B)', 'Export', 'I posted it']),
    );
    const values = resultChoices(script, t).map(({ value, copy }) => `${value} ${copy}`);
    expect(new Set(values).size).toBe(values.length);
  });

  it.each(LOCALES)('are told apart by their labels in %s', (locale) => {
    const labels = resultChoices(script, copyFor(locale)).map(({ label }) => label.toLowerCase());
    expect(new Set(labels).size).toBe(labels.length);
  });
});

describe('"More"', () => {
  const pressed = (messageId?: string) => {
    const chat = openChat({ persona, lastScriptId: script.scriptId });
    const value = `script:more:${script.scriptId}`;
    chat.takes({ type: 'choice', value, ...(messageId === undefined ? {} : { messageId }) });
    const [call] = chat.calls();
    expect(call).toMatchObject({ op: 'script.get', args: { scriptId: script.scriptId } });
    chat.takes({
      type: 'done',
      op: 'script.get',
      effectId: 'e1',
      tag: call?.tag ?? '',
      result: { record },
    });
    return chat;
  };

  it('opens all of them under the message it stands under', () => {
    const chat = pressed('4711');
    expect(chat.messages()).toMatchObject([{ inPlaceOf: '4711', scriptId: script.scriptId }]);
    expect(chat.labels()).toEqual(
      expect.arrayContaining(['Fill the blanks', 'Shorter', 'Two hooks (A/B)', 'I posted it']),
    );
    expect(chat.labels()).not.toContain('More');
    expect(chat.messages()[0]?.choices?.some(({ folded }) => folded)).toBe(false);
  });

  it('sends them in a message of their own where the platform does not say which it was', () => {
    const [message] = pressed().messages();
    expect(message).not.toHaveProperty('inPlaceOf');
    expect(message?.blocks[0]).toEqual({ type: 'text', text: t('more-choices') });
  });
});
