import { DiscordAPIError } from 'discord.js';
import { expect, test } from 'vitest';
import { createDirectChannels } from '../../../../adapters/discord/sending/direct-channels.js';

const ANA = '77';

function open() {
  const asked: string[] = [];
  const channels = createDirectChannels({
    directChannel: (userId) => {
      asked.push(userId);
      return Promise.resolve(`dm-${userId}`);
    },
  });
  return { asked, channels };
}

const missing = (): Error =>
  new DiscordAPIError({ code: 10003, message: 'Unknown Channel' }, 10003, 404, 'POST', '/channels', {});

test('is asked for once', async () => {
  const { asked, channels } = open();
  const used = [
    await channels.use(ANA, (id) => Promise.resolve(id)),
    await channels.use(ANA, (id) => Promise.resolve(id)),
  ];
  expect(used).toEqual(['dm-77', 'dm-77']);
  expect(asked).toEqual([ANA]);
});

test('is where she was heard, without asking', async () => {
  const { asked, channels } = open();
  channels.heard(ANA, 'here');
  expect(await channels.use(ANA, (id) => Promise.resolve(id))).toBe('here');
  expect(asked).toEqual([]);
});

test('is the one Discord names where the bot may not write', async () => {
  const { channels } = open();
  channels.heard(ANA, 'closed');
  const act = (id: string): Promise<string> =>
    id === 'closed' ? Promise.reject(missing()) : Promise.resolve(id);
  expect([await channels.use(ANA, act), await channels.use(ANA, act)]).toEqual(['dm-77', 'dm-77']);
});
