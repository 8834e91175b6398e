/** What a text means by our phrases alone, the surest first; what was learned from messages has its say afterwards (`meaning.ts`). */
import type { ChatContext } from '../../chat/types.js';
import { isCorrection, readCorrection } from '../../engine/persona/corrections/read-correction.js';
import { readStandingBan } from '../../engine/persona/rules/standing-bans.js';
import { copyFor } from '../shared/copy.js';
import { parseFreeRequest, type FreeRequest } from './requests/free-request.js';
import { bansWords } from './how-sure.js';
import { isGreeting } from './herself/name-given.js';
import { lengthMeant } from './requests/length-meant.js';
import { namedEdits } from './edits/named-edits.js';
import { looksLikeNumbers } from './library/post-numbers.js';
import type { Meaning } from './meaning-kinds.js';
import type { Wish } from './vocabulary/vocabulary-lists.js';
import {
  correctsScript,
  isPlainRewrite,
  lengthAsked,
  lengthRewrite,
  type AskedRewrite,
} from './edits/rewrite-words.js';
import { scriptActionAsked } from './library/script-action-words.js';
import { isOfWhole, ofRemark, rewriteOf } from './remarks/remark-meaning.js';
import { keepsIt } from './remarks/after-script-talk.js';
import { pointsBack, remarkOn, type Remark } from './remarks/script-remarks.js';
import { talkOf } from './talk/small-talk.js';
import { clausesOf } from './vocabulary/clauses.js';
import { namesSomething, said, spokenWords } from './vocabulary/word-keys.js';
import { isTalk, wishAmong, wishIn } from './talk/wishes.js';

/** Wishes whose words are said of a script as well: "nobody would say this", "another idea". */
const UNSURE: ReadonlySet<Wish> = new Set(['score', 'results', 'ideas', 'posting', 'languages']);

/** Asked in words that ask for a change as well. */
const ABILITIES: ReadonlySet<Wish> = new Set(['filming', 'posting', 'platforms']);

export function meaningByPhrases(words: string, context: ChatContext): Meaning {
  // What is being written is spoken of as what is there.
  const isAfterScript = context.lastScriptId !== undefined || context.writing !== undefined;
  const action = scriptActionAsked(words, copyFor(context.locale));
  if (action !== null) return { kind: 'action', action };
  const seconds = isAfterScript ? lengthMeant(words) : null;
  if (seconds !== null) return { kind: 'length', asked: lengthRewrite(seconds, words) };
  const request = parseFreeRequest(words);
  if (request && (isAfterScript ? request.isPlain : request.isNamed) && isNew(request, isAfterScript))
    return { kind: 'request' };
  const judged = isAfterScript ? remarkOn(words) : null;
  // "Will you post it?" asks.
  const remark = judged?.kind === 'posted' && /[?？]\s*$/u.test(words) ? null : judged;
  // Out of her first story no clause is taken for a wish.
  const wished = context.persona ? wishAmong(words) : wishIn(words);
  if (wished?.wish === 'greeting' && IMPATIENT.test(words)) return WAITING;
  if (wished?.wish === 'delete' && keepsIt(words)) return { kind: 'talk', talk: ['no'] };
  if (wished?.wish === 'delete' && context.persona && readStandingBan(words)) return { kind: 'correction' };
  // "Can you make it shorter" asks for that, not what we are able to do.
  const isChange = isAfterScript && wished && ABILITIES.has(wished.wish) && isPlainRewrite(words, true);
  const named = context.lastScriptId === undefined ? null : namedEdits(words);
  // "Take out the numbers" asks for none, "put the price in" for none of ours, nor does the reason behind an order: "..., it is private".
  const isReason = wished?.wish === 'private' && wishIn(firstClause(words)) === null;
  const isOrdered = (isReason || wished?.wish === 'stats' || wished?.wish === 'price') && named?.isOrder;
  if (
    wished &&
    !isChange &&
    !isOrdered &&
    !isTalk(wished.wish) &&
    !(UNSURE.has(wished.wish) && remark && remark.kind !== 'praise')
  )
    return wished.wish === 'results' && context.persona ? { kind: 'results' } : { kind: 'wish', wished };
  if (context.persona && bansWords(words, isAfterScript)) return { kind: 'correction' };
  const edits = named?.edits ?? [];
  const edit: AskedRewrite = { part: 'custom', instruction: words, edits };
  if (named?.isOrder && !(remark && isOfWhole(remark, edits))) return { kind: 'edit', asked: edit };
  if (isAfterScript && !remark && lengthAsked(words) !== null) return rewriteOf(words);
  // "That's not me, I never say guys": the word goes for good.
  const isDislike = wished?.wish === 'dislike' || remark?.kind === 'not-me';
  if (context.persona && isDislike && bansNamed(words)) return { kind: 'correction' };
  if (isAfterScript && wished?.wish === 'dislike') return { kind: 'wish', wished };
  if (context.persona && isCorrection(words)) return { kind: 'correction' };
  if (
    remark &&
    CHANGING.has(remark.kind) &&
    !(isAnother(remark) && request && !request.isOnlyPolite && isNew(request, true))
  )
    return ofRemark(remark, words);
  // "Hello again" asks for nothing again where nothing was written.
  if (wished?.wish === 'greeting' && !isAfterScript)
    return context.persona ? { kind: 'wish', wished } : { kind: 'story' };
  if (isPlainRewrite(words, isAfterScript)) return rewriteOf(words);
  if (edits.length > 0 && !remark) return { kind: 'rewrite', asked: edit };
  if (request && !request.isOnlyPolite && isNew(request, isAfterScript)) return { kind: 'request' };
  if (remark) return ofRemark(remark, words);
  if (wished && (context.persona || wished.wish === 'thanks')) return { kind: 'wish', wished };
  const talk = talkOf(words);
  if (talk.length > 0 && (context.persona || !talk.some((one) => one === 'what' || one === 'yes')))
    return { kind: 'talk', talk };
  if (!context.persona) return { kind: 'story' };
  if (looksLikeNumbers(words)) return { kind: 'results' };
  if (isAfterScript && correctsScript(words)) return { kind: 'correction' };
  if (isGreeting(words)) return { kind: 'greeting' };
  return { kind: request ? 'request' : 'remark' };
}

const firstClause = (words: string): string => said(clausesOf(spokenWords(words))[0] ?? []);

/** "I never say that" names no word. */
function bansNamed(words: string): boolean {
  const read = readCorrection(words);
  return read?.field === 'neverSays' && namesSomething(spokenWords(read.value));
}

/** "Hello??": said to somebody who keeps her waiting. */
const IMPATIENT = /[?？]{2}|!{3}/u;
const WAITING: Meaning = { kind: 'wish', wished: { wish: 'waiting', about: '' } };

const CHANGING: ReadonlySet<Remark['kind']> = new Set(['rewrite', 'not-me', 'untrue']);

/** "Isi topic pe koi alag script do" asks for the script before once more, "write it a bit simpler" for a change of it. */
function isNew({ draft: { topic }, isNamed }: FreeRequest, isAfterScript: boolean): boolean {
  if (topic === undefined) return false;
  return !isAfterScript || !(pointsBack(topic) || (!isNamed && isPlainRewrite(topic, true)));
}

/** "Ok new one. gluten free chips in Dublin, 25 sec": what follows is the topic. */
function isAnother(remark: Remark): boolean {
  return remark.kind === 'rewrite' && remark.asked.part === 'another';
}
