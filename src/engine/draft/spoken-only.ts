/** What is spoken of an example that was sent as a shooting script: no headings, labels, times, stage directions or hashtags. */

const TIME = /[[(]\s*\d{1,2}[:.]\d{2}(?:\s*[-–—]\s*\d{1,2}[:.]\d{2})?\s*[\])]/gu;
/** `HOOK: ...`, `BODY (walking to the gen): ...` */
const LABEL =
  /^\s*\**(?:hook|intro|opening|body|end|ending|outro|cta|close|gancho|cuerpo|cierre|corpo|fecho|final|cena|escena|scene|shot|toma|part|parte|voice ?over|vo|text|title|título)\s*\d*\**\s*(?:\([^)\n]*\)\s*)?:\**\s*|^\s*(?:HOOK|INTRO|BODY|END|OUTRO|CTA)\s*\([^)\n]*\)\s*/iu;
/** A line of its own, or what a line begins with, in brackets or stars. */
const DIRECTION = /^\s*(?:\([^)\n]*\)|\[[^\]\n]*\])\s*|(?<!\*)\*(?!\*)[^*\n]+\*(?!\*)/gu;
const BOLD_LINE = /^\s*\*\*[^*\n]+\*\*\s*$/u;
const HASHTAGS_ONLY =
  /^(?:\s*(?:#[\p{L}\p{M}\p{N}_]+|\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D))+\s*$/u;
const LAST_HASHTAGS = /(?:\s+#[\p{L}\p{M}\p{N}_]+)+\s*$/u;
/** `REEL 23 - OIL`, `REEL 23 - "Oil"`: capitals, or a word in capitals with its number, without an end mark. */
const HEADING =
  /^(?!.*[.!?…]\s*$)(?:[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$|[^\p{L}\p{N}]*\p{Lu}{3,}\s*#?\d+\s*[-–—:|])/u;

/** The text itself where nothing of the kind is in it. */
export function spokenOnly(text: string): string {
  const lines = text.split('\n');
  const spoken = lines.flatMap((line) => {
    if (BOLD_LINE.test(line) || HASHTAGS_ONLY.test(line) || HEADING.test(line)) return [];
    const said = line.replace(TIME, ' ').replace(LABEL, '').replace(DIRECTION, '').replace(LAST_HASHTAGS, '');
    return said === line || said.trim() !== '' ? [said === line ? line : said.trim()] : [];
  });
  return spoken.some((line) => line.trim() !== '') ? spoken.join('\n') : text;
}
