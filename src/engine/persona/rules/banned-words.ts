/** Words she never says and what she says instead, and texts that keep to it. */
import { atEnd } from '../../text/at-end.js';
import { once } from '../../../once.js';
import { createLastUsed } from '../../../last-used.js';
import { mourns } from '../../text/grief.js';
import { wordsOfAll } from '../../text/word-lists.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { withoutRefused } from '../../text/breath.js';
import { normalWords, paddedWords } from '../../text/words.js';
import type { Persona } from '../../types.js';
import { correctionCues } from '../corrections/correction-patterns.js';
import { waysToName } from '../reading/people.js';
import { toldTexts } from '../told-texts.js';

/** One entry of `neverSays`; with words to say instead it is stored and shown as `muck → dirt`. */
export interface Ban {
  readonly word: string;
  /** Null: what holds the word is left out. */
  readonly instead: string | null;
}

const ARROW = ' → ';
/** A longer one is about a habit ("sugar in a recipe I sell"), not a word with another in its place. */
const LONGEST_PAIR_WORDS = 4;
/** "If something isn't clear ask me" is a wording still. */
const LONGEST_BAN_WORDS = 8;
const sayingInstead = once(
  () =>
    new RegExp(
      String.raw`^(.+?)\s*(?:[,;:.–—-]\s*|\s)(?:${correctionCues('turnsTo')}\s+)?${correctionCues('saysInstead')}\s+(.+)$`,
      'iu',
    ),
);
const insteadBehind = once(() => new RegExp(String.raw`\s+${correctionCues('insteadBehind')}$`, 'iu'));

