/** People of hers as she names them: "my husband" is Emeka, and Emeka is my husband (`data/word-lists/kin.json`). */
import { z } from 'zod';
import { mourns } from '../../text/grief.js';
import { once } from '../../../once.js';
import { readDataFile } from '../../../project-files.js';
import { escapePattern } from '../../text/escape-pattern.js';
import { asWholeWords } from '../../text/phrasings.js';
import { thirdPersons } from '../../text/third-persons.js';
import { wordsOfAll } from '../../text/word-lists.js';

const some = z.array(z.string().min(1));
const languageSchema = z.object({
  before: some,
  behind: some,
  one: some.min(1),
  many: some.min(1),
  called: some.min(1),
  titles: some,
  bare: z.boolean(),
  notHers: some,
});
type Language = z.infer<typeof languageSchema>;

/** One relation in one language, whatever word she uses for it. */
interface Relation {
  /** Somebody of hers: a piece of a pattern. */
  readonly hers: string;
  /** The whole of a ban that means it: "my husband", "husband". */
  readonly meant: RegExp;
  /** She has one of them: his name and "my husband" are the same man. */
  readonly isOne: boolean;
  /** The whole of "my husband Emeka". */
  readonly both: () => RegExp;
  /** A name beside the relation, where a capital makes it one; and where "called" or a title does. */
  readonly named: () => readonly RegExp[];
  readonly announced: () => readonly RegExp[];
}

const languages = once(
  () =>
    readDataFile(z.object({ languages: z.record(z.string(), languageSchema) }), 'word-lists', 'kin.json')
      .languages,
);

const relations = once((): readonly Relation[] =>
  Object.values(languages()).flatMap((language) => [
    ...language.one.map((words) => relationOf(`(?:${words})`, true, language)),
    ...language.many.map((words) => relationOf(`(?:${words})`, false, language)),
  ]),
);

const NAME = String.raw`(?<name>\p{L}[\p{L}\p{M}'’-]+)`;
const BEHIND = String.raw`(?![\p{L}\p{M}])`;
/** A shorter piece names nobody. Letters. */
const SHORTEST_NAME = 3;

/** "My late husband", "my own dear husband". */
const ADJECTIVES = String.raw`(?:[\p{L}\p{M}]+\s+){0,2}?`;
const anyOf = (list: readonly string[]): string => `(?:${list.join('|')})`;

function relationOf(word: string, isOne: boolean, language: Language): Relation {
  const { before, behind, bare, notHers, called, titles } = language;
  const front = before.length === 0 ? '' : String.raw`(?:${anyOf(before)}\s+${ADJECTIVES})`;
  // "Suamiku", "bini awak".
  const end = behind.length === 0 ? '' : String.raw`(?:\s?${anyOf(behind)})`;
  const optional = (piece: string): string => (piece === '' ? '' : `${piece}?`);
  const loose = optional(front) + word + optional(end);
  const others = notHers.length === 0 ? '' : String.raw`(?<!${anyOf(notHers)}\s)`;
  const hers = others + asWholeWords(bare && isOne ? loose : front + word + end);
  const title = titles.length === 0 ? '(?!)' : String.raw`${anyOf(titles)}\.?`;
  const search = (pattern: string): RegExp => new RegExp(pattern + BEHIND, 'giu');
  return {
    hers,
    meant: new RegExp(`^${loose}$`, 'iu'),
    isOne,
    both: once(() => new RegExp(String.raw`^(?<kin>${hers})\s+${NAME}$`, 'iu')),
    named: once(() => [
      search(String.raw`${hers}[,\s]+${NAME}`),
      search(String.raw`(?<=[\p{L}\p{M},]\s)${NAME},\s+${hers}(?=\s*[,.;])`),
    ]),
    announced: once(() => [
      search(String.raw`${hers}[,\s]+${title}\s+${NAME}`),
      search(String.raw`${hers}(?:[,\s]+[\p{L}\p{M}]+){0,2}?[,\s]+${anyOf(called)}\s+${NAME}`),
    ]),
  };
}

/** Pieces of patterns for whoever a ban means, as "my late husband" is who "my husband" is; none for a ban of anything else. */
export function waysToName(ban: string): readonly string[] {
  return relations()
    .filter(({ meant }) => meant.test(ban.trim()))
    .map(({ hers }) => hers);
}

/** "My husband", "biniku", and nothing else. */
export function isRelation(words: string): boolean {
  return relations().some(({ meant }) => meant.test(words.trim()));
}

