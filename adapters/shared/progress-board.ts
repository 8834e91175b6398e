/** Where the stages of long operations are shown, one message an operation. */
import type { Progress } from '../../src/chat/types.js';

export interface ProgressBoard {
  /** Best effort, never throws. */
  show(threadId: string, progress: Progress): Promise<void>;
  /** Shows nothing any more; what stands as a message can still be taken away. */
  stop(): void;
}

/** Messages that show stages, kept where a process that is killed does not take them along: the next one edits and removes them. */
export interface StandingStages {
  find(key: string): Promise<number | undefined>;
  keep(key: string, messageId: number): Promise<void>;
  drop(key: string): Promise<void>;
}
