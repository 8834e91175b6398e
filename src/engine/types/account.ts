/** What operations say about her accounts, her personas and her limits. */

/** Told when hardly any script is left today. */
export interface ScriptsLeft {
  readonly scripts: number;
  /** ISO 8601, UTC. */
  readonly resetsAt: string;
}

/** One of several personas, for choosing among them. */
export interface PersonaSummary {
  readonly slot: string;
  readonly name: string;
  /** What it is about; null when that is not known. */
  readonly about: string | null;
  readonly active: boolean;
}

export type LinkOffer =
  | { readonly status: 'offered'; readonly code: string; readonly minutes: number }
  /** Others would read the code. */
  | { readonly status: 'notPrivate' };

export type LinkOutcome =
  /** `scripts` moved over; `setAside`: both had a persona, and this account's waits until the two are separated. */
  | { readonly status: 'joined'; readonly scripts: number; readonly setAside: boolean }
  | { readonly status: 'wrong' | 'tooManyTries' | 'sameAccount' | 'alreadyJoined' };
