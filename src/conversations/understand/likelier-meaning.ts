/** Another meaning than our phrases found, where what was learned from messages speaks for it clearly enough. */
import type { ChatContext } from '../../chat/types.js';
import { readResultsLine } from '../../engine/results/read-line.js';
import type { RewritePart } from '../../engine/operations.js';
import { clausesOf } from './vocabulary/clauses.js';
import { durationAt } from './vocabulary/durations.js';
import { likelyIntents } from './learned/likely-intents.js';
import { INTENTS, type Intent } from './learned/model-file.js';
import type { Meaning } from './meaning-kinds.js';
import { partsAt, type Part } from './requests/request-parts.js';
import { languageNamedIn } from './requests/named-language.js';
import { WISHES, type Talk, type Wish } from './vocabulary/vocabulary-lists.js';
import { keepsIt } from './remarks/after-script-talk.js';
import { isWanted, namesSomethingElse, pointsBack } from './remarks/script-remarks.js';
import { isPlainRewrite, rewriteAsked } from './edits/rewrite-words.js';
import { parseFreeRequest } from './requests/free-request.js';
import { topicIn } from './requests/typed-request.js';
import { beside, KEEPS_WORDS, quotedText } from './talk/wishes.js';
import { keysIn, spokenWords } from './vocabulary/word-keys.js';

/**
 * What our own phrases found counts so many times as likely as it would be by its marks alone. Chosen on a set of messages
 * (m9 in `data/eval/requests-development.jsonl`) that neither phrases nor weights had seen.
 */
const PHRASES_COUNT = 12;
/** A meaning less likely than this is asked about; one that changes what is kept of her must be likelier. */
const LEAST = 0.4;
const LEAST_TO_KEEP = 0.5;
const KEPT: ReadonlySet<Intent> = new Set(['correction', 'results', 'not-me', 'praise']);

/** Said in words that mean nothing else. */
const SURE: ReadonlySet<Meaning['kind']> = new Set(['action', 'length', 'story', 'correction']);

/** "A bit shorter" and "too short" hold the same words: which way to go the phrases know best. */
const OPPOSITES: Partial<Record<Intent, Intent>> = { shorter: 'longer', longer: 'shorter' };
const PRAISE: ReadonlySet<Intent> = new Set<Intent>(['praise']);
const LENGTHS: ReadonlySet<Intent> = new Set<Intent>(['shorter', 'longer']);

/** What few words are easily taken for, and from which chance on they are ("lush"). */
const OF_FEW_WORDS: ReadonlySet<Intent> = new Set<Intent>([
  'praise',
  'another',
  'new-hook',
  'tone',
  'greeting',
  'thanks',
]);
const PLAIN = 0.85;

/** Null where the phrases' meaning stands. */
export function likelierMeaning(text: string, context: ChatContext, byPhrases: Meaning): Meaning | null {
  if (SURE.has(byPhrases.kind) || (byPhrases.kind === 'wish' && !isLearned(byPhrases.wished.wish)))
    return null;
  if (byPhrases.kind === 'edit') return elsewhere(text, context);
  // A thumb up has no words to be weighed.
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const known = intentOf(byPhrases);
  const never = neverMeant(text, byPhrases, known);
  const likely = likelyIntents(text, context.lastScriptId !== undefined).map(({ intent, probability }) => ({
    intent,
    probability,
    weight: never.has(intent) ? 0 : probability * (intent === known ? PHRASES_COUNT : 1),
  }));
  const best = likely.reduce((most, one) => (one.weight > most.weight ? one : most));
  if (best.intent === known && isWhole(byPhrases)) return null;
  // Few words with a thing in them are its topic sooner: "a good knife", "good morning routine".
  if (best.probability < PLAIN && OF_FEW_WORDS.has(best.intent) && namesSomethingElse(text))
    return byPhrases.kind === 'request' ? byPhrases : { kind: 'remark' };
  if (best.intent === known || (best.intent === 'delete' && keepsIt(text))) return null;
  if (best.probability < (KEPT.has(best.intent) ? LEAST_TO_KEEP : LEAST)) return null;
  return meaningOfIntent(best.intent, text, context);
}

/** What was learned is sure of by words that say something else here. */
function neverMeant(text: string, byPhrases: Meaning, known: Intent | null): ReadonlySet<Intent> {
  // "I want hook wey sweet pass this one" praises nothing.
  if (isWanted(keysIn(text)) && known !== 'praise') return PRAISE;
  // "Mais um, como eu comecei, 30 segundos" has a length, and a topic.
  if (byPhrases.kind === 'request' && parseFreeRequest(text)?.draft.seconds !== undefined) return LENGTHS;
  const opposite = known === null ? undefined : OPPOSITES[known];
  return new Set(opposite === undefined ? [] : [opposite]);
}

/** Its words say that and nothing beside, but for praise of which something is left over ("a good knife"). */
function isWhole(meaning: Meaning): boolean {
  return meaning.kind !== 'wish' || meaning.wished.about === '';
}

/** Said of the script rather than of what stands in it: an order that names its words is none of these. */
const OF_ITS_WORDS: ReadonlySet<Intent> = new Set<Intent>([
  'tone',
  'shorter',
  'longer',
  'another',
  'new-hook',
  'new-cta',
  'not-me',
  'correction',
  'praise',
  'smalltalk',
]);

/** "Drop that one in a txt file for me" names words, and is plainly about something else. */
function elsewhere(text: string, context: ChatContext): Meaning | null {
  const [best] = likelyIntents(text, true).toSorted((a, b) => b.probability - a.probability);
  if (!best || best.probability < PLAIN || OF_ITS_WORDS.has(best.intent)) return null;
  return meaningOfIntent(best.intent, text, context);
}

