/** Which words in Latin letters stand in a text as names: by capitals, by list, and by the words around. */
import type { Casing } from '../words/capitals.js';
import { isCommonInHindi, isCommonWord } from '../words/common-words.js';
import { nameLists } from './name-lists.js';
import { isBrandName, isPersonName } from './name-sounds.js';
import { isNumberWord } from '../numbers/parse/number-words.js';
import type { Token } from '../words/tokens.js';

export interface LatinText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casings: readonly Casing[];
  readonly lowerCased: ReadonlySet<string>;
  /** Romanised Hindi or Telugu has no spelling to look up: only a sound tells, and only where a name is set apart. */
  readonly isRomanised: boolean;
  /** Without capitals at the heads of sentences. */
  readonly isTypedSmall: boolean;
  /** Words of the text's language that are names elsewhere. */
  readonly everyday: ReadonlySet<string>;
}

const SHORTEST_OPENING = 4;
const SHORTEST_SMALL = 4;
const LONGEST_ACRONYM = 5;
const SPEAKS = new Set(
  'said told says asked taught texted messaged swears swore dijo disse bilang explained warned laughed'.split(
    ' ',
  ),
);
const NOT_A_SPEAKER = /(?:s|er|or|ing|body|one|people|woman|man|lady|guy|friend|kid|child)$/u;
/** Verbs and derived words, which frequency lists hold only in part. */
const WORD_FORM =
  /(?:ing|ed|ly|ness|less|ment|tion|[aei]mos|aba[ns]?|ia[ns]?|ando|[ie]endo|[ai]d[oa]s?|mente|cion|ciones|[ai]ron|[aei]r|[aei]rse|[aei]ndo|it[oa]s?|ava[m]?|coes|cao|nya|kan|ei|[aei]ste|l[oae]s?|me|se|te|nos)$|^(?:me[mn]|ber|ter|di|ke|pe[mn])(?=.{4})/u;
/** `Ghiso`, `dijiye`, `jaayenge`: what is bidden or will be. */
const HINDI_VERB = /(?:o|iye|iyega|enge|unga|ungi|oge|ogi|ein)$/u;
const HINDI_BEHIND_NAME = /^(?:,|$)|^ (?:ne|aur|bhai|ji|ka|ki|ke|di|didi|uncle|aunty|sir|madam|wale|wali)\b/u;
const TITLES_BEHIND = new Set(
  'ji bhai bhaiya didi garu anna akka uncle aunty sir madam kaka chacha tai'.split(' '),
);
const TITLES_BEFORE = new Set(
  'dr mr mrs ms miss prof doctor professor sr sra dona doña don pak bu mas mbak naam'.split(' '),
);
/**
 * A rare word at the head of a sentence is more often a verb or a plant than a name ("Ferve a linha", "Kunyit dikupas"):
 * of 50 honest lines 8 were flagged without this, for 3 inventions found in 462 texts.
 */
