const MAX_CHARACTERS = 48;

/** A file name without extension that every platform takes: letters and digits of any script, joined by `-`. */
export function fileNameOf(title: string): string {
  const words = title.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name ? `${name}-${word}` : word;
    if (longer.length > MAX_CHARACTERS) break;
    name = longer;
  }
  return name || 'script';
}
