/** Whether a platform can be heard, as far as its adapter knows. */
export interface Contact {
  lost(): void;
  found(): void;
  /** Null while it can be heard. */
  lostAt(): Date | null;
}

/** Nobody is heard before the first word. */
export function createContact(): Contact {
  let since: Date | null = new Date();
  return {
    lost: () => void (since ??= new Date()),
    found: () => void (since = null),
    lostAt: () => since,
  };
}
