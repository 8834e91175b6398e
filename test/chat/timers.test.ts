import { describe, expect, it } from 'vitest';
import { createFakePlatform } from '../support/fake-platform.js';
import { createManualClock } from '../support/manual-clock.js';
import { createMemoryStore } from '../support/memory-store.js';
import { openChat } from '../support/open-chat.js';

const DAY_MS = 86_400_000;

describe('a form left open', () => {
  it('is offered next day, once', async () => {
    const chat = await openChat();
    await chat.says('/write');
    await chat.passes(DAY_MS);
    chat.replies(/Still there/);
    await chat.passes(10 * DAY_MS);
    expect(chat.platform.shown.filter(({ text }) => text === 'Still there?')).toHaveLength(1);
    await chat.close();
  });

  it('is not offered when it was finished or cancelled', async () => {
    const chat = await openChat();
    await chat.says('/write');
    await chat.says('/cancel');
    await chat.passes(2 * DAY_MS);
    expect(chat.answers()).toEqual(['Cancelled.']);
    await chat.close();
  });

  it('is offered once although it was opened twice', async () => {
    const chat = await openChat();
    await chat.says('/write');
    await chat.passes(3_600_000);
    await chat.says('/write');
    await chat.passes(3 * DAY_MS);
    expect(chat.platform.shown.filter(({ text }) => text === 'Still there?')).toHaveLength(1);
    await chat.close();
  });

  it('is offered after a restart, also when the moment passed meanwhile', async () => {
    const store = createMemoryStore();
    const platform = createFakePlatform();
    const before = await openChat({ store, platform });
    await before.says('/write');
    await before.close();
    const clock = createManualClock('2026-11-25T09:00:00.000Z');
    const after = await openChat({ store, platform, clock });
    await after.quiet();
    expect(platform.shown.at(-1)?.text).toBe('Still there?');
    await after.close();
  });
});
