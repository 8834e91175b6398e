/** Getting to know her: name, story, one to three example scripts, then the persona. Nothing given is lost. */
import type { ChatContext, ConversationEvent, EffectDraft, OutboundMessage, Step } from '../chat/types.js';
import { answerAnywhere } from './answers.js';
import { choiceValue, parseChoice } from './choice-values.js';
import { copyFor, nearestLocale } from './copy.js';
import { describeDocuments, takeFiles } from './documents.js';
import { button, call, clip, say, send } from './effects.js';
import { createConversation } from './form.js';
import { heardLocale } from './heard-locale.js';
import { NEW_PERSONA } from './personas.js';
import { asksForScript } from './free-request.js';
import { askOnboarding, firstMessage } from './onboarding-questions.js';
import {
  addDocuments,
  addExample,
  addStory,
  countAllWords,
  countWords,
  EMPTY,
  EXAMPLE_WORDS,
  isStoryEnough,
  keepGiven,
  moveLastExampleToStory,
  nameAndStory,
  toldAtOnce,
  withPace,
  type OnboardingState,
} from './onboarding-state.js';
import { isGreeting, NAME_LENGTH, nameAnswered } from './name-given.js';
import { talkOf } from './small-talk.js';

/** Marks what she wants as typed after a command. */
const SCRIPT_COMMAND = '/script';

type OnboardingStep = Step<OnboardingState>;
/** A second brand starts as empty as the first. */
const ANOTHER: OnboardingState = { ...EMPTY, another: true };

type FilesEvent = Extract<ConversationEvent, { type: 'files' }>;

