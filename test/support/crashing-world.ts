/** A process that can die between any two of its writes, sends and engine calls, in a world that remembers. */
import type { Clock } from '../../src/chat/clock.js';
import type { Runner } from '../../src/chat/runner.js';
import type { ChatAdapter, InboundMessage } from '../../src/chat/types.js';
import type { Engine } from '../../src/engine/operations.js';
import type { KeyValueStore } from '../../src/ports.js';
import { createFakePlatform, type FakePlatform } from './fake-platform.js';
import { createManualClock } from './manual-clock.js';
import { createMemoryStore, type MemoryStore } from './memory-store.js';

export interface ProcessParts {
  readonly store: KeyValueStore;
  readonly engine: Engine;
  readonly adapters: readonly ChatAdapter[];
  readonly clock: Clock;
}

export interface World {
  readonly store: MemoryStore;
  readonly platform: FakePlatform;
  /** Points passed by all processes so far. */
  readonly points: number;
  readonly deaths: number;
  /** Plays the messages one after another, delivering again what a dead process had not committed. */
  play(messages: readonly InboundMessage[]): Promise<void>;
}

const QUIET_TURNS = 25;
const NEAR_MS = 120_000;

/** `diesAt`: the points, counted over all processes, at which the process of that moment dies. */
export function createWorld(options: {
  readonly engine: Engine;
  readonly diesAt: ReadonlySet<number>;
  readonly createRunner: (parts: ProcessParts) => Runner;
}): World {
  const store = createMemoryStore();
  const platform = createFakePlatform();
  const clock = createManualClock();
  let points = 0;
  let deaths = 0;

  /** Everything a dead process asks for stays unanswered for ever. */
  function startProcess(): { readonly runner: Runner; isDead(): boolean } {
    let dead = false;
    const never = <T>() => new Promise<T>(() => undefined);
    async function point(): Promise<void> {
      if (dead) return never();
      points += 1;
      if (!options.diesAt.has(points)) return;
      dead = true;
      deaths += 1;
      return never();
    }
    /** Dies before it has happened, or after, when nobody was told yet. */
    async function step<T>(run: () => Promise<T>): Promise<T> {
      await point();
      const result = await run();
      await point();
      return result;
    }
    const runner = options.createRunner({
      store: {
        get: (key) => (dead ? never() : store.get(key)),
        getMany: (keys) => (dead ? never() : store.getMany(keys)),
        keys: (prefix) => (dead ? never() : store.keys(prefix)),
        set: (key, value) => step(() => store.set(key, value)),
        delete: (key) => step(() => store.delete(key)),
        setAside: (key) => step(() => store.setAside(key)),
        close: () => store.close(),
      },
      engine: { run: (op, args, context) => step(() => options.engine.run(op, args, context)) },
      adapters: [
        { ...platform, send: (threadId, message, how) => step(() => platform.send(threadId, message, how)) },
      ],
      clock: {
        nowMs: () => clock.nowMs(),
        after: (delayMs, run) => clock.after(delayMs, () => (dead ? undefined : run())),
      },
    });
    return { runner, isDead: () => dead };
  }

  async function quiet(): Promise<void> {
    for (;;) {
      for (let turn = 0; turn < QUIET_TURNS; turn += 1) await new Promise((done) => setImmediate(done));
      const nextInMs = clock.nextInMs();
      if (nextInMs === null || nextInMs > NEAR_MS) return;
      clock.advance(nextInMs);
    }
  }

  return {
    store,
    platform,
    get points() {
      return points;
    },
    get deaths() {
      return deaths;
    },
    async play(messages) {
      let process = startProcess();
      const undelivered = [...messages];
      let resumed = false;
      for (;;) {
        if (!resumed) void process.runner.resume();
        resumed = true;
        await quiet();
        const [message] = undelivered;
        if (!process.isDead() && message !== undefined) {
          void process.runner.receive(message).then(() => undelivered.shift());
          await quiet();
        }
        if (process.isDead()) {
          process = startProcess();
          resumed = false;
        } else if (undelivered.length === 0) return;
      }
    },
  };
}
