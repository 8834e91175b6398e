/** Asking for a script: guided by buttons, or in one line with stated defaults. */
import type { ChatContext, ConversationEvent, EventOf, Step } from '../../../chat/types.js';
import { splitSentences } from '../../../engine/text/sentences.js';
import type { ContentRequest } from '../../../engine/types.js';
import { answerOutcome } from '../../anytime/outcomes.js';
import { parseChoice } from '../../shared/choice-values.js';
import { copyFor, LOCALES } from '../../shared/copy.js';
import { call, say, send, textOf } from '../../shared/effects.js';
import { createConversation } from '../../shared/form.js';
import { languageAskedFor } from '../../understand/remarks/remark-clauses.js';
import { fromFile } from './from-file.js';
import { languageHeard } from '../../shared/language-heard.js';
import { captionOrder } from '../../understand/requests/caption-order.js';
import { ordersMachine } from '../../understand/talk/machine-orders.js';
import { heardLocale } from '../../understand/talk/heard-locale.js';
import { changedRequest } from './changed-request.js';
import { asksForScript, isCorrected } from '../../understand/requests/free-request.js';
import { meaningOf } from '../../understand/meaning.js';
import { completeRequest, requestOfTag, requestTag, type RequestDraft } from './request.js';
import { parseRequestLine, type ParsedRequest } from '../../understand/requests/request-words.js';
import { severalRequests } from '../../understand/requests/several-requests.js';
import { askForScript, startedMessage } from './script-questions.js';
import { nextQuestion, readPressed, readTyped, withNearest, type ScriptState } from './script-state.js';
import { withTold } from './told-beside.js';
import { topicBehindSwitch } from '../../understand/requests/topic-switch.js';
import { typedRequest } from '../../understand/requests/typed-request.js';

type ScriptStep = Step<ScriptState>;

export const scriptRequest = createConversation<ScriptState>({
  name: 'script',
  version: 1,
  open(event, context) {
    if (event.type === 'failed') return onFailed(event, context);
    return inHerLanguage(event, context);
  },
  on,
  ask: askForScript,
  waits: () => true,
  precious: () => false,
  hears: ({ at }) => (at === 'requirements' ? 'few' : 'any'),
  keepsFailed: true,
  keepsRequests: true,
});

function opened(event: ConversationEvent, context: ChatContext): ScriptStep {
  return (
    toMachine(event, context) ??
    instead(event, context) ??
    captionFor(event, context) ??
    inForeign(event, context) ??
    several(event, context) ??
    begin(parsedFrom(event, context), context, event)
  );
}

function toMachine(event: ConversationEvent, context: ChatContext): ScriptStep | null {
  const words = event.type === 'text' ? event.text : event.type === 'command' ? event.args : '';
  return ordersMachine(words) ? asksForTopic(context) : null;
}

/** What was ordered of the program is no topic: she is told so and asked for one. */
function asksForTopic(context: ChatContext): ScriptStep {
  const state: ScriptState = { at: 'topic', guided: false, draft: {}, otherSeconds: null, kept: null };
  return { state, effects: [send(say(copyFor(context.locale)('talk-machine')))] };
}

/** Somebody new may begin with a request: she is answered in the language it is written in. */
function inHerLanguage(event: ConversationEvent, context: ChatContext): ScriptStep {
  const locale = context.persona ? null : heardLocale(event, context);
  if (locale === null) return opened(event, context);
  const step = opened(event, { ...context, locale });
  return { ...step, effects: [...languageHeard(locale, context), ...step.effects] };
}

/** "No, 45 seconds" while it is written: that one is given up. */
function instead(event: ConversationEvent, context: ChatContext): ScriptStep | null {
  const asked = event.type === 'text' ? meaningOf(event.text, context) : null;
  if (asked?.kind !== 'rewrite' && asked?.kind !== 'length') return null;
  const request = changedRequest(asked.asked, context);
  return request && stopping(submit(request, false, context), context);
}

/** Each is written by itself, with what she named for all of them. */
function several(event: ConversationEvent, context: ChatContext): ScriptStep | null {
  const requests = (event.type === 'text' && severalRequests(event.text)) || [];
  if (requests.length === 0) return null;
  const steps = requests.map(({ draft: { topic, ...draft } }, at) =>
    submit(completeRequest({ ...draft, topic }), at === requests.length - 1 && hasDefaults(draft), context),
  );
  const told = send(say(copyFor(context.locale)('several-started', { count: requests.length })));
  return { state: null, effects: [told, ...steps.flatMap(({ effects }) => effects)] };
}

function stopping(step: ScriptStep, { writing }: ChatContext): ScriptStep {
  return writing
    ? { ...step, effects: [{ type: 'stop', effectId: writing.effectId }, ...step.effects] }
    : step;
}

