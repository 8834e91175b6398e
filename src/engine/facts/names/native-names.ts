/** Names and brands in Devanagari and Telugu, which know no capitals: by list, by sound, by ending and by the words around. */
import { nameClues } from '../learned/clues.js';
import { isCommonInHindi, isCommonWord } from '../words/common-words.js';
import { nameLists } from './name-lists.js';
import { soundKind } from './name-sounds.js';
import {
  FINITE_VERB,
  isSpeechVerb,
  isVerbOrPlural,
  NO_TELUGU_NAME,
  PLACE,
  TELUGU_NAME,
} from './native-words.js';
import type { Token } from '../words/tokens.js';

const DEVANAGARI = /^\p{Script=Devanagari}/u;
const TELUGU = /^\p{Script=Telugu}/u;
const SHORTEST_NAME = 3;
const TELUGU_CASE = /(?:గారికి|గారు|గారి|నుంచి|నుండి|కోసం|వాళ్ల|తోనే|లోనే|లోని|ల్లో|లకు|లోకి|తో|లో|కి|కు|ని|ను|దే|ది|నే|కే|ల|వి|ా|ు)$/u;

export interface NativeName {
  readonly at: number;
  readonly kind: 'name' | 'brand';
  readonly features: Readonly<Record<string, number>>;
  readonly clues: readonly string[];
}

/** `isUnknown`: stands in no source and is no ordinary word. */
export function nativeNames(
  text: string,
  tokens: readonly Token[],
  isUnknown: (token: Token) => boolean,
): NativeName[] {
  return tokens.flatMap((token, at) => {
    if (token.isFigure || token.norm.length < SHORTEST_NAME) return [];
    if (!TELUGU.test(token.norm) && !DEVANAGARI.test(token.norm)) return [];
    if (!isUnknown(token)) return [];
    const kind = kindAt(text, tokens, at);
    return [
      {
        at,
        kind: kind ?? 'name',
        features: {
          ...nativeFeatures(text, tokens, at, token, kind),
          strangeBefore: Number(isStrange(tokens[at - 1], isUnknown)),
          strangeNext: Number(isStrange(tokens[at + 1], isUnknown)),
        },
        clues: nameClues(tokens, at),
      },
    ];
  });
}

/** Two words that nobody uses stand together in "దైనిక భాస్కర్". */
function isStrange(token: Token | undefined, isUnknown: (token: Token) => boolean): boolean {
  return (
    token !== undefined &&
    !token.isFigure &&
    !isCommonWord(token.norm) &&
    !isCommonWord(withoutTeluguCase(token.norm)) &&
    isUnknown(token)
  );
}

function nativeFeatures(
  text: string,
  tokens: readonly Token[],
  at: number,
  token: Token,
  kind: NativeName['kind'] | null,
): Record<string, number> {
  const { norm } = token;
  const stem = withoutTeluguCase(norm);
  const { brandAfter, calledBehind, institutionWords, titlesBefore, titlesBehind, roles } = nameLists();
  const previous = touches(text, tokens[at - 1], token) ? (tokens[at - 1]?.norm ?? '') : '';
  const next = touches(text, token, tokens[at + 1]) ? (tokens[at + 1]?.norm ?? '') : '';
  const sound = soundKind(stem) ?? soundKind(norm);
  const isTelugu = TELUGU.test(norm);
  return {
    native: 1,
    telugu: Number(isTelugu),
    named: Number(kind !== null),
    ruleBrand: Number(kind === 'brand'),
    listed: Number(listedStem(norm) !== null || isPaired(norm, previous, next)),
    soundName: Number(sound === 'name'),
    soundDoubtful: Number(sound === 'doubtful'),
    soundBrand: Number(sound === 'brand'),
    common: Number(isCommonWord(norm) || isCommonWord(stem)),
    commonSound: Number(isCommonInHindi(norm)),
    verb: Number(isVerbOrPlural(norm)),
    finite: Number(FINITE_VERB.test(norm)),
    nameEnding: Number(TELUGU_NAME.test(stem) || TELUGU_NAME.test(norm)),
    place: Number(PLACE.test(stem) || PLACE.test(norm)),
    caseEnding: Number(stem !== norm),
    titleBehind: Number(titlesBehind.has(next)),
    titleBefore: Number(titlesBefore.has(previous)),
    roleBefore: Number(roles.has(previous)),
    institution: Number(institutionWords.has(next) || institutionWords.has(withoutTeluguCase(next))),
    brandAfter: Number(brandAfter.has(withoutTeluguCase(next))),
    product: Number(isBesideProduct(tokens, at)),
    speaks: Number(isSpeechVerb(next)),
    subject: Number(next === 'ने' || /^, (?:जो|जिस|जिन)/u.test(text.slice(token.end, token.end + 6))),
    called: Number(tokens.slice(at + 1, at + 3).some(({ norm }) => calledBehind.has(norm))),
    of: Number(/^(?:का|की|के|में|से|को|पर)$/u.test(next)),
    nextName: Number(next !== '' && isName(soundKind(withoutTeluguCase(next)))),
    length: Math.min(norm.length, 12) / 6,
    commas: Number(
      /^\s*,/u.test(text.slice(token.end, token.end + 2)) &&
        text.slice(0, token.start).trimEnd().endsWith(','),
    ),
    borrowed: Number(/[ఫఁऑॉज़]|్స్$|ॅ/u.test(token.raw)),
    starts: Number(previous === ''),
  };
}