const SET_APART = /^(?:['’]s\b|,? (?:who|que|quien|yang|my|mi|meu|minha)\b| \p{Lu}\p{Ll})/u;
/** "Stan, who taught me", "Pintu, mera pehla student": a name and what is told of it. */
const TOLD_OF = /^(?:,? (?:who|que|quien|yang|jo|mera|meri|my|mi|meu|minha|mi)\b|['’]s\b|,)/u;

export function isNamedAt(
  at: number,
  { text, tokens, casings, lowerCased, isRomanised, isTypedSmall, everyday }: LatinText,
): boolean {
  const token = tokens[at];
  const casing = casings[at];
  if (!token || !casing || !/^\p{Script=Latin}/u.test(token.raw)) return false;
  const behind = text.slice(token.end, token.end + 10);
  const before = tokens[at - 1]?.norm ?? '';
  const isMixed = /\p{Ll}\p{Lu}/u.test(token.raw);
  if (isMixed) return true;
  if ((!casing.isCapitalised || casing.startsSentence) && everyday.has(token.norm)) return false;
  if (!casing.isCapitalised && nameLists().listed.get(token.norm) === 'brand' && !isCommonInHindi(token.norm))
    return true;
  if (!casing.isCapitalised)
    return (
      isTypedSmall &&
      token.norm.length >= SHORTEST_SMALL &&
      (isPersonName(token.norm) || isBrandName(token.norm)) &&
      !isCommonInHindi(token.norm)
    );
  if (isAcronym(token, casing, casings, at)) return true;
  if (casing.isLoud || casing.isAllCaps) return isListedName(token.norm);
  if (lowerCased.has(token.norm)) return false;
  if (!casing.startsSentence) return true;
  if (TITLES_BEFORE.has(before) && /^\.? $/u.test(text.slice(tokens[at - 1]?.end, token.start))) return true;
  if (
    TITLES_BEHIND.has(tokens[at + 1]?.norm ?? '') &&
    /^ $/u.test(text.slice(token.end, tokens[at + 1]?.start))
  )
    return true;
  const isCommon = isRomanised ? isCommonInHindi : isCommonWord;
  if (isListedName(token.norm) && (TOLD_OF.test(behind) || !isCommon(token.norm))) return true;
  if (isPersonName(token.norm) && TOLD_OF.test(behind)) return true;
  if (
    SPEAKS.has(tokens[at + 1]?.norm ?? '') &&
    !NOT_A_SPEAKER.test(token.norm) &&
    !nameLists().roles.has(token.norm)
  )
    return true;
  return opensAsName(token, isRomanised) && (isRomanised ? HINDI_BEHIND_NAME : SET_APART).test(behind);
}

function isListedName(word: string): boolean {
  const { listed, institutions, capitalBrands } = nameLists();
  const plain = word.replace(/'s?$/u, '');
  return listed.has(plain) || institutions.has(plain) || (capitalBrands.has(plain) && !isCommonWord(plain));
}

/** OPI, DGT, MTR among words that are not shouted. */
function isAcronym(token: Token, casing: Casing, casings: readonly Casing[], at: number): boolean {
  return (
    casing.isAllCaps &&
    !casing.isLoud &&
    token.raw.length <= LONGEST_ACRONYM &&
    !isCommonWord(token.norm) &&
    ![casings[at - 1], casings[at + 1]].some((other) => other?.isAllCaps)
  );
}

/** A capital says nothing at the head of a sentence, but a word nobody else uses does. */
function opensAsName({ norm, raw }: Token, isRomanised: boolean): boolean {
  const isCommon = isRomanised ? isCommonInHindi : isCommonWord;
  return (
    norm.length >= SHORTEST_OPENING &&
    /^\p{Script=Latin}+$/u.test(raw) &&
    !isCommon(norm) &&
    !isCommon(norm.replace(/(?:e?s|mente|ly)$/u, '')) &&
    !isNumberWord(norm) &&
    !WORD_FORM.test(norm) &&
    !(isRomanised && HINDI_VERB.test(norm)) &&
    // Spanish and Portuguese verbs: "empezá", "heredé".
    !/[áéíóê]$/u.test(raw)
  );
}

/** In "i told priya" a name is small like everything else; in "tomás mate" a small word is no name. */
export function writesWithoutCapitals(tokens: readonly Token[], casings: readonly Casing[]): boolean {
  const starts = casings.filter(
    (casing, at) => casing.startsSentence && /^\p{Script=Latin}/u.test(tokens[at]?.raw ?? ''),
  );
  return starts.filter(({ isCapitalised }) => !isCapitalised).length * 2 > starts.length;
}

/** What speaks for and against the word at `at` being a name. */
export function latinNameFeatures(at: number, read: LatinText): Record<string, number> {
  const { text, tokens, casings, lowerCased, isRomanised, isTypedSmall, everyday } = read;
  const token = tokens[at];
  const casing = casings[at];
  if (!token || !casing) return {};
  const { norm, raw } = token;
  const behind = text.slice(token.end, token.end + 10);
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const { roles, listed } = nameLists();
  const starts = Number(casing.startsSentence);
  const common = Number(isRomanised ? isCommonInHindi(norm) : isCommonWord(norm));
  const person = Number(isPersonName(norm));
  return {
    latin: 1,
    named: Number(isNamedAt(at, read)),
    capital: Number(casing.isCapitalised),
    starts,
    allCaps: Number(casing.isAllCaps),
    loud: Number(casing.isLoud),
    mixed: Number(/\p{Ll}\p{Lu}/u.test(raw)),
    smallElsewhere: Number(lowerCased.has(norm)),
    common,
    startsCommon: starts * common,
    startsRare: starts * (1 - common),
    startsPerson: starts * person,
    person,
    brand: Number(isBrandName(norm)),
    listed: Number(listed.has(norm)),
    everyday: Number(everyday.has(norm)),
    romanised: Number(isRomanised),
    typedSmall: Number(isTypedSmall),
    length: Math.min(norm.length, 12) / 6,
    verb: Number(WORD_FORM.test(norm) || (isRomanised && HINDI_VERB.test(norm)) || /[áéíóê]$/u.test(raw)),
    toldOf: Number(TOLD_OF.test(behind)),
    startsToldOf: starts * Number(TOLD_OF.test(behind)),
    setApart: Number(SET_APART.test(behind)),
    hindiBehind: isRomanised ? Number(HINDI_BEHIND_NAME.test(behind)) : 0,
    speaks: Number(SPEAKS.has(next?.norm ?? '')),
    startsSpeaks: starts * Number(SPEAKS.has(next?.norm ?? '')),
    titleBefore: Number(TITLES_BEFORE.has(before?.norm ?? '')),
    titleBehind: Number(TITLES_BEHIND.has(next?.norm ?? '')),
    roleBeside: Number(roles.has(before?.norm ?? '') || roles.has(next?.norm ?? '')),
    alone: Number(/^\s*[.!?]/u.test(behind) && starts === 1),
    nextCapital: Number(casings[at + 1]?.isCapitalised === true && casings[at + 1]?.startsSentence !== true),
  };
}
