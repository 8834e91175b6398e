/** What onboarding says: the first message, its questions, and what it has kept so far. */
import type { Block, ChatContext, OutboundMessage, Step } from '../../chat/types.js';
import { CANCEL_VALUE, choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, clip, say, send } from '../shared/effects.js';
import { askWhoseLines } from '../shared/whose-lines.js';
import type { OnboardingState } from './state.js';

/** Concrete questions for a story that is still short, one at a time. */
const STORY_QUESTIONS = ['ask-story-audience', 'ask-story-moment', 'ask-story-detail'] as const;

/** What it does, one sample result, one sentence on privacy, what was `kept` already, then the first question still open. */
export function firstMessage(
  state: OnboardingState,
  kept: readonly string[],
  context: ChatContext,
): OutboundMessage {
  const t = copyFor(context.locale);
  const question = askOnboarding(state, context);
  const blocks: Block[] = [
    { type: 'text', text: t('first-what') },
    { type: 'text', text: t('first-sample-title') },
    { type: 'quote', text: t('first-sample') },
    { type: 'text', text: t('first-sample-score') },
    { type: 'text', text: context.builtIn ? t('first-privacy-own') : t('first-privacy-model') },
    ...kept.map((text): Block => ({ type: 'text', text })),
    ...question.blocks,
  ];
  return { ...question, blocks, ...(state.at === 'name' ? { ask: 'profile' as const } : {}) };
}

export function askOnboarding(state: OnboardingState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  if (state.chat !== undefined && state.at !== 'building')
    return askWhoseLines(state.chat, 'onboarding', context);
  switch (state.at) {
    case 'name':
      return say(t('ask-name'), [...nameChoices(context), skipAll(context)], { ask: 'text' });
    case 'story':
      return say(t(storyQuestion(state), { name: state.name }), [skipAll(context)], { ask: 'long-text' });
    case 'examples':
      return askForExamples(state, context);
    case 'building':
      return say(t('building-persona', { count: state.examples.length }));
    case 'failed':
      return say(t('persona-kept', { count: state.examples.length }), [
        button(t('button-try-again'), choiceValue('onboarding', 'again'), 'primary'),
        button(t('button-cancel'), CANCEL_VALUE),
      ]);
  }
}

function storyQuestion(state: OnboardingState): string {
  if (state.asked === 0) return 'ask-story';
  return STORY_QUESTIONS[(state.asked - 1) % STORY_QUESTIONS.length] ?? 'ask-story';
}

function askForExamples(state: OnboardingState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  if (state.examples.length === 0)
    return say(t('ask-examples'), [button(t('button-skip'), choiceValue('onboarding', 'done'))], {
      ask: 'files',
    });
  return say(
    t('ask-more-examples', { count: state.examples.length }),
    [button(t('button-done'), choiceValue('onboarding', 'done'), 'primary')],
    { ask: 'files' },
  );
}

function nameChoices(context: ChatContext): readonly ReturnType<typeof button>[] {
  const name = clip(context.displayName, 24);
  if (!/\p{L}/u.test(name)) return [];
  return [button(copyFor(context.locale)('button-call-me', { name }), choiceValue('onboarding', 'my-name'))];
}

function skipAll(context: ChatContext): ReturnType<typeof button> {
  return button(copyFor(context.locale)('button-skip-all'), choiceValue('onboarding', 'skip-all'));
}

/** The next question with what was just kept or refused before it. */
export function asking(
  state: OnboardingState,
  before: readonly string[],
  context: ChatContext,
): Step<OnboardingState> {
  const question: OutboundMessage = askOnboarding(state, context);
  const blocks = before.map((text) => ({ type: 'text' as const, text: clip(text, 400) }));
  return { state, effects: [send({ ...question, blocks: [...blocks, ...question.blocks] })] };
}
