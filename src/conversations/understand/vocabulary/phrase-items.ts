/** What a compiled phrase consists of. */

export type Item =
  | {
      readonly kind: 'word';
      readonly words: ReadonlySet<string>;
      readonly stems: readonly string[];
      /** The end of the message does as well. */
      readonly orEnd: boolean;
    }
  | { readonly kind: 'gap' | 'start' | 'end' | 'number' | 'language' | 'language-lo' | 'name' };

export type PhrasePattern = readonly Item[];
