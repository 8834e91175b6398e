/** What a compiled phrase consists of. */

export type Item =
  WordItem | { readonly kind: 'gap' | 'start' | 'end' | 'number' | 'language' | 'language-lo' | 'name' };

export interface WordItem {
  readonly kind: 'word';
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  /** The end of the message does as well. */
  readonly orEnd: boolean;
}

export type PhrasePattern = readonly Item[];

/** Words a gap skips at most. */
export const LONGEST_GAP_WORDS = 3;
