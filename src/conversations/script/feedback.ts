/** Answers about one script that take words: why it was not her, and what belongs into a blank. */
import { reasonEffect } from '../anytime/choice-answers.js';
import type { ChatContext, EventOf, OutboundMessage, Step } from '../../chat/types.js';
import type { Blank } from '../../engine/types.js';
import { answerOutcome } from '../anytime/outcomes.js';
import { CANCEL_VALUE, parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { isPlainRewrite } from '../understand/rewrite-words.js';
import { scriptActionAsked } from '../understand/script-action-words.js';
import { asksForMore } from './asks-for-more.js';
import { openingFor } from '../openings.js';
import { tellsResults } from '../understand/wishes.js';

interface FeedbackState {
  readonly at: 'reason' | 'blank' | 'loading';
  readonly scriptId: string;
  /** Blanks still open; the first is asked for. */
  readonly blanks: readonly Blank[];
}
type FeedbackStep = Step<FeedbackState>;

const ANSWER_LENGTH = 200;

export const feedback = createConversation<FeedbackState>({
  name: 'feedback',
  version: 1,
  open(event, context) {
    const choice = event.type === 'choice' ? parseChoice(event.value) : null;
    const scriptId = choice?.argument ?? '';
    if (scriptId === '') return { state: null, effects: [send(say(copyFor(context.locale)('old-button')))] };
    if (choice?.action === 'fill')
      return {
        state: { at: 'loading', scriptId, blanks: [] },
        effects: [call('script.get', { scriptId }, 'fill')],
      };
    return asking({ at: 'reason', scriptId, blanks: [] }, context);
  },
  on(state, event, context) {
    if (event.type === 'done') return onDone(event, context);
    if (event.type === 'failed' && event.op === 'script.get' && state.at === 'loading')
      return { state: null, effects: [send(say(copyFor(context.locale)(`error-${event.code}`)))] };
    if (event.type !== 'text' || event.text.trim() === '' || state.at === 'loading') return null;
    const { scriptId } = state;
    if (state.at === 'reason') {
      if (tellsResults(event.text))
        return { state: null, effects: [], next: { conversation: 'results', event } };
      const opening = asksForMore(event.text, context) ? openingFor(event, context) : null;
      if (opening) return { state: null, effects: [], next: opening };
      return { state: null, effects: [reasonEffect(scriptId, event.text)] };
    }
    const [blank] = state.blanks;
    if (!blank) return null;
    // "Make it shorter" and "SRT" are about the script, whatever is asked.
    if (isPlainRewrite(event.text) || scriptActionAsked(event.text, copyFor(context.locale)) !== null)
      return { state: null, effects: [], next: { conversation: 'info', event } };
    const answer = event.text.trim().slice(0, ANSWER_LENGTH);
    return { state, effects: [call('script.fillBlank', { scriptId, mark: blank.mark, answer })] };
  },
  ask: askFeedback,
  waits: (state) => state.at !== 'loading',
  precious: () => false,
  literal: () => true,
  keepsRequests: true,
});

function onDone(event: EventOf<'done'>, context: ChatContext): FeedbackStep | null {
  if (event.op === 'script.get' && event.tag === 'fill') {
    const { blanks, scriptId } = event.result.record.result;
    if (blanks.length > 0) return asking({ at: 'blank', scriptId, blanks }, context);
    return { state: null, effects: [send(say(copyFor(context.locale)('no-blanks')))] };
  }
  if (event.op !== 'script.fillBlank') return null;
  const { blanks, scriptId } = event.result.script;
  if (blanks.length === 0) return { state: null, effects: answerOutcome(event, context) };
  return asking({ at: 'blank', scriptId, blanks }, context);
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
  return say(t('ask-blank', { mark: blank.mark, question: blank.question }), [stop], { ask: 'text' });
}
