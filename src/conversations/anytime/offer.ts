/** Text or files sent out of the blue: kept, and what to do with them is asked. */
import type {
  ChatContext,
  ConversationEvent,
  EffectDraft,
  EventOf,
  OutboundMessage,
  Step,
} from '../../chat/types.js';
import { CANCEL_VALUE, parseChoice } from '../shared/choice-values.js';
import { writeButton } from './command-answers.js';
import { askAbout, changeIn, keptMessage } from './offer-card.js';
import { copyFor } from '../shared/copy.js';
import { describeDocuments } from '../account/documents.js';
import { button, call, clip, say, send } from '../shared/effects.js';
import { askWhoseLines, isChat, ownLines, placeNamed, speakerAt } from '../shared/whose-lines.js';
import { createConversation } from '../shared/form.js';
import { asksForScript } from '../understand/requests/free-request.js';
import { isUnfinished } from '../understand/herself/introduction-parts.js';
import { speaksOf } from '../understand/herself/introduction-words.js';
import { meaningOf } from '../understand/meaning.js';
import { asks, leftOutIn } from '../understand/remarks/after-script-talk.js';
import { wordBeginnings } from '../shared/word-beginnings.js';
import { rightHalf } from '../understand/edits/fact-corrected.js';
import { isTelling } from '../understand/herself/telling.js';
import { allOrForever } from '../understand/talk/all-or-forever.js';
import { tellsOfPost } from '../understand/library/post-numbers.js';
import { pointedBack } from '../understand/edits/pointed-back.js';
import { onlyTold } from '../understand/herself/told-only.js';
import { behindWrong } from '../../engine/heard/said-wrong.js';
import { countWords } from '../../engine/text/words.js';
import { likelyIntents } from '../understand/learned/likely-intents.js';
import { openingFor } from '../openings.js';
import { NEWEST_TAG, TOLD_AND_PUT_TAG, TOLD_TAG } from '../library/lookup-tags.js';
import { rewriteCall } from '../script/rewrite-call.js';
import { answerTalk } from './talk-answers.js';
import { namesSomething, spokenWords } from '../understand/vocabulary/word-keys.js';

interface OfferState {
  /** `kept`: with her story already; `telling`: what she sends next goes there; `whose`: a chat of which nobody knows which lines are hers. */
  readonly at: 'choosing' | 'reading' | 'kept' | 'telling' | 'whose';
  readonly text: string;
  /** While it is read: she has said already that it is an example. */
  readonly as?: 'example';
  /** While it is read: what she wrote under it. */
  readonly caption?: string;
}
type OfferStep = Step<OfferState>;

export const offer = createConversation<OfferState>({
  name: 'offer',
  version: 1,
  open(event, context) {
    if (event.type === 'files') return read(event);
    return about(event.type === 'text' ? event.text.trim() : '', context);
  },
  on,
  ask: askOffer,
  waits: () => false,
  precious: () => false,
  passing: true,
});

function on(state: OfferState, event: ConversationEvent, context: ChatContext): OfferStep | null {
  const t = copyFor(context.locale);
  if (event.type === 'files') return read(event);
  if (event.type === 'failed' && event.op === 'files.read')
    return { state: null, effects: [send(say(t(`error-${event.code}`)))] };
  if (event.type === 'done' && event.op === 'files.read') {
    const report = describeDocuments(event.result.documents, t);
    const text = event.result.documents
      .flatMap((document) => (document.ok ? [document.text] : []))
      .join('\n\n');
    if (text === '') return { state: null, effects: [send(say(report))] };
    if (state.as === 'example') return { ...asExample(text), effects: [send(say(report))] };
    return captioned(state.caption ?? '', text, report, context);
  }
  if (event.type === 'text') return onText(state, event, context);
  const choice = event.type === 'choice' ? parseChoice(event.value) : null;
  if (choice?.conversation !== 'offer' || state.at === 'reading') return null;
  if (choice.action === 'speaker' && state.at === 'whose')
    return whoseSaid(state, Number(choice.argument), context);
  return onChoice(choice.action, state.text, context);
}

