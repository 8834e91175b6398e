/** What a text means with nothing open: read once, for which conversation it opens and for how it is answered. */
import type { ChatContext } from '../../chat/types.js';
import { audienceInstead, audienceSaid } from '../../engine/persona/reading/audience.js';
import { readStandingBan } from '../../engine/persona/rules/standing-bans.js';
import { isPlainlySaidToUs } from '../../engine/heard/said-to-us.js';
import { saysWrong } from '../../engine/heard/said-wrong.js';
import { wordsOfAll } from '../../engine/text/word-lists.js';
import { readResultsLine } from '../../engine/results/read-line.js';
import { normalWords } from '../../engine/text/words.js';
import { isChat } from '../shared/whose-lines.js';
import { severalChanges } from './edits/several-changes.js';
import { atJoints } from './edits/order-joints.js';
import { captionOrder } from './requests/caption-order.js';
import { asksForScript } from './requests/free-request.js';
import { givenWords } from './edits/given-words.js';
import { isForGap, stopsNothing } from './edits/for-gap.js';
import { asksPlainly, isGuessed, isOfHer, isScrap } from './how-sure.js';
import { herWish } from './herself/herself.js';
import { likelierMeaning } from './likelier-meaning.js';
import type { Retelling } from '../../engine/persona/corrections/retold.js';
import { factCorrected, rightHalf, swapIn } from './edits/fact-corrected.js';
import {
  asks,
  asksForTwoOpenings,
  newsIn,
  reproaches,
  saysFine,
  saysGoodbye,
  saysSameAgain,
} from './remarks/after-script-talk.js';
import { languageToTalk } from './talk/language-talk.js';
import { tellsSaying, tellsStep } from './herself/craft-talk.js';
import { ordersMachine } from './talk/machine-orders.js';
import { dislikesMiddle } from './edits/middle-talk.js';
import { namedEdits } from './edits/named-edits.js';
import { lengthAsked } from './edits/rewrite-words.js';
import { isUnfinished } from './herself/introduction-parts.js';
import { tellsOfPost } from './library/post-numbers.js';
import type { Meaning } from './meaning-kinds.js';
import { remarksOf } from './vocabulary/clauses.js';
import { severalRequests } from './requests/several-requests.js';
import { questionAsked } from './talk/questions.js';
import { isTypedPath } from './requests/typed-path.js';
import { ownVersion, versionBefore } from './edits/own-version.js';
import { answeredChoice, pickedChoice, pickedIdeas } from './library/picked-choice.js';
import { isMistakenFor, requestOrTalk } from './requests/request-or-talk.js';
import { remarkOn } from './remarks/script-remarks.js';
import { scriptNamed, type NamedScript } from './library/script-named.js';
import { isPlainYes } from './talk/small-talk.js';
import { tellsChange } from './herself/life-facts.js';
import { onlyTold } from './herself/told-only.js';
import { moveOrders } from './edits/move-orders.js';
import { pointedBack, toldBehind } from './edits/pointed-back.js';
import { lineBehind, placedBehind } from './edits/told-placed.js';
import { isNoRule, isNoStandingRule, isSaidSooner, isToldFact } from './herself/telling.js';
import { topicBehindSwitch } from './requests/topic-switch.js';
import { allOrForever } from './talk/all-or-forever.js';
import { wishIn } from './talk/wishes.js';
import { said, spokenWords } from './vocabulary/word-keys.js';
import type { Wish } from './vocabulary/vocabulary-lists.js';
import { scriptOrder } from './library/script-orders.js';
import { meaningByPhrases } from './phrase-meaning.js';

