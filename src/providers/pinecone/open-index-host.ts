/** Finds the index, creates it when missing, and refuses one of the wrong shape. */
import type { Pinecone } from '@pinecone-database/pinecone';
import { BotError } from '../../errors.js';
import { isNotFound } from './translate-error.js';

const DIMENSION = 384;
const METRIC = 'cosine';
const CREATE_TIMEOUT_MS = 60_000;

export interface PineconeSettings {
  readonly apiKey: string;
  readonly index: string;
  /** The index's own address; absent = asked of the control plane. */
  readonly host?: string | undefined;
  readonly controllerHost?: string | undefined;
  readonly cloud: string;
  readonly region: string;
  readonly namespaceMode: 'shared' | 'per-user';
}

/** The host to talk to. Throws `BotError('misconfigured')` with a sentence when dimension or metric are wrong. */
export async function openIndexHost(client: Pinecone, settings: PineconeSettings): Promise<string> {
  // With only the index's address there may be no control plane to ask (a proxy, a test server).
  if (settings.host && !settings.controllerHost) {
    const stats = await client.index(settings.index, settings.host).describeIndexStats();
    if (stats.dimension !== undefined && stats.dimension !== DIMENSION)
      throw wrongShape(settings.index, stats.dimension, METRIC);
    return settings.host;
  }
  const found = await describeOrCreate(client, settings);
  if (found.dimension !== DIMENSION || found.metric !== METRIC)
    throw wrongShape(settings.index, found.dimension ?? 0, found.metric);
  return settings.host ?? found.host;
}

async function describeOrCreate(client: Pinecone, settings: PineconeSettings) {
  try {
    return await client.describeIndex(settings.index);
  } catch (error) {
    if (!isNotFound(error)) throw error;
  }
  await client.createIndex({
    name: settings.index,
    dimension: DIMENSION,
    metric: METRIC,
    spec: { serverless: { cloud: settings.cloud, region: settings.region } },
    waitUntilReady: true,
    timeout: CREATE_TIMEOUT_MS,
    suppressConflicts: true,
  });
  return client.describeIndex(settings.index);
}

function wrongShape(index: string, dimension: number, metric: string): BotError {
  return new BotError(
    'misconfigured',
    `The Pinecone index "${index}" has ${dimension} dimensions and metric ${metric}; this bot needs ${DIMENSION} and ${METRIC}. Name another one in PINECONE_INDEX: it is created when missing.`,
  );
}