/** What was read, and what she wrote under it: an order is done, whatever else she is asked about. */
function captioned(
  caption: string,
  text: string,
  report: readonly string[],
  context: ChatContext,
): OfferStep {
  const state = received(text, context);
  if (caption === '' || state.at === 'whose') return asking(state, report, context);
  const told = [send(say(report))];
  const meaning = meaningOf(caption, context);
  if (asksForScript(caption) || meaning.kind === 'request') {
    const event = { type: 'text' as const, text: caption, told: text };
    return { state: null, effects: told, next: { conversation: 'script', event } };
  }
  const typed = typedButton(state, caption, context);
  if (typed) return { ...typed, effects: [...told, ...typed.effects] };
  if (meaning.kind === 'wish' && meaning.wished.wish === 'score')
    return { state: null, effects: [...told, call('text.score', { text })] };
  return asking(state, report, context);
}

function onChoice(action: string, text: string, context: ChatContext): OfferStep | null {
  switch (action) {
    case 'score':
      return { state: null, effects: [call('text.score', { text })] };
    case 'correct':
      return kept(text);
    case 'change':
      return { state: null, effects: [changeOf(text, context)] };
    case 'put':
      return { state: null, effects: [putIn(text, context)] };
    case 'example':
      return asExample(text);
    case 'write':
      return { state: null, effects: [], next: next('script', clip(text, 1_000)) };
    default:
      return null;
  }
}

/** Of a chat her own lines alone; while nobody knows which they are, she is asked. */
function received(text: string, context: ChatContext): OfferState {
  if (!context.persona || !isChat(text)) return { at: 'choosing', text };
  const own = ownLines(text, [context.persona.name, context.displayName]);
  return own === null ? { at: 'whose', text } : { at: 'choosing', text: own };
}

function whoseSaid({ text }: OfferState, place: number, context: ChatContext): OfferStep {
  const chosen = speakerAt(text, place);
  if (!chosen) return { state: null, effects: answerTalk(['yes'], context) };
  return asking({ at: 'choosing', text: chosen.said }, [], context);
}

/** With her story at once; what she reads comes when it is there. */
function kept(text: string): OfferStep {
  const right = behindWrong(text) ?? text;
  return { state: { at: 'kept', text: right }, effects: [call('persona.correct', { told: text }, TOLD_TAG)] };
}

/** "..., put that in": she is not asked whether. */
function keptAndPut(text: string, context: ChatContext): OfferStep {
  const keeping = call('persona.correct', { told: text }, TOLD_AND_PUT_TAG);
  return { state: null, effects: [keeping, putIn(text, context)] };
}

function asExample(text: string): OfferStep {
  return { state: null, effects: [], next: next('examples', text) };
}

function next(conversation: string, text: string): NonNullable<OfferStep['next']> {
  return { conversation, event: { type: 'text', text } };
}

/** Her own words, as a line of the script before. */
function putIn(text: string, context: ChatContext): EffectDraft {
  const { lastScriptId: scriptId } = context;
  if (scriptId === undefined) return call('script.list', { page: 1 }, NEWEST_TAG + text);
  const edits = [{ op: 'insert' as const, words: text.trim() }];
  return rewriteCall({ part: 'custom', instruction: text.trim(), edits }, scriptId, context);
}

/** She says that it is a change: her words are the instruction, whatever they are. */
function changeOf(text: string, context: ChatContext): EffectDraft {
  const { lastScriptId: scriptId } = context;
  if (scriptId === undefined) return call('script.list', { page: 1 }, NEWEST_TAG + text);
  return rewriteCall(changeIn(text), scriptId, context);
}

/** Another remark takes the place of the one before; whatever means something by itself goes its own way. */
function onText(state: OfferState, event: EventOf<'text'>, context: ChatContext): OfferStep {
  const place = state.at === 'whose' ? placeNamed(state.text, event.text) : null;
  if (place !== null) return whoseSaid(state, place, context);
  const typed = typedButton(state, event.text, context);
  if (typed !== null) return typed;
  if (state.at === 'telling' && !asksForScript(event.text)) return kept(event.text.trim());
  const opening = openingFor(event, context);
  if (opening === null || opening.conversation === 'offer') return about(event.text.trim(), context);
  return { state: opening.conversation === 'info' ? state : null, effects: [], next: opening };
}

