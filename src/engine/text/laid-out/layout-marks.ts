/** What a laid-out text is marked with, as pieces of patterns. */

/** `0:03`, `10.30`: a place in a Reel, and an hour of hers. */
export const CLOCK = String.raw`\d{1,2}[:.]\d{2}`;
export const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)`;
/** A run of them with the blanks before it. */
export const EMOJIS = new RegExp(String.raw`\s*${EMOJI}+`, 'gu');
export const HASHTAG = String.raw`#[\p{L}\p{M}\p{N}_]+`;
/** Where a sentence ends, whatever closes behind it. */
export const ENDS = /[.!?…।]["”’)*]*\s*$/u;
