/** What is said in beats, a beat a line. */
export function spokenIn(beats: readonly { readonly spoken: string }[]): string {
  return beats.map(({ spoken }) => spoken).join('\n');
}
