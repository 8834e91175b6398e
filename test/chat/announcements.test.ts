import { describe, expect, it } from 'vitest';
import { createFakePlatform } from '../support/fake-platform.js';
import { createMemoryStore } from '../support/memory-store.js';
import { openChat } from '../support/open-chat.js';
import { BotError } from '../../src/errors.js';
import type { OutboundMessage } from '../../src/chat/types.js';

const owner = { threadId: 'fake:9', userId: 'fake:9', displayName: '', locale: 'en' };
const message = (text: string) => (): OutboundMessage => ({ blocks: [{ type: 'text', text }] });

describe('a message nobody asked for', () => {
  it('is sent once for each key, also by the next process', async () => {
    const store = createMemoryStore();
    const platform = createFakePlatform();
    for (const text of ['first', 'first again']) {
      const chat = await openChat({ store, platform });
      await chat.runner.notify('fake:9', owner, message(text), 'half');
      await chat.quiet();
      await chat.runner.notify('fake:9', owner, message('more'), 'most');
      await chat.quiet();
      await chat.close();
    }
    expect(platform.shown.map(({ threadId, text }) => `${threadId} ${text}`)).toEqual([
      'fake:9 first',
      'fake:9 more',
    ]);
  });

  it('waits in the outbox until the platform takes it', async () => {
    const platform = createFakePlatform();
    let down = true;
    platform.failWith = () => (down ? new BotError('unavailable', 'down') : null);
    const chat = await openChat({ platform });
    await chat.runner.notify('fake:9', owner, message('late'), 'late');
    expect(platform.shown).toEqual([]);
    down = false;
    await chat.quiet();
    expect(platform.shown.map(({ text }) => text)).toEqual(['late']);
    await chat.close();
  });

  it('is nothing where its platform is not served', async () => {
    const store = createMemoryStore();
    const chat = await openChat({ store });
    await chat.runner.notify('elsewhere:1', { ...owner, threadId: 'elsewhere:1' }, message('lost'), 'k');
    await chat.quiet();
    expect(chat.platform.shown).toEqual([]);
    expect([...store.rows.keys()]).toEqual([]);
    await chat.close();
  });
});
