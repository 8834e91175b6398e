/** At most `units` UTF-16 units, never half a character; what was cut ends in an ellipsis. */
export function cutTo(text: string, units: number): string {
  if (text.length <= units) return text;
  return `${text.slice(0, units - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