/** "Why is my husband there" -> "my husband"; '' where nobody of hers is named. */
export function kinIn(text: string): string {
  for (const { hers } of relations()) {
    const [kin] = new RegExp(hers, 'iu').exec(text) ?? [];
    if (kin !== undefined) return kin;
  }
  return '';
}

/** "O zé morreu", "la Chayo": these languages say a name with an article. */
const ARTICLED: ReadonlyMap<string, RegExp> = new Map(
  ['pt', 'es'].map((language) => [language, /^(?:o|a|el|la)\s+(\p{L}[\p{L}\p{M}'’-]+)/iu]),
);

/** "A dona Lourdes morreu" -> "dona Lourdes", by the titles of a language; else the first name behind another word, small where somebody died; '' where nobody is named. */
export function titledIn(text: string, language: string): string {
  const { titles = [] } = languages()[language] ?? {};
  const title = titles.length === 0 ? '(?!)' : String.raw`${anyOf(titles)}\.?\s+`;
  const [titled] = new RegExp(asWholeWords(title + String.raw`\p{L}[\p{L}\p{M}'’-]+`), 'iu').exec(text) ?? [];
  const [, articled] = ARTICLED.get(language)?.exec(text) ?? [];
  const known = articled !== undefined && (/^\p{Lu}/u.test(articled) || mourns(text)) ? articled : undefined;
  return titled ?? known ?? /(?<=[\p{L}\p{M},]\s)\p{Lu}\p{Ll}[\p{L}'’-]+/u.exec(text)?.[0] ?? '';
}

export interface NamedPerson {
  /** "my husband", "Emeka". */
  readonly words: string;
  /** Her own words that tie the two. */
  readonly quote: string;
}

/** Who else is meant by "my husband", by "Emeka", by both at once, after what she told; of a ban of nobody, nobody. */
export function otherNamesOf(banned: string, told: string): readonly NamedPerson[] {
  const ban = banned.trim();
  const meant = relations().filter((relation) => relation.meant.test(ban));
  if (meant.length > 0) return meant.flatMap((relation) => namesFor(relation, told));
  const both = firstOf((relation) => bothIn(ban, relation));
  if (both.length > 0) return both;
  const around = aroundName(ban, told);
  return around === '' ? [] : firstOf((relation) => (relation.isOne ? kinFor(ban, relation, around) : []));
}

/** What the first relation that finds somebody finds: "husband" is said in Hindi as well. */
function firstOf(find: (relation: Relation) => readonly NamedPerson[]): readonly NamedPerson[] {
  for (const relation of relations()) {
    const found = find(relation);
    if (found.length > 0) return found;
  }
  return [];
}

/** What ties a name to somebody stands beside it. Characters. */
const BESIDE = 50;

function aroundName(name: string, told: string): string {
  if (/\s/u.test(name)) return '';
  const places = [...told.matchAll(new RegExp(asWholeWords(escapePattern(name)), 'giu'))];
  return places
    .map(({ index }) => told.slice(Math.max(0, index - BESIDE), index + name.length + BESIDE))
    .join('\n');
}

/** "My husband Emeka" means both. */
function bothIn(ban: string, { both }: Relation): readonly NamedPerson[] {
  const { kin = '', name = '' } = both().exec(ban)?.groups ?? {};
  return isName(name) ? [kin, name].map((words) => ({ words, quote: ban })) : [];
}

function namesFor({ named, announced }: Relation, told: string): readonly NamedPerson[] {
  const found = [
    ...named()
      .flatMap((pattern) => [...told.matchAll(pattern)])
      .filter(isCapital),
    ...announced().flatMap((pattern) => [...told.matchAll(pattern)]),
  ];
  return found.flatMap(({ 0: quote, groups }) => {
    const words = groups?.['name'] ?? '';
    return isName(words) ? [{ words, quote: quote.trim() }] : [];
  });
}

/** The name is banned: "my husband" goes with it. */
function kinFor(ban: string, relation: Relation, told: string): readonly NamedPerson[] {
  const found = namesFor(relation, told).find(({ words }) => words.toLowerCase() === ban.toLowerCase());
  const [kin] = new RegExp(relation.hers, 'iu').exec(found?.quote ?? '') ?? [];
  return found && kin !== undefined ? [{ words: kin, quote: found.quote }] : [];
}

function isName(word: string): boolean {
  return [...word].length >= SHORTEST_NAME && !small().has(word.toLowerCase()) && !thirdPersons().test(word);
}

const small = once(() => wordsOfAll('stopwords'));

function isCapital({ groups }: RegExpExecArray): boolean {
  return /^\p{Lu}\p{Ll}/u.test(groups?.['name'] ?? '');
}
