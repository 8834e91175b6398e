/** What she bans is stored, and goes out of the script she has before her at once. */
import { expect, it } from 'vitest';
import { afterScript, correctionDone, openChat } from '../chat.js';
import { persona } from '../samples.js';

function banned(says: string): ReturnType<typeof openChat> {
  const chat = afterScript(says);
  const [call] = chat.calls();
  expect(call).toMatchObject({ op: 'persona.correct', args: { field: null, text: says } });
  correctionDone(chat, [
    { field: 'neverSays', before: '', after: 'pig farm', added: ['pig farm'], removed: [] },
  ]);
  return chat;
}

it('is stored in her words and obeyed at once', () => {
  const chat = banned('stop using that pig farm bit');
  expect(chat.text()).toContain('pig farm');
  expect(chat.calls()).toMatchObject([
    { op: 'script.rewrite', args: { scriptId: 'shown', edits: [{ op: 'remove', words: 'pig farm' }] } },
  ]);
});

it('says no more where the script holds nothing of it', () => {
  const chat = banned('stop using that pig farm bit');
  const [call] = chat.calls();
  chat.takes({
    type: 'failed',
    op: 'script.rewrite',
    effectId: 'e2',
    tag: call?.tag ?? '',
    code: 'notFound',
  });
  expect(chat.effects()).toEqual([]);
});

it('what may be a topic is none out of the blue', () => {
  const chat = openChat({ persona });
  chat.says('stop using plastic bags');
  expect(chat.calls().map(({ op }) => op)).not.toContain('persona.correct');
});