function on(state: ScriptState, event: ConversationEvent, context: ChatContext): ScriptStep | null {
  if (event.type === 'command' && event.name === 'script') return begin(parsedFrom(event, context), context);
  if (event.type === 'choice') return onChoice(state, event.value, context);
  if (event.type !== 'text') return null;
  if (state.at === 'failed') {
    return asksForScript(event.text) ? begin(typedRequest(event.text), context) : null;
  }
  const answered = readTyped(state, textOf(event));
  return answered && advance(answered, context);
}

function onChoice(state: ScriptState, value: string, context: ChatContext): ScriptStep | null {
  const choice = parseChoice(value);
  if (choice?.conversation !== 'script') return null;
  if (choice.action === 'new') return begin(null, context);
  if (choice.action === 'retry-kept' && state.kept) return submit(state.kept, false, context);
  const answered = readPressed(state, choice.action, choice.argument);
  return answered && advance(answered, context);
}

/** Keeps the request of a failed call, so that "try again" needs nothing from her. */
function onFailed(event: EventOf<'failed'>, context: ChatContext): ScriptStep {
  const effects = answerOutcome(event, context);
  const kept = requestOfTag(event.tag);
  if (!kept || event.code === 'cancelled') return { state: null, effects };
  return { state: { at: 'failed', guided: false, draft: {}, otherSeconds: null, kept }, effects };
}

function begin(parsed: ParsedRequest | null, context: ChatContext, event?: ConversationEvent): ScriptStep {
  const draft = parsed?.draft ?? {};
  // "Another topic" wants no more questions than the one for it.
  const isSwitch = event?.type === 'choice' && parseChoice(event.value)?.action === 'topic';
  const guided = draft.topic === undefined && !isSwitch;
  const otherSeconds = draft.seconds === undefined ? (parsed?.otherSeconds ?? null) : null;
  const state: ScriptState = { at: 'topic', guided, draft, otherSeconds, kept: null };
  const step = advance(event?.type === 'text' ? withNearest(state) : state, context);
  const isInstead =
    isSwitch ||
    (event?.type === 'text' && (isCorrected(event.text) || topicBehindSwitch(event.text) !== null));
  return isInstead ? stopping(step, context) : step;
}

function advance(state: ScriptState, context: ChatContext): ScriptStep {
  if (ordersMachine(state.draft.topic ?? '')) return asksForTopic(context);
  const next = nextQuestion(state);
  if (next === 'ready') {
    const request = completeRequest({ ...state.draft, topic: state.draft.topic ?? '' });
    return submit(request, hasDefaults(state.draft), context, state.otherSeconds);
  }
  const asking: ScriptState = { ...state, at: next };
  return { state: asking, effects: [send(askForScript(asking, context))] };
}

function submit(
  request: ContentRequest,
  withDefaults: boolean,
  context: ChatContext,
  otherSeconds: number | null = null,
): ScriptStep {
  return {
    state: null,
    effects: [
      send(startedMessage(request, withDefaults, context, otherSeconds)),
      call('script.generate', { request }, requestTag(request)),
      call('script.similar', { topic: request.topic }),
    ],
  };
}

/** A caption is written with a script about the same, and she is told so: the post she gives is what both are about. */
function captionFor(event: ConversationEvent, context: ChatContext): ScriptStep | null {
  const post = event.type === 'text' ? captionOrder(event.text) : null;
  if (post === null) return null;
  const [topic = post] = splitSentences(post);
  const step = submit(completeRequest({ topic, context: topic === post ? '' : post }), false, context);
  const told = send(say(copyFor(context.locale)('caption-with-script')));
  return { ...step, effects: [told, ...step.effects] };
}

/** Without a model only the languages of the interface are written, and her own. */
function inForeign(event: ConversationEvent, context: ChatContext): ScriptStep | null {
  const [base] = event.type === 'text' ? (languageAskedFor(event.text)?.split('-') ?? []) : [];
  const written = [...LOCALES, context.persona?.language.split('-')[0]];
  if (base === undefined || !context.builtIn || written.includes(base)) return null;
  const t = copyFor(context.locale);
  const name = new Intl.DisplayNames([t('language-tag')], { type: 'language' }).of(base) ?? base;
  const told = say([t('language-not-written', { language: name }), t('talk-languages')]);
  return { state: null, effects: [send(told)] };
}

function hasDefaults(draft: RequestDraft): boolean {
  return draft.seconds === undefined || draft.contentType === undefined;
}

function parsedFrom(event: ConversationEvent, context: ChatContext): ParsedRequest | null {
  const text = textOf(event);
  if (text === '') return null;
  if (event.type !== 'text') return parseRequestLine(text);
  if (event.told !== undefined) return fromFile(typedRequest(text), event.told);
  // Pressed under the text itself it is no request beside it.
  const told = context.told?.includes(text) ? undefined : context.told;
  return withTold(typedRequest(text), told, {
    lately: context.toldLately ?? [],
    story: context.persona?.story ?? '',
  });
}
