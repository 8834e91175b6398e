/** The small pattern language of `data/stock-phrases`: `(a|b)`, `x?`, `{1-4}` = that many words, `~` = a pause mark, `*` = any ending. */

const WORD = String.raw`[^\s.!?…,;:—–।()"“”]+`;

/** Letters and digits of the scripts of the lists: the full Unicode classes take V8 a second to compile 600 times. */
const LETTER = '[a-z0-9\u00C0-\u024F\u0900-\u0963\u0966-\u097F\u0C00-\u0C7F]';

/**
 * A pattern as a regular expression: whole words only, any case, curly or straight or no apostrophes, hyphen or space.
 * Slots are bounded, so matching stays linear in the text. Throws a SyntaxError for a broken pattern.
 */
export function compilePattern(pattern: string): RegExp {
  const body = pattern
    .replace(SLOT, (_, least: string, most: string, next: string) =>
      slot(Number(least), Number(most), next !== ''),
    )
    // Devanagari is typed with and without its dot, and with either nasal sign; Telugu with and without the joiner.
    .replaceAll('़', '़?')
    .replace(/[ँं]/gu, '[ँं]')
    .replaceAll('\u200C', '\u200C?')
    .replace(/'/gu, "['’ʼ]?")
    .replace(/(?<=\p{L})-(?=\p{L})/gu, '[-‐‑ ]?')
    .replaceAll('*', `${LETTER}*`)
    .replaceAll('~', String.raw`\s*[,;.:—–-]+\s*`)
    .replaceAll(' ', String.raw`\s+`)
    // An optional word takes its space along: `(so )?without` must not ask for two.
    .replaceAll(String.raw`\s+)?\s+`, String.raw`\s+)?`);
  return new RegExp(`(?<!${LETTER})(?:${body})(?!${LETTER})`, 'giu');
}

/** `{1}` after a group is an ordinary repeat; a slot has two numbers. */
const SLOT = /\{(\d)-(\d+)\}(?=([(\p{L}\p{M}]?))/gu;

/** `leads`: a word follows without a space in the pattern, so the slot brings the space along when it is filled. */
function slot(least: number, most: number, leads: boolean): string {
  const space = leads ? String.raw`\s+` : '';
  const words = String.raw`${WORD}(?:\s+${WORD}){${Math.max(0, least - 1)},${most - 1}}${space}`;
  return least === 0 ? `(?:${words})?` : `(?:${words})`;
}

/** True when the pattern ends in a slot, which may have swallowed a word too many. */
export function endsInSlot(pattern: string): boolean {
  return /\{\d-\d+\}\)?\??$/u.test(pattern);
}
