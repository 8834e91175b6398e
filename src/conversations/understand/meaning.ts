/** What a text means with nothing open: read once, for which conversation it opens and for how it is answered. */
import type { ChatContext } from '../../chat/types.js';
import { audienceSaid, isCorrection, readStandingBan } from '../../engine/persona/correction-patterns.js';
import { wordsOfAll } from '../../engine/text/word-lists.js';
import { normalWords } from '../../engine/text/words.js';
import { copyFor } from '../shared/copy.js';
import { asksForScript, parseFreeRequest, type FreeRequest } from './free-request.js';
import { givenWords } from './given-words.js';
import { isForGap, stopsNothing } from './for-gap.js';
import { asksPlainly, bansWords, isGuessed, isOfHer, isScrap } from './how-sure.js';
import { herWish } from './herself.js';
import { likelierMeaning } from './likelier-meaning.js';
import { isGreeting } from './name-given.js';
import type { Retelling } from '../../engine/persona/retold.js';
import { factCorrected, rightHalf, swapIn } from './fact-corrected.js';
import {
  asks,
  asksForTwoOpenings,
  newsIn,
  reproaches,
  saysFine,
  saysGoodbye,
  saysSameAgain,
} from './said-to-us.js';
import { languageToTalk } from './language-talk.js';
import { lengthMeant } from './length-meant.js';
import { tellsSaying, tellsStep } from './craft-talk.js';
import { dislikesMiddle } from './middle-talk.js';
import { namedEdits } from './named-edits.js';
import { looksLikeNumbers, tellsOfPost } from './post-numbers.js';
import type { Meaning } from './meaning-kinds.js';
import { remarksOf } from './clauses.js';
import { severalRequests } from './several-requests.js';
import type { Wish } from './vocabulary-lists.js';
import {
  correctsScript,
  isPlainRewrite,
  lengthAsked,
  lengthRewrite,
  type AskedRewrite,
} from './rewrite-words.js';
import { questionAsked } from './questions.js';
import { isTypedPath } from './typed-path.js';
import { ownVersion, versionBefore } from './own-version.js';
import { answeredChoice, pickedChoice } from './picked-choice.js';
import { scriptActionAsked } from './script-action-words.js';
import { isMistakenFor, requestOrTalk } from './request-or-talk.js';
import { isOfWhole, ofRemark, rewriteOf } from './remark-meaning.js';
import { pointsBack, remarkOn, type Remark } from './script-remarks.js';
import { scriptNamed } from './script-named.js';
import { isPlainYes, talkOf } from './small-talk.js';
import { onlyTold } from './told-only.js';
import { isNoRule, isNoStandingRule, isSaidSooner, isToldFact } from './telling.js';
import { topicBehindSwitch } from './topic-switch.js';
import { wholeAnswer } from './whole-answer.js';
import { isTalk, wishAmong, wishIn } from './wishes.js';
import { said, spokenWords } from './word-keys.js';

/** Wishes whose words are said of a script as well: "nobody would say this", "another idea". */
const UNSURE: ReadonlySet<Wish> = new Set(['score', 'results', 'ideas', 'posting', 'languages']);

/** Asked in words that ask for a change as well. */
const ABILITIES: ReadonlySet<Wish> = new Set(['filming', 'posting', 'platforms']);

