/** English words written as one, written out: `who's` is `who is`. `words`: small letters, no marks. */
export function expanded(words: string): string {
  return words
    .replace(/(?<!\p{L})(i)['’]m(?!\p{L})/gu, '$1 am')
    .replace(/(?<!\p{L})(it|that|what|here|there|who)['’]s(?!\p{L})/gu, '$1 is')
    .replace(/(?<!\p{L})(you|we|they)['’]re(?!\p{L})/gu, '$1 are')
    .replace(/(?<!\p{L})(i|you|we|they|it|that)['’]ll(?!\p{L})/gu, '$1 will')
    .replace(/(?<!\p{L})(i|you|we|they)['’]ve(?!\p{L})/gu, '$1 have')
    .replace(/(?<!\p{L})won['’]t(?!\p{L})/gu, 'will not')
    .replace(/(?<!\p{L})can['’]t(?!\p{L})/gu, 'cannot')
    .replace(/(?<!\p{L})(do|does|did|is|are|was|were|has|have|had)n['’]t(?!\p{L})/gu, '$1 not');
}
