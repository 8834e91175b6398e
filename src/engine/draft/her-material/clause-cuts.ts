/** Cuts a run-on sentence at clause borders, so that it can be said in short ones: English by its subjects, others by cues. */
import { clausesOf } from '../../persona/reading/own-words.js';
import { countWords } from '../../text/words.js';

/** Where a long English breath may be cut: a new subject begins. */
const LONG_CUT =
  /(?<!(?:and|so|but))(?:,|(?<!\s))\s+(?=(?:and then|and|so|because|cos|but|then)\s+(?:(?:i|you|he|she|it|we|they|that|there|if)(?:['’]\p{L}+)?\s|(?:the|my|your|his|her|our|a|every)\s(?!that\s)(?:\p{L}+\s){1,2}(?:is|are|was|were|had|has|would|will|can|could|came|went|said|got|took)\s))|,\s+(?=(?:and|so|because|cos|but|it)\s)/giu;
/** What these begin goes on; `pero` and the like answer what stands before and stay. */
export const OTHER_JOIN = /^(?:y|e|aur|dan)\s+/iu;
/** A sentence longer than this is said in pieces. */
const LONGEST_ENGLISH_WORDS = 26;
const LONGEST_OTHER_WORDS = 18;
/** After a comma a piece this long is a clause, a shorter one an item of a list. */
const LEAST_CLAUSE_WORDS = 4;
const LEAST_JOINED_CLAUSE_WORDS = 3;
/** `and` before one of these joins clauses, not things. */
const BEFORE_CLAUSE =
  /(?<!\s)\s+(?=(?:y|e|aur|dan|terus|pero|mas|lekin|tapi)\s+(?:me|te|se|le|les|lhe|nos|no|não|nao|yo|eu|ya|já|ja|otra|otro|outra|outro|nunca|siempre|sempre|ahora|agora|hoy|hoje|ela|ele|ella|él|main|maine|woh|usne|hum|humne|mera|meri|mujhe|ab|phir|saya|aku|dia|kami|mereka|sekarang|nggak|ga|tidak)\s)/iu;
/** A comma after such a beginning ends its condition, not its sentence. */
const CONDITION =
  /^(?:cuando|si|aunque|como|mientras|quando|se|embora|enquanto|agar|jab|kalau|ketika|waktu|meskipun|अगर|जब)\s/iu;
/** `cebolinha e alface ...`, `y un tablero ...`: one more thing of a list. */
const LIST_ITEM =
  /^(?:\p{L}+ (?:y|e|o|ou|dan|aur|और) \p{L}+|(?:y|e|dan|aur|और) (?:una?|uns|umas|el|la|l[oa]s|os?|as?|mis?|meus?|minhas?)) /iu;
const WHAT_SHE_DID = /^(?:me|te|se|le|les|lhe|nos)\s\p{L}+(?:ou|eu|iu|ó|aron|ieron|aram|eram|iram)\s/iu;
const LONGEST_SUBJECT_WORDS = 5;
/** What begins so hangs on the clause before. */
const HANGING =
  /^(?:que|cual|hasta|até|sampai|donde|aunque|embora|meskipun|walaupun|para|con|sin|de|del|en|por|porque|como|pra|com|sem|onde|em|pois|jo|jise|jahan|kyunki|ki|yang|untuk|dengan|tanpa|di|ke|dari|karena|soalnya|कि|जो|क्योंकि)\s/iu;

export function cutEnglish(line: string, longBreath: boolean): string[] {
  if (!longBreath && countWords(line) <= LONGEST_ENGLISH_WORDS) return [line];
  const whole: string[] = [];
  for (const part of line.split(LONG_CUT).filter((piece) => countWords(piece) > 0)) {
    const last = whole.at(-1);
    // A stub of two words is no clause of its own.
    if (last !== undefined && (countWords(part) < 3 || countWords(last) < 3 || isInQuotes(last)))
      whole[whole.length - 1] = `${last}, ${part}`;
    else whole.push(part);
  }
  return whole;
}

export function cutOther(line: string): string[] {
  if (countWords(line) <= LONGEST_OTHER_WORDS) return [line];
  return quotesWhole(clausesOf(line))
    .flatMap(cutAtCommas)
    .flatMap((clause) => joined(clause.split(BEFORE_CLAUSE), LEAST_JOINED_CLAUSE_WORDS, ' '))
    .map((clause) => clause.replace(/,$/u, ''));
}

function cutAtCommas(clause: string): string[] {
  return joined(clause.split(/,\s+/u), LEAST_CLAUSE_WORDS, ', ');
}

/** What somebody said is never cut: a quote was opened and not closed. */
function isInQuotes(text: string): boolean {
  const count = (mark: RegExp): number => text.match(mark)?.length ?? 0;
  return count(/["]/gu) % 2 === 1 || count(/[“«]/gu) > count(/[”»]/gu);
}

function quotesWhole(pieces: readonly string[]): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    if (last !== undefined && isInQuotes(last)) whole[whole.length - 1] = `${last}, ${piece}`;
    else whole.push(piece);
  }
  return whole;
}

/** Pieces too short or hanging go back to the one before. */
function joined(pieces: readonly string[], least: number, by: string): string[] {
  const whole: string[] = [];
  for (const piece of pieces) {
    const last = whole.at(-1);
    const stays =
      last !== undefined &&
      (countWords(piece.replace(OTHER_JOIN, '')) < least ||
        countWords(last.split(/,\s/u).at(-1) ?? '') < least ||
        isInQuotes(last) ||
        HANGING.test(piece) ||
        LIST_ITEM.test(piece) ||
        // `Una de ellas, doña Inés, me pagó ...`: a name beside a name.
        (WHAT_SHE_DID.test(piece) && countWords(last) <= LONGEST_SUBJECT_WORDS) ||
        // What a colon announces is a list until the sentence ends.
        last.includes(': ') ||
        CONDITION.test(last));
    if (stays) whole[whole.length - 1] = `${last}${by}${piece}`;
    else whole.push(piece);
  }
  return whole;
}
