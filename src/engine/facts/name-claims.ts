/** People, places, institutions and brands of a script that her sources do not know. */
import { stopwordsOf } from '../text/stopwords.js';
import { casingsOf, type Casing } from './capitals.js';
import { isCommonInHindi, isCommonWord } from './common-words.js';
import { nameLists } from './name-lists.js';
import { cuedNames, listedKind } from './native-names.js';
import type { Span } from './sentence-spans.js';
import { isNumberWord } from './number-words.js';
import { unlistedNames } from './unlisted-names.js';
import { withoutPossessive, type SourceWords } from './source-words.js';
import type { Token } from './tokens.js';

export interface NameClaim extends Span {
  readonly kind: 'name' | 'brand';
}

const STOPWORD_LANGUAGES = ['en', 'es', 'pt', 'id', 'hi-Latn', 'hi', 'te'];
const SHORTEST_OPENING = 4;
const CONNECTORS = new Set('of de del da do dos das la e y and'.split(' '));
const SPEAKS = new Set(
  'said told says asked taught texted messaged swears swore dijo disse bilang explained warned laughed'.split(
    ' ',
  ),
);
const NOT_A_SPEAKER = /(?:s|er|or|ing|body|one|people|woman|man|lady|guy|friend|kid|child)$/u;

export function nameClaims(
  text: string,
  tokens: readonly Token[],
  language: string,
  known: SourceWords,
): NameClaim[] {
  const casings = casingsOf(text, tokens);
  const lowerCased = new Set(tokens.filter(({ raw }) => /^\p{Ll}/u.test(raw)).map(({ norm }) => norm));
  const isOrdinary = ordinaryIn(language);
  const isUnknown = (token: Token): boolean =>
    !token.isFigure &&
    !isOrdinary(token.norm) &&
    !known.knows(token.norm) &&
    !isOrdinary(withoutPossessive(token.norm));
  const isTypedSmall = writesWithoutCapitals(tokens, casings);
  const isListed = (word: Token, style: Casing | undefined): boolean => {
    const kind = listedKind(word.norm, style?.isCapitalised ?? false);
    return kind === 'brand' || (kind === 'name' && (isTypedSmall || !/^\p{Ll}/u.test(word.raw)));
  };
  const claims: NameClaim[] = [];
  const cued = new Set([
    ...cuedNames(text, tokens),
    ...unlistedNames(text, tokens, isUnknown),
    ...brandsBesideProducts(tokens),
  ]);
  // Romanised words have no spelling to look up: there only a sound tells, and only where a name is set apart.
  const isRomanised = language === 'hi-Latn' || language === 'te-Latn';
  const isCommon = isRomanised ? isCommonInHindi : isCommonWord;
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    const casing = casings[at];
    if (!token || !casing) break;
    const end = runEnd(text, tokens, casings, at);
    const run = tokens.slice(at, end);
    const nameable = run.filter(
      (word, index) =>
        isUnknown(word) &&
        (standsOut(casings[at + index], word, lowerCased) ||
          isListed(word, casings[at + index]) ||
          cued.has(at + index) ||
          (index === 0 &&
            (!isRomanised || /^(?:,|$)|^ (?:ne|aur|bhai|ji)\b/u.test(text.slice(word.end, word.end + 6))) &&
            opensAsName(casing, word, isCommon, lowerCased)) ||
          (index === 0 && run.length === 1 && speaks(tokens, at, casing))),
    );
    const [first] = nameable;
    const last = lastOf(run, nameable);
    if (first && last) {
      claims.push({
        start: first.start,
        end: withoutEnding(last),
        kind: kindOf(text, tokens, at, end, nameable),
      });
    }
    at = end;
  }
  return claims;
}

/** Verbs and derived words, which frequency lists hold only in part. */
const WORD_FORM =
  /(?:ing|ed|ly|ness|less|ment|tion|[aei]mos|aba[ns]?|ia[ns]?|ando|[ie]endo|[ai]d[oa]s?|mente|cion|ciones|[ai]ron|[aei]r|[aei]rse|[aei]ndo|it[oa]s?|ava[m]?|coes|cao|nya|kan)$|^(?:me[mn]|ber|ter|di|ke|pe[mn])(?=.{4})/u;

/** A capital says nothing at the head of a sentence, but a word nobody else uses does. */
function opensAsName(
  casing: Casing,
  token: Token,
  isCommon: (word: string) => boolean,
  lowerCased: ReadonlySet<string>,
): boolean {
  return (
    casing.isCapitalised &&
    casing.startsSentence &&
    !casing.isAllCaps &&
    !casing.isLoud &&
    token.norm.length >= SHORTEST_OPENING &&
    /^\p{Script=Latin}+$/u.test(token.raw) &&
    !lowerCased.has(token.norm) &&
    !isCommon(token.norm) &&
    !isCommon(token.norm.replace(/(?:e?s|mente|ly)$/u, '')) &&
    !isNumberWord(token.norm) &&
    !WORD_FORM.test(token.norm)
  );
}

