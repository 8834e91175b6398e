/** Getting to know her: name, story, one to three example scripts, then the persona. Nothing given is lost. */
import type { ChatContext, ConversationEvent, EffectDraft, EventOf, Step } from '../../chat/types.js';
import { countWords } from '../../engine/text/words.js';
import { parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { languageHeard } from '../shared/language-heard.js';
import { captionOrder } from '../understand/requests/caption-order.js';
import { heardLocale, isInLatinLetters, unspokenLanguage } from '../understand/talk/heard-locale.js';
import { asksAmong, asksInStory } from './asides.js';
import { build, finish, onBuilt, wantScript } from './build.js';
import { isChat } from '../shared/whose-lines.js';
import { addTold, onChat, onSpeaker } from './chat-told.js';
import { onFilesRead, readFiles, takeForm } from './files.js';
import { asking, askOnboarding, firstMessage } from './questions.js';
import { moveLastStoryToExamples, onExampleText } from './showing.js';
import {
  addStory,
  EMPTY,
  keepGiven,
  moveLastExampleToStory,
  toldAtOnce,
  withPace,
  type OnboardingState,
  isStoryEnough,
  nameAndStory,
} from './state.js';
import { isUnfinished } from '../understand/herself/introduction-parts.js';
import { isGreeting } from '../understand/herself/name-given.js';
import { notHeard } from './asides.js';
import { onDisplayName, onName, onStory, renamed } from './telling.js';
import { NEW_PERSONA } from '../account/personas.js';

type OnboardingStep = Step<OnboardingState>;
/** A second brand starts as empty as the first. */
const ANOTHER: OnboardingState = { ...EMPTY, another: true };

export const onboarding = createConversation<OnboardingState>({
  name: 'onboarding',
  version: 1,
  takesResults: true,
  open,
  on,
  ask: askOnboarding,
  waits: (state) => state.at !== 'building',
  precious: (state) => state.story.length > 0 && state.at !== 'building',
  keepsRequests: true,
  keep: keepGiven,
  literal: (state) => state.at === 'examples' || (state.at === 'story' && state.story.length > 0),
});

function open(event: ConversationEvent, context: ChatContext): OnboardingStep {
  if (event.type === 'profile') return takeForm(EMPTY, event, context);
  if (event.type === 'choice' && event.value === NEW_PERSONA)
    return asking(ANOTHER, [copyFor(context.locale)('another-persona')], context);
  const locale = heardLocale(event, context);
  const inHers = locale === null ? context : { ...context, locale };
  const heard = locale === null ? [] : heardFirst(event, locale, context);
  const state =
    event.type === 'text' && isChat(event.text) ? addTold(EMPTY, event.text, inHers) : toldAtOnce(event);
  const kept = state.story.length === 0 ? [] : [keptAtOnce(state, inHers)];
  const effects = [...heard, send(firstMessage(state, kept, inHers))];
  if (event.type !== 'files') return notSpoken({ state, effects }, event, inHers);
  const reading = readFiles(state, event, inHers);
  return { state: reading.state, effects: [...effects, ...reading.effects] };
}

/** Our first message shows in which language it is; to somebody who writes in other letters it is said besides. */
function heardFirst(event: ConversationEvent, locale: string, context: ChatContext): readonly EffectDraft[] {
  return event.type === 'text' && isInLatinLetters(event.text)
    ? languageHeard(locale, context)
    : [{ type: 'setLocale', locale }];
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
  if (locale === null) return notSpoken(answer(state, event, context), event, context);
  const inHers = { ...context, locale };
  const step = answer(state, event, inHers) ?? asking(state, [], inHers);
  return { ...step, effects: [...languageHeard(locale, context), ...step.effects] };
}

/** Who writes a language we do not speak is told so before the first answer to it, once. */
function notSpoken<S extends OnboardingStep | null>(
  step: S,
  event: ConversationEvent,
  context: ChatContext,
): S {
  if (!step?.state || step.state.unspoken || event.type !== 'text') return step;
  const code = unspokenLanguage(event.text);
  if (code === null) return step;
  const language = new Intl.DisplayNames([context.locale], { type: 'language' }).of(code) ?? code;
  const told = send(say(copyFor(context.locale)('language-not-spoken', { language })));
  return { ...step, state: { ...step.state, unspoken: true }, effects: [told, ...step.effects] };
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
  if (isUnfinished(event.text) && state.at !== 'name') return listening(state, context);
  const chat = state.at === 'name' || state.at === 'story' ? onChat(state, event.text, context) : null;
  if (chat !== null) return chat;
  const name = state.name === '' ? null : renamed(state, event.text, context);
  if (name !== null) return name;
  const asks =
    captionOrder(event.text) !== null ||
    asksInStory(event.text) ||
    (state.at === 'examples' && asksAmong(event.text));
  if (event.replyToScriptId === undefined && asks) return wantScript(state, event, context);
  if (state.at === 'name')
    return isNameless(state, event.text) ? goOn(state, event, context) : onName(state, event.text, context);
  if (state.at === 'story') return onStory(state, event, context);
  if (state.at === 'examples') return onExampleText(state, event, context) ?? notHeard(state, context);
  return null;
}

/** What she sends next is her story, however much of it was told. */
function listening(state: OnboardingState, context: ChatContext): OnboardingStep {
  const going = say(copyFor(context.locale)('story-goes-on'), [], { ask: 'long-text' });
  return { state: { ...state, at: 'story' }, effects: [send(going)] };
}

/** Asked for her name twice she tells other things: what the platform calls her will do. */
function isNameless(state: OnboardingState, text: string): boolean {
  return isStoryEnough(state) && nameAndStory(text)[0] === null && !isGreeting(text);
}

function goOn(state: OnboardingState, event: EventOf<'text'>, context: ChatContext): OnboardingStep {
  const named: OnboardingState = { ...state, name: context.displayName, at: 'examples' };
  return onExampleText(named, event, context) ?? asking(named, [], context);
}

function onChoice(state: OnboardingState, value: string, context: ChatContext): OnboardingStep | null {
  const choice = parseChoice(value);
  if (choice?.conversation !== 'onboarding') return null;
  if (choice.action === 'skip-all') return skipAll(state, context);
  if (choice.action === 'my-name' && state.at === 'name') return onDisplayName(state, context);
  if (choice.action === 'speaker' && state.chat !== undefined)
    return onSpeaker(state, Number(choice.argument), context);
  if (choice.action === 'done' && state.at === 'examples') return finish(state, context);
  if (choice.action === 'again' && state.at === 'failed') return build(state, context);
  if (choice.action === 'was-script' && state.at === 'examples')
    return asking(moveLastStoryToExamples(state, context), [], context);
  if (choice.action === 'was-story' && state.at === 'examples')
    return asking(moveLastExampleToStory(state), [copyFor(context.locale)('kept-as-story')], context);
  return choice.action === 'aside-story' ? asideWasStory(state, context) : null;
}

/** What was taken for said to the bot is her story. */
function asideWasStory({ aside, ...told }: OnboardingState, context: ChatContext): OnboardingStep | null {
  if (aside === undefined) return null;
  return asking(addStory(told, aside), [copyFor(context.locale)('kept-as-story')], context);
}

/** What she told so far is what the script is written from; without a word of hers it is a script for anybody. */
function skipAll(state: OnboardingState, context: ChatContext): OnboardingStep {
  const event = { type: 'command', name: 'script', args: '' } as const;
  const named: OnboardingState = { ...state, name: state.name || context.displayName, at: 'examples' };
  return state.wanted === undefined ? wantScript(named, event, context) : finish(named, context);
}
