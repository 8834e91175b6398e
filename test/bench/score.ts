/** `npm run bench -- score`: time to score a hook and a 90 s script, warm, and what our own features take of it. */
import { createViralScorer } from '../../src/engine/viral/index.js';
import { createMiniLm } from '../../src/providers/minilm/index.js';

const HOOK = 'I burned forty loaves before somebody told me this about the oven.';
const SCRIPT = `${HOOK}\n${'You put the tray in cold. That is the whole mistake. Heat it for ten minutes first.\n'.repeat(13)}Save this for Sunday.`;
const RUNS = 30;

export interface ScoreBench {
  readonly what: string;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

export async function benchScore(): Promise<ScoreBench[]> {
  const embedder = createMiniLm();
  const scorer = createViralScorer({ embedder });
  const time = async (what: string, run: () => unknown): Promise<ScoreBench> => {
    await run();
    const times: number[] = [];
    for (let index = 0; index < RUNS; index++) {
      const start = performance.now();
      await run();
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    return { what, p50Ms: times[Math.floor(RUNS / 2)]!, p95Ms: times[Math.floor(RUNS * 0.95)]! };
  };
  try {
    return [
      await time('hook', () => scorer.score(HOOK, { language: 'en' })),
      await time('90 s script', () => scorer.score(SCRIPT, { language: 'en' })),
      await time('90 s script, own features only', () => scorer.scoreLocally(SCRIPT, { language: 'en' })),
    ];
  } finally {
    await embedder.close();
  }
}
