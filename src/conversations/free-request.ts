/** A request in plain words: "script about sourdough, 30 s". */
import { isOptionWord, parseRequestLine, type ParsedRequest } from './request-words.js';

const VERBS = new Set('write make create generate give do need want'.split(' '));
const FILLERS = new Set([
  ...VERBS,
  ...'please can could would you me us a an one new i like to short quick my'.split(' '),
]);
const LINKS = new Set('about on for sobre acerca de tentang mengenai'.split(' '));
const SCRIPT_NOUN =
  /^(?:scripts?|reels?|videos?|shorts?|tiktoks?|gui[oó]n|roteiro|skrip|naskah|स्क्रिप्ट|స్క్రిప్ట్|रील|రీల్)$/iu;
/** The noun of "write me a 30 second reel about ..." stands early. */
const NOUN_WITHIN_WORDS = 9;
const READ_CHARACTERS = 6_000;

/** Null when the text does not ask for a script. Never throws. */
export function parseFreeRequest(text: string): ParsedRequest | null {
  const words = text.slice(0, READ_CHARACTERS).trim().split(/\s+/u);
  const noun = words.slice(0, NOUN_WITHIN_WORDS).findIndex((word) => SCRIPT_NOUN.test(bare(word)));
  if (noun >= 0 && asksFor(words, noun)) {
    const options = words.slice(0, noun).filter((word) => !FILLERS.has(word.toLowerCase()));
    return parseRequestLine([...options, ...words.slice(noun + 1)].join(' '));
  }
  if (words.length > NOUN_WITHIN_WORDS * 2) return null;
  const parsed = parseRequestLine(text);
  return parsed.draft.seconds !== undefined || parsed.otherSeconds !== null ? parsed : null;
}

/** "script about", "make a reel": a link after the noun or a verb before it, and nothing else before it. */
function asksFor(words: readonly string[], noun: number): boolean {
  const before = words.slice(0, noun).map((word) => word.toLowerCase());
  if (!before.every((word) => FILLERS.has(word) || isOptionWord(word))) return false;
  const after = bare(words[noun + 1] ?? '').toLowerCase();
  return LINKS.has(after) || /[:,]$/u.test(words[noun] ?? '') || before.some((word) => VERBS.has(word));
}

function bare(word: string): string {
  return word.replace(/^[,;:.(]+|[,;:.)!]+$/gu, '');
}
