import { afterEach, describe, expect, it } from 'vitest';
import { codeIn, openLinkedWorld } from '../support/linked-world.js';

type World = Awaited<ReturnType<typeof openLinkedWorld>>;
let world: World;
afterEach(() => world.chat.close());

async function joined(): Promise<World> {
  world = await openLinkedWorld();
  await world.knows('telegram:1', 'Maya', 1);
  const code = codeIn(await world.telegram.says('/link'));
  await world.discord.says(`/link ${code}`);
  return world;
}

describe('one person on two platforms', () => {
  it('has her persona and her scripts on both after /link, and the scripts of the second account too', async () => {
    world = await openLinkedWorld();
    await world.knows('telegram:1', 'Maya', 1);
    await world.knows('discord:2', 'Old', 2);
    const code = codeIn(await world.telegram.says('/link'));
    const answer = await world.discord.says(`/link ${code.toLowerCase().replace('-', ' ')}`);
    expect(answer).toMatch(/Joined\. 2 scripts/u);
    expect(answer).toMatch(/waits unchanged/u);
    expect(await world.discord.says('/profile')).toMatch(/Maya/u);
    expect((await world.scripts.all('telegram:1')).map(({ title }) => title).sort()).toEqual([
      'Maya 0',
      'Old 0',
      'Old 1',
    ]);
    expect(await world.scripts.all('discord:2')).toEqual([]);
  });

  it('brings her persona along when the first account had none', async () => {
    world = await openLinkedWorld();
    await world.knows('discord:2', 'Maya', 0);
    const code = codeIn(await world.telegram.says('/link'));
    await world.discord.says(`/link ${code}`);
    expect(await world.telegram.says('/profile')).toMatch(/Maya/u);
    expect((await world.personas.get('telegram:1'))?.userId).toBe('telegram:1');
  });

  it('keeps the code out of the store once it is delivered', async () => {
    world = await openLinkedWorld();
    const code = codeIn(await world.telegram.says('/link'));
    expect(code).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/u);
    const stored = JSON.stringify([...world.store.rows]);
    expect(stored).not.toContain(code);
    expect(stored).not.toContain(code.replace('-', ''));
  });

  it('gives no code where others can read', async () => {
    world = await openLinkedWorld();
    expect(await world.telegram.says('/link', { threadId: 'telegram:-100:1', othersRead: true })).toMatch(
      /private chat/u,
    );
  });

  it('refuses a wrong, a used and an old code, and a guesser', async () => {
    await joined();
    expect(await world.discord.says('/link AAAA-AAAA')).toMatch(/already/u);
    const old = codeIn(await world.telegram.says('/link'));
    world.clock.advance(15 * 60_000 + 1);
    await world.discord.says('/link off');
    expect(await world.discord.says(`/link ${old}`)).toMatch(/wrong, used or too old/u);
    for (let tries = 0; tries < 4; tries += 1) await world.discord.says('/link ZZZZ-ZZZZ');
    const fresh = codeIn(await world.telegram.says('/link'));
    expect(await world.discord.says(`/link ${fresh}`)).toMatch(/Too many/u);
    world.clock.advance(15 * 60_000 + 1);
    const later = codeIn(await world.telegram.says('/link'));
    expect(await world.telegram.says(`/link ${later}`)).toMatch(/from this account/u);
    expect(await world.discord.says(`/link ${later}`)).toMatch(/Joined/u);
    await world.discord.says('/link off');
    expect(await world.discord.says(`/link ${later}`)).toMatch(/wrong, used or too old/u);
  });

  it('separates with /link off, and what waited is back', async () => {
    world = await openLinkedWorld();
    await world.knows('telegram:1', 'Maya', 0);
    await world.knows('discord:2', 'Old', 0);
    await world.discord.says(`/link ${codeIn(await world.telegram.says('/link'))}`);
    expect(await world.discord.says('/link off')).toMatch(/Separated/u);
    expect(await world.discord.says('/profile')).toMatch(/Old/u);
    expect(await world.discord.says('/link off')).toMatch(/not joined/u);
  });

  it('is forgotten everywhere from either place, the link included', async () => {
    world = await openLinkedWorld();
    await world.knows('telegram:1', 'Maya', 1);
    await world.knows('discord:2', 'Old', 1);
    await world.discord.says('/script');
    await world.discord.says('my secret topic');
    await world.discord.says(`/link ${codeIn(await world.telegram.says('/link'))}`);
    await world.telegram.says('/script');
    await world.telegram.says('another secret topic');
    await world.discord.says('/forget');
    const receipt = await world.discord.says('', { choice: 'forget:yes' });
    expect(receipt).toMatch(/I know nothing about you now/u);
    expect(await world.personas.get('telegram:1')).toBeNull();
    expect(await world.personas.get('discord:2')).toBeNull();
    expect(await world.scripts.all('telegram:1')).toEqual([]);
    expect(world.store.rows.has('session:telegram:1')).toBe(false);
    // The next word shows that nobody is joined any more.
    expect(await world.discord.says('/profile')).toMatch(/do not know you|don't know you|know you yet/iu);
    const left = [...world.store.rows.keys()].filter((key) => /^(?:link|linked|persona|script)/u.test(key));
    expect(left).toEqual([]);
    expect(JSON.stringify([...world.store.rows])).not.toMatch(/telegram:1|secret/u);
  });

  it('is an admin by the id of either account', async () => {
    world = await openLinkedWorld(['discord:2']);
    await world.discord.says(`/link ${codeIn(await world.telegram.says('/link'))}`);
    await world.discord.says('/admin');
    expect(world.engine.calls.at(-1)).toMatchObject({
      op: 'admin.report',
      context: { userId: 'telegram:1', accountId: 'discord:2' },
    });
  });

  it('answers on under ids never used before, once all was forgotten on the other platform', async () => {
    world = await openLinkedWorld();
    for (const _ of [1, 2, 3]) await world.discord.says('/help');
    await world.discord.says(`/link ${codeIn(await world.telegram.says('/link'))}`);
    await world.telegram.says('/forget');
    await world.telegram.says('', { choice: 'forget:yes' });
    world.clock.advance(1_000);
    for (const _ of [1, 2, 3]) await world.discord.says('/help');
    for (const { shown } of [world.discord.platform, world.telegram.platform]) {
      const keys = shown.map(({ key }) => key);
      expect(keys).toEqual([...new Set(keys)]);
    }
  });
});
