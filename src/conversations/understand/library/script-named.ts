/** "Delete the pig farm script", "the flood one again", "caption for bramble": one script of her library, by her words for it. */
import { atEnd } from '../../../engine/text/at-end.js';
import { withoutExcluded } from '../../../engine/heard/request-clauses.js';
import { clausesOf, remarksOf } from '../vocabulary/clauses.js';
import { languageOfKey } from '../vocabulary/language-names.js';
import { withoutNoise } from '../vocabulary/noise.js';
import { nameIn, phraseList } from '../vocabulary/phrase-patterns.js';
import type { PhraseList } from '../vocabulary/phrase-index.js';
import { isDenied } from '../requests/request-clauses.js';
import { NOUNS, VOCABULARIES } from '../vocabulary/request-vocabulary.js';
import { NAMED_ACTS, type NamedAct } from '../vocabulary/vocabulary-lists.js';
import { isOfRewrite } from '../edits/rewrite-words.js';
import { talkOf } from '../talk/small-talk.js';
import { beside, isTalk, wishIn } from '../talk/wishes.js';
import { said, spokenWords, wordKey, type SpokenWord } from '../vocabulary/word-keys.js';

export interface NamedScript {
  readonly act: NamedAct;
  /** Her words for the script. */
  readonly name: string;
  /** With `another`: who or what it is to be written without. */
  readonly without?: string;
}

/** Longer messages tell something. Words. */
const LONGEST_ORDER = 16;
/** The same where a script is named in passing: "my niece put the kiln one up and it got 4k views". */
const LONGEST_PASSING = 40;

interface Reader {
  readonly acts: readonly (readonly [NamedAct, PhraseList<null>])[];
  readonly one: PhraseList<null>;
  /** Keys that name nothing in this language: "bolo" is a cake in one and "say" in another. */
  readonly empty: ReadonlySet<string>;
  readonly part: ReadonlySet<string>;
  /** "Make a reel about bread" asks. */
  readonly asking: ReadonlySet<string>;
}

type Vocabulary = (typeof VOCABULARIES)[number];
const ENGLISH = VOCABULARIES.filter(({ locale }) => locale === 'en');

/** English stands in messages of every language. */
const READERS: readonly Reader[] = VOCABULARIES.map((language) => ({
  acts: NAMED_ACTS.map((act) => [act, phraseList(language.named[act])] as const),
  one: phraseList(language.named.one),
  empty: new Set([language, ...ENGLISH].flatMap(emptyWords)),
  part: new Set([language, ...ENGLISH].flatMap(({ named }) => named.part.map(wordKey))),
  asking: new Set([language, ...ENGLISH].flatMap(({ noun, verb }) => [...noun, ...verb]).map(wordKey)),
}));

function emptyWords(language: Vocabulary): readonly string[] {
  const { plain, filler, noun, verb, change, rewriteThis, one, ordinals } = language;
  const phrases = [plain, filler, noun, verb, change, rewriteThis, one, ...Object.values(ordinals)].flat();
  return phrases.flatMap((phrase) => phrase.split(' ')).map(wordKey);
}

/** Null for a message that names no script, or only a part of one ("delete the bit about the dog"). Never throws. */
export function scriptNamed(text: string): NamedScript | null {
  const titled = titledForDeletion(text);
  if (titled !== null) return { act: 'delete', name: titled };
  // "The flood one again, but without the vicar" is about the flood.
  const left = withoutExcluded(text);
  const again = left && namedIn(left.rest);
  return left && again?.act === 'another' ? { ...again, without: left.excluded } : namedIn(text);
}

function namedIn(text: string): NamedScript | null {
  const words = withoutNoise(spokenWords(text));
  if (words.length === 0 || words.length > LONGEST_ORDER) return null;
  const [first = words] = remarksOf(words);
  for (const reader of READERS)
    for (const [act, phrases] of reader.acts)
      for (const piece of [words, first]) {
        const name = nameOf(piece, phrases, reader);
        if (name !== null) return { act, name: shorter(name, nameOf(piece, reader.one, reader)) };
      }
  return null;
}

const SCRIPTS = new Set([...NOUNS].map(wordKey));

/** The title in quotes of 'delete the script "..."'; without "script" the words stand in one. */
export function titledForDeletion(text: string): string | null {
  const [quoted = '', title = ''] = /["“«„]([^"”»“]{2,80})["”»“]/u.exec(text) ?? [];
  if (quoted === '') return null;
  const rest = text.replace(quoted, ' ');
  const isOfScript = spokenWords(rest).some(({ key }) => SCRIPTS.has(key));
  return isOfScript && wishIn(rest)?.wish === 'delete' ? title.trim() : null;
}

/** "Do the car park one again" is about "car park". */
function shorter(name: string, inPassing: string | null): string {
  return inPassing !== null && inPassing.length < name.length ? inPassing : name;
}

/** The script a longer message speaks of in passing: "the blanket one", "el del pan"; what it denies ("not the bread one") is none. */
export function namedInPassing(text: string): string | null {
  const words = spokenWords(text);
  if (words.length > LONGEST_PASSING) return null;
  const told = clausesOf(words).filter((clause) => !isDenied(clause));
  for (const reader of READERS)
    for (const clause of told) {
      const name = nameOf(clause, reader.one, reader);
      if (name !== null) return name;
    }
  return null;
}

function nameOf(words: readonly SpokenWord[], phrases: PhraseList<null>, reader: Reader): string | null {
  const keys = words.map(({ key }) => key);
  const found = nameIn(keys, phrases, (name) => isName(name, reader));
  if (!found) return null;
  const named = words.slice(found.from, found.to);
  const first = named.findIndex(({ key }) => !reader.empty.has(key));
  return said(named.slice(first))
    .replace(/^[\s"“«'(]+/u, '')
    .replace(atEnd(String.raw`[\s"”»'.,;:!?।)]`), '');
}

const ALL = new Set(VOCABULARIES.flatMap((language) => language.export.all).map(wordKey));

/** "Download all my data" is about no single script. */
export function isForAll(text: string): boolean {
  return spokenWords(text).some(({ key }) => ALL.has(key));
}

/** Her words for the script that is to go; '' = none, only "it" or "the last one". */
export function namedForDeletion(text: string): string {
  const told = remarksOf(spokenWords(text))
    .map(said)
    .filter((clause) => !isTalkedOf(clause));
  return spokenWords(beside('delete', told.join(' ')))
    .filter(({ key }) => !EMPTY.has(key) && !ALL.has(key) && !isOfRewrite(key))
    .map(({ raw }) => raw)
    .join(' ');
}

const EMPTY = new Set(VOCABULARIES.flatMap(emptyWords));

/** "I don't like it, delete it": said of the script shown. */
function isTalkedOf(clause: string): boolean {
  const wished = wishIn(clause);
  return (wished !== null && isTalk(wished.wish)) || talkOf(clause).length > 0;
}

const PARTS = new Set(READERS.flatMap(({ part }) => [...part]));

/** "The bit about ...", "that line". */
export function namesPart(text: string): boolean {
  return spokenWords(text).some(({ key }) => PARTS.has(key));
}

/** "The last one" and "the shorter version" name none, "the ending" a part. */
function isName(keys: readonly string[], { empty, part, asking }: Reader): boolean {
  return (
    !keys.every((key) => ALL.has(key)) &&
    !keys.some((key) => part.has(key) || asking.has(key)) &&
    keys.some(
      (key) =>
        /[\p{L}\p{M}]{2}/u.test(key) && !empty.has(key) && !isOfRewrite(key) && languageOfKey(key) === null,
    )
  );
}
