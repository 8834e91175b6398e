/** The command menu and the bot's descriptions, per language. */
import { afterEach, describe, expect, test } from 'vitest';
import { startFakeTelegram, type FakeTelegram } from '../../support/fake-telegram.js';
import { startTelegram, type StartOptions, type StartedTelegram } from '../../support/telegram-driver.js';

const ANA = 77;
const open: { close(): Promise<void> }[] = [];

async function begin(options: StartOptions = {}): Promise<StartedTelegram> {
  const started = await startTelegram(options);
  open.push(started);
  return started;
}

async function fake(): Promise<FakeTelegram> {
  const telegram = await startFakeTelegram({ pace: null });
  open.unshift(telegram);
  return telegram;
}

afterEach(async () => {
  for (const one of open.splice(0).reverse()) await one.close();
});

describe('menus', () => {
  test('commands and descriptions are set for everybody and per language', async () => {
    const { telegram } = await begin({ locales: ['en', 'pt-BR'] });
    await telegram.until('the menus', () => telegram.menus.get('pt')?.shortDescription);
    expect(telegram.menus.get('')).toEqual({
      commands: [{ command: 'script', description: 'Write a script (en)' }],
      description: 'Writes Reel scripts (en)',
      shortDescription: 'Reel scripts (en)',
    });
    expect(telegram.menus.get('pt')?.commands).toEqual([
      { command: 'script', description: 'Write a script (pt-BR)' },
    ]);
  });

  test('a menu that cannot be set keeps nobody from chatting', async () => {
    const telegram = await fake();
    telegram.failNext('setMyCommands', 429, { parameters: { retry_after: 900 } });
    const { received, log } = await begin({ telegram });
    telegram.userSays(ANA, 'hi');
    await telegram.until('her message', () => received.length === 1);
    await telegram.until('the warning', () => log.length > 0);
    expect(log[0]).toMatchObject({ level: 'warn', text: expect.stringContaining('menu') as string });
  });
});
