import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { withTemporaryProduct } from '../../../src/commands/temporary-product.js';
import { viralDetails } from '../../../src/conversations/script/scores/score-lines.js';
import { copyFor } from '../../../src/conversations/shared/copy.js';
import { completeRequest } from '../../../src/conversations/script/request/request.js';
import type { ScriptRecord, ViralReport } from '../../../src/engine/types.js';
import { persona } from '../../conversations/samples.js';
import { createRandom, post, settledPost } from './synthetic-posts.js';
import { operationContext } from '../../support/operation-context.js';

const { userId } = persona;
const TEXT =
  'I almost quit baking because of this. Every loaf came out flat. My neighbour laughed and said: your water is too hot. Save this for Sunday.';

/** Posts that did well exactly when their hook was strong; without a link when `linked` is false. */
function posts(count: number, linked: boolean): ScriptRecord[] {
  const random = createRandom(11);
  return Array.from({ length: count }, (_, id) => {
    const strong = random() < 0.5;
    const verdict = (linked ? strong : random() < 0.5) ? 'above' : 'below';
    const hookStrength = strong ? 8 + random() : 2 + random();
    return { ...settledPost(id, 'question', { verdict, hookStrength, random }).record, userId };
  });
}

/** What she is shown for a pasted text and for a new script, with these posts behind her. */
async function shown(records: readonly ScriptRecord[]): Promise<readonly [ViralReport, ViralReport]> {
  const quiet = new PassThrough();
  const io = { stdin: quiet, stdout: quiet, stderr: quiet, env: {} };
  return withTemporaryProduct(io, async (product) => {
    await product.personas.save(userId, persona, 'p');
    for (const record of records) await product.scripts.save(record);
    const engine = product.engineFor(() => Promise.reject(new Error('no files here')));
    const context = operationContext('own-score', userId);
    const pasted = await engine.run('text.score', { text: TEXT, language: 'en' }, context);
    const request = completeRequest({ topic: 'how I price my cakes', seconds: 15 });
    const written = await engine.run('script.generate', { request }, context);
    return [pasted.viral, written.script.viral];
  });
}

const details = (viral: ViralReport): string => JSON.stringify(viralDetails(viral, copyFor('en')));

describe('the score she is shown', () => {
  it('follows her own results once they show a link, and says so', async () => {
    const [common] = await shown([]);
    const linked = await shown(posts(24, true));
    for (const viral of linked) {
      expect(viral.ownResults?.posts).toBe(24);
      expect(viral.ownResults?.moved).toBeGreaterThan(0);
      expect(viral.ownResults?.moved).toBeLessThanOrEqual(0.4);
      expect(details(viral)).toContain('Adapted to your 24 results.');
    }
    const [pasted] = linked;
    expect(pasted.dimensions).toEqual(common.dimensions);
    expect(pasted.weights!.hookStrength!).toBeGreaterThan(common.weights!.hookStrength!);
    expect(pasted.overall).not.toBe(common.overall);
  }, 60_000);

  it('says "no clear link yet" where there is none, and nothing below twelve posts', async () => {
    const [unlinked] = await shown(posts(16, false));
    expect(unlinked.ownResults).toEqual({ posts: 16, moved: 0 });
    expect(details(unlinked)).toContain('No clear link yet');
    const [few] = await shown(posts(11, true));
    expect(few).not.toHaveProperty('ownResults');
    const [none] = await shown([post(0, 'question')]);
    expect(unlinked.overall).toBe(none.overall);
  }, 60_000);
});
