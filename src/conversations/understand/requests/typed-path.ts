/** The path or the name of a file typed instead of sent: no topic. */

/** Endings of what she may mean to send. */
const FILE =
  /^["'“]?(?:file:\/\/|~\/|\.{0,2}\/|[A-Za-z]:[\\/])?[^\s"“”:?]*(?:[\\/][^"“”:?\n]*)?\.(?:txt|docx?|pdf|odt|rtf|md|json|zip|csv|mp3|m4a|ogg|wav|mp4|mov|jpe?g|png)["'”]?$/iu;
const FOLDER =
  /^["'“]?(?:file:\/\/|~\/|\/(?:home|users|mnt|media|tmp|work|sdcard|storage|var|data)\/|[A-Za-z]:[\\/])\S*["'”]?$/iu;

export function isTypedPath(text: string): boolean {
  const line = text.trim();
  return FILE.test(line) || FOLDER.test(line);
}