/** What our phrases and what we learned from messages say together; a reply may be her own version, so phrases alone read it. Never throws. */
export function meaningOf(text: string, context: ChatContext, isReply = false): Meaning {
  const words = text.trim();
  if (isTypedPath(words)) return { kind: 'path' };
  const isAfter = context.lastScriptId !== undefined && !isReply;
  const version = isAfter ? (ownVersion(words) ?? versionBefore(words, context.told)) : null;
  if (version !== null) return { kind: 'version', text: version };
  const given = isAfter ? givenWords(words) : null;
  if (given) return { kind: 'edit', asked: { part: 'custom', instruction: words, edits: [given] } };
  if (!isReply && (severalRequests(words) || (context.persona && topicBehindSwitch(words))))
    return { kind: 'request' };
  const language = isReply ? null : languageToTalk(words);
  if (language !== null) return { kind: 'talkIn', language };
  const picked = isReply ? null : (answeredChoice(words, context) ?? pickedChoice(words, context));
  if (picked !== null) return { kind: 'picked', value: picked };
  const whole = context.persona && !isReply ? wholeAnswer(words) : null;
  if (whole !== null) return { kind: whole === 'forever' ? 'forever' : 'remark' };
  const question = context.persona && !isReply ? questionAsked(words) : null;
  if (question) return { kind: 'question', question };
  if (context.lastScriptId !== undefined && !isReply && saysSameAgain(words))
    return { kind: 'rewrite', asked: { part: 'another', instruction: words } };
  if (isAfter && asksForTwoOpenings(words)) return { kind: 'action', action: 'variants' };
  if (isAfter && dislikesMiddle(words))
    return { kind: 'rewrite', asked: { part: 'middle', instruction: words } };
  // The card has asked for it.
  if (context.persona?.targetAudience === '' && !isReply && audienceSaid(words) !== null)
    return { kind: 'correction' };
  const herself = context.persona && !isReply ? herWish(words) : null;
  if (herself) return { kind: 'herself', wish: herself };
  if (context.persona && !isReply && isPlainYes(words)) return { kind: 'talk', talk: ['yes'] };
  if (
    context.persona &&
    !isReply &&
    !asksForScript(words) &&
    factCorrected(words, context.persona).length > 0
  )
    return { kind: 'correction' };
  if (context.persona && !isReply) {
    // "Why is my husband there again? I said never mention him. Delete that script."
    if (readStandingBan(words)?.isPointedAt && !asksForScript(words)) return { kind: 'correction' };
    if (onlyTold(words) !== null) return { kind: 'remark' };
  }
  const named = context.persona && !isReply ? scriptNamed(words) : null;
  // "Posted the slugs one, 212 views" tells how it did.
  if (named?.act === 'posted' && /\p{Nd}/u.test(words)) return { kind: 'results' };
  const byPhrases = meaningByPhrases(words, context);
  // "Nanti awak balik lagi" goes back to no version.
  if (byPhrases.kind === 'wish' && byPhrases.wished.wish === 'version' && saysGoodbye(words))
    return { kind: 'goodbye' };
  if (byPhrases.kind === 'action' && byPhrases.action === 'posted' && tellsNumbers(words))
    return { kind: 'results' };
  // "What are the commands again" is about no script.
  if (named && byPhrases.kind !== 'action' && !(named.act === 'another' && ASIDE.has(byPhrases.kind)))
    return { kind: 'named', named };
  if (!context.persona || isReply) return byPhrases;
  // What was learned takes "cheerio hen" for a wish.
  if (byPhrases.kind === 'remark' && saysGoodbye(words)) return { kind: 'goodbye' };
  const likeliest = likelierMeaning(words, context, byPhrases) ?? byPhrases;
  const meaning = saidToUs(words, context, stopsNothing(likeliest, words) ? { kind: 'remark' } : likeliest);
  if (context.gap !== undefined && isForGap(words, context, meaning)) return { kind: 'filling' };
  return meaning.kind === 'correction' ? correcting(words, context) : meaning;
}

/** What corrects nothing she told and holds for one script only is scolding, or told. */
function correcting(words: string, context: ChatContext): Meaning {
  const isHeard = swapIn(words) !== null || (remarkOn(words)?.kind === 'untrue' && !tellsOfPost(words));
  if (isHeard || !isNoStandingRule(words)) return { kind: 'correction' };
  const isTold = context.persona && rightHalf(words, context.persona) !== null;
  return isTold || !(isSaidSooner(words) || reproaches(words))
    ? { kind: 'remark' }
    : scolding(words, context);
}

/** "Posted the slugs one, 212 views": not "posted it at 9". */
function tellsNumbers(words: string): boolean {
  return /\p{Nd}{3}/u.test(words) || wishIn(words)?.wish === 'results';
}

/** What would be a topic, a rule or a question otherwise, and is only said to us. */
function saidToUs(words: string, context: ChatContext, meaning: Meaning): Meaning {
  if (MAY_BE_TOLD.has(meaning.kind) && tellsSaying(words)) return { kind: 'remark' };
  if (context.lastScriptId !== undefined && tellsStep(words, meaning)) return { kind: 'remark' };
  if (meaning.kind === 'wish' && isMistakenFor(meaning.wished.wish, words))
    return { kind: context.lastScriptId === undefined ? 'remark' : 'reproach' };
  if (context.lastScriptId !== undefined) {
    if (FEELING.has(meaning.kind) && saysFine(words))
      return { kind: 'wish', wished: { wish: 'praise', about: words } };
    if (isPraise(meaning))
      return behindPraise(words, context) ?? (asks(words) || denies(words) ? { kind: 'remark' } : meaning);
  }
  const isRemark = meaning.kind === 'remark' && !asksForScript(words);
  const isOpen = isRemark || (meaning.kind === 'request' && !asksPlainly(words, context));
  if (isOpen && saysGoodbye(words)) return { kind: 'goodbye' };
  const isOfScript = context.persona && context.lastScriptId !== undefined;
  const mayBeSwap = isOpen || meaning.kind === 'talk' || (meaning.kind === 'correction' && !isOfHer(words));
  const swap = isOfScript && mayBeSwap ? swapIn(words) : null;
  if (swap) return context.builtIn ? editOf(swap, words) : { kind: 'correction' };
  if ((isOpen || isGuessed(meaning, words)) && context.lastScriptId !== undefined && reproaches(words))
    return scolding(words, context);
  const news = isRemark && context.persona ? newsIn(words) : null;
  if (news) return { kind: news };
  const isTold = meaning.kind === 'request' && isOpen && isToldFact(words);
  if (isTold || (isScrap(meaning, words) && isNoRule(words, context))) return { kind: 'remark' };
  return meaning.kind === 'request' ? requestOrTalk(words, context, isOpen) : meaning;
}

