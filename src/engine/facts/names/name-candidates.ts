/** People, places, institutions and brands of a script that her sources do not know. */
import { baseLanguage, ofLanguage } from '../../text/base-language.js';
import { casingsOf, type Casing } from '../words/capitals.js';
import { isFunctionWord } from '../words/content-words.js';
import { isNamedAt, latinNameFeatures, writesWithoutCapitals, type LatinText } from './latin-names.js';
import { kindOf } from './name-kind.js';
import { nameLists } from './name-lists.js';
import { isBesideProduct, nativeNames, withoutTeluguCase } from './native-names.js';
import type { Span } from '../words/sentence-spans.js';
import { withoutPossessive, type SourceWords } from './source-words.js';
import type { Token } from '../words/tokens.js';

export interface NameClaim extends Span {
  readonly kind: 'name' | 'brand';
  readonly features: Readonly<Record<string, number>>;
  readonly clues?: readonly string[];
}

const CONNECTORS = new Set('of de del da do dos das la e y and to'.split(' '));
const PLACED = new Set('in near at from to of by with en de por con em no na di ke dari mein se'.split(' '));
const NO_BRAND = new Set('us uk usa dc am pm ac bc ba ma sa phd bsc'.split(' '));
const POSSESSIVE = /['’]s$/u;
/** Indonesian calls languages and peoples by the names of countries and places: `bahasa Polandia`, `orang Batak`. */
const BEFORE_A_PEOPLE = new Set(['bahasa', 'orang', 'suku']);
/** `P.A.N.`: letters with dots. */
const DOTTED = /(?<![\p{L}.])(?:\p{Lu}\.){2,6}(?![\p{L}])/gu;

export function nameCandidates(
  text: string,
  tokens: readonly Token[],
  language: string,
  known: SourceWords,
): NameClaim[] {
  const isOrdinary = ordinaryIn(language);
  const { ordinaryAsWritten } = nameLists();
  const isUnknown = (token: Token): boolean =>
    !token.isFigure &&
    !ordinaryAsWritten.has(token.raw.replace(POSSESSIVE, '')) &&
    ![token.norm, withoutPossessive(token.norm), withoutTeluguCase(token.norm)].some((word) =>
      isOrdinary(word),
    ) &&
    !known.knows(token.norm) &&
    !known.knows(withoutTeluguCase(token.norm));
  return [
    ...latinClaims(text, tokens, language, isUnknown),
    ...nativeNames(text, tokens, isUnknown).flatMap(({ at, kind, features, clues }) => {
      const token = tokens[at];
      return token ? [{ start: token.start, end: token.end, kind, features, clues }] : [];
    }),
    ...dottedClaims(text, (letters) => NO_BRAND.has(letters) || known.has(letters)),
  ];
}

function latinClaims(
  text: string,
  tokens: readonly Token[],
  language: string,
  isUnknown: (token: Token) => boolean,
): NameClaim[] {
  const casings = casingsOf(text, tokens);
  const style: LatinText = {
    text,
    tokens,
    casings,
    lowerCased: new Set(tokens.filter(({ raw }) => /^\p{Ll}/u.test(raw)).map(({ norm }) => norm)),
    isRomanised: language === 'hi-Latn' || language === 'te-Latn',
    isTypedSmall: writesWithoutCapitals(tokens, casings),
    everyday: nameLists().everyday.get(baseLanguage(language)) ?? new Set(),
  };
  const claims: NameClaim[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = runEnd(text, tokens, casings, at);
    const run = tokens.slice(at, end);
    const nameable = run.filter(
      (token, index) =>
        (casings[at + index]?.isCapitalised === true ||
          isNamedAt(at + index, style) ||
          isDoubtfulBrand(tokens, at + index) ||
          isCalled(tokens, at + index)) &&
        !BEFORE_A_PEOPLE.has(tokens[at + index - 1]?.norm ?? '') &&
        // Dearer than a glance at the capitals.
        isUnknown(token),
    );
    const [first] = nameable;
    const last = lastOf(run, nameable);
    if (first && last)
      claims.push({
        start: first.start,
        end: withoutEnding(last),
        kind: kindOf(text, tokens, at, end, nameable),
        features: strongest([
          ...nameable.map((token) => latinNameFeatures(tokens.indexOf(token), style)),
          {
            doubtful: Number(nameable.some((token) => isDoubtfulBrand(tokens, tokens.indexOf(token)))),
            called: Number(nameable.some((token) => isCalled(tokens, tokens.indexOf(token)))),
            words: Math.min(nameable.length, 3) / 2,
            placed: Number(PLACED.has(tokens[at - 1]?.norm ?? '')),
          },
        ]),
      });
    at = end;
  }
  return claims;
}

/** Largest value of each. */
function strongest(all: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const most: Record<string, number> = {};
  for (const features of all)
    for (const [name, value] of Object.entries(features)) most[name] = Math.max(most[name] ?? 0, value);
  return most;
}

function dottedClaims(text: string, isKnown: (letters: string) => boolean): NameClaim[] {
  return [...text.matchAll(DOTTED)]
    .filter(([letters]) => !isKnown(letters.replaceAll('.', '').toLowerCase()))
    .map(({ 0: letters, index }) => ({
      start: index,
      end: index + letters.length,
      kind: 'brand' as const,
      features: { dotted: 1 },
    }));
}

function ordinaryIn(language: string): (word: string) => boolean {
  const { ordinary, homeCountry } = nameLists();
  const home = ofLanguage(homeCountry, language) ?? new Set();
  return (word) => word.length < 2 || ordinary.has(word) || home.has(word) || isFunctionWord(word);
}

function isDoubtfulBrand(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token !== undefined &&
    /^\p{Lu}/u.test(token.raw) &&
    nameLists().doubtfulBrands.has(token.norm) &&
    isBesideProduct(tokens, at)
  );
}