function kindAt(text: string, tokens: readonly Token[], at: number): NativeName['kind'] | null {
  const token = tokens[at];
  if (!token) return null;
  const { norm } = token;
  const stem = withoutTeluguCase(norm);
  const { doubtfulBrands, brandAfter, institutionWords, titlesBefore, titlesBehind } = nameLists();
  const previous = touches(text, tokens[at - 1], token) ? (tokens[at - 1]?.norm ?? '') : '';
  const next = touches(text, token, tokens[at + 1]) ? (tokens[at + 1]?.norm ?? '') : '';
  const sound = soundKind(stem) ?? soundKind(norm);
  const isCommon = isCommonWord(norm) || isCommonWord(stem);
  const listed = listedStem(norm);
  if (listed) return listed;
  if (isPaired(norm, previous, next)) return 'brand';
  if (doubtfulBrands.has(stem) && isBesideProduct(tokens, at)) return 'brand';
  if (brandAfter.has(withoutTeluguCase(next)) && (sound !== null || !isCommon) && !isVerbOrPlural(norm))
    return 'brand';
  const isTitled = titlesBehind.has(next) || titlesBefore.has(previous);
  if (isTitled && (sound === 'name' || sound === 'doubtful') && !titlesBefore.has(norm)) return 'name';
  if (sound === 'doubtful' && next !== '' && isName(soundKind(withoutTeluguCase(next)))) return 'name';
  if (isCommon) return null;
  if (sound === 'name' || sound === 'brand') return sound;
  const isInstitution = institutionWords.has(next) || institutionWords.has(withoutTeluguCase(next));
  if ((isTitled || isInstitution) && !isVerbOrPlural(norm)) return 'name';
  if (TELUGU.test(norm))
    return ([stem, norm].some((word) => TELUGU_NAME.test(word)) &&
      !NO_TELUGU_NAME.test(stem) &&
      !FINITE_VERB.test(norm)) ||
      (PLACE.test(stem) && !FINITE_VERB.test(norm)) ||
      (isSpeechVerb(next) && !isVerbOrPlural(norm) && stem === norm)
      ? 'name'
      : null;
  if (PLACE.test(norm)) return 'name';
  const isToldOf = /^, (?:जो|जिस|जिन)/u.test(text.slice(token.end, token.end + 6));
  return (next === 'ने' || isToldOf) && !isVerbOrPlural(norm) && !titlesBefore.has(norm) ? 'name' : null;
}

function isName(kind: ReturnType<typeof soundKind>): boolean {
  return kind === 'name' || kind === 'doubtful';
}

/** Words like Hero or Atlas name a brand where bicycles or spices are spoken of. */
export function isBesideProduct(tokens: readonly Token[], at: number): boolean {
  const { productWords } = nameLists();
  return tokens
    .slice(Math.max(0, at - 3), at + 4)
    .some(({ norm }) => productWords.has(norm) || productWords.has(withoutTeluguCase(norm)));
}

/** Also with a Telugu case ending: `హైదరాబాద్‌లో`. */
function listedStem(word: string): NativeName['kind'] | null {
  const { listed } = nameLists();
  const stem = withoutTeluguCase(word);
  return listed.get(word) ?? listed.get(stem) ?? listed.get(`${stem}్`) ?? null;
}

/** With the word before or behind it a brand of two words: "दैनिक भास्कर". */
function isPaired(word: string, previous: string, next: string): boolean {
  const { pairs } = nameLists();
  const isPair = (first: string, second: string): boolean =>
    pairs.get(first)?.has(withoutTeluguCase(second)) ?? false;
  return isPair(word, next) || isPair(previous, word);
}

export function withoutTeluguCase(word: string): string {
  if (!TELUGU.test(word)) return word;
  const stem = word.replace(TELUGU_CASE, '');
  return stem.length >= SHORTEST_NAME ? stem : word;
}

/** Whether nothing but a space stands between. */
function touches(text: string, before: Token | undefined, after: Token | undefined): boolean {
  return before !== undefined && after !== undefined && text.slice(before.end, after.start).trim() === '';
}