/** Indexes of words like Hero or Atlas where bicycles or spices are spoken of. */
function brandsBesideProducts(tokens: readonly Token[]): number[] {
  const { doubtfulBrands, productWords } = nameLists();
  return tokens.flatMap((token, at) =>
    doubtfulBrands.has(token.norm) &&
    !/^\p{Ll}/u.test(token.raw) &&
    tokens.slice(Math.max(0, at - 3), at + 4).some(({ norm }) => productWords.has(norm))
      ? [at]
      : [],
  );
}

function ordinaryIn(language: string): (word: string) => boolean {
  const { ordinary, homeCountry } = nameLists();
  const base = language.split('-')[0] ?? language;
  const home = homeCountry.get(language) ?? homeCountry.get(base) ?? new Set();
  const stopwords = STOPWORD_LANGUAGES.map(stopwordsOf);
  return (word) =>
    word.length < 2 || ordinary.has(word) || home.has(word) || stopwords.some((words) => words.has(word));
}

function standsOut(casing: Casing | undefined, token: Token, lowerCased: ReadonlySet<string>): boolean {
  if (!casing?.isCapitalised || casing.isLoud || casing.startsSentence || casing.isAllCaps) return false;
  return !lowerCased.has(token.norm) && /^\p{Script=Latin}/u.test(token.raw);
}

/** In "i told priya" a name is small like everything else; in "tomás mate" a small word is no name. */
function writesWithoutCapitals(tokens: readonly Token[], casings: readonly Casing[]): boolean {
  const starts = casings.filter(
    (casing, at) => casing.startsSentence && /^\p{Script=Latin}/u.test(tokens[at]?.raw ?? ''),
  );
  return starts.filter(({ isCapitalised }) => !isCapitalised).length * 2 > starts.length;
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
  return token.end - (/['’]s$/u.exec(token.raw)?.[0].length ?? 0);
}

function speaks(tokens: readonly Token[], at: number, casing: Casing): boolean {
  const token = tokens[at];
  return (
    casing.isCapitalised &&
    casing.startsSentence &&
    !casing.isAllCaps &&
    token !== undefined &&
    SPEAKS.has(tokens[at + 1]?.norm ?? '') &&
    !NOT_A_SPEAKER.test(token.norm) &&
    !nameLists().roles.has(token.norm)
  );
}

function kindOf(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  nameable: readonly Token[],
): NameClaim['kind'] {
  const { institutionWords, brandAfter, brandBefore, roles, capitalBrands } = nameLists();
  const listed = nameable.map(({ norm }) => listedKind(norm, true));
  if (
    listed.includes('brand') ||
    nameable.some(({ norm }) => capitalBrands.has(norm)) ||
    brandsBesideProducts(tokens).some((at) => at >= start && at < end)
  )
    return 'brand';
  const run = tokens.slice(start, end);
  if (run.some(({ norm }) => institutionWords.has(norm))) return 'name';
  if (nameable.some(({ raw }) => /\p{Ll}\p{Lu}/u.test(raw) && !/^(?:Mc|Mac|O['’]|De|Di|Fitz)/u.test(raw)))
    return 'brand';
  const followers = tokens
    .slice(end, end + 1)
    .filter((next) => /^[ -]?$/u.test(text.slice(tokens[end - 1]?.end, next.start)));
  if ([...run.slice(1), ...followers].some(({ norm }) => brandAfter.has(norm))) return 'brand';
  if (listed.includes('name')) return 'name';
  const before = tokens.slice(Math.max(0, start - 3), start).map(({ norm }) => norm);
  const previous = before.at(-1) ?? '';
  if (roles.has(previous) || run.some(({ norm }) => roles.has(norm))) return 'name';
  if (before.some((word) => brandBefore.has(word))) return 'brand';
  if (
    nameLists().namedCues.has(previous) &&
    before.some((word) => brandBefore.has(word) || brandAfter.has(word))
  )
    return 'brand';
  const verbs = before.slice(0, -1);
  const isBought = verbs.some((word) => BUYING.has(word)) && BUYING_FROM.has(previous);
  return isBought ? 'brand' : 'name';
}

const BUYING = new Set(
  'swears swear bought buy ordered order got purchased sponsored selling sell sold listed partnered collab collaborated featured compre compro compro vendo pedi comprei vendi beli jual pesan kharida khareeda liya order mangaya'.split(
    ' ',
  ),
);
const BUYING_FROM = new Set('on from at by with en de por con na no pela com di dari pe se par'.split(' '));
