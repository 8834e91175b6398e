/** Told around every write of a library, so that what is derived from it can follow. */
export interface ChangeWatcher {
  /** Before the write: a crash in between is then noticed. */
  changing(userId: string): Promise<void>;
  /** After it. */
  changed(userId: string): void;
}

/** `write` between the two. */
export async function watched<T>(
  watcher: ChangeWatcher | undefined,
  userId: string,
  write: () => Promise<T>,
): Promise<T> {
  await watcher?.changing(userId);
  const result = await write();
  watcher?.changed(userId);
  return result;
}