/** What a saying of her people is taken for by its words. */
const MAY_BE_TOLD: ReadonlySet<Meaning['kind']> = new Set(['request', 'rewrite', 'correction', 'wish']);

/** A model mends the script by it; nothing of it holds for the next one. */
function scolding(words: string, { lastScriptId, builtIn }: ChatContext): Meaning {
  if (lastScriptId === undefined) return { kind: 'remark' };
  return builtIn ? { kind: 'reproach' } : { kind: 'rewrite', asked: { part: 'custom', instruction: words } };
}

function isPraise(meaning: Meaning): boolean {
  return meaning.kind === 'wish' && meaning.wished.wish === 'praise';
}

/** Fewer words deny nothing by "no" ("no words, superb"). */
const DENYING_WORDS = 8;

/** "... I don't understand it, tell me in Hinglish" is no praise; "couldn't be better" is, by its words. */
function denies(words: string): boolean {
  const told = normalWords(words);
  if (told.length < DENYING_WORDS || remarkOn(words)?.kind === 'praise') return false;
  return told.some((word) => NEGATIONS.has(word));
}

const NEGATIONS = wordsOfAll('negations');
const FEELING: ReadonlySet<Meaning['kind']> = new Set(['remark', 'talk', 'wish', 'correction', 'request']);

/** "Ficou bom mas troca a ordem": what stands behind the praise is what she wants; null where nothing does. */
function behindPraise(words: string, context: ChatContext): Meaning | null {
  const [first, ...rest] = remarksOf(spokenWords(words));
  if (!first || rest.length === 0) return null;
  const wanted = meaningOf(rest.map(said).join(' '), context);
  return WANTED.has(wanted.kind) ? wanted : null;
}

const WANTED: ReadonlySet<Meaning['kind']> = new Set([
  'rewrite',
  'edit',
  'length',
  'correction',
  'reproach',
  'request',
]);

/** She told nothing of it before: only the script can hold it. */
function editOf({ old, instead }: Retelling, instruction: string): Meaning {
  const edits = [{ op: 'replace' as const, words: old, instead }];
  return { kind: 'edit', asked: { part: 'custom', instruction, edits } };
}

const ASIDE: ReadonlySet<Meaning['kind']> = new Set(['wish', 'talk', 'greeting']);

function meaningByPhrases(words: string, context: ChatContext): Meaning {
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
  if (wished?.wish === 'delete' && context.persona && readStandingBan(words)) return { kind: 'correction' };
  // "Can you make it shorter" asks for that, not what we are able to do.
  const isChange = isAfterScript && wished && ABILITIES.has(wished.wish) && isPlainRewrite(words, true);
  const named = context.lastScriptId === undefined ? null : namedEdits(words);
  // "Take out the numbers" asks for none.
  const isOrdered = wished?.wish === 'stats' && named?.isOrder;
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
  if (isAfterScript && wished?.wish === 'dislike') return { kind: 'wish', wished };
  if (context.persona && isCorrection(words)) return { kind: 'correction' };
  if (
    remark &&
    CHANGING.has(remark.kind) &&
    !(isAnother(remark) && request && !request.isOnlyPolite && isNew(request, true))
  )
    return ofRemark(remark, words);
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

/** "Hello??": said to somebody who keeps her waiting. */
const IMPATIENT = /[?？]{2}|!{3}/u;
const WAITING: Meaning = { kind: 'wish', wished: { wish: 'waiting', about: '' } };

const CHANGING: ReadonlySet<Remark['kind']> = new Set(['rewrite', 'not-me', 'untrue']);

/** "Isi topic pe koi alag script do" asks for the script before once more. */
function isNew({ draft }: FreeRequest, isAfterScript: boolean): boolean {
  return draft.topic !== undefined ? !(isAfterScript && pointsBack(draft.topic)) : false;
}

/** "Ok new one. gluten free chips in Dublin, 25 sec": what follows is the topic. */
function isAnother(remark: Remark): boolean {
  return remark.kind === 'rewrite' && remark.asked.part === 'another';
}
