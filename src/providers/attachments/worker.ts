/** Worker thread: draws charts and writes DOCX, so that no picture holds up another creator's chat. */
import { messageOf } from '../../errors.js';
import { parentPort } from 'node:worker_threads';
import { giveWay } from '../../give-way.js';
import type { RenderJob, RenderReply, RenderRequest } from './jobs.js';

giveWay();
parentPort?.on('message', ({ id, job }: RenderRequest) => void reply(id, job));

async function reply(id: number, job: RenderJob): Promise<void> {
  let answer: RenderReply;
  try {
    answer = { id, ok: true, bytes: await render(job) };
  } catch (error) {
    answer = { id, ok: false, message: messageOf(error) };
  }
  parentPort?.postMessage(answer, []);
}

/** Libraries load on first use: a DOCX needs no canvas. */
async function render(job: RenderJob): Promise<Uint8Array> {
  switch (job.type) {
    case 'viral-chart':
      return (await import('./charts/viral-chart.js')).drawViralChart(job).png;
    case 'stats-chart':
      return (await import('./charts/stats-chart.js')).drawStatsChart(job).png;
    case 'docx':
      return (await import('./scripts/script-docx.js')).writeScriptDocx(job);
  }
}
