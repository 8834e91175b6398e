/** Whom she makes it for, where she says so: "le hablo a señoras que quieren vender", "mainly lads who inherited a watch". */
import { once } from '../../project-files.js';
import { asWholeWords } from '../text/phrasings.js';
import { countWords } from '../text/words.js';
import { personaCues } from './cues.js';

/** A longer one tells something else behind it. Words. */
const LONGEST_WORDS = 24;
/** "It's mainly ...", "pues la mayoría ...". Words. */
const MOST_WORDS_BEFORE = 2;

/** What follows them is the audience. */
const speaksTo = once(() => new RegExp(asWholeWords(personaCues('speaksTo')), 'iu'));
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
  return find(piece)?.named ?? null;
}

/** Whom she makes it for, where a message of hers says that and nothing else: "it's mainly lads who inherited a watch"; null for anything more. */
export function audienceSaid(text: string): string | null {
  const line = text.trim();
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
  const named = shortened(sentence.slice(0, end)).replace(/[\s,.:–—-]+$/u, '');
  return countWords(named) < least ? null : named;
}

/** Cut at its last comma where it runs on. */
function shortened(named: string): string {
  if (countWords(named) <= LONGEST_WORDS) return named;
  const comma = named.lastIndexOf(',');
  return comma > 0 ? shortened(named.slice(0, comma)) : named;
}
