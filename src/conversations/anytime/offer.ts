/** Text or files sent out of the blue: kept, and what to do with them is asked. */
import type {
  ChatContext,
  ConversationEvent,
  EffectDraft,
  EventOf,
  OutboundMessage,
  Step,
} from '../../chat/types.js';
import { CANCEL_VALUE, choiceValue, parseChoice } from '../shared/choice-values.js';
import { writeButton } from './command-answers.js';
import { copyFor } from '../shared/copy.js';
import { describeDocuments } from '../account/documents.js';
import { button, call, clip, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { speaksOf } from '../understand/introduction-words.js';
import { meaningOf } from '../understand/meaning.js';
import { countWords } from '../../engine/text/words.js';
import { likelyIntents } from '../understand/learned/likely-intents.js';
import { openingFor } from '../openings.js';
import { NEWEST_TAG } from '../library/lookup-tags.js';
import { canRewrite, rewriteCall } from '../script/rewrite-call.js';
import { changeButtons } from '../script/script-card.js';
import { changeAsked } from '../understand/named-edits.js';
import type { AskedRewrite } from '../understand/rewrite-words.js';
import { answerTalk } from './talk-answers.js';
import { namesSomething, spokenWords } from '../understand/word-keys.js';

interface OfferState {
  readonly at: 'choosing' | 'reading';
  readonly text: string;
}
type OfferStep = Step<OfferState>;

/** From here a text may be a script; below it is a topic or a remark. Words. */
const SCRIPT_WORDS = 25;
const QUOTED = 160;

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
    return asking({ at: 'choosing', text }, report, context);
  }
  if (event.type === 'text') return onText(state, event, context);
  const choice = event.type === 'choice' ? parseChoice(event.value) : null;
  if (choice?.conversation !== 'offer' || state.at !== 'choosing') return null;
  if (choice.action === 'score') return { state: null, effects: [call('text.score', { text: state.text })] };
  if (choice.action === 'correct')
    return { state: null, effects: [call('persona.correct', { told: state.text })] };
  if (choice.action === 'change') return { state: null, effects: [changeOf(state.text, context)] };
  const next = choice.action === 'example' ? 'examples' : choice.action === 'write' ? 'script' : null;
  if (!next) return null;
  const words = next === 'script' ? clip(state.text, 1_000) : state.text;
  return { state: null, effects: [], next: { conversation: next, event: { type: 'text', text: words } } };
}

/** She says that it is a change: her words are the instruction, whatever they are. */
function changeOf(text: string, context: ChatContext): EffectDraft {
  const { lastScriptId: scriptId } = context;
  if (scriptId === undefined) return call('script.list', { page: 1 }, NEWEST_TAG + text);
  return rewriteCall(changeIn(text), scriptId, context);
}

function changeIn(text: string): AskedRewrite {
  return changeAsked(text) ?? { part: 'custom', instruction: text };
}

/** Another remark takes the place of the one before; whatever means something by itself goes its own way. */
function onText(state: OfferState, event: EventOf<'text'>, context: ChatContext): OfferStep {
  // "Guarda como exemplo meu", typed: the text before it.
  if (context.persona && state.text !== '' && speaksOf('keepAs', event.text)) return asExample(state.text);
  const opening = openingFor(event, context);
  if (opening === null || opening.conversation === 'offer') return about(event.text.trim(), context);
  return { state: opening.conversation === 'info' ? state : null, effects: [], next: opening };
}

/** What names nothing ("3", "hmm ok") is no topic: she is asked what she means. */
function about(text: string, context: ChatContext): OfferStep {
  if (isReaction(text)) return { state: null, effects: answerTalk(['yes'], context) };
  if (namesSomething(spokenWords(text))) return asking({ at: 'choosing', text }, [], context);
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

function asExample(text: string): OfferStep {
  return { state: null, effects: [], next: { conversation: 'examples', event: { type: 'text', text } } };
}

function read(event: EventOf<'files'>): OfferStep {
  return {
    state: { at: 'reading', text: '' },
    effects: [call('files.read', { files: event.files }, 'offer')],
  };
}

function asking(state: OfferState, before: readonly string[], context: ChatContext): OfferStep {
  const question = askOffer(state, context);
  const blocks = before.map((text) => ({ type: 'text' as const, text }));
  return { state, effects: [send({ ...question, blocks: [...blocks, ...question.blocks] })] };
}

function askOffer(state: OfferState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const stop = button(t('button-nothing'), CANCEL_VALUE);
  if (state.at === 'reading') return say(t('one-moment'), [stop]);
  if (context.lastScriptId !== undefined && meaningOf(state.text, context).kind === 'reproach')
    return askReproach(state.text, context.lastScriptId, context);
  const score = button(t('button-score'), choiceValue('offer', 'score'));
  const example = context.persona ? [button(t('button-as-example'), choiceValue('offer', 'example'))] : [];
  const write = button(t('button-write-about'), choiceValue('offer', 'write'));
  if (countWords(state.text) >= SCRIPT_WORDS) return say(t('offer-long'), [score, ...example, write, stop]);
  // Her whole message: a piece torn out of it is not what she said.
  const topic = clip(state.text.trim(), QUOTED);
  const isAfterScript = context.lastScriptId !== undefined;
  const isChange =
    (isAfterScript || changeAsked(state.text) !== null) &&
    canRewrite({ ...changeIn(state.text), edits: [] }, context);
  const isFact = isAfterScript && context.persona !== null;
  const sentence = isChange ? (isFact ? 'offer-any' : 'offer-change') : isFact ? 'offer-fact' : 'offer-topic';
  return say(t(sentence, { topic }), [
    { ...write, style: 'primary' },
    ...(isChange ? [button(t('button-change-last'), choiceValue('offer', 'change'))] : []),
    ...(isFact ? [button(t('button-fact'), choiceValue('offer', 'correct'))] : []),
    stop,
  ]);
}

/** No topic and no rule: which words she means is asked, and what can be done at once is offered. */
function askReproach(text: string, scriptId: string, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('offer-reproach', { said: clip(text.trim(), QUOTED) }), [
    ...changeButtons(scriptId, t),
    button(t('button-fact'), choiceValue('offer', 'correct')),
    button(t('button-nothing'), CANCEL_VALUE),
  ]);
}
