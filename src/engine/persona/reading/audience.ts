/** Whom she makes it for, where she says so: "le hablo a señoras que quieren vender", "mainly lads who inherited a watch". */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { asWholeWords } from '../../text/phrasings.js';
import { countWords } from '../../text/words.js';
import { FIRST_PERSON, personaCues, personaPhrases } from './cues.js';

/** A longer one tells something else behind it. Words. */
const LONGEST_WORDS = 24;
/** Two audiences, one of them denied. */
const LONGEST_CORRECTION_WORDS = 36;
/** "It's mainly ...", "pues la mayoría ...". Words. */
const MOST_WORDS_BEFORE = 2;

/** What follows them is the audience. */
const speaksTo = once(() => new RegExp(asWholeWords(personaCues('speaksTo')), 'iu'));
/** Whom she teaches, helps or sells to: her audience where she names no other. */
const teaches = once(() => new RegExp(asWholeWords(personaCues('teaches')), 'iu'));
/** Whole sentences that deny one audience and name another, which is the first group. */
const instead = once(() => personaPhrases('audienceInstead').map((says) => new RegExp(`^${says}$`, 'iu')));
/** "Not only for ..." */
const only = once(() => new RegExp(asWholeWords(personaCues('only')), 'iu'));
/** They are part of it: "followers are mostly", "quienes me ven". */
const namesThem = once(() => new RegExp(asWholeWords(personaCues('namesAudience')), 'iu'));
/** ", and I", " y yo": another thought begins. */
const anotherThought = once(
  () =>
    new RegExp(
      String.raw`,?\s+${personaCues('startsClause')}\s+${personaCues('firstPerson')}(?![\p{L}\p{M}])`,
      'iu',
    ),
);

/** Verbatim, from the words that name them to the end of the thought; null where the piece does not say it outright. */
export function audienceIn(piece: string): string | null {
  return otherIn(piece) ?? find(piece)?.named ?? null;
}

/** "Aku bikin video buat anak muda": told of herself, though an order to us would have the same words. */
export function tellsAudience(sentence: string): boolean {
  return FIRST_PERSON.test(sentence) && !/[?？]\s*$/u.test(sentence) && audienceIn(sentence) !== null;
}

/** The last whom she names in the place of others, else the first she names, else whom she teaches or sells to; '' = not told. */
export function audienceTold(pieces: readonly string[]): string {
  const told = [
    pieces.map(otherIn).findLast((named) => named !== null),
    ...pieces.map((piece) => find(piece)?.named),
    ...pieces.map(taughtIn),
  ];
  return told.find(Boolean) ?? '';
}

function otherIn(piece: string): string | null {
  const other = audienceInstead(piece);
  return other && !other.adds ? other.named : null;
}

/** "It's not for owners of doodles, it's for first-time owners": the latter, beside the former where it is not for those only; null where she denies nobody. */
export function audienceInstead(text: string): { readonly named: string; readonly adds: boolean } | null {
  const line = text.trim().replace(atEnd(String.raw`[.!।\s]`), '');
  if (countWords(line) > LONGEST_CORRECTION_WORDS || /[?？\n]/u.test(line)) return null;
  const named = instead().flatMap((says) => says.exec(line)?.[1]?.trim() ?? [])[0];
  if (named === undefined) return null;
  return { named, adds: only().test(line.slice(0, line.lastIndexOf(named))) };
}

function taughtIn(piece: string): string | null {
  const match = teaches().exec(piece);
  return match && upToThought(piece.slice(match.index + match[0].length), 1);
}

/** Whom she makes it for, where a message of hers says that and nothing else: "it's mainly lads who inherited a watch"; null for anything more. */
export function audienceSaid(text: string): string | null {
  const line = text.trim();
  const other = audienceInstead(line);
  if (other !== null) return other.named;
  const found = countWords(line) > LONGEST_WORDS || /[?？\n]/u.test(line) ? null : find(line);
  if (!found || countWords(line.slice(0, found.from)) > MOST_WORDS_BEFORE) return null;
  const behind = line.slice(line.indexOf(found.named) + found.named.length);
  return /^[\s.!]*$/u.test(behind) ? found.named : null;
}

/** `from`: where the words begin that announce them. Characters. */
function find(piece: string): { readonly from: number; readonly named: string } | null {
  const spoken = speaksTo().exec(piece);
  const match = spoken ?? namesThem().exec(piece);
  if (!match) return null;
  const from = match.index;
  const named = spoken
    ? upToThought(piece.slice(from + spoken[0].length), 1)
    : upToThought(piece.slice(from), 3);
  return named === null ? null : { from, named };
}

function upToThought(words: string, least: number): string | null {
  const [sentence = ''] = /^(?:[^.!?।\n;]|\.{2,}|\.(?=\p{L}|\p{N}))+/u.exec(words.trim()) ?? [];
  const end = anotherThought().exec(sentence)?.index ?? sentence.length;
  const named = shortened(sentence.slice(0, end)).replace(atEnd(String.raw`[\s,.:–—-]`), '');
  return countWords(named) < least ? null : named;
}

/** Cut at its last comma where it runs on. */
function shortened(named: string): string {
  if (countWords(named) <= LONGEST_WORDS) return named;
  const comma = named.lastIndexOf(',');
  return comma > 0 ? shortened(named.slice(0, comma)) : named;
}
