/** Made-up posts for learning tests: a script record with a hook plan, dimensions and a result. */
import type { SettledScript } from '../../../src/engine/learning/settled-posts.js';
import { DIMENSIONS, type PostResults, type ScriptRecord, type Verdict } from '../../../src/engine/types.js';
import { record } from '../../conversations/samples.js';
import { resultsWithout } from '../../../src/engine/results/read-line.js';

/** 0-1, the same for a seed. */
export function createRandom(seed: number): () => number {
  let state = seed + 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

export function told(numbers: Partial<PostResults> = {}): PostResults {
  return { ...resultsWithout('2026-11-10T10:00:00.000Z'), ...numbers };
}

export function post(
  id: number,
  hook: string,
  more: { readonly verdict?: Verdict; readonly hookStrength?: number; readonly random?: () => number } = {},
): ScriptRecord {
  const random = more.random ?? (() => 0.5);
  const scores = Object.fromEntries(
    DIMENSIONS.map((name) => [name, name === 'trendAlignment' ? null : 10 * random()]),
  );
  const dimensions = {
    ...record.result.viral.dimensions,
    ...scores,
    ...(more.hookStrength !== undefined && { hookStrength: more.hookStrength }),
  };
  const text = `Words of post ${id}.`;
  return {
    ...record,
    postedAt: '2026-11-01T10:00:00.000Z',
    results: told(more.verdict ? { verdict: more.verdict } : {}),
    result: {
      ...record.result,
      scriptId: `post-${id}`,
      text,
      hashtags: [],
      attempts: [{ text, quality: 50, plan: `hook: ${hook}, structure: hook > cta` }],
      viral: { ...record.result.viral, dimensions },
    },
  };
}

export function settledPost(...args: Parameters<typeof post>): SettledScript {
  const made = post(...args);
  return { record: made, above: made.results?.verdict === 'above' };
}
