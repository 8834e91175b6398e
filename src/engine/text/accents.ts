/** Marks that people leave out as they type. */

/** `CAFÉ` -> `CAFE`, `क़रीब` -> `करीब`: without accents, tildes and nuktas; vowel signs of Indian scripts stay. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u093c]/gu, '')
    .normalize('NFC');
}

/** The dot below a Devanagari letter alone; letters of other scripts keep their marks. */
export function withoutNukta(text: string): string {
  return text.normalize('NFD').replaceAll('\u093C', '').normalize('NFC');
}

/** "sooo" -> so */
export function withoutDrawnOut(text: string): string {
  return text.replace(/(\p{L})\1{2,}/gu, '$1');
}
