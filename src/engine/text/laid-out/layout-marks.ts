/** What a laid-out text is marked with, as pieces of patterns. */

/** `0:03`, `10.30`: a place in a Reel, and an hour of hers. */
export const CLOCK = String.raw`\d{1,2}[:.]\d{2}`;
const IN_A_REEL = String.raw`0?[0-2]:\d{2}`;
/** `[0:03-0:10]`, `00:12 – 00:24:`; without brackets only what can be a place in a Reel: `10:30-18:00` are opening hours. */
export const TIME_SPAN = String.raw`(?:\[\s*${CLOCK}(?:\s*[-–—]\s*${CLOCK})?\s*s?\s*\]|[(]?(?<![\d:.])${IN_A_REEL}\s*[-–—]\s*${IN_A_REEL}\s*s?(?!\d)[):]?)`;
export const EMOJI = String.raw`(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F|\u200D)`;
/** A run of them with the blanks before it. */
export const EMOJIS = new RegExp(String.raw`(?:(?<!\s)\s+)?${EMOJI}+`, 'gu');
export const HASHTAG = String.raw`#[\p{L}\p{M}\p{N}_]+`;
/** Where a sentence ends, whatever closes behind it. */
export const ENDS = /[.!?…।]["”’)*]*\s*$/u;
