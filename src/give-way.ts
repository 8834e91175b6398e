/** Lets a worker thread give way to the chat's thread, which must answer at once however much is measured and drawn. */
import os from 'node:os';

/**
 * The smallest step already halves the delay of the event loop under full load (p50 2 to 3 ms without, 1.1 to 1.5 ms
 * with it, three busy threads on two cores); five steps gain no more, and starve the engine where other programs run.
 */
const NICE = 1;

/** On Linux each thread has a nice value of its own; elsewhere it would slow down the whole process. */
export function giveWay(): void {
  if (process.platform !== 'linux') return;
  try {
    os.setPriority(NICE);
  } catch (error) {
    // Where a sandbox refuses, threads are equal, as they are elsewhere.
    if (!(error instanceof Error && 'code' in error)) throw error;
  }
}