/** What our phrases and what we learned from messages say together; a reply may be her own version, so phrases alone read it. Never throws. */
export function meaningOf(text: string, context: ChatContext, isReply = false): Meaning {
  const words = text.trim();
  if (isTypedPath(words)) return { kind: 'path' };
  if (ordersMachine(words)) return { kind: 'machine' };
  if (context.persona && !isReply && isChat(words)) return { kind: 'remark' };
  const isAfter = context.lastScriptId !== undefined && !isReply;
  const version = isAfter ? (ownVersion(words) ?? versionBefore(words, context.told)) : null;
  if (version !== null) return { kind: 'version', text: version };
  const several = isAfter ? severalChanges(words) : null;
  if (several) return { kind: 'rewrite', asked: several };
  const given = isAfter ? (toldBehind(words) ?? givenWords(words)) : null;
  const pointed = isAfter && !given ? pointedBack(words) : null;
  // What she tells of herself is kept as well.
  if (pointed?.op === 'insert' && context.persona) return { kind: 'remark' };
  const edit = given ?? pointed;
  if (edit) return { kind: 'edit', asked: { part: 'custom', instruction: words, edits: [edit] } };
  if (context.persona && !isReply && isUnfinished(words)) return { kind: 'remark' };
  const behind = isAfter ? lineBehind(words) : null;
  if (behind !== null && context.told === undefined) return { kind: 'remark' };
  if (behind !== null && context.told !== undefined) {
    const edits = [placedBehind(context.told, behind)];
    return { kind: 'edit', asked: { part: 'custom', instruction: words, edits } };
  }
  const ideas = isReply ? null : pickedIdeas(words, context);
  if (ideas) return { kind: 'ideas', ...ideas };
  if (!isReply && captionOrder(words) !== null) return { kind: 'request' };
  if (!isReply && (severalRequests(words) || (context.persona && topicBehindSwitch(words))))
    return { kind: 'request' };
  const language = isReply ? null : languageToTalk(words);
  if (language !== null) return { kind: 'talkIn', language };
  const order = isAfter ? scriptOrder(words) : null;
  if (order) return { kind: 'order', order };
  const picked = isReply ? null : (answeredChoice(words, context) ?? pickedChoice(words, context));
  if (picked !== null) return { kind: 'picked', value: picked };
  const whole = context.persona && !isReply ? allOrForever(words) : null;
  if (whole !== null) return { kind: whole === 'forever' ? 'forever' : 'remark' };
  const question = context.persona && !isReply ? questionAsked(words) : null;
  if (question) return { kind: 'question', question };
  if (context.lastScriptId !== undefined && !isReply && saysSameAgain(words))
    return { kind: 'rewrite', asked: { part: 'another', instruction: words } };
  if (isAfter && asksForTwoOpenings(words) && moveOrders(words).length === 0)
    return { kind: 'action', action: 'variants' };
  if (isAfter && dislikesMiddle(words))
    return { kind: 'rewrite', asked: { part: 'middle', instruction: words } };
  if (context.persona && !isReply) {
    // The card has asked for it.
    const isAsked = context.persona.targetAudience === '';
    if (context.lastScriptId === undefined && saysWrong(words)) return { kind: 'correction' };
    if (!asksForScript(words) && (isAsked ? audienceSaid : audienceInstead)(words) !== null)
      return { kind: 'correction' };
  }
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
    const isOrder = isAfter && namedEdits(words).isOrder;
    if (tellsChange(words) || (onlyTold(words) !== null && !isOrder)) return { kind: 'remark' };
  }
  const named = context.persona && !isReply ? scriptNamed(words) : null;
  // "Posted the slugs one, 212 views" tells how it did.
  if (named?.act === 'posted' && readResultsLine(words, context.persona?.language ?? 'en', '') !== null)
    return { kind: 'results' };
  const byPhrases = meaningByPhrases(words, context);
  // "Nanti awak balik lagi" goes back to no version, "makasih bro, besok lagi" wants no other.
  const isOneMore =
    named?.act === 'another' || (byPhrases.kind === 'wish' && byPhrases.wished.wish === 'version');
  if (isOneMore && saysGoodbye(words)) return { kind: 'goodbye' };
  if (byPhrases.kind === 'action' && byPhrases.action === 'posted' && tellsNumbers(words, context))
    return { kind: 'results' };
  // "What are the commands again" is about no script.
  if (
    named &&
    byPhrases.kind !== 'action' &&
    !isSaidWhole(named, byPhrases) &&
    !(named.act === 'another' && ASIDE.has(byPhrases.kind)) &&
    !(named.act === 'open' && byPhrases.kind === 'wish' && LISTED.has(byPhrases.wished.wish))
  )
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
function tellsNumbers(words: string, { persona }: ChatContext): boolean {
  const isTold = /\p{Nd}{3}/u.test(words) || wishIn(words)?.wish === 'results';
  return isTold || readResultsLine(words, persona?.language ?? 'en', '') !== null;
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
  // "And the whiteboard thing, put that also"
  if (isRemark && context.lastScriptId !== undefined && isPlainlySaidToUs(words))
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

/** Each is read with all behind it. */
const MOST_REMARKS = 8;

/** "Ficou bom mas troca a ordem": what stands behind the praise is what she wants; null where nothing does. */
function behindPraise(words: string, context: ChatContext): Meaning | null {
  const [, ...rest] = remarksOf(spokenWords(words));
  const isShort = rest.length > 0 && rest.length < MOST_REMARKS;
  const wanted = isShort ? meaningOf(rest.map(said).join(' '), context) : null;
  if (wanted && WANTED.has(wanted.kind)) return wanted;
  // "Mas" is "but" in Portuguese and "more" in Spanish: only a plain order may stand behind it.
  for (const [, right] of atJoints(words)) {
    // Only these are read whole: praise behind praise would be read again at each of its own joints.
    if (!namedEdits(right).isOrder && lengthAsked(right) === null) continue;
    const meaning = meaningOf(right, context);
    if (ORDERED.has(meaning.kind)) return meaning;
  }
  return null;
}

const ORDERED: ReadonlySet<Meaning['kind']> = new Set(['edit', 'length']);
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

/** "Show me the caption" names nothing beside what it asks for. */
function isSaidWhole({ act, name }: NamedScript, meaning: Meaning): boolean {
  if (meaning.kind !== 'wish' || meaning.wished.wish !== act) return false;
  const named = new Set(normalWords(name));
  return !normalWords(meaning.wished.about).some((word) => named.has(word));
}

/** "Busca ideas" looks for no script. */
const LISTED: ReadonlySet<Wish> = new Set(['ideas', 'week', 'hashtags']);
const ASIDE: ReadonlySet<Meaning['kind']> = new Set(['wish', 'talk', 'greeting']);
