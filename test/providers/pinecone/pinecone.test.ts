import { describe, expect, it } from 'vitest';
import { createPineconeIndex } from '../../../src/providers/pinecone/index.js';
import type { PineconeSettings } from '../../../src/providers/pinecone/open-index-host.js';
import { scriptIndexContract, vectorNear } from '../../contracts/script-index.js';
import { closedAfter } from '../../support/closed-after.js';
import { openFakePinecone, type FakePinecone } from '../../support/fake-pinecone.js';

async function server(): Promise<FakePinecone> {
  return closedAfter(await openFakePinecone());
}

function settingsOf(fake: FakePinecone, more: Partial<PineconeSettings> = {}): PineconeSettings {
  return {
    apiKey: fake.apiKey,
    index: 'scriptwriter-384',
    controllerHost: fake.url,
    host: fake.url,
    cloud: 'aws',
    region: 'us-east-1',
    namespaceMode: 'shared',
    ...more,
  };
}

scriptIndexContract('Pinecone, shared namespace', async () =>
  createPineconeIndex(settingsOf(await server())),
);
scriptIndexContract('Pinecone, a namespace per user', async () =>
  createPineconeIndex(settingsOf(await server(), { namespaceMode: 'per-user' })),
);

const item = (id: string, userId: string) => ({
  id,
  userId,
  vector: vectorNear(1),
  metadata: { kind: 'script', user: userId, embedder: 'm' },
});

describe('Pinecone', () => {
  it('creates a missing index with 384 dimensions and cosine', async () => {
    const fake = await server();
    await createPineconeIndex(settingsOf(fake)).prepare();
    expect(
      fake.requests.find(({ method, path }) => method === 'POST' && path === '/indexes')?.body,
    ).toMatchObject({
      name: 'scriptwriter-384',
      dimension: 384,
      metric: 'cosine',
      spec: { serverless: { cloud: 'aws', region: 'us-east-1' } },
    });
  });

  it.each([
    { dimension: 1536, metric: 'cosine' },
    { dimension: 384, metric: 'euclidean' },
  ])('refuses an index of $dimension dimensions and metric $metric with a sentence', async (shape) => {
    const fake = await server();
    fake.addIndex('scriptwriter-384', shape);
    await expect(createPineconeIndex(settingsOf(fake)).prepare()).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.stringMatching(/PINECONE_INDEX/u) as string,
    });
  });

  it('needs no control plane when only the host of the index is known', async () => {
    const fake = await server();
    const index = createPineconeIndex(settingsOf(fake, { controllerHost: undefined }));
    await index.upsert([item('script:a', 'u')]);
    expect(await index.query('u', vectorNear(1), { embedder: 'm' })).toHaveLength(1);
    expect(fake.requests.some(({ path }) => path.startsWith('/indexes'))).toBe(false);
  });

  it('writes to user_scripts, or to a namespace of her own', async () => {
    const fake = await server();
    await createPineconeIndex(settingsOf(fake)).upsert([item('script:a', 'telegram:1')]);
    await createPineconeIndex(settingsOf(fake, { namespaceMode: 'per-user' })).upsert([
      item('script:b', 'telegram:1'),
    ]);
    expect([...fake.namespaces.keys()]).toEqual(['user_scripts', 'user_scripts_telegram:1']);
  });

  it('forgets somebody where deleting goes by ids alone, and who was never there', async () => {
    const fake = await server();
    fake.refuseFilterDeletes();
    const index = createPineconeIndex(settingsOf(fake));
    expect(await index.deleteUser('u')).toBe(0);
    await index.delete('u', ['script:a']);
    await index.upsert([item('script:a', 'u'), item('script:b', 'u'), item('script:c', 'v')]);
    expect(await index.deleteUser('u')).toBe(2);
    expect([...(fake.namespaces.get('user_scripts')?.keys() ?? [])]).toEqual(['script:c']);
  });

  it('says misconfigured for a wrong key and keeps the key out of the message', async () => {
    const fake = await server();
    const index = createPineconeIndex(settingsOf(fake, { apiKey: 'pc-wrong-key' }));
    await expect(index.prepare()).rejects.toMatchObject({
      code: 'misconfigured',
      message: expect.not.stringContaining('pc-wrong-key') as string,
    });
  });

  it('connects again after a failed start', async () => {
    const fake = await server();
    fake.addIndex('scriptwriter-384', { dimension: 384, metric: 'cosine' });
    fake.fail(404, 2);
    const index = createPineconeIndex(settingsOf(fake));
    await expect(index.prepare()).rejects.toBeDefined();
    await index.prepare();
  });
});
