/** Hashtags she types with a topic: words for the caption's tags, never spoken as they stand. */

const TAG = String.raw`#[\p{L}\p{M}\p{N}_\p{Cf}]+`;
const TAGS_AT_THE_END = new RegExp(String.raw`(?:^|(?<!\s)\s+)${TAG}(?:[\s,]+${TAG})*[\s,.]*$`, 'u');
const TAG_WITHIN = new RegExp(TAG, 'gu');

/** `a cold roll is fine #porto #bread` without its tags; those within, or all there is, lose their mark only. */
export function withoutTypedTags(text: string): string {
  const rest = text.replace(TAGS_AT_THE_END, '').trim();
  return (rest === '' ? text : rest).replaceAll(TAG_WITHIN, (tag) => tag.slice(1)).trim();
}

/** `#porto #bread`; empty where she typed none. */
export function typedTags(text: string): string {
  return (text.match(TAG_WITHIN) ?? []).join(' ');
}