const REWRITES: Partial<Record<Intent, RewritePart>> = {
  shorter: 'shorter',
  longer: 'longer',
  'new-hook': 'hook',
  'new-cta': 'cta',
  tone: 'tone',
  language: 'language',
  another: 'another',
};
/** Other wishes are intents of the same name. */
function wishOf(intent: Intent): Wish | undefined {
  return intent === 'not-me' ? 'dislike' : WISHES.find((wished) => wished === intent);
}

const TALKS: Partial<Record<Intent, Talk>> = { agree: 'yes', decline: 'no' };

/** Null for a meaning that lacks what it needs: a language, a figure. */
function meaningOfIntent(intent: Intent, text: string, context: ChatContext): Meaning | null {
  const part = REWRITES[intent];
  if (part) return context.lastScriptId === undefined ? null : rewriteOf(part, text);
  const talk = TALKS[intent];
  if (talk) return { kind: 'talk', talk: [talk] };
  switch (intent) {
    case 'script':
      return changeIn(text, context) ?? { kind: mayBeAsked(text) ? 'request' : 'remark' };
    case 'correction':
    case 'greeting':
      return { kind: intent };
    case 'results':
      return tellsNumbers(text, context) ? { kind: 'results' } : wish('results', '');
    case 'smalltalk':
      return { kind: 'remark' };
    case 'score':
      return wish('score', quotedText(text) ?? '');
    default: {
      const wished = wishOf(intent);
      if (!wished) return null;
      if (wished === 'hashtags') return wish(wished, beside('hashtags', text));
      return wish(wished, KEEPS_WORDS.has(wished) || isSaidOfScript(wished, context) ? text : '');
    }
  }
}

/** "Isi topic pe koi alag do" asks for the script before once more, "... 45 sec but funnier" for a change of it. */
function changeIn(text: string, { lastScriptId }: ChatContext): Meaning | null {
  const topic = lastScriptId === undefined ? '' : topicIn(text);
  if (topic === '') return null;
  if (pointsBack(topic)) return rewriteOf('another', text);
  const change = isPlainRewrite(topic, true) && !parseFreeRequest(text)?.isNamed ? rewriteAsked(topic) : null;
  return change && rewriteOf(change.part, text);
}

/** In digits, or said aloud. */
function tellsNumbers(text: string, { persona }: ChatContext): boolean {
  return /\p{Nd}/u.test(text) || readResultsLine(text, persona?.language ?? 'en', '') !== null;
}

/** A bare topic is no longer; what is longer and asks for nothing is told. Words. */
const BARE_TOPIC = 14;
const ASKING: ReadonlySet<Part['kind']> = new Set(['ask', 'noun', 'seconds', 'cue', 'type', 'urgency']);

function mayBeAsked(text: string): boolean {
  const words = spokenWords(text);
  const keys = words.map(({ key }) => key);
  if (keys.some((_, at) => partsAt(keys, at).some(({ kind }) => ASKING.has(kind)))) return true;
  return words.length <= BARE_TOPIC && clausesOf(words).length <= MOST_CLAUSES;
}

/** "The fridge died. We ate everything. Twice." is told. */
const MOST_CLAUSES = 2;

function isSaidOfScript(wished: Wish, { lastScriptId }: ChatContext): boolean {
  return lastScriptId !== undefined && (wished === 'dislike' || wished === 'praise');
}

function wish(wished: Wish, about: string): Meaning {
  return { kind: 'wish', wished: { wish: wished, about } };
}

function rewriteOf(part: RewritePart, instruction: string): Meaning | null {
  const language = part === 'language' ? languageNamedIn(instruction) : null;
  if (part === 'language' && language === null) return null;
  const keys = spokenWords(instruction).map(({ key }) => key);
  const seconds = keys.map((_, at) => durationAt(keys, at)).find((duration) => duration !== null)?.seconds;
  const isLength = part === 'shorter' || part === 'longer';
  return {
    kind: 'rewrite',
    asked: {
      part,
      instruction,
      ...(language !== null && { language }),
      ...(isLength && seconds !== undefined && { seconds }),
    },
  };
}

const PARTS: Partial<Record<RewritePart, Intent>> = {
  hook: 'new-hook',
  cta: 'new-cta',
  shorter: 'shorter',
  longer: 'longer',
  tone: 'tone',
  custom: 'tone',
  language: 'language',
  another: 'another',
};

/** The intent that stands for a meaning; null for a remark, which is none. */
function intentOf(meaning: Meaning): Intent | null {
  switch (meaning.kind) {
    case 'request':
      return 'script';
    case 'correction':
    case 'results':
    case 'greeting':
      return meaning.kind;
    case 'rewrite':
      return PARTS[meaning.asked.part] ?? null;
    case 'wish':
      return intentOfWish(meaning.wished.wish);
    case 'talk':
      return intentOfTalk(meaning.talk[0]);
    default:
      return null;
  }
}

function intentOfWish(wished: Wish): Intent | null {
  if (wished === 'dislike') return 'not-me';
  return wished === 'chat' ? 'smalltalk' : (INTENTS.find((intent) => intent === wished) ?? null);
}

/** False for a wish the learned model has no intent for: only phrases know it. */
function isLearned(wished: Wish): boolean {
  return intentOfWish(wished) !== null;
}

function intentOfTalk(talk: Talk | undefined): Intent | null {
  switch (talk) {
    case 'yes':
      return 'agree';
    case 'no':
    case 'skip':
    case 'done':
      return 'decline';
    case 'dislike':
      return 'not-me';
    case 'what':
      return 'help';
    default:
      return talk ?? null;
  }
}
