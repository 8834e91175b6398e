/** Makes typed notes readable from a teleprompter: capitals, apostrophes and the commonest slips, nothing else. */

const APOSTROPHES: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})i(?=['’](?:m|ve|d|ll)(?!\p{L}))/gu, 'I'],
  [/(?<![\p{L}'’])i(?![\p{L}'’.])/gu, 'I'],
  [/(?<!\p{L})(?:i|I)m(?!\p{L})/gu, "I'm"],
  [/(?<!\p{L})(?:i|I)ve(?!\p{L})/gu, "I've"],
  [/(?<!\p{L})(?:i|I)d(?=\s(?:never|have|been|rather|say|had|like|love))/gu, "I'd"],
  [/(?<!\p{L})(do|does|did|is|was|are|were|has|have|had|ca|wo|would|could|should)nt(?!\p{L})/giu, "$1n't"],
  [/(?<!\p{L})(that|there|what|who|here)s(?=\s)/giu, "$1's"],
  [/(?<!\p{L})(he|she)s(?=\s)/giu, "$1's"],
  [
    /(?<!\p{L})(it)s(?=\s(?:called|a|an|the|not|been|like|all|just|only|so|rubbish|my|never|really)(?!\p{L}))/giu,
    "$1's",
  ],
  [/(?<!\p{L})(you|they)re(?=\s(?:a|the|not|so|all|just|\p{L}+ing)\s)/giu, "$1're"],
  // "People were running" says what they did.
  [/(?<=^|[.!?…]\s+)(we)re(?=\s(?:a|the|not|so|all|just|\p{L}+ing)\s)/giu, "$1're"],
  [
    /(?<!\p{L})(wife|husband|mum|mom|dad|nan|gran|boss)s(?=\s(?!and|or|are|who|have|were|do)\p{Ll})/giu,
    "$1's",
  ],
  [/(?<!\p{L})shed(?=\s(?:had|been|got)\s)/giu, "she'd"],
];
/** Slips of the keyboard that would trip a reader; spelling only, the words stay hers. */
const SLIPS: Readonly<Record<string, string>> = {
  realy: 'really',
  basicaly: 'basically',
  thier: 'their',
  redundent: 'redundant',
  recieve: 'receive',
  recieved: 'received',
  definately: 'definitely',
  becuase: 'because',
  untill: 'until',
  tommorow: 'tomorrow',
  wich: 'which',
  alot: 'a lot',
};
const CALENDAR =
  /(?<!\p{L})(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|april|june|july|august|september|october|november|december|march(?=\s\d)|(?<=(?:come|in|last|since|next|this|every|till|until|by|of)\s)march|mr|mrs|ms|dr|instagram|whatsapp)(?=s?(?!\p{L}))/gu;

/** A name or an "I" may begin the others. */
const SMALL_SHARE = 0.6;

/** A text typed without capitals, as many stories are. */
export function isTypedSmall(sentences: readonly string[]): boolean {
  const small = sentences.filter((line) => /^\p{Ll}/u.test(line)).length;
  return sentences.length > 0 && small / sentences.length > SMALL_SHARE;
}

/** English only; `names` are words she (or the request) writes with a capital. */
export function tidyTyped(line: string, names: ReadonlySet<string>): string {
  let tidy = line;
  for (const [pattern, replacement] of APOSTROPHES) tidy = tidy.replace(pattern, replacement);
  tidy = tidy.replace(/\p{L}+/gu, (word) => SLIPS[word] ?? word);
  tidy = withCalendar(tidy);
  tidy = tidy.replace(/(?<=(?:Mr|Mrs|Ms|Dr)\.?\s)\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('en'));
  const byLower = new Map([...names].map((name) => [name.toLowerCase(), name]));
  tidy = tidy.replace(/(?<![\p{L}'’])\p{Ll}[\p{Ll}-]+/gu, (word) => byLower.get(word) ?? word);
  tidy = tidy.replace(/(?<!\s)\s+lol(?=[.!?]?$)/iu, '').replace(/(?<=\p{L})\.\.(?=\s)/gu, ',');
  return capitalise(/[.!?…]["”’)]*$/u.test(tidy) ? tidy : `${tidy}.`);
}

/** English days and months with their capital. */
function withCalendar(text: string): string {
  return text.replace(CALENDAR, (word) => capitalise(word));
}

/** What ends a sentence; its group is what closes behind it. */
export const END_MARK = /(?<![.!?…।])[.!?…।]+(["”’»)]*)$/u;

export function capitalise(text: string): string {
  return text.replace(
    /^(["“‘'(¿¡]*)(\p{Ll})/u,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}

/** Small first letter, unless the word is a name or an abbreviation. */
export function smallFirst(text: string, names: ReadonlySet<string>): string {
  const [first = ''] = text.replace(/^[¿¡"“]+/u, '').split(/[\s,.]/u);
  if (/^(?:I|I['’]\p{L}+|\p{Lu}.*\p{Lu}.*)$/u.test(first) || (names.has(first) && first.length > 1))
    return text;
  // Two capitals in a row are a name nobody has told us yet.
  if (/^\p{Lu}\p{Ll}+\s\p{Lu}\p{Ll}/u.test(text)) return text;
  return text.replace(
    /^([¿¡"“]*)(\p{Lu})/u,
    (_, marks: string, letter: string) => marks + letter.toLowerCase(),
  );
}