/** "A friend called mina", "my son named Ravi"; not "I called Mom". */
function isCalled(tokens: readonly Token[], at: number): boolean {
  const { namedCues, roles } = nameLists();
  const before = tokens[at - 2]?.norm ?? '';
  return (
    namedCues.has(tokens[at - 1]?.norm ?? '') &&
    /^\p{Lu}\p{L}{2}/u.test(tokens[at]?.raw ?? '') &&
    (roles.has(before) || /^(?:is|was|a|an|se|me|it's|he's|she's)$/u.test(before))
  );
}

/** Capitalised words that stand together are one name: "Colegio San Martín", "Dr Anita Rao". */
function runEnd(text: string, tokens: readonly Token[], casings: readonly Casing[], at: number): number {
  if (!casings[at]?.isCapitalised) return at + 1;
  let end = at + 1;
  while (end < tokens.length) {
    const gap = text.slice(tokens[end - 1]?.end, tokens[end]?.start);
    if (!/^(?: |-|\. ?|&| & )$/u.test(gap) || casings[end]?.startsSentence) break;
    if (casings[end]?.isCapitalised) end += 1;
    else if (
      CONNECTORS.has(tokens[end]?.norm ?? '') &&
      casings[end + 1]?.isCapitalised &&
      text.slice(tokens[end]?.end, tokens[end + 1]?.start) === ' '
    )
      end += 2;
    else break;
  }
  return end;
}

/** "University" belongs to "Stanford University" though nobody must trace it. */
function lastOf(run: readonly Token[], nameable: readonly Token[]): Token | undefined {
  const last = nameable.at(-1);
  const { institutionWords, brandAfter } = nameLists();
  const final = run.at(-1);
  return last && final && (institutionWords.has(final.norm) || brandAfter.has(final.norm)) ? final : last;
}

function withoutEnding(token: Token): number {
  return token.end - (POSSESSIVE.exec(token.raw)?.[0].length ?? 0);
}
