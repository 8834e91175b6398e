/** Rewrite directions: a code for those who say them in another language, and the English sentence. */

/** `{about}` is a verbatim piece of the text, `{seconds}` how long it takes to say. */
const SENTENCES = {
  'no-words': 'Write a first line: there is no word to score yet.',
  'slow-opening': 'Start after “{about}”: the first word should already belong to the story.',
  jargon: 'Say “{about}” the way you would to a friend.',
  'thin-hook': 'Give the first line one more fact: who, what changed, or what it cost.',
  'open-on-turn':
    'Open on the turn: the moment it went wrong, changed, or surprised you, and keep the reason back.',
  'person-in-hook': 'Try it with a person in it: what they said or did, before what it means.',
  'slow-curiosity':
    'Leave out “{about}” and open with the end of the story, without saying how it came to it.',
  'no-gap':
    'Name the result in the first line and keep the cause for later (“this one habit cost me …”, then wait).',
  'early-answer': 'Close the gap later: move the answer at least two sentences away from the promise.',
  'no-feeling': 'Say what it felt like or what was at stake, in one plain word, where it happened.',
  'late-feeling': 'Move the sentence with “{about}” nearer to the beginning.',
  'no-situation':
    'Set it in a moment she has lived: a place, an hour of the day, who was there (“Monday, the sink is full, and …”).',
  'no-you': 'Turn one sentence to her: “you” instead of “people”.',
  'no-admission': 'Admit the small thing everyone does and nobody says, right after the hook.',
  'empty-words':
    'Cut “{about}” and words like it, and put one figure, amount or step of your own in their place.',
  'no-figure': 'Give one exact amount, time or price, so that a viewer can do it without asking.',
  'no-step': 'Turn one general sentence into a step: a verb, the thing, how much or how long.',
  breathless: 'Break “{about}” into two or three sentences: it takes {seconds} s in one breath.',
  choppy: 'Let one sentence run a little longer: all of them are cut short, and the ear gets no rhythm.',
  monotone: 'Follow a longer sentence with one of two or three words, so that the rhythm changes.',
  'long-sentence': 'Trim “{about}” by a third.',
  'nobody-to-send':
    'Name the person it is for (“for whoever always burns the onions”): that is whom it gets sent to.',
  'no-quotable-line':
    'Put one line in it that stands alone as a message: an opinion or a result, under ten words.',
  'no-ask':
    'End on one ask that follows from the last line: what to save it for, whom to send it to, or what to answer.',
  'many-asks': 'Keep one ask: “{about}” and drop the others.',
  'worn-ask': 'Say what she gets for it, in your own words, and leave out the worn phrase.',
  'vague-ask':
    'Name the moment or the person the ask is for (“save it for Sunday”, “send it to whoever cooks”).',
  'off-trend': 'Borrow the structure of the nearest outlier in /trends, in your own words.',
} as const;
export type FixCode = keyof typeof SENTENCES;
export const FIX_CODES = Object.keys(SENTENCES) as FixCode[];

/** One direction; `about` and `seconds` only where its sentence names them. */
export interface Direction {
  readonly code: FixCode;
  /** English. */
  readonly suggestion: string;
  readonly about?: string;
  readonly seconds?: number;
}

export function directionFor(code: FixCode, about?: string, seconds?: number): Direction {
  const suggestion = SENTENCES[code]
    .replace('{about}', () => about ?? '')
    .replace('{seconds}', () => String(seconds ?? ''));
  return {
    code,
    suggestion,
    ...(about === undefined ? {} : { about }),
    ...(seconds === undefined ? {} : { seconds }),
  };
}
