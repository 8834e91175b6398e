import { describe, expect, it } from 'vitest';
import type { Conversation } from '../../src/chat/types.js';
import { openChat } from '../support/open-chat.js';
import { say, toyConversations, toyOpening } from '../support/toy-conversations.js';

const DAY_MS = 86_400_000;

/** Sets an alarm for itself and ends; answers the alarm in a sentence. */
const later: Conversation<never> = {
  name: 'later',
  version: 1,
  start: (event, context) =>
    event.type === 'timer'
      ? { state: null, effects: [say(`Three days have passed: ${event.name}.`)] }
      : {
          state: null,
          effects: [
            {
              type: 'timer',
              name: 'post 1',
              notBefore: new Date(Date.parse(context.now) + 3 * DAY_MS).toISOString(),
              to: 'later',
            },
          ],
        },
  transition: (state) => ({ state, effects: [] }),
};

const options = {
  conversations: new Map([...toyConversations, ['later', later as unknown as Conversation]]),
  opening: ((event, context) =>
    event.type === 'command' && event.name === 'later'
      ? { conversation: 'later' }
      : toyOpening(event, context)) satisfies typeof toyOpening,
};

describe('a question for another day', () => {
  it('is asked once although other forms were opened, cancelled and left meanwhile', async () => {
    const chat = await openChat(options);
    await chat.says('/later');
    await chat.says('/write');
    await chat.says('/cancel');
    await chat.says('/help');
    await chat.passes(10 * DAY_MS);
    const asked = chat.platform.shown.filter(({ text }) => /Three days/u.test(text));
    expect(asked.map(({ text }) => text)).toEqual(['Three days have passed: post 1.']);
    await chat.close();
  });

  it('leaves the form open that she is in when it comes', async () => {
    const chat = await openChat(options);
    await chat.says('/later');
    await chat.passes(3 * DAY_MS - 3_600_000);
    await chat.says('/write');
    await chat.passes(3_600_000);
    expect(chat.platform.shown.at(-1)?.text).toMatch(/Three days/u);
    await chat.says('prices');
    chat.replies(/Writing about prices/u);
    await chat.close();
  });

  it('replaces the earlier one of its name', async () => {
    const chat = await openChat(options);
    await chat.says('/later');
    await chat.passes(DAY_MS);
    await chat.says('/later');
    await chat.passes(10 * DAY_MS);
    expect(chat.platform.shown.filter(({ text }) => /Three days/u.test(text))).toHaveLength(1);
    await chat.close();
  });
});