/** "You left out Colm and the jeep": her own sentence about it is put in, where she told one. */
function missedIn(text: string, context: ChatContext): EffectDraft | null {
  const { persona, lastScriptId: scriptId } = context;
  const named = leftOutIn(text);
  if (!persona || scriptId === undefined || named === null) return null;
  if (meaningOf(text, context).kind !== 'reproach') return null;
  const told = new Set(
    wordBeginnings([persona.story, ...persona.examples.map((example) => example.text)].join(' ')),
  );
  if (!wordBeginnings(named).some((word) => told.has(word))) return null;
  const edits = [{ op: 'insert' as const, words: named, forms: [named] }];
  return rewriteCall({ part: 'custom', instruction: text, edits }, scriptId, context);
}

/** Longer ones say something of their own. Words. */
const TYPED_WORDS = 9;

/** "It's about me, keep it", "guárdelo como ejemplo", "todo": a button in her own words. */
function typedButton(state: OfferState, text: string, context: ChatContext): OfferStep | null {
  const { persona } = context;
  const whole = allOrForever(text);
  if (persona && whole !== null && state.text !== '') {
    if (state.at === 'choosing') return kept(state.text);
    // It is kept for good by now; all of it may go into the script.
    if (whole === 'everything' && state.at === 'kept' && context.lastScriptId !== undefined)
      return { state: null, effects: [putIn(state.text, context)] };
  }
  if (!persona || countWords(text) > TYPED_WORDS || asksForScript(text)) return null;
  if (speaksOf('keepAs', text)) {
    if (state.at === 'reading') return { state: { ...state, as: 'example' }, effects: [] };
    return state.text === '' ? null : asExample(state.text);
  }
  return state.at === 'choosing' && speaksOf('wasStory', text) && !asks(text) ? kept(state.text) : null;
}

/** What names nothing ("3", "hmm ok") is no topic: she is asked what she means. */
function about(text: string, context: ChatContext): OfferStep {
  if (context.persona && isChat(text)) return asking(received(text, context), [], context);
  const missed = missedIn(text, context);
  if (missed) return { state: null, effects: [missed] };
  if (context.persona && isUnfinished(text)) return asking({ at: 'telling', text: '' }, [], context);
  if (isReaction(text)) return { state: null, effects: answerTalk(['yes'], context) };
  const wanted = pointedBack(text);
  if (context.persona && context.lastScriptId !== undefined && wanted?.op === 'insert')
    return keptAndPut(wanted.words, context);
  const told = context.persona && (onlyTold(text) ?? rightHalf(text, context.persona));
  if (told) return kept(told);
  const isHers = isTelling(text) || (behindWrong(text) !== null && !tellsOfPost(text));
  if (context.persona && isHers && meaningOf(text, context).kind !== 'reproach') return kept(text);
  if (namesSomething(spokenWords(text)) && allOrForever(text) === null)
    return asking({ at: 'choosing', text }, [], context);
  const unclear = say(copyFor(context.locale)('offer-unclear'), [writeButton(context)]);
  return { state: null, effects: [send(unclear)] };
}

/** Longer ones say something of their own. Words. */
const REACTION_WORDS = 3;
const SURE = 0.6;

/** "Lol", "bruh", "kkkk": said in passing. */
function isReaction(text: string): boolean {
  if (spokenWords(text).length > REACTION_WORDS) return false;
  const chat = likelyIntents(text, true).find(({ intent }) => intent === 'smalltalk');
  return (chat?.probability ?? 0) >= SURE;
}

function read(event: EventOf<'files'>): OfferStep {
  return {
    state: { at: 'reading', text: '', caption: event.text.trim() },
    effects: [call('files.read', { files: event.files }, 'offer')],
  };
}

function asking(state: OfferState, before: readonly string[], context: ChatContext): OfferStep {
  const question = askOffer(state, context);
  const blocks = before.map((text) => ({ type: 'text' as const, text }));
  return { state, effects: [send({ ...question, blocks: [...blocks, ...question.blocks] })] };
}

function askOffer({ at, text }: OfferState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  if (at === 'telling') return say(t('story-goes-on'), [], { ask: 'long-text' });
  if (at === 'whose') return askWhoseLines(text, 'offer', context);
  if (at === 'reading') return say(t('one-moment'), [button(t('button-nothing'), CANCEL_VALUE)]);
  return at === 'kept' ? keptMessage(context) : askAbout(text, context);
}
