/** Numbers of a post: a line she pastes, and the question a timer asks three days after posting. */
import type { ChatContext, Conversation, OutboundMessage, Step } from '../../chat/types.js';
import { CANCEL_VALUE, choiceValue, parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send, textOf } from '../shared/effects.js';
import { openingFor } from '../openings.js';
import { createConversation } from '../shared/form.js';
import type { Held } from '../shared/form-parts.js';
import { postNamed } from '../understand/library/post-named.js';
import { ASK_TIMER, verdictChoices } from './results-cards.js';

interface ResultsState {
  readonly at: 'numbers' | 'saving';
  /** Empty: the newest posted script without numbers. */
  readonly scriptId: string;
}

const form = createConversation<ResultsState>({
  name: 'results',
  version: 1,
  takesResults: true,
  open(event, context) {
    const line = textOf(event);
    if (line !== '') return note({ at: 'numbers', scriptId: '' }, line);
    const choice = event.type === 'choice' ? parseChoice(event.value) : null;
    const state: ResultsState = { at: 'numbers', scriptId: choice?.argument ?? '' };
    return { state, effects: [send(askNumbers(state, context))] };
  },
  on(state, event, context) {
    if (event.type === 'text' && state.at === 'numbers') return note(state, event.text);
    // It is being kept: what she says meanwhile is about something else.
    const opening = event.type === 'text' ? openingFor(event, context) : null;
    if (opening) return { state: null, effects: [], next: opening };
    if (event.type === 'choice') return onChoice(event.value);
    if (event.type === 'failed' && event.op === 'results.note' && event.code === 'badInput') {
      const waiting: ResultsState = { ...state, at: 'numbers' };
      const hint = say(copyFor(context.locale)('results-line-unclear'));
      return { state: waiting, effects: [send(hint), send(askNumbers(waiting, context))] };
    }
    // What else comes back is told as always, and the form has done its work.
    const isOurs = (event.type === 'done' || event.type === 'failed') && event.op === 'results.note';
    return isOurs ? { state: null, effects: [], next: { conversation: 'info', event } } : null;
  },
  ask: askNumbers,
  waits: (state) => state.at === 'numbers',
  precious: () => false,
});

export const results: Conversation<Held<ResultsState>> = {
  ...form,
  start: (event, context) =>
    event.type === 'timer' ? { state: null, effects: onTimer(event.name) } : form.start(event, context),
  transition: (state, event, context) =>
    event.type === 'timer' && event.name.startsWith(ASK_TIMER)
      ? { state, effects: onTimer(event.name) }
      : form.transition(state, event, context),
};

function onTimer(name: string): Step<null>['effects'] {
  const scriptId = name.startsWith(ASK_TIMER) ? name.slice(ASK_TIMER.length) : '';
  return scriptId === '' ? [] : [call('results.ask', { scriptId })];
}

function note(state: ResultsState, line: string): Step<ResultsState> {
  const scriptId = state.scriptId === '' ? null : state.scriptId;
  const named = scriptId === null ? postNamed(line) : {};
  return {
    state: { ...state, at: 'saving' },
    effects: [call('results.note', { scriptId, line, ...named }, 'line')],
  };
}

function onChoice(value: string): Step<ResultsState> | null {
  const choice = parseChoice(value);
  const verdict = (['above', 'about', 'below'] as const).find((one) => one === choice?.action);
  if (choice?.conversation !== 'results' || !verdict) return null;
  return { state: null, effects: [call('results.note', { scriptId: choice.argument, verdict })] };
}

function askNumbers(state: ResultsState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const stop = button(t('button-cancel'), CANCEL_VALUE);
  if (state.at === 'saving') return say(t('one-moment'), [stop]);
  const verdicts =
    state.scriptId === ''
      ? []
      : verdictChoices(state.scriptId, t).filter(
          ({ value }) => value !== choiceValue('results', 'numbers', state.scriptId),
        );
  return say(t('ask-verdict-line'), [...verdicts, stop], { ask: 'text' });
}
