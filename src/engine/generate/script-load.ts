/** How many scripts this process is making just now, whichever generator makes them. */
export interface ScriptLoad {
  /** Counts `make` until it settles. */
  during<T>(make: () => Promise<T>): Promise<T>;
  /** At most one script is being made. */
  isAlone(): boolean;
}

export function createScriptLoad(): ScriptLoad {
  let running = 0;
  return {
    async during(make) {
      running += 1;
      try {
        return await make();
      } finally {
        running -= 1;
      }
    },
    isAlone: () => running <= 1,
  };
}
