/** The end of onboarding: the persona is built from what she gave, and a script she asked for meanwhile follows. */
import type { ChatContext, ConversationEvent, EffectDraft, EventOf, Step } from '../../chat/types.js';
import { countWords } from '../../engine/text/words.js';
import { copyFor } from '../shared/copy.js';
import { call } from '../shared/effects.js';
import { asking } from './questions.js';
import { answerOutcome } from '../anytime/outcomes.js';
import { hasTold, type OnboardingState } from './state.js';

type OnboardingStep = Step<OnboardingState>;

/** Marks what she wants as typed after a command. */
const SCRIPT_COMMAND = '/script';

export function finish(state: OnboardingState, context: ChatContext): OnboardingStep {
  if (state.reading === 0) return build(state, context);
  return asking({ ...state, doneAfterReading: true }, [copyFor(context.locale)('still-reading')], context);
}

export function build(
  state: OnboardingState,
  context: ChatContext,
  report: readonly string[] = [],
): OnboardingStep {
  const building: OnboardingState = { ...state, at: 'building' };
  const story = state.story.join('\n\n');
  const started = asking(building, report, context);
  const work: EffectDraft = call('persona.build', {
    name: state.name,
    story,
    examples: state.examples,
    ...(state.language === undefined ? {} : { language: state.language }),
    ...(state.corrections && { corrections: state.corrections }),
    ...(state.another && { another: state.another }),
    ...(state.wordsPerMinute === undefined ? {} : { wordsPerMinute: state.wordsPerMinute }),
  });
  return { state: building, effects: [...started.effects, work] };
}

/** Null for a result of something else. */
export function onBuilt(
  state: OnboardingState,
  event: EventOf<'done' | 'failed'>,
  context: ChatContext,
): OnboardingStep | null {
  if (event.op !== 'persona.build' || state.at !== 'building') return null;
  if (event.type === 'failed')
    return asking({ ...state, at: 'failed' }, [copyFor(context.locale)(`error-${event.code}`)], context);
  const effects = answerOutcome(event, context);
  if (state.wanted === undefined) return { state: null, effects };
  return { state: null, effects, next: { conversation: 'script', event: wantedEvent(state.wanted) } };
}

/**
 * "Script about bread, 30 s" before any story: she wants the script, not the form. Later it waits until she is known,
 * or is what follows at once when the story is told.
 */
export function wantScript(
  state: OnboardingState,
  event: EventOf<'text'> | EventOf<'command'>,
  context: ChatContext,
): OnboardingStep {
  if (!hasTold(state) && state.reading === 0)
    return { state: null, effects: [], next: { conversation: 'script', event } };
  const wanted = event.type === 'text' ? event.text : `${SCRIPT_COMMAND} ${event.args}`;
  const wanting: OnboardingState = { ...state, wanted };
  if (state.at === 'examples' || isSomethingTold(state)) return finish(wanting, context);
  if (state.at === 'failed') return build(wanting, context);
  return asking(wanting, [copyFor(context.locale)('wanted-kept')], context);
}

/** A sentence or two: who asks for a script by then is not asked on. */
const TOLD_WORDS = 12;

function isSomethingTold({ at, story }: OnboardingState): boolean {
  return at === 'story' && countWords(story.join('\n')) >= TOLD_WORDS;
}

function wantedEvent(wanted: string): ConversationEvent {
  if (!wanted.startsWith(SCRIPT_COMMAND)) return { type: 'text', text: wanted };
  return { type: 'command', name: 'script', args: wanted.slice(SCRIPT_COMMAND.length).trim() };
}
