/** Finds the numbers of a text, in figures and in words, with unit and hedge. */
import { composeNumber } from './compose-number.js';
import { numberLists, type Unit } from './number-lists.js';
import { isWeak, vocabularyFor, type NumberVocabulary } from './number-words.js';
import type { Token } from './tokens.js';

/** `పదేళ్ల`: ten years in one word. */
const FUSED_YEARS = /(?:[ేె]ం?డ్ల|ేళ్ల|ేళ్ళ)/u;

export interface NumberMention {
  readonly start: number;
  readonly end: number;
  /** More than one where the writing is ambiguous: `1.900`. */
  readonly values: readonly number[];
  readonly role: 'plain' | 'fraction' | 'times' | 'vague';
  readonly unit: Unit | null;
  /** The word that follows, normalised; empty at the end of a clause. */
  readonly follower: string;
  readonly hedge: 'about' | 'over' | 'under' | null;
  readonly firstToken: number;
  /** The token after the last. */
  readonly nextToken: number;
  readonly inFigures: boolean;
}

/** Words of all scripts with their own alphabet are always understood; `languages` adds the Latin ones. */
export function readNumbers(
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
  options: { readonly countWeak: boolean },
): NumberMention[] {
  const vocabulary = vocabularyFor([...languages, 'hi', 'te']);
  const language = languages[0] ?? 'en';
  const mentions: NumberMention[] = [];
  for (let at = 0; at < tokens.length;) {
    const head = tokens[at];
    if (!head || !mayBegin(head, vocabulary)) {
      at += 1;
      continue;
    }
    const composed = composeNumber(text, tokens, at, vocabulary, language);
    if (!composed) {
      at += 1;
      continue;
    }
    const mention = describe(text, tokens, at, composed, vocabulary);
    const token = tokens[at];
    const isLoneWeak =
      token !== undefined && composed.next === at + 1 && isWeak(token, language) && mention.unit === null;
    if (!isLoneWeak || options.countWeak) mentions.push(mention);
    at = composed.next;
  }
  return mentions;
}

/** Most words are no numbers. */
function mayBegin(token: Token, vocabulary: NumberVocabulary): boolean {
  return token.isFigure || numberLists().articles.has(token.norm) || vocabulary(token.norm) !== undefined;
}

function describe(
  text: string,
  tokens: readonly Token[],
  at: number,
  composed: NonNullable<ReturnType<typeof composeNumber>>,
  vocabulary: NumberVocabulary,
): NumberMention {
  const first = tokens[composed.first];
  const last = tokens[composed.next - 1];
  const { units } = numberLists();
  const before = tokens[composed.first - 1];
  const beforeUnit =
    before && first && /^[.\s]*$/u.test(text.slice(before.end, first.start))
      ? units.get(before.norm)
      : undefined;
  const currency = beforeUnit?.class === 'money' ? beforeUnit : undefined;
  let next = composed.next;
  if (tokens[next]?.norm === 'of' || tokens[next]?.norm === 'odd' || tokens[next]?.norm === 'de') next += 1;
  if (composed.role === 'fraction' && numberLists().articles.has(tokens[next]?.norm ?? '')) next += 1;
  const gap = text.slice(last?.end ?? 0, tokens[next]?.start ?? 0);
  const follower = /^[\s\p{L}+-]*$/u.test(gap) ? (tokens[next]?.norm ?? '') : '';
  let unit = FUSED_YEARS.test(last?.norm ?? '') ? units.get('year') : units.get(follower);
  // "10-12 minutes": the unit stands behind the second number.
  if (!unit && follower !== '' && (tokens[next]?.isFigure || vocabulary(follower))) {
    const after = tokens[next + 1];
    unit = after && units.get(after.norm);
  }
  const start = currency && before && /^\P{L}/u.test(before.raw) ? before.start : (first?.start ?? 0);
  const percent = tokens[composed.next];
  const end = percent?.raw === '%' && percent.start === last?.end ? percent.end : (last?.end ?? start);
  return {
    start,
    end,
    values: composed.values,
    role: composed.role,
    unit: currency ?? unit ?? null,
    follower,
    hedge: hedgeAround(tokens, composed.first - (currency ? 1 : 0), composed.next, text),
    firstToken: composed.first,
    nextToken: composed.next,
    inFigures: tokens[at]?.isFigure ?? false,
  };
}

function hedgeAround(
  tokens: readonly Token[],
  first: number,
  next: number,
  text: string,
): NumberMention['hedge'] {
  const { hedges } = numberLists();
  const from = tokens[first]?.start ?? 0;
  const till = tokens[next - 1]?.end ?? 0;
  if (text.charAt(till) === '+') return 'over';
  const before = tokens
    .slice(Math.max(0, first - 3), first)
    .filter(({ end }) => !CLAUSE_END.test(text.slice(end, from)));
  const after = tokens.slice(next, next + 5).filter(({ start }) => !CLAUSE_END.test(text.slice(till, start)));
  const windows = [...joinedRuns(before), ...joinedRuns(after)];
  if (windows.some((words) => hedges.over.has(words))) return 'over';
  if (windows.some((words) => hedges.about.has(words))) return 'about';
  return windows.some((words) => hedges.under.has(words)) ? 'under' : null;
}

const CLAUSE_END = /[.!?,;:।\n]/u;

/** Every run of one to three neighbouring words: `more-than`. */
function joinedRuns(tokens: readonly Token[]): string[] {
  return tokens.flatMap((_, at) =>
    [1, 2, 3].map((length) =>
      tokens
        .slice(at, at + length)
        .map(({ norm }) => norm)
        .join('-'),
    ),
  );
}
