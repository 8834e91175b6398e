/** Verbal cues: what the hand features count and the evidence quotes. */

export const CUE_NAMES = [
  'pointing',
  'openLoop',
  'questionWord',
  'firstPerson',
  'secondPerson',
  'thirdPerson',
  'negation',
  'contrast',
  'extreme',
  'joy',
  'threat',
  'awe',
  'everyday',
  'instruction',
  'reason',
  'step',
  'callToAction',
  'shareAsk',
  'filler',
  'hedge',
  'slowOpening',
  'jargon',
] as const;
export type CueName = (typeof CUE_NAMES)[number];

export type CueList = Readonly<Partial<Record<CueName, RegExp>>>;

/** Matches any of the words or phrases as whole words, in any script; `*` at the end of one stands for any ending. */
export function wholeWords(list: string): RegExp {
  const alternatives = list
    .split('|')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replaceAll(/[.+?^${}()[\]\\]/gu, String.raw`\$&`)
        .replaceAll("'", "['’]")
        .replaceAll(' ', String.raw`\s`)
        .replace(/\*$/u, String.raw`[\p{L}\p{M}]{0,20}`),
    );
  return new RegExp(
    String.raw`(?<![\p{L}\p{M}\p{N}])(?:${alternatives.join('|')})(?![\p{L}\p{M}\p{N}])`,
    'giu',
  );
}

/** Verbatim matches in order. */
export function findCue(text: string, cues: CueList, name: CueName): string[] {
  const pattern = cues[name];
  return pattern ? (text.match(pattern) ?? []) : [];
}
