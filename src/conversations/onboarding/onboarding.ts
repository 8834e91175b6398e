/** Getting to know her: name, story, one to three example scripts, then the persona. Nothing given is lost. */
import type { ChatContext, ConversationEvent, EffectDraft, EventOf, Step } from '../../chat/types.js';
import { countWords } from '../../engine/text/words.js';
import { choiceValue, parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { heardLocale } from '../understand/heard-locale.js';
import { isGreeting, isSaidToBot } from '../understand/name-given.js';
import { asksAmong, asksInStory, correctsStory, hasNone } from './asides.js';
import { build, finish, onBuilt, wantScript } from './build.js';
import { onFilesRead, readFiles, takeForm } from './files.js';
import { asking, askOnboarding, firstMessage } from './questions.js';
import {
  addExample,
  addStory,
  EMPTY,
  EXAMPLE_WORDS,
  isStoryEnough,
  keepGiven,
  moveLastExampleToStory,
  nameAndStory,
  toldAtOnce,
  withPace,
  type OnboardingState,
} from './state.js';
import { NEW_PERSONA } from '../account/personas.js';
import { talkOf } from '../understand/small-talk.js';

type OnboardingStep = Step<OnboardingState>;
/** Fewer words that are no name tell nothing of her. */
const TOLD_AT_LEAST = 4;
/** A second brand starts as empty as the first. */
const ANOTHER: OnboardingState = { ...EMPTY, another: true };

export const onboarding = createConversation<OnboardingState>({
  name: 'onboarding',
  version: 1,
  open,
  on,
  ask: askOnboarding,
  waits: (state) => state.at !== 'building',
  precious: (state) => state.story.length > 0 && state.at !== 'building',
  hears: ({ at }) => (at === 'building' || at === 'failed' ? null : 'bot'),
  keepsRequests: true,
  keep: keepGiven,
  literal: (state) => state.at === 'story' && state.story.length > 0,
});

function open(event: ConversationEvent, context: ChatContext): OnboardingStep {
  if (event.type === 'profile') return takeForm(EMPTY, event, context);
  if (event.type === 'choice' && event.value === NEW_PERSONA)
    return asking(ANOTHER, [copyFor(context.locale)('another-persona')], context);
  const locale = heardLocale(event, context);
  const inHers = locale === null ? context : { ...context, locale };
  const heard: EffectDraft[] = locale === null ? [] : [{ type: 'setLocale', locale }];
  const state = toldAtOnce(event);
  const kept = state.story.length === 0 ? [] : [keptAtOnce(state, inHers)];
  const effects = [...heard, send(firstMessage(state, kept, inHers))];
  if (event.type !== 'files') return { state, effects };
  const reading = readFiles(state, event, inHers);
  return { state: reading.state, effects: [...effects, ...reading.effects] };
}

function keptAtOnce(state: OnboardingState, context: ChatContext): string {
  const t = copyFor(context.locale);
  if (state.at !== 'examples') return t('kept-as-story');
  return t('story-kept', { name: state.name, words: countWords(state.story.join('\n')) });
}

/** She is answered in the language she writes in, from the first message that shows it. */
function on(before: OnboardingState, event: ConversationEvent, context: ChatContext): OnboardingStep | null {
  const state = withPace(before, event);
  const locale = state.at === 'name' || state.at === 'story' ? heardLocale(event, context) : null;
  if (locale === null) return answer(state, event, context);
  const inHers = { ...context, locale };
  const step = answer(state, event, inHers) ?? asking(state, [], inHers);
  const told = send(say(copyFor(locale)('language-heard')));
  return { ...step, effects: [{ type: 'setLocale', locale }, told, ...step.effects] };
}

function answer(
  state: OnboardingState,
  event: ConversationEvent,
  context: ChatContext,
): OnboardingStep | null {
  if (event.type === 'done' || event.type === 'failed')
    return onFilesRead(state, event, context) ?? onBuilt(state, event, context);
  if (event.type === 'choice') return onChoice(state, event.value, context);
  if (state.at === 'building') return null;
  if (event.type === 'profile') return takeForm(state.another ? ANOTHER : EMPTY, event, context);
  if (event.type === 'files') return readFiles(state, event, context);
  if (event.type === 'command' && event.name === 'script' && state.story.length > 0)
    return wantScript(state, event, context);
  if (event.type !== 'text') return null;
  const asks = asksInStory(event.text) || (state.at === 'examples' && asksAmong(event.text));
  if (event.replyToScriptId === undefined && asks) return wantScript(state, event, context);
  if (state.at === 'name') return onName(state, event.text, context);
  if (state.at === 'story') return onStory(state, event, context);
  if (state.at === 'examples') return onExampleText(state, event, context);
  return null;
}

function onChoice(state: OnboardingState, value: string, context: ChatContext): OnboardingStep | null {
  const choice = parseChoice(value);
  if (choice?.conversation !== 'onboarding') return null;
  if (choice.action === 'skip-all') return skipAll(state, context);
  if (choice.action === 'my-name' && state.at === 'name') return onName(state, context.displayName, context);
  if (choice.action === 'done' && state.at === 'examples') return finish(state, context);
  if (choice.action === 'again' && state.at === 'failed') return build(state, context);
  if (choice.action === 'was-story' && state.at === 'examples')
    return asking(moveLastExampleToStory(state), [copyFor(context.locale)('kept-as-story')], context);
  return null;
}

/** What she told so far is what the script is written from; without a word of hers it is a script for anybody. */
function skipAll(state: OnboardingState, context: ChatContext): OnboardingStep {
  const event = { type: 'command', name: 'script', args: '' } as const;
  return wantScript({ ...state, name: state.name || context.displayName, at: 'examples' }, event, context);
}

function onName(state: OnboardingState, text: string, context: ChatContext): OnboardingStep | null {
  const t = copyFor(context.locale);
  const [name, told] = nameAndStory(text);
  if (name !== null) {
    const named = addStory({ ...state, name, at: 'story' }, told);
    return isStoryEnough(named) ? withStory(named, context) : asking(named, [], context);
  }
  if (isGreeting(text) || countWords(text) < TOLD_AT_LEAST || isSaidToBot(text)) return null;
  return asking(addStory(state, text), [t('kept-as-story')], context);
}

/** "That's all" ends a story however short it is; "ok" and "what?" are no part of it. */
function onStory(
  state: OnboardingState,
  event: EventOf<'text'>,
  context: ChatContext,
): OnboardingStep | null {
  const talk = talkOf(event.text);
  if (talk.some((one) => one === 'done' || one === 'skip' || one === 'no')) return storyTold(state, context);
  return talk.length > 0 ? null : withStory(addStory(state, event.text, event.edited), context);
}

function withStory(state: OnboardingState, context: ChatContext): OnboardingStep {
  if (!isStoryEnough(state)) return asking({ ...state, asked: state.asked + 1 }, [], context);
  return storyTold(state, context);
}

function storyTold(state: OnboardingState, context: ChatContext): OnboardingStep {
  const words = countWords(state.story.join('\n'));
  const thanks = copyFor(context.locale)('story-kept', { name: state.name, words });
  return asking({ ...state, at: 'examples' }, [thanks], context);
}

function onExampleText(
  state: OnboardingState,
  event: EventOf<'text'>,
  context: ChatContext,
): OnboardingStep | null {
  const t = copyFor(context.locale);
  if (hasNone(event.text)) return finish(state, context);
  if (state.story.length > 0 && correctsStory(event.text)) {
    const corrections = [...(state.corrections ?? []), event.text.trim()];
    return asking({ ...state, corrections }, [t('correction-kept')], context);
  }
  if (countWords(event.text) < EXAMPLE_WORDS) return null;
  const name = t('pasted-example', { number: state.examples.length + 1 });
  const next = addExample(state, name, event.text, context.now);
  if (next === state) return asking(state, [t('example-known')], context);
  const question = askOnboarding(next, context);
  const wasStory = button(t('button-was-story'), choiceValue('onboarding', 'was-story'));
  return { state: next, effects: [send({ ...question, choices: [...(question.choices ?? []), wasStory] })] };
}
