/** Her story sent as an exported chat: only her own lines are hers, and where no name in it is hers she is asked which one is. */
import type { ChatContext, Step } from '../../chat/types.js';
import { copyFor } from '../shared/copy.js';
import { isChat, ownLines, placeNamed, speakerAt } from '../shared/whose-lines.js';
import { asking } from './questions.js';
import { addStory, isStoryEnough, type OnboardingState } from './state.js';
import { storyTold } from './telling.js';

type OnboardingStep = Step<OnboardingState>;

/** With her lines in her story, or with the chat while nobody knows which are hers; any other text is hers as it is. */
export function addTold(state: OnboardingState, text: string, { displayName }: ChatContext): OnboardingState {
  if (!isChat(text)) return addStory(state, text);
  const own = ownLines(text, [state.name, displayName]);
  if (own === null) return { ...state, chat: [state.chat ?? '', text].filter(Boolean).join('\n') };
  return addStory(state, own);
}

/** Null for any other text. */
export function onChat(state: OnboardingState, text: string, context: ChatContext): OnboardingStep | null {
  if (isChat(text)) return goOn(addTold(state, text, context), context);
  const place = placeNamed(state.chat ?? '', text);
  return place === null ? null : onSpeaker(state, place, context);
}

/** `place` of her name in the list she was shown; none of them where it is not in it. */
export function onSpeaker(
  { chat = '', ...state }: OnboardingState,
  place: number,
  context: ChatContext,
): OnboardingStep {
  const chosen = speakerAt(chat, place);
  if (!chosen) return asking(state, [], context);
  const named: OnboardingState =
    state.name === '' && /\p{L}/u.test(chosen.speaker)
      ? { ...state, name: chosen.speaker, at: 'story' }
      : state;
  return goOn(addStory(named, chosen.said), context);
}

function goOn(state: OnboardingState, context: ChatContext): OnboardingStep {
  if (state.chat !== undefined) return asking(state, [], context);
  if (state.at === 'story' && isStoryEnough(state)) return storyTold(state, context);
  return asking(state, [copyFor(context.locale)('kept-as-story')], context);
}
