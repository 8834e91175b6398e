/** Takes the words of a request off both ends of a clause, so that the topic is left. */
import { durationAt, withoutLengthLink } from '../vocabulary/durations.js';
import { partBefore, partsAt, type Part } from './request-parts.js';
import { edgeKeys, type SpokenWord } from '../vocabulary/word-keys.js';

export interface Edge {
  /** How many words of the clause it takes. */
  readonly words: number;
  readonly parts: readonly Part[];
  /** `asked`: it asks for a script; `named`: it names one, and asks only beside something else; `none`: neither. */
  readonly strength: 'asked' | 'named' | 'none';
}

/** Said of many other things too ("a video camera", "a video of my dog made me cry"). */
const LOOSE_NOUNS = edgeKeys('looseNoun');
/** Links that name a topic whatever stands before them. */
const ABOUT = edgeKeys('about');
const QUESTION_WORDS = edgeKeys('question');
/** What only a request says. */
export const FIRM: ReadonlySet<Part['kind']> = new Set([
  'seconds',
  'cue',
  'type',
  'urgency',
  'ask',
  'deadline',
  'noun',
]);

/** "Write me a 30 second reel about": what stands before the topic. */
export function leftEdge(clause: readonly SpokenWord[]): Edge {
  const keys = clause.map(({ key }) => key);
  const parts: Part[] = [];
  let at = 0;
  let firmAt = 0;
  let linkKey: string | null = null;
  while (at < keys.length && linkKey === null) {
    const part = partsAt(keys, at).find(({ kind }) => kind !== 'topicEnd' && (kind !== 'link' || firmAt > 0));
    // "Por qué" asks, "por favor" is polite.
    if (!part || (keys[at] === 'por' && keys[at + 1] === 'que')) break;
    // "de 30 segundos" goes on; "de mi primera venta" is the topic.
    if (part.kind === 'link' && !durationAt(keys, at + part.words)) linkKey = keys[at] ?? null;
    parts.push(part, ...(part.kind === 'ask' ? optionsWithin(keys, at, at + part.words) : []));
    at += part.words;
    if (part.kind === 'cue' && part.takesRest) at = keys.length;
    const isKept = part.kind === 'cue' && part.keeps > 0;
    if (FIRM.has(part.kind) || linkKey !== null) firmAt = isKept ? at - part.keeps : at;
    // "Write" belongs to the request once it is known for one.
    if (part.kind === 'noise' || (part.kind === 'verb' && firmAt > 0 && hasNoun(parts))) firmAt = at;
    if (isKept || (part.kind === 'ask' && LINK_AT_END.has(keys[at - 1] ?? ''))) break;
  }
  const taken = parts.filter(({ kind }) => kind !== 'filler');
  const noun = parts.findIndex(({ kind }) => kind === 'noun');
  const strength = strengthOf(taken, {
    isMarked: isMarked(clause, firmAt),
    isLinked: linkKey !== null,
    isLoose: noun >= 0 && isLoose(keys, parts, linkKey, firmAt),
  });
  return { words: firmAt, parts: taken, strength };
}

/** "I need a *45 second* one about": options between the words that ask. */
function optionsWithin(keys: readonly string[], from: number, to: number): readonly Part[] {
  const line = keys.slice(0, to);
  return line.flatMap((_, at) =>
    at < from ? [] : partsAt(line, at).filter(({ kind }) => ['seconds', 'type', 'urgency'].includes(kind)),
  );
}

/** Links an asking phrase may end with: the topic follows. */
const LINK_AT_END = edgeKeys('askLink');

/** "... ke baare mein 30 second ki reel bana do", "... 45 sec to sell it": what stands behind the topic. */
export function rightEdge(clause: readonly SpokenWord[], from: number, wasAsked: boolean): Edge {
  const keys = clause.map(({ key }) => key);
  const kinds = wasAsked ? AFTER_ASKED : ANYTHING;
  let parts: readonly Part[] = [];
  let firm = parts;
  let end = keys.length;
  let firmEnd = end;
  while (end > from) {
    const part = partBefore(keys, end, kinds);
    if (!part || end - part.words < from) break;
    const start = end - part.words;
    // "My yoga tutorial" is a topic; "bread 30s tutorial" names a kind.
    if (part.kind === 'type' && part.words === 1 && start > from && !endsWithDuration(keys, start)) break;
    parts = [part, ...parts];
    end = start;
    // "in 40 seconds": what joins it belongs to it.
    if (part.kind === 'seconds') end = withoutLengthLink(keys, from, end);
    const endsTopic = part.kind === 'topicEnd' && (wasAsked || firmEnd < keys.length);
    if (FIRM.has(part.kind) || part.kind === 'noise' || endsTopic) [firmEnd, firm] = [end, parts];
    if (part.kind === 'topicEnd') break;
  }
  const isLinked = firm[0]?.kind === 'topicEnd';
  const strength = strengthOf(firm, { isMarked: false, isLinked, isLoose: false });
  return { words: keys.length - firmEnd, parts: firm, strength };
}

const AFTER_ASKED: ReadonlySet<Part['kind']> = new Set([
  'seconds',
  'cue',
  'type',
  'urgency',
  'deadline',
  'noise',
  'topicEnd',
]);
const ANYTHING: ReadonlySet<Part['kind']> = new Set([...AFTER_ASKED, 'ask', 'noun', 'verb', 'filler']);

function endsWithDuration(keys: readonly string[], end: number): boolean {
  return [1, 2, 3].some((words) => durationAt(keys.slice(0, end), end - words)?.words === words);
}

function strengthOf(
  parts: readonly Part[],
  { isMarked, isLinked, isLoose }: { isMarked: boolean; isLinked: boolean; isLoose: boolean },
): Edge['strength'] {
  const has = (kind: Part['kind']): boolean => parts.some((part) => part.kind === kind);
  const isTimed = has('seconds');
  if (has('ask') || parts.some((part) => part.kind === 'cue' && part.asks)) return 'asked';
  // "One minute on why I quit": nothing else has a length and a topic.
  if (isTimed && isLinked) return 'asked';
  if (!has('noun')) return 'none';
  // "30 second reel why dough does not rise": nobody gives a length to anything else.
  const isAsked = isMarked || isLinked || has('verb') || isTimed;
  return isAsked && !isLoose ? 'asked' : 'named';
}

/** "Make video calls cheaper", "the video I saw": the noun is no script. */
function isLoose(keys: readonly string[], parts: readonly Part[], link: string | null, at: number): boolean {
  const nouns = keys.slice(0, at).filter((key) => LOOSE_NOUNS.has(key));
  const strict = parts.filter(({ kind }) => kind === 'noun').length > nouns.length;
  const hasOption = parts.some(({ kind }) => ['seconds', 'type', 'cue', 'urgency'].includes(kind));
  if (nouns.length === 0 || strict || hasOption || at === keys.length) return false;
  const hasVerb = parts.some(({ kind }) => kind === 'verb');
  if (!hasVerb) return link === null || !ABOUT.has(link);
  return link === null && !QUESTION_WORDS.has(keys[at] ?? '');
}

function hasNoun(parts: readonly Part[]): boolean {
  return parts.some(({ kind }) => kind === 'noun' || kind === 'ask');
}

function isMarked(clause: readonly SpokenWord[], at: number): boolean {
  return at > 0 && /[:,]$/u.test(clause[at - 1]?.raw ?? '');
}
