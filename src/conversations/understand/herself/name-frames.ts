/** What stands around a name in an answer: "arre ruchi", "ya te dije, Lupita", "lupita me dicen", "just Moira, not I said Moira". */
import { phraseLists } from '../../../engine/text/phrasings.js';
import { phraseAt, plainWord } from '../vocabulary/request-vocabulary.js';

const talk = phraseLists('name-talk', [
  'before',
  'behind',
  'behindMe',
  'denies',
  'deniesAnywhere',
  'noun',
  'after',
  'never',
  'address',
  'title',
  'epithet',
  'from',
]);
const BEFORE = new Set(talk('before'));
const BEHIND = new Set(talk('behind'));
const BEHIND_ME = new Set(talk('behindMe'));
const AFTER = new Set(talk('after'));
const NOUN = new Set(talk('noun'));
const DENIES = new Set(talk('denies'));
const DENIES_ANYWHERE = new Set(talk('deniesAnywhere'));
const ADDRESS = new Set(talk('address'));
const TITLES = new Set(talk('title'));
const EPITHETS = new Set(talk('epithet'));
const FROM = new Set(talk('from'));
const NO_NAMES = new Set([...talk('never'), ...DENIES, ...DENIES_ANYWHERE]);

export interface FramedName {
  /** What may be the name, as she typed it. */
  readonly words: readonly string[];
  /** True when what stands behind it says that it is her name. */
  readonly isSaid: boolean;
}

/** The words of a short answer without what stands around the name. */
export function framed(words: readonly string[]): FramedName {
  const plain = words.map(spelledPlain);
  let from = 0;
  while (from < words.length - 1) {
    const length = phraseAt(plain, from, BEFORE);
    if (length === 0 || from + length >= words.length) break;
    from += length;
  }
  const denied = plain.findIndex((_, at) => at > from && isDenialAt(words, plain, at));
  const end = withoutAfter(plain, from, denied < 0 ? words.length : denied);
  for (let at = from + 1; at < end; at += 1)
    if (phraseAt(plain.slice(0, end), at, BEHIND) === end - at)
      return { words: words.slice(from, at), isSaid: true };
  return { words: words.slice(from, end), isSaid: false };
}

function withoutAfter(plain: readonly string[], from: number, end: number): number {
  for (let at = from + 1; at < end; at += 1)
    if (phraseAt(plain.slice(0, end), at, AFTER) === end - at) return withoutAfter(plain, from, at);
  return end;
}

/** What stands before words that say "they call me" at the end of a clause; empty = they do not stand there. */
export function namedBefore(clause: readonly string[]): readonly string[] {
  const plain = clause.map(spelledPlain);
  const at = plain.findIndex((_, place) => phraseAt(plain, place, BEHIND_ME) === plain.length - place);
  return at < 1 ? [] : framed(clause.slice(0, at)).words;
}

/** Where "from" stands between two words, a place behind it; -1 = nowhere. */
export function originAt(words: readonly string[]): number {
  return words.findIndex(
    (word, at) => at > 0 && FROM.has(plainWord(word)) && /^\p{Lu}/u.test(words[at + 1] ?? ''),
  );
}

/** A short answer without whom she speaks to: "ya le dije mijo, Marlene" -> "ya le dije Marlene". */
export function withoutAddress(words: readonly string[]): readonly string[] {
  const plain = words.map(spelledPlain);
  const kept = words.map(() => true);
  for (let at = 0; at < words.length; at += 1) {
    const length = phraseAt(plain, at, ADDRESS);
    // "Mija" alone, or said first before a name written small, may be the name.
    if (length > 0 && words.length > length) kept.fill(false, at, at + length);
  }
  const left = words.filter((_, at) => kept[at]);
  return left.length === 0 ? words : left;
}

/** "Marlene la de los paraguas" -> "Marlene". */
export function withoutEpithet(words: readonly string[]): readonly string[] {
  const plain = words.map(spelledPlain);
  const at = plain.findIndex((_, place) => {
    const length = place > 0 ? phraseAt(plain, place, EPITHETS) : 0;
    // "María de la Cruz"
    return length > 0 && !/^\p{Lu}/u.test(words[place + length] ?? '');
  });
  return at < 0 ? words : words.slice(0, at);
}

/** "Seu", "doña", "bu": said before a name and part of it. */
export function isTitle(word: string): boolean {
  return TITLES.has(spelledPlain(word));
}

/** "Mera naam badlo: ruchi", "change my name: Moira": what stands behind the colon; null = nothing of the kind. */
export function behindColon(text: string): string | null {
  const [, before = '', name = ''] = /^([^:\n]{3,40}):\s*(\S+(?:\s\S+){0,2})$/u.exec(text.trim()) ?? [];
  return before.split(/\s+/u).some((word) => NOUN.has(plainWord(word))) ? name : null;
}

/** True for "not", "nahi", "later", "crazy": no name. */
export function isNoName(word: string): boolean {
  return NO_NAMES.has(spelledPlain(word));
}

/** True for "no", "ay", "ok": said before an answer. */
export function opensAnswer(word: string): boolean {
  return BEFORE.has(spelledPlain(word));
}

/** "Lupita, no Ya te dije": without a mark before it a "no" may be of the name. */
function isDenialAt(words: readonly string[], plain: readonly string[], at: number): boolean {
  if (phraseAt(plain, at, DENIES_ANYWHERE) > 0) return true;
  return phraseAt(plain, at, DENIES) > 0 && /[,;.!]$/u.test(words[at - 1] ?? '');
}

function spelledPlain(word: string): string {
  return plainWord(word).replaceAll('’', "'");
}
