/** Her story sent as an exported chat: only her own lines are hers, and where no name in it is hers she is asked which one is. */
import type { ChatContext, Step } from '../../chat/types.js';
import { chatSpeakers, isHer } from '../../engine/text/laid-out/chat-turns.js';
import { countWords } from '../../engine/text/words.js';
import { copyFor } from '../shared/copy.js';
import { asking } from './questions.js';
import { addStory, isStoryEnough, type OnboardingState } from './state.js';
import { storyTold } from './telling.js';

type OnboardingStep = Step<OnboardingState>;
/** A longer answer says more than a name. Words. */
const NAMING_WORDS = 4;

export function isChat(text: string): boolean {
  return chatSpeakers(text).length > 0;
}

/** With her lines in her story, or with the chat while nobody knows which are hers; any other text is hers as it is. */
export function addTold(state: OnboardingState, text: string, { displayName }: ChatContext): OnboardingState {
  const speakers = chatSpeakers(text);
  if (speakers.length === 0) return addStory(state, text);
  const names = [state.name, displayName].filter(Boolean);
  const hers = speakers.filter(({ speaker }) => names.some((name) => isHer(speaker, name)));
  const own = speakers.length === 1 ? speakers : hers;
  if (own.length === 0) return { ...state, chat: [state.chat ?? '', text].filter(Boolean).join('\n') };
  return addStory(state, own.map(asStory).join('\n\n'));
}

/** Null for any other text. */
export function onChat(state: OnboardingState, text: string, context: ChatContext): OnboardingStep | null {
  if (isChat(text)) return goOn(addTold(state, text, context), context);
  if (countWords(text) > NAMING_WORDS) return null;
  const [place, ...others] = chatSpeakers(state.chat ?? '').flatMap(({ speaker }, at) =>
    isHer(speaker, text) ? [at] : [],
  );
  return place === undefined || others.length > 0 ? null : onSpeaker(state, place, context);
}

/** `place` of her name in the list she was shown; none of them where it is not in it. */
export function onSpeaker(
  { chat = '', ...state }: OnboardingState,
  place: number,
  context: ChatContext,
): OnboardingStep {
  const chosen = chatSpeakers(chat)[place];
  if (!chosen) return asking(state, [], context);
  const named: OnboardingState =
    state.name === '' && /\p{L}/u.test(chosen.speaker)
      ? { ...state, name: chosen.speaker, at: 'story' }
      : state;
  return goOn(addStory(named, asStory(chosen)), context);
}

/** Each of her messages by itself: without marks at their ends two would be read as one sentence. */
function asStory({ said }: { readonly said: string }): string {
  return said.replaceAll(/\n+/gu, '\n\n');
}

function goOn(state: OnboardingState, context: ChatContext): OnboardingStep {
  if (state.chat !== undefined) return asking(state, [], context);
  if (state.at === 'story' && isStoryEnough(state)) return storyTold(state, context);
  return asking(state, [copyFor(context.locale)('kept-as-story')], context);
}
