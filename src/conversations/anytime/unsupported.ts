/** Which sentence answers a voice note, a video, a sticker or anything else no flow can use. */
export function hintForUnsupported(what: string): 'cannot-hear' | 'cannot-watch' | 'cannot-use' {
  if (/voice|audio/iu.test(what)) return 'cannot-hear';
  if (/video/iu.test(what)) return 'cannot-watch';
  return 'cannot-use';
}
