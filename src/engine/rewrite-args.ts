/** How a change of a finished script is asked for. */
export type RewritePart = 'hook' | 'cta' | 'shorter' | 'longer' | 'another' | 'tone' | 'language' | 'custom';

/** Only the named part changes. */
export interface RewriteArgs {
  readonly scriptId: string;
  readonly part: RewritePart;
  /** Her words. */
  readonly instruction?: string;
  /** BCP 47, with part `language`. */
  readonly language?: string;
  /** With part `hook`: takes this one of the script's `hookOptions`, from 1. */
  readonly option?: number;
  /** With `shorter` and `longer`: the length she named, whichever way that is; the nearest one there is is taken. */
  readonly seconds?: number;
}