/** `muck, say dirt` -> `muck → dirt`; null when her words name nothing to say instead. */
export function sayInstead(value: string): string | null {
  const [, word = '', instead = ''] = sayingInstead().exec(value.trim()) ?? [];
  const bare = (text: string): string =>
    text
      .replace(insteadBehind(), '')
      .replace(/^["'“‘«]/u, '')
      .replace(atEnd(String.raw`["'”’».,]`), '')
      .trim();
  const [banned, said] = [bare(word), bare(instead)];
  if ([banned, said].some((part) => part === '' || normalWords(part).length > LONGEST_PAIR_WORDS))
    return null;
  return banOf(banned, said);
}

/** As stored and shown. */
export function banOf(word: string, instead: string): string {
  return `${word}${ARROW}${instead}`;
}

export function readBan(entry: string): Ban {
  const [word = '', instead] = entry.split(ARROW);
  return { word: word.trim(), instead: instead?.trim() || null };
}

/** Hers by correction only: what was read out of her story, before or after, may be about what she does, not what she says. */
export function bansOf(persona: Persona): readonly Ban[] {
  if (!persona.corrected.includes('neverSays')) return [];
  const holds = (texts: readonly string[]): ((words: string) => boolean) => {
    const all = paddedWords(texts.join('\n'));
    return (words) => all.includes(` ${words} `);
  };
  const isCorrection = holds(persona.evidence.neverSays ?? []);
  const isRead = holds(toldTexts(persona));
  return persona.neverSays.map(readBan).filter(({ word }) => {
    const words = normalWords(word);
    const said = words.join(' ');
    return words.length > 0 && words.length <= LONGEST_BAN_WORDS && (isCorrection(said) || !isRead(said));
  });
}

export function bannedWords(persona: Persona): readonly string[] {
  return bansOf(persona).map(({ word }) => word);
}

/** Her word in place of the banned one; number and capital are kept. Bans without one are left alone. */
export function reworded(text: string, bans: readonly Ban[], language: string): string {
  let said = text;
  for (const { word, instead } of bans) {
    if (instead === null) continue;
    for (const [from, to] of numbersOf(word, instead))
      said = said.replace(
        new RegExp(
          String.raw`(?<![\p{L}\p{M}\p{N}])(?:(an?)(\s+))?(${escapePattern(from)})(?![\p{L}\p{M}\p{N}])`,
          'giu',
        ),
        (_, article: string | undefined, space: string | undefined, found: string) =>
          (article ? articleFor(article, to, language) + (space ?? '') : '') + likeIn(found, to),
      );
  }
  return said;
}

/** As `reworded`, without the sentences that hold a word she has no other for; line breaks stay. */
export function obeying(text: string, bans: readonly Ban[], language: string): string {
  if (bans.length === 0) return text;
  const said = reworded(text, bans, language);
  return withoutRefused(said, (piece) => holdsBan(piece, bans));
}

export function holdsBan(text: string, bans: readonly Ban[]): boolean {
  return bans.some(({ word, instead }) =>
    instead === null
      ? saysWord(text, word) || namesWhom(word).test(text) || tellsOf(text, word)
      : numbersOf(word, instead).some(([form]) => saysWord(text, form)),
  );
}

/** Whether the word stands there, with any apostrophe or none; nobody else it may mean. */
export function saysWord(text: string, word: string): boolean {
  const end = GROWS_ENDINGS.test(word) ? '' : String.raw`(?![\p{L}\p{M}\p{N}])`;
  const forms = formsOf(word).map(asTyped);
  return new RegExp(String.raw`(?<![\p{L}\p{M}\p{N}])(?:${forms.join('|')})${end}`, 'iu').test(text);
}

/** One and many: `cake`, `cakes`. */
export function formsOf(word: string): readonly string[] {
  return numbersOf(word, word).map(([form]) => form);
}

/** Fewer letters stand in many a word by chance. */
const TELLING_LETTERS = 4;

/** `name`: of a hashtag, where words are written as one: #weddingcake says cake. */
export function tagSaysWord(name: string, word: string): boolean {
  const said = normalWords(word).join('');
  const [tag, ...forms] = [name, ...formsOf(said)].map((text) => text.toLowerCase());
  return said.length >= TELLING_LETTERS ? (tag?.includes(said) ?? false) : forms.some((form) => form === tag);
}

function namesWhom(word: string): RegExp {
  const ways = known.get(word) ?? new RegExp(waysToName(word).join('|') || '(?!)', 'iu');
  known.set(word, ways);
  return ways;
}

/** Every line of hers is held against each of her bans. */
const KEPT_BANS = 500;
const known = createLastUsed<RegExp>(KEPT_BANS);

/** "Pati ki death" bans every sentence in which he is gone, whatever it calls it. */
function tellsOf(text: string, topic: string): boolean {
  const named = normalWords(topic);
  const death = named.find((word) => deaths().has(word));
  if (death === undefined || !mourns(text)) return false;
  const said = new Set(normalWords(text));
  const people = named.filter((word) => word !== death && word.length >= NAMING_LETTERS);
  return people.some((word) => said.has(word));
}

/** What a death is called where it is not told; shorter words hold the two together. */
const deaths = once(() => wordsOfAll('deaths'));
const NAMING_LETTERS = 3;

/** Telugu writes its endings onto the word. */
const GROWS_ENDINGS = /\p{Script=Telugu}$/u;

/** "haven't", "haven’t" and "havent" are one. */
function asTyped(words: string): string {
  return escapePattern(words.replaceAll('’', "'"))
    .replaceAll("'", "['’]?")
    .replaceAll(/\s+/gu, String.raw`\s+`);
}

/** `customers → guests` goes for one customer too. */
function numbersOf(word: string, instead: string): readonly (readonly [string, string])[] {
  const same = [word, instead] as const;
  if (!/^\p{Script=Latin}+$/u.test(word)) return [same];
  const isPlural = /[^s]s$/iu.test(word);
  if (isPlural) return /s$/iu.test(instead) ? [same, [word.slice(0, -1), instead.slice(0, -1)]] : [same];
  return /s$/iu.test(word) ? [same] : [same, [`${word}s`, /s$/iu.test(instead) ? instead : `${instead}s`]];
}

function articleFor(article: string, next: string, language: string): string {
  if (!language.startsWith('en')) return article;
  const fitting = /^[aeiou]/iu.test(next) ? 'an' : 'a';
  return article.startsWith('A') ? `A${fitting.slice(1)}` : fitting;
}

function likeIn(found: string, word: string): string {
  return /^\p{Lu}/u.test(found) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