export const onboarding = createConversation<OnboardingState>({
  name: 'onboarding',
  version: 1,
  open,
  on,
  ask: askOnboarding,
  waits: (state) => state.at !== 'building',
  precious: (state) => state.story.length > 0 && state.at !== 'building',
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
  return t('story-kept', { name: state.name, words: countAllWords(state.story.join('\n')) });
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
  if (event.type === 'done' || event.type === 'failed') return onOutcome(state, event, context);
  if (event.type === 'choice') return onChoice(state, event.value, context);
  if (state.at === 'building') return null;
  if (event.type === 'profile') return takeForm(state.another ? ANOTHER : EMPTY, event, context);
  if (event.type === 'files') return readFiles(state, event, context);
  if (event.type === 'command' && event.name === 'script' && state.story.length > 0)
    return wantScript(state, { type: 'text', text: `${SCRIPT_COMMAND} ${event.args}` }, context);
  if (event.type !== 'text') return null;
  if (event.replyToScriptId === undefined && asksForScript(event.text))
    return wantScript(state, event, context);
  if (state.at === 'name') return onName(state, event.text, context);
  if (state.at === 'story') return onStory(state, event, context);
  if (state.at === 'examples') return onExampleText(state, event, context);
  return null;
}

function onChoice(state: OnboardingState, value: string, context: ChatContext): OnboardingStep | null {
  const choice = parseChoice(value);
  if (choice?.conversation !== 'onboarding') return null;
  if (choice.action === 'skip-all')
    return {
      state: null,
      effects: [],
      next: { conversation: 'script', event: { type: 'command', name: 'script', args: '' } },
    };
  if (choice.action === 'my-name' && state.at === 'name') return onName(state, context.displayName, context);
  if (choice.action === 'done' && state.at === 'examples') return finish(state, context);
  if (choice.action === 'again' && state.at === 'failed') return build(state, context);
  if (choice.action === 'was-story' && state.at === 'examples')
    return asking(moveLastExampleToStory(state), [copyFor(context.locale)('kept-as-story')], context);
  return null;
}

/**
 * "Script about bread, 30 s" before any story: she wants the script, not the form. Later it waits until she is known,
 * or is what follows at once when the story is told.
 */
function wantScript(
  state: OnboardingState,
  event: Extract<ConversationEvent, { type: 'text' }>,
  context: ChatContext,
): OnboardingStep {
  if (state.story.length === 0 && state.reading === 0 && state.examples.length === 0)
    return { state: null, effects: [], next: { conversation: 'script', event } };
  const wanting: OnboardingState = { ...state, wanted: event.text };
  if (state.at === 'examples') return finish(wanting, context);
  if (state.at === 'failed') return build(wanting, context);
  return asking(wanting, [copyFor(context.locale)('wanted-kept')], context);
}

function onName(state: OnboardingState, text: string, context: ChatContext): OnboardingStep | null {
  const t = copyFor(context.locale);
  const [name, told] = nameAndStory(text);
  if (name !== null) {
    const named = addStory({ ...state, name, at: 'story' }, told);
    return isStoryEnough(named) ? withStory(named, context) : asking(named, [], context);
  }
  if (isGreeting(text) || countWords(text) < 2) return null;
  return asking(addStory(state, text), [t('kept-as-story')], context);
}

/** "That's all" ends a story however short it is; "ok" and "what?" are no part of it. */
function onStory(
  state: OnboardingState,
  event: Extract<ConversationEvent, { type: 'text' }>,
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
  const words = countAllWords(state.story.join('\n'));
  const thanks = copyFor(context.locale)('story-kept', { name: state.name, words });
  return asking({ ...state, at: 'examples' }, [thanks], context);
}

function onExampleText(
  state: OnboardingState,
  event: Extract<ConversationEvent, { type: 'text' }>,
  context: ChatContext,
): OnboardingStep | null {
  const t = copyFor(context.locale);
  if (countWords(event.text) < EXAMPLE_WORDS) return null;
  const name = t('pasted-example', { number: state.examples.length + 1 });
  const next = addExample(state, name, event.text, context.now);
  if (next === state) return asking(state, [t('example-known')], context);
  const question = askOnboarding(next, context);
  const wasStory = button(t('button-was-story'), choiceValue('onboarding', 'was-story'));
  return { state: next, effects: [send({ ...question, choices: [...(question.choices ?? []), wasStory] })] };
}

/** Everything at once, in a platform's own form: what is complete is built without another question. */
function takeForm(
  empty: OnboardingState,
  event: Extract<ConversationEvent, { type: 'profile' }>,
  context: ChatContext,
): OnboardingStep {
  const { form, files } = event;
  const { language } = form;
  const inHers = language === null ? context : { ...context, locale: nearestLocale(language) };
  const name = nameAnswered(form.name) ?? clip(form.name || context.displayName, NAME_LENGTH);
  const named: OnboardingState = { ...empty, name, at: 'story', ...(language === null ? {} : { language }) };
  const told = addStory(named, form.story);
  const step = takeFilled(told, { type: 'files', files, text: '' }, inHers);
  const locale: EffectDraft[] =
    language === null ? [] : [{ type: 'setLocale', locale: inHers.locale, chosen: true }];
  return { ...step, effects: [...locale, ...step.effects] };
}

function takeFilled(told: OnboardingState, event: FilesEvent, context: ChatContext): OnboardingStep {
  if (!isStoryEnough(told))
    return event.files.length > 0 ? readFiles(told, event, context) : asking(told, [], context);
  if (event.files.length === 0) return build(told, context);
  return readFiles({ ...told, at: 'examples', doneAfterReading: true }, event, context);
}

function readFiles(state: OnboardingState, event: FilesEvent, context: ChatContext): OnboardingStep {
  const { files, notice } = takeFiles(event.files, copyFor(context.locale));
  const toStory = state.at === 'name' || state.at === 'story';
  const withCaption =
    toStory && countWords(event.text) >= EXAMPLE_WORDS ? addStory(state, event.text) : state;
  return {
    state: { ...withCaption, reading: state.reading + files.length },
    effects: [
      ...(notice ? [send(say(notice))] : []),
      call('files.read', { files }, toStory ? 'story' : 'examples'),
    ],
  };
}

function onOutcome(
  state: OnboardingState,
  event: Extract<ConversationEvent, { type: 'done' | 'failed' }>,
  context: ChatContext,
): OnboardingStep | null {
  const t = copyFor(context.locale);
  if (event.op === 'files.read' && event.type === 'done') {
    const { documents } = event.result;
    const next = addDocuments(state, documents, event.tag === 'story' ? 'story' : 'examples', context.now);
    const report = describeDocuments(documents, t);
    if (next.reading === 0 && next.doneAfterReading)
      return build({ ...next, doneAfterReading: false }, context, report);
    if (next.at === 'story' && isStoryEnough(next))
      return asking({ ...next, at: 'examples' }, report, context);
    return asking(next, report, context);
  }
  if (event.op === 'files.read' && event.type === 'failed')
    return asking({ ...state, reading: 0, doneAfterReading: false }, [t(`error-${event.code}`)], context);
  if (event.op !== 'persona.build' || state.at !== 'building') return null;
  if (event.type === 'failed') return asking({ ...state, at: 'failed' }, [t(`error-${event.code}`)], context);
  const answer = answerAnywhere(event, context);
  const effects = answer && 'effects' in answer ? answer.effects : [];
  if (state.wanted === undefined) return { state: null, effects };
  return {
    state: null,
    effects,
    next: { conversation: 'script', event: wantedEvent(state.wanted) },
  };
}

function wantedEvent(wanted: string): ConversationEvent {
  if (!wanted.startsWith(SCRIPT_COMMAND)) return { type: 'text', text: wanted };
  return { type: 'command', name: 'script', args: wanted.slice(SCRIPT_COMMAND.length).trim() };
}

function finish(state: OnboardingState, context: ChatContext): OnboardingStep {
  if (state.reading === 0) return build(state, context);
  return asking({ ...state, doneAfterReading: true }, [copyFor(context.locale)('still-reading')], context);
}

function build(state: OnboardingState, context: ChatContext, report: readonly string[] = []): OnboardingStep {
  const building: OnboardingState = { ...state, at: 'building' };
  const story = state.story.join('\n\n');
  const started = asking(building, report, context);
  const work: EffectDraft = call('persona.build', {
    name: state.name,
    story,
    examples: state.examples,
    ...(state.language === undefined ? {} : { language: state.language }),
    ...(state.another && { another: state.another }),
    ...(state.wordsPerMinute === undefined ? {} : { wordsPerMinute: state.wordsPerMinute }),
  });
  return { state: building, effects: [...started.effects, work] };
}

/** The next question with what was just kept or refused before it. */
function asking(state: OnboardingState, before: readonly string[], context: ChatContext): OnboardingStep {
  const question: OutboundMessage = askOnboarding(state, context);
  const blocks = before.map((text) => ({ type: 'text' as const, text: clip(text, 400) }));
  return { state, effects: [send({ ...question, blocks: [...blocks, ...question.blocks] })] };
}
