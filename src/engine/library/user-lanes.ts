/** One write at a time per creator: Keyv has no transactions, and two scripts may finish in the same moment. */
import PQueue from 'p-queue';

export interface UserLanes {
  run<T>(userId: string, task: () => Promise<T>): Promise<T>;
}

export function createUserLanes(): UserLanes {
  const lanes = new Map<string, PQueue>();
  return {
    async run(userId, task) {
      const lane = lanes.get(userId) ?? new PQueue({ concurrency: 1 });
      lanes.set(userId, lane);
      try {
        return await lane.add(task);
      } finally {
        if (lane.size === 0 && lane.pending === 0) lanes.delete(userId);
      }
    },
  };
}
