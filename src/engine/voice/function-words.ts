/** Everyday words that carry manner, not topic. */

const FUNCTION_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'the a an and or but is are was were be been i you he she it we they my your his her our their this that these those of to in on at for with from as not do does did have has had will would can could what when where who why how if so because about just there here all one then than me him them'.split(
      ' ',
    ),
  ),
};

/** 0 = rare and telling, 1 = everyone says it. */
export function commonness(word: string, language: string): number {
  return FUNCTION_WORDS[language.split('-')[0] ?? '']?.has(word) ? 1 : 0;
}
