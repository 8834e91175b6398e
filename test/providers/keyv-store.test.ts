import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { KeyvSqlite } from '@keyv/sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DamagedValue } from '../../src/errors.js';
import { createKeyvStore, quickReading } from '../../src/providers/keyv-store.js';
import { keyValueStoreContract } from '../contracts/key-value-store.js';
import {
  findFreePort,
  hasPostgres,
  hasRedis,
  startPostgres,
  startRedis,
  type DatabaseServer,
} from '../support/database-servers.js';
import { createMemoryStore } from '../support/memory-store.js';
import { silentLog } from '../support/silent-log.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'reelsmith-store-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

keyValueStoreContract('SQLite', () =>
  createKeyvStore(`sqlite://${path.join(folder, 'deep/down/store.sqlite')}`),
);

const memory = createMemoryStore();
keyValueStoreContract('the memory store of the tests', async () => memory, { durable: false });

/** Absent servers are skipped with a line on a developer's machine, and a failure in CI. */
function serverContract(name: string, installed: boolean, start: () => Promise<DatabaseServer>): void {
  let server: DatabaseServer | null = null;
  const skip = installed || process.env['CI'] ? undefined : `${name} is not installed`;
  keyValueStoreContract(name, () => createKeyvStore(server?.uri ?? ''), {
    skip,
    before: async () => {
      server = await start();
    },
    after: async () => server?.stop(),
  });
}
serverContract('Redis', hasRedis(), startRedis);
serverContract('PostgreSQL', hasPostgres(), startPostgres);

describe('a SQLite store', () => {
  it('writes ahead, overwrites what it deletes, and waits for another process', async () => {
    const file = path.join(folder, 'modes.sqlite');
    const store = await createKeyvStore(`sqlite://${file}`);
    await store.set('story', 'my secret bakery');
    expect(readdirSync(folder)).toContain('modes.sqlite-wal');
    await store.delete('story');
    await store.close();
    expect(readFileSync(file).includes('secret bakery')).toBe(false);
  });

  it('survives a second process writing to the same file', async () => {
    const uri = `sqlite://${path.join(folder, 'shared.sqlite')}`;
    const [one, two] = [await createKeyvStore(uri), await createKeyvStore(uri)];
    const writes = Array.from({ length: 200 }, (_, index) => (index % 2 ? one : two).set(`k${index}`, index));
    await Promise.all(writes);
    expect(await one.keys('k')).toHaveLength(200);
    await one.close();
    await two.close();
  });

  it('fails loudly when it cannot write', async () => {
    const store = await createKeyvStore(`sqlite://${path.join(folder, 'closed.sqlite')}`);
    await store.close();
    await expect(store.set('a', 1)).rejects.toMatchObject({ code: 'storeFailed' });
    await expect(store.get('a')).rejects.toMatchObject({ code: 'storeFailed' });
    await expect(store.delete('a')).rejects.toMatchObject({ code: 'storeFailed' });
    await expect(store.keys('a')).rejects.toMatchObject({ code: 'storeFailed' });
  });

  it('tells a damaged value from a store that fails, and keeps it aside as it is', async () => {
    const uri = `sqlite://${path.join(folder, 'damaged.sqlite')}`;
    const warned: unknown[] = [];
    const warn = (...line: unknown[]): void => void warned.push(line);
    const store = await createKeyvStore(uri, { ...silentLog, warn });
    await store.set('a', { story: 'mine' });
    await store.set('b', 'whole');
    const raw = new KeyvSqlite({ uri });
    await raw.query(`UPDATE keyv SET value = substr(value, 1, 24) WHERE key = 'reelsmith:a'`);
    await expect(store.get('a')).rejects.toThrow(DamagedValue);
    await expect(store.getMany(['b', 'a'])).rejects.toThrow(DamagedValue);
    await store.setAside('a');
    const [kept]: { value: string }[] = await raw.query(
      `SELECT value FROM keyv WHERE key = 'reelsmith:damaged:a'`,
    );
    expect(kept?.value).toBe('{"value":{"story":"mine"');
    expect(warned).toEqual([[{ key: 'damaged:a' }, 'a damaged row was set aside']]);
    expect(await store.getMany(['b', 'a'])).toEqual(['whole', undefined]);
    await raw.disconnect();
    await store.close();
  });

  it('says so when the file is no database', async () => {
    const file = path.join(folder, 'junk.sqlite');
    writeFileSync(
      file,
      'this is not a database at all, only text that is long enough for a header '.repeat(9),
    );
    await expect(createKeyvStore(`sqlite://${file}`)).rejects.toMatchObject({ code: 'storeFailed' });
  });
});

/** Passes on to `port`, but leaves the first who calls without an answer. */
async function startBusyGate(port: number): Promise<{ readonly port: number; close(): void }> {
  const calls: Socket[] = [];
  const gate = createServer((call) => {
    calls.push(call);
    call.on('error', () => undefined);
    if (calls.length === 1) return;
    const server = connect(port, '127.0.0.1').on('error', () => call.destroy());
    call.pipe(server).pipe(call);
  }).listen(0, '127.0.0.1');
  await once(gate, 'listening');
  return {
    port: (gate.address() as AddressInfo).port,
    close() {
      for (const call of calls) call.destroy();
      gate.close();
    },
  };
}

describe.skipIf(!hasPostgres() && !process.env['CI'])('a PostgreSQL store', () => {
  it('is opened though its server was busy when the table was to be made', async () => {
    const server = await startPostgres();
    const { port } = new URL(server.uri);
    const gate = await startBusyGate(Number(port));
    const store = await createKeyvStore(server.uri.replace(port, String(gate.port)));
    await store.set('a', 1);
    expect(await store.get('a')).toBe(1);
    await store.close();
    gate.close();
    await server.stop();
  }, 60_000);

  it('outlives its server: calls fail while it is away, and the process goes on', async () => {
    const server = await startPostgres();
    const store = await createKeyvStore(server.uri);
    await store.set('a', 1);
    await server.stop();
    await expect(store.get('a')).rejects.toMatchObject({ code: 'storeFailed' });
    await store.close();
  }, 60_000);
});

it('is not opened where nothing could read what it writes', () => {
  expect(() => quickReading(undefined)).toThrow(/cannot read/u);
});

describe('a store address', () => {
  it.each(['mysql://localhost', 'store.sqlite', ''])('of no known kind is refused: %j', async (uri) => {
    await expect(createKeyvStore(uri)).rejects.toMatchObject({ code: 'misconfigured' });
  });

  it.each(['redis', 'postgres'])(
    'where no %s server answers fails soon, and shows no password',
    async (kind) => {
      const started = Date.now();
      const failure = createKeyvStore(`${kind}://me:pa55word@127.0.0.1:${await findFreePort()}/0`);
      await expect(failure).rejects.toMatchObject({ code: 'storeFailed' });
      await expect(failure).rejects.not.toThrow(/pa55word/);
      expect(Date.now() - started).toBeLessThan(5_000);
    },
  );
});
