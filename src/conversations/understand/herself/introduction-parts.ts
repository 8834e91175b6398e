/** A message of an introduction taken apart, sentence by sentence: what is hers to tell or to show, and what is said to the bot. */
import { chanceToBot } from '../../../engine/heard/said-to-bot.js';
import { isPlainlySaidToUs } from '../../../engine/heard/said-to-us.js';
import { countWords } from '../../../engine/text/words.js';
import { tellsAudience } from '../../../engine/persona/reading/audience.js';
import { speaksOf } from './introduction-words.js';

export interface Parts {
  /** Her story or her script, as she wrote it; '' = none of it. */
  readonly hers: string;
  /** The rest, in her order. */
  readonly aside: string;
}

/** Without a phrase that says so. Her story must not be lost to a guess: the more she tells, the surer it has to be. */
const ALONE = 0.5;
/** A short question and nothing else. */
const ASKING = 0.25;
const ASKING_WORDS = 8;
const AMONG_FEW = 0.8;
const AT_AN_EDGE = 0.92;
/** With one of our phrases. */
const WITH_PHRASE = 0.3;
/** A longer sentence tells something beside. Words. */
const ASIDE_WORDS = 18;
/** A longer message is her story, and what is said to the bot stands at its beginning and its end. Words, sentences. */
const FEW_WORDS = 40;
const EDGE_SENTENCES = 2;
const EDGE_WORDS = 14;
/** Sentences before and behind a pasted script that may announce or close it. */
const MOST_LEAD_INS = 3;
const CLOSING_WORDS = 12;
const ONLY_ASKED_WORDS = 25;
/** Fewer words beside what is said to the bot tell nothing. */
const TOLD_WORDS = 4;

/** Sentences, lines, and what a colon announces, with what stands between them. */
const SENTENCE = /[^.!?…।\n]+(?:[.!?…।]+["'”’»)\]]*|\n|$)\s*/gu;
const ANNOUNCED = /[^.!?…।:\n]+(?:[.!?…।:]+["'”’»)\]]*|\n|$)\s*/gu;

/** What of it is told of herself. */
export function storyIn(text: string): Parts {
  const sentences = piecesOf(text, SENTENCE);
  const words = countWords(text);
  const isHeard = sentences.map((sentence, at) => {
    if (sentences.length > 1 && tellsAudience(sentence)) return false;
    const isEdge = at < EDGE_SENTENCES || at >= sentences.length - EDGE_SENTENCES;
    if (sentences.length === 1) return isAside(sentence, isShortQuestion(sentence) ? ASKING : ALONE);
    if (words <= FEW_WORDS) return isAside(sentence, AMONG_FEW);
    return isEdge && countWords(sentence) <= EDGE_WORDS && isAside(sentence, AT_AN_EDGE);
  });
  const hers = sentences.filter((_, at) => !isHeard[at]).map(withoutEdgeClauses);
  return parts(hers.join(''), text, sentences.filter((_, at) => isHeard[at]).join(''));
}

/** What of it is the script she shows: without "here's one I did last week:" and "that's the only one". */
export function scriptIn(text: string): Parts {
  const pieces = piecesOf(text, ANNOUNCED);
  let from = 0;
  while (from < Math.min(MOST_LEAD_INS, pieces.length) && announces(pieces[from] ?? '')) from += 1;
  const closing = pieces.at(-1) ?? '';
  const isClosed = pieces.length > from + 1 && countWords(closing) <= CLOSING_WORDS && closesScript(closing);
  const to = isClosed ? -1 : pieces.length;
  return parts(
    pieces.slice(from, to).join(''),
    text,
    [...pieces.slice(0, from), ...(isClosed ? [closing] : [])].join(''),
  );
}

/** True for a sentence that is said to the bot and nothing else. */
export function isAside(sentence: string, least = ALONE): boolean {
  const words = countWords(sentence);
  if (isPlainlySaidToUs(sentence)) return true;
  if (words === 0 || words > ASIDE_WORDS) return false;
  const chance = chanceToBot(sentence.trim());
  return chance >= least || ((chance >= WITH_PHRASE || isShortQuestion(sentence)) && isTalk(sentence));
}

/** One question and nothing else: no script is. */
export function isOnlyAsked(text: string): boolean {
  return countWords(text) <= ONLY_ASKED_WORDS && /^[^.!?…।\n]+[?？]\s*$/u.test(text.trim());
}

function isShortQuestion(sentence: string): boolean {
  return countWords(sentence) <= ASKING_WORDS && /[?？]\s*$/u.test(sentence);
}

function isTalk(sentence: string): boolean {
  return (
    speaksOf('toBot', sentence) ||
    speaksOf('takesLong', sentence) ||
    speaksOf('takesBack', sentence) ||
    speaksOf('leadIn', sentence)
  );
}

function announces(piece: string): boolean {
  if (countWords(piece) === 0) return true;
  if (countWords(piece) > EDGE_WORDS) return false;
  // "I'll show you my knot, they know it by now." begins a script as well.
  if (speaksOf('leadIn', piece) && /[:…]\s*$|\n[^\S\n]*$/u.test(piece)) return true;
  return isAside(piece, AT_AN_EDGE) && isTalk(piece);
}

function closesScript(piece: string): boolean {
  return speaksOf('done', piece) && chanceToBot(piece.trim()) >= ALONE;
}

/** "Arre Hinglish me bol na, main mehendi lagati hu": a clause before or behind it is said to the bot. */
function withoutEdgeClauses(sentence: string): string {
  const clauses = sentence.split(/(?<=[,;])\s+/u);
  if (clauses.length < 2 || countWords(sentence) > FEW_WORDS) return sentence;
  const isHeard = (clause: string | undefined): boolean =>
    clause !== undefined && isTalk(clause) && isAside(clause, ALONE);
  const from = Number(isHeard(clauses[0]));
  const to = clauses.length - Number(isHeard(clauses.at(-1)));
  if (from === 0 && to === clauses.length) return sentence;
  const left = clauses
    .slice(from, to)
    .join(' ')
    .replace(/[,;]\s*$/u, '');
  // "Kyu padhu bhai" tells nothing either.
  return countWords(left) < TOLD_WORDS && isAside(left, WITH_PHRASE) ? '' : `${left} `;
}

function piecesOf(text: string, cut: RegExp): readonly string[] {
  return [...text.matchAll(cut)].map(([piece]) => piece);
}

function parts(hers: string, text: string, aside: string): Parts {
  const own = hers.trim();
  // What is cut leaves no single word behind.
  if (own === '' || (countWords(own) < 2 && aside !== '')) return { hers: '', aside: text.trim() };
  return { hers: aside === '' && own.length === text.trim().length ? text.trim() : own, aside: aside.trim() };
}

/** A longer message tells something. Words. */
const UNFINISHED_WORDS = 12;

/** "Wait, I have not finished my story": more of it follows. */
export function isUnfinished(text: string): boolean {
  return countWords(text) <= UNFINISHED_WORDS && speaksOf('goesOn', text);
}
