/** Counts what is under way, so that a test, the piped terminal and the shutdown can wait for the end of it. */
export interface Activity {
  /** One more thing is under way; the returned function ends it (a second call does nothing). */
  begin(): () => void;
  /** Resolves when nothing is under way. */
  idle(): Promise<void>;
}

export function createActivity(): Activity {
  let underWay = 0;
  let waiting: (() => void)[] = [];

  async function idle(): Promise<void> {
    if (underWay === 0) return;
    await new Promise<void>((resolve) => waiting.push(resolve));
    // What ended may have begun something else in the same tick.
    await idle();
  }

  return {
    begin() {
      let ended = false;
      underWay += 1;
      return () => {
        if (ended) return;
        ended = true;
        underWay -= 1;
        if (underWay > 0) return;
        const resolved = waiting;
        waiting = [];
        for (const resolve of resolved) resolve();
      };
    },
    idle,
  };
}
