/** A damaged disk garbles one row: it costs what stood in it, she is told so once, and all else works. */
import { afterEach, describe, expect, it } from 'vitest';
import { asideKey } from '../../src/damaged-rows.js';
import { openLinkedWorld, TELEGRAM } from '../support/linked-world.js';

const { userId } = TELEGRAM;
let world: Awaited<ReturnType<typeof openLinkedWorld>>;
afterEach(() => world.chat.close());

async function known(): Promise<void> {
  world = await openLinkedWorld();
  await world.knows(userId, 'Maya', 3);
}

const GARBLED: readonly (readonly [string, (row: string) => string])[] = [
  ['cut off', (row) => row.slice(0, -20)],
  ['of another shape', () => '{"versions":[{"persona":{"name":7}}],"result":null}'],
];

function garble(key: string, change: (row: string) => string): void {
  const row = world.store.rows.get(key);
  if (row === undefined) throw new Error(`No row ${key}.`);
  world.store.rows.set(key, change(row));
}

/** Made in one moment, they stand in no order. */
const summaries = async () =>
  (await world.scripts.summaries(userId)).toSorted((a, b) => a.scriptId.localeCompare(b.scriptId));

describe.each(GARBLED)('a row %s', (_, change) => {
  it('of her profile: she is told once, keeps her scripts, and can begin again', async () => {
    await known();
    garble(`persona:${userId}`, change);
    const told = await world.telegram.says('/history');
    expect(told).toMatch(/damaged[\s\S]*Your scripts are still there/u);
    expect(told).toMatch(/Maya 2/u);
    expect(await world.telegram.says('/history')).not.toMatch(/damaged/u);
    expect(await world.telegram.says('/start')).toMatch(/What should I call you/u);
    expect(world.store.rows.has(asideKey(`persona:${userId}`))).toBe(true);
  });

  it('of her second profile: the first one takes its place', async () => {
    await known();
    await world.personas.save(
      userId,
      { ...(await world.personas.get(userId))!, slot: 'two', name: 'Two' },
      'e2',
    );
    await world.personas.use(userId, 'two');
    garble(`persona:${userId}#two`, change);
    expect(await world.telegram.says('/profile')).toMatch(/damaged[\s\S]*Maya/u);
    expect(await world.telegram.says('/profile')).not.toMatch(/damaged/u);
  });

  it('of a script: the others work; she is told when she opens it, and it is listed no more', async () => {
    await known();
    garble(`script:${userId}:Maya-1`, change);
    expect((await world.scripts.all(userId)).map(({ title }) => title).sort()).toEqual(['Maya 0', 'Maya 2']);
    const told = await world.telegram.says('', { choice: 'history:open:Maya-1' });
    expect(told).toMatch(/damaged[\s\S]*Your other scripts are all there/u);
    expect(await world.telegram.says('/history')).not.toMatch(/Maya 1/u);
    expect(await world.telegram.says('', { choice: 'history:open:Maya-1' })).not.toMatch(/damaged/u);
    expect(await world.telegram.says('', { choice: 'history:open:Maya-0' })).toMatch(/Maya 0/u);
  });

  it('of the list of her scripts: it is made anew from them', async () => {
    await known();
    const before = await summaries();
    garble(`scripts:${userId}`, change);
    expect(await summaries()).toEqual(before);
    expect(await world.telegram.says('/history')).toMatch(/Maya 0/u);
  });

  it('of her epoch: what she asks is answered', async () => {
    await known();
    await world.telegram.says('/forget');
    await world.telegram.says('', { choice: 'forget:yes' });
    const [key = ''] = await world.store.keys('epoch:');
    garble(key, (row) => change(row.padEnd(40)).replace(/^\d+\s*$/u, '"'));
    await world.knows(userId, 'Maya', 1);
    expect(await world.telegram.says('/history')).toMatch(/Maya 0/u);
    expect(await world.store.keys(asideKey('epoch:'))).toHaveLength(1);
  });

  it('of what was counted, noted or joined: is missed by nobody', async () => {
    await known();
    const rows = ['posts:', 'last-change:', 'link:', 'linked:'].map((prefix) => prefix + userId);
    for (const key of [...rows, `usage:2026-11-22:${userId}`])
      world.store.rows.set(key, change('["cut off here: no JSON any more"]'));
    expect(await world.telegram.says('/stats')).not.toBe('');
    expect(await world.posts.all(userId)).toEqual([]);
    expect(await world.ledger.rows(userId)).toEqual([]);
    expect(await world.scripts.lastChange(userId)).toBeNull();
    expect(await world.telegram.says('/profile')).toMatch(/Maya/u);
  });

  it('goes with all that is hers when she is forgotten, and nobody else loses one', async () => {
    await known();
    const other = `${userId}2`;
    await world.knows(other, 'Ann', 1);
    garble(`persona:${other}`, change);
    garble(`persona:${userId}`, change);
    garble(`script:${userId}:Maya-1`, change);
    await world.personas.get(other);
    await world.scripts.all(userId);
    await world.telegram.says('/forget');
    await world.telegram.says('', { choice: 'forget:yes' });
    expect(await world.store.keys(asideKey(''))).toEqual([asideKey(`persona:${other}`)]);
  });
});
