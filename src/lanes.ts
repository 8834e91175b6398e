/** One thing at a time for a person or a chat: Keyv has no transactions, and two scripts may finish in the same moment. */
import PQueue from 'p-queue';

/** One queue per key: tasks of one key run in turn, different keys side by side. */
export interface Lanes {
  run<T>(key: string, task: () => Promise<T>, priority?: number): Promise<T>;
  /** Keys with work. */
  readonly size: number;
}

/** A lane is dropped when its last task ends, so idle people cost no memory. */
export function createLanes(): Lanes {
  const lanes = new Map<string, PQueue>();
  return {
    async run(key, task, priority = 0) {
      const lane = lanes.get(key) ?? new PQueue({ concurrency: 1 });
      lanes.set(key, lane);
      try {
        return await lane.add(task, { priority });
      } finally {
        if (lane.size === 0 && lane.pending === 0 && lanes.get(key) === lane) lanes.delete(key);
      }
    },
    get size() {
      return lanes.size;
    },
  };
}
