/** The command menu and the bot's descriptions, per language. */
import { describe, expect, test } from 'vitest';
import { openTelegrams } from '../../support/open-telegrams.js';

const ANA = 77;
const { begin, fake } = openTelegrams();

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

  test('an admin sees her own commands too, and nobody else does', async () => {
    const admin = { name: 'admin', description: 'Numbers' };
    const { telegram } = await begin({ admins: { ids: [String(ANA)], commands: () => [admin] } });
    await telegram.until('her menu', () => telegram.menus.get(` of ${ANA}`)?.commands);
    expect(telegram.menus.get(` of ${ANA}`)?.commands).toEqual([
      { command: 'script', description: 'Write a script (en)' },
      { command: 'admin', description: 'Numbers' },
    ]);
    expect(telegram.menus.get('')?.commands).toEqual([
      { command: 'script', description: 'Write a script (en)' },
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
