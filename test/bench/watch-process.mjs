/** Loaded into the measured process (`--import`): writes its event-loop delay and memory to the file named in `WATCH_FILE`. */
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { isMainThread } from 'node:worker_threads';

const { WATCH_FILE: file } = process.env;
const EVERY_MS = 200;

if (file && isMainThread && process.argv[1]?.endsWith('main.js')) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const milliseconds = (nanoseconds) => Math.round(nanoseconds / 1e6);
  setInterval(() => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      file,
      JSON.stringify({
        blockedP99Ms: milliseconds(delay.percentile(99)),
        blockedMaxMs: milliseconds(delay.max),
        cpuSeconds: (userCPUTime + systemCPUTime) / 1e6,
        peakMb: Math.round(maxRSS / 1024),
      }),
    );
  }, EVERY_MS).unref();
}
