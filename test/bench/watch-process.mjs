/** Loaded into the measured process (`--import`): a line every 200 ms in the file `WATCH_FILE` names, with the longest pause of its event loop, CPU time and memory. */
import { openSync, writeSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const { WATCH_FILE: file } = process.env;
const EVERY_MS = 200;

if (file && isMainThread && process.argv[1]?.endsWith('main.js')) {
  const to = openSync(file, 'a');
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  setInterval(() => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const line = {
      atMs: Date.now(),
      pauseMs: delay.max / 1e6,
      cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
      peakMb: maxRSS / 1024,
    };
    delay.reset();
    writeSync(to, `${JSON.stringify(line)}\n`);
  }, EVERY_MS).unref();
}
