/** What she does while a question is open: the question comes after the answer, and is no trap. */
import { describe, expect, it } from 'vitest';
import { openChat } from './chat.js';
import { results } from './library/results.js';
import { persona, script } from './samples.js';

function atBlank(): ReturnType<typeof openChat> {
  const chat = openChat({ persona });
  chat.takes({ type: 'choice', value: `script:fill:${script.scriptId}` });
  const tag = chat.calls()[0]?.tag ?? '';
  chat.takes({ type: 'done', op: 'script.get', effectId: 'e1', tag, result: results['script.get'] });
  return chat;
}

describe('while a blank is asked for', () => {
  it('what has to be worked out comes first, the question again below it', () => {
    const chat = atBlank();
    expect(chat.text()).toMatch(/\[your next event\]/u);
    chat.takes({ type: 'choice', value: `script:variants:${script.scriptId}` });
    expect(chat.messages()).toEqual([]);
    chat.takes({ type: 'done', op: 'script.variants', effectId: 'e2', result: results['script.variants'] });
    expect(chat.text()).toMatch(/One script, two hooks[^]*\[your next event\]/u);
  });

  it.each(['make it shorter', 'SRT'])('"%s" is about the script and fills nothing', (words) => {
    const chat = atBlank();
    chat.says(words);
    expect(chat.calls()).toMatchObject([{ op: 'script.list' }]);
    expect(chat.open()).toBeNull();
  });
});

describe('lists with buttons', () => {
  it('number both, so that two titles alike can be told apart', () => {
    const chat = openChat({ persona });
    const [item] = results['script.list'].items;
    const page = { ...results['script.list'], items: [item!, item!] };
    chat.takes({ type: 'done', op: 'script.list', effectId: 'e1', result: page });
    expect(chat.text()).toMatch(/\n1\. [^\n]+\n2\. /u);
    expect(
      chat
        .labels()
        .slice(0, 2)
        .map((label) => label.slice(0, 3)),
    ).toEqual(['1. ', '2. ']);
  });
});
