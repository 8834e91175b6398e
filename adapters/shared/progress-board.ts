/** Where the stages of long operations are shown, one message an operation. */
import type { Progress } from '../../src/chat/types.js';

export interface ProgressBoard {
  /** Best effort, never throws. */
  show(threadId: string, progress: Progress): Promise<void>;
  /** Shows nothing any more; what stands as a message can still be taken away. */
  stop(): void;
}
