/** Answers about one script that take words: why it was not her, and what belongs into a blank. */
import { reasonEffect } from '../anytime/choice-answers.js';
import type { ChatContext, EventOf, OutboundMessage, Step } from '../../chat/types.js';
import { isSaidToUs } from '../../engine/heard/said-to-us.js';
import type { Blank } from '../../engine/types.js';
import { answerOutcome } from '../anytime/outcomes.js';
import { answerInWords } from '../anytime/spoken-answers.js';
import { CANCEL_VALUE, choiceValue, parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { isPlainRewrite } from '../understand/edits/rewrite-words.js';
import { parseFreeRequest } from '../understand/requests/free-request.js';
import { topicBehindSwitch } from '../understand/requests/topic-switch.js';
import { putsNamed, saysThat } from '../understand/edits/say-orders.js';
import { asksToFill, doesNotKnow } from '../understand/edits/gap-talk.js';
import { reproaches } from '../understand/remarks/after-script-talk.js';
import { scriptActionAsked } from '../understand/library/script-action-words.js';
import { asksForMore } from './asks-for-more.js';
import { openingFor } from '../openings.js';
import { meaningOf } from '../understand/meaning.js';
import { tellsResults } from '../understand/talk/wishes.js';

interface FeedbackState {
  readonly at: 'reason' | 'blank' | 'loading';
  readonly scriptId: string;
  /** Blanks still open; the first is asked for. */
  readonly blanks: readonly Blank[];
  /** What she has said already, before the blanks were looked up. */
  readonly answer?: string;
  /** An answer is being put in: what she adds meanwhile goes behind it, and what she asks for is done when it stands. */
  readonly filling?: { readonly mark: string; readonly more: readonly string[]; readonly asked?: string };
  /** Blanks she leaves open. */
  readonly left?: readonly string[];
}
type FeedbackStep = Step<FeedbackState>;

const ANSWER_LENGTH = 600;
const SKIP = choiceValue('feedback', 'skip');

export const feedback = createConversation<FeedbackState>({
  name: 'feedback',
  version: 1,
  open(event, context) {
    if (event.type === 'text' && context.gap !== undefined)
      return loading({ at: 'loading', scriptId: context.gap, blanks: [], answer: event.text });
    const choice = event.type === 'choice' ? parseChoice(event.value) : null;
    const scriptId = choice?.argument ?? '';
    if (scriptId === '') return { state: null, effects: [send(say(copyFor(context.locale)('old-button')))] };
    if (choice?.action === 'fill') return loading({ at: 'loading', scriptId, blanks: [] });
    return asking({ at: 'reason', scriptId, blanks: [] }, context);
  },
  on(state, event, context) {
    if (event.type === 'done') return onDone(state, event, context);
    if (
      event.type === 'failed' &&
      state.at !== 'reason' &&
      (event.op === 'script.get' || event.op === 'script.fillBlank')
    )
      return { state: null, effects: [send(say(copyFor(context.locale)(`error-${event.code}`)))] };
    if (event.type === 'choice' && event.value === SKIP) return leftOpen(state, context);
    if (event.type !== 'text' || event.text.trim() === '') return null;
    // Three short messages are one answer.
    if (state.at === 'loading' && !isForScript(event.text, context))
      return {
        state: { ...state, answer: [state.answer, event.text].filter(Boolean).join(' ') },
        effects: [],
      };
    if (state.at === 'loading') return { state: null, effects: [], next: handedOver(event, context) };
    return state.at === 'reason' ? onReason(state, event, context) : onAnswer(state, event, context);
  },
  ask: askFeedback,
  waits: (state) => state.at !== 'loading',
  precious: () => false,
  literal: ({ at }) => at === 'reason',
  keepsRequests: true,
});

function loading(state: FeedbackState): FeedbackStep {
  return { state, effects: [call('script.get', { scriptId: state.scriptId }, 'fill')] };
}

function onReason({ scriptId }: FeedbackState, event: EventOf<'text'>, context: ChatContext): FeedbackStep {
  const isResult = tellsResults(event.text) || meaningOf(event.text, context).kind === 'results';
  if (isResult) return { state: null, effects: [], next: { conversation: 'results', event } };
  const opening = asksForMore(event.text, context) ? openingFor(event, context) : null;
  if (opening) return { state: null, effects: [], next: opening };
  return { state: null, effects: [reasonEffect(scriptId, event.text)] };
}

function onAnswer(state: FeedbackState, event: EventOf<'text'>, context: ChatContext): FeedbackStep | null {
  const { filling, blanks } = state;
  const [blank] = blanks;
  if (filling && isForScript(event.text, context))
    return { state: { ...state, filling: { ...filling, asked: event.text } }, effects: [] };
  if (filling)
    return {
      state: { ...state, filling: { ...filling, more: [...filling.more, event.text] } },
      effects: [],
    };
  if (!blank) return null;
  if (asksToFill(event.text)) return asking(state, context);
  if (doesNotKnow(event.text)) return leftOpen(state, context);
  if (isForScript(event.text, context)) return { state: null, effects: [], next: handedOver(event, context) };
  // "2 hours later and still toaster"
  if (reproaches(event.text) || isSaidToUs(event.text)) return asking(state, context);
  return filled(state, blank, event.text);
}

/** "Make it shorter" and "SRT" are about the script, and a request is one, whatever is asked. */
function isForScript(text: string, { locale }: ChatContext): boolean {
  return (
    isPlainRewrite(text) ||
    scriptActionAsked(text, copyFor(locale)) !== null ||
    parseFreeRequest(text)?.isNamed === true ||
    topicBehindSwitch(text) !== null ||
    saysThat(text) ||
    putsNamed(text)
  );
}

function handedOver(event: EventOf<'text'>, context: ChatContext): NonNullable<FeedbackStep['next']> {
  return openingFor(event, context) ?? { conversation: 'info', event };
}

function filled(state: FeedbackState, { mark }: Blank, said: string): FeedbackStep {
  const answer = said.trim().slice(0, ANSWER_LENGTH);
  const { scriptId } = state;
  return {
    state: { ...state, at: 'blank', filling: { mark, more: [] } },
    effects: [call('script.fillBlank', { scriptId, mark, answer })],
  };
}

/** She does not know: the blank stays as it is, and the next one is asked for. */
function leftOpen(state: FeedbackState, context: ChatContext): FeedbackStep | null {
  const [blank, ...blanks] = state.blanks;
  if (state.at !== 'blank' || !blank) return null;
  const left = [...(state.left ?? []), blank.mark];
  if (blanks.length > 0) return asking({ ...state, blanks, left }, context);
  const fill = choiceValue('script', 'fill', state.scriptId);
  const t = copyFor(context.locale);
  return { state: null, effects: [send(say(t('blank-left'), [button(t('button-fill'), fill)]))] };
}

function onDone(state: FeedbackState, event: EventOf<'done'>, context: ChatContext): FeedbackStep | null {
  if (event.op === 'script.get' && event.tag === 'fill') {
    const { blanks, scriptId } = event.result.record.result;
    const { answer } = state;
    const [blank] = blanks;
    if (!blank) return { state: null, effects: [send(say(copyFor(context.locale)('no-blanks')))] };
    const found: FeedbackState = { at: 'blank', scriptId, blanks };
    return answer === undefined ? asking(found, context) : filled(found, blank, answer);
  }
  if (event.op !== 'script.fillBlank') return null;
  const { blanks, scriptId } = event.result.script;
  const { filling, left = [] } = state;
  if (filling && filling.more.length > 0) {
    const answer = filling.more.join(' ').slice(0, ANSWER_LENGTH);
    const { mark } = filling;
    return {
      state: { ...state, filling: { ...filling, more: [] } },
      effects: [call('script.fillBlank', { scriptId, mark, answer, more: true })],
    };
  }
  if (filling?.asked !== undefined) return onAsked(filling.asked, event, context);
  const open = blanks.filter(({ mark }) => !left.includes(mark));
  if (open.length === 0) return { state: null, effects: answerOutcome(event, context) };
  return asking({ at: 'blank', scriptId, blanks: open, left }, context);
}

/** What she asked for meanwhile, of the script as it stands now. */
function onAsked(text: string, event: EventOf<'done'>, context: ChatContext): FeedbackStep {
  if (event.op !== 'script.fillBlank') return { state: null, effects: [] };
  const shown = answerOutcome(event, context);
  const now = { ...context, lastScriptId: event.result.script.scriptId };
  const answer = answerInWords(text, now, false);
  if (answer && 'effects' in answer) return { state: null, effects: [...shown, ...answer.effects] };
  return { state: null, effects: shown, next: handedOver({ type: 'text', text }, now) };
}

function asking(state: FeedbackState, context: ChatContext): FeedbackStep {
  return { state, effects: [send(askFeedback(state, context))] };
}

function askFeedback(state: FeedbackState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const stop = button(t('button-cancel'), CANCEL_VALUE);
  if (state.at === 'reason') return say(t('ask-reason'), [stop], { ask: 'text' });
  const [blank] = state.blanks;
  if (state.at === 'loading' || !blank) return say(t('one-moment'), [stop]);
  return say(
    t('ask-blank', { mark: blank.mark, question: blank.question }),
    [button(t('button-skip'), SKIP), stop],
    {
      ask: 'text',
    },
  );
}
