/** Runs of neighbouring words of a clause that may make one tag. */
import { normalWords, wordsOf } from '../../text/words.js';
import { looksPlural } from './english-roles.js';
import { isHeadFirst, isWithout, tagGrammar } from './tag-grammar.js';
import { roleOf, type TagWordKind, type WordRole } from './tag-words.js';

export interface PhraseWord {
  readonly word: string;
  readonly kind: TagWordKind | 'link';
}

const QUESTION = /^\s*(?:why|when|do|does|did|can|should)(?=\s)/iu;
/** Runs of neighbouring tag words, links only between two of them (or "sin", "tanpa" in front). */
export function phrasesOf(clause: string, language: string): readonly (readonly PhraseWord[])[] {
  const phrases: PhraseWord[][] = [];
  const isEnglish = language === 'en';
  const beginsWithHead = isHeadFirst(language);
  const asWritten = wordsOf(clause);
  const names = namesIn(asWritten, isEnglish);
  const isQuestion = isEnglish && QUESTION.test(clause);
  // In Spanish and Portuguese a noun that nothing points at may as well be a verb: "el error que arruina".
  const { pointers, articles } = tagGrammar(language) ?? {};
  let run: PhraseWord[] = [];
  let skipNext = false;
  let before = '';

  /** "máquina de costura velha" is searched without its age. */
  function endsOnWeak(): boolean {
    return beginsWithHead && run.length > 1 && run.at(-1)?.kind === 'weak' && run.at(-2)?.kind !== 'link';
  }

  function finish(): void {
    while (run.at(-1)?.kind === 'link' || run.at(-1)?.kind === 'describing') run.pop();
    while (run[0]?.kind === 'link' && !isWithout(run[0].word)) run.shift();
    while (endsOnWeak()) run.pop();
    if (run.some(({ kind }) => kind !== 'link')) phrases.push(run);
    run = [];
  }

  function roleAt(place: number, raw: string): WordRole {
    if (names.has(place)) return { role: 'tag', word: raw, kind: 'name', ends: false };
    const usual = roleOf(raw, language, articles?.has(before));
    const isLoose = pointers !== undefined && run.length === 0 && place > 0 && !pointers.has(before);
    return usual.role === 'tag' && usual.kind === 'thing' && isLoose ? { ...usual, kind: 'weak' } : usual;
  }

  function takeTag(place: number, raw: string, role: Extract<WordRole, { role: 'tag' }>): void {
    if (skipNext || before === 'how to') {
      finish();
      skipNext = false;
      return;
    }
    const last = run.at(-1);
    const startsName =
      isEnglish && place > 1 && isCapital(asWritten[place]) !== isCapital(asWritten[place - 1]);
    // "your brakes squeal", "two artists paint": after a plural the next word is a verb.
    if (last && ((isEnglish && looksPlural(last.word)) || startsName || last.word === role.word)) finish();
    if (role.kind === 'ending' && (run.length === 0 || isQuestion)) return finish();
    // పిల్లలు, but పిల్లల బరువు: in front of a noun the plural keeps its own ending.
    if (last && before.endsWith('ల')) run.splice(-1, 1, { ...last, word: before });
    // "bina oven cake": the cake has no oven, and is no "oven cake".
    const isLeftOut = run.length === 1 && isWithout(run[0]?.word ?? '');
    run.push({ word: role.word, kind: role.kind });
    if (role.ends || isLeftOut || role.kind === 'ending') finish();
    // "my grandfather's chair" is a chair.
    if (isEnglish && /['’]s$/u.test(raw)) run = [];
  }

  function takeLink(raw: string): void {
    if (isWithout(raw) || run.at(-1)?.kind === 'link') finish();
    run.push({ word: raw, kind: 'link' });
  }

  for (const [place, raw] of normalWords(clause).entries()) {
    const role = roleAt(place, raw);
    if (role.role === 'tag') takeTag(place, raw, role);
    else if (role.role === 'link') takeLink(raw);
    else finish();
    // "without a grinder" is not about grinders, and what follows "how to" is a verb.
    if (isEnglish && raw === 'without') skipNext = true;
    before = raw === 'to' && before === 'how' ? 'how to' : raw;
  }
  finish();
  return phrases;
}

/**
 * Places of names inside a sentence where only some words have capitals: two words or more in a row ("São Paulo"), in
 * English one is enough ("Lisbon"). Capital letters alone ("UPSC") are left to the word lists.
 */
function namesIn(words: readonly string[], isEnglish: boolean): ReadonlySet<number> {
  const capitals = words.flatMap((word, place) => (place > 0 && isCapital(word) ? [place] : []));
  if (capitals.length * 2 > words.length) return new Set();
  const isLong = (place: number): boolean => (words[place] ?? '').length >= SHORTEST_NAME;
  return new Set(
    capitals.filter((place) =>
      isEnglish ? isLong(place) : capitals.includes(place - 1) || capitals.includes(place + 1),
    ),
  );
}

const SHORTEST_NAME = 4;

/** A capital inside a sentence is a name: "milk Daisy" is no Daisy milk. */
function isCapital(word = ''): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}
