/** A clock that a test turns by hand. */
import type { Clock } from '../../src/chat/clock.js';

export interface ManualClock extends Clock {
  /** Moves time on and runs what comes due, in order. */
  advance(byMs: number): void;
  /** Milliseconds until the next alarm, or null. */
  nextInMs(): number | null;
}

export function createManualClock(start = '2026-11-22T09:00:00.000Z'): ManualClock {
  let nowMs = Date.parse(start);
  let alarms: { readonly atMs: number; readonly run: () => void }[] = [];
  const next = () => alarms.toSorted((a, b) => a.atMs - b.atMs)[0];
  return {
    nowMs: () => nowMs,
    after(delayMs, run) {
      const alarm = { atMs: nowMs + Math.max(delayMs, 0), run };
      alarms.push(alarm);
      return () => {
        alarms = alarms.filter((other) => other !== alarm);
      };
    },
    advance(byMs) {
      const untilMs = nowMs + byMs;
      for (let alarm = next(); alarm !== undefined && alarm.atMs <= untilMs; alarm = next()) {
        nowMs = alarm.atMs;
        const due = alarm;
        alarms = alarms.filter((other) => other !== due);
        due.run();
      }
      nowMs = untilMs;
    },
    nextInMs() {
      const alarm = next();
      return alarm === undefined ? null : alarm.atMs - nowMs;
    },
  };
}
