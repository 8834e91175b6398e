/** What a test opens is closed when it has finished, the newest first. */
import { onTestFinished } from 'vitest';

export function closedAfter<T extends { close(): unknown }>(opened: T): T {
  onTestFinished(async () => {
    await opened.close();
  });
  return opened;
}
