/** Her name and her story as she gives them: what is said to the bot among it is answered, and kept out of both. */
import type { ChatContext, EventOf, Step } from '../../chat/types.js';
import { behindWrong } from '../../engine/heard/said-wrong.js';
import { countWords } from '../../engine/text/words.js';
import { copyFor } from '../shared/copy.js';
import { clip } from '../shared/effects.js';
import { isAside, storyIn } from '../understand/herself/introduction-parts.js';
import { speaksOf } from '../understand/herself/introduction-words.js';
import { isGreeting, nameSaid } from '../understand/herself/name-given.js';
import { NAME_LENGTH } from '../understand/herself/name-like.js';
import { remarksOf } from '../understand/vocabulary/clauses.js';
import { said, spokenWords } from '../understand/vocabulary/word-keys.js';
import { talkOf } from '../understand/talk/small-talk.js';
import { answerAside, asksWhatIsKnown, QUESTION_WORDS, wishAboutBot } from './asides.js';
import { asking } from './questions.js';
import { addStory, isStoryEnough, nameAndStory, type OnboardingState } from './state.js';

type OnboardingStep = Step<OnboardingState>;
/** Fewer words that are no name tell nothing of her. */
const TOLD_AT_LEAST = 4;
/** A message that gives a name and nothing else. Words. */
const NAMING_WORDS = 9;

/** What the platform calls her, pressed or typed: Ola and Hai are greetings, and names. */
export function onDisplayName(state: OnboardingState, context: ChatContext): OnboardingStep {
  const name = clip(context.displayName.trim(), NAME_LENGTH);
  return named({ ...state, name, at: 'story' }, '', context);
}

export function onName(state: OnboardingState, text: string, context: ChatContext): OnboardingStep | null {
  if (text.trim().toLowerCase() === context.displayName.trim().toLowerCase())
    return onDisplayName(state, context);
  const [name, told] = nameAndStory(text);
  if (name !== null) return named({ ...state, name, at: 'story' }, told, context);
  if (wishAboutBot(text)) return answerAside(state, text, context);
  if (isGreeting(text)) return asking(state, [], context);
  if (countWords(text) < TOLD_AT_LEAST) return isAside(text) ? answerAside(state, text, context) : null;
  const { hers, aside } = storyIn(text);
  if (hers === '') return answerAside(state, aside, context);
  return answering(addStory(state, hers), aside, [copyFor(context.locale)('kept-as-story')], context);
}

function named(state: OnboardingState, told: string, context: ChatContext): OnboardingStep {
  const isQuestion = countWords(told) <= QUESTION_WORDS && speaksOf('takesLong', told);
  const { hers, aside } = isQuestion ? { hers: '', aside: told } : storyIn(told);
  const next = onlyNames(hers) ? state : addStory(state, hers);
  if (isStoryEnough(next)) return storyTold(next, context);
  const heard = next === state ? [] : [copyFor(context.locale)('kept-as-story')];
  return answering(next, aside, heard, context);
}

/** The next question, and before it what is said to a question of hers among what she told. */
function answering(
  state: OnboardingState,
  aside: string,
  before: readonly string[],
  context: ChatContext,
): OnboardingStep {
  return asksOfBot(aside) ? answerAside(state, aside, context) : asking(state, before, context);
}

function asksOfBot(aside: string): boolean {
  return aside !== '' && (wishAboutBot(aside) !== null || speaksOf('takesLong', aside));
}

/** The name given anew at any time: "no, just Jeff, not Ya Te Dije"; null for anything else. */
export function renamed(state: OnboardingState, text: string, context: ChatContext): OnboardingStep | null {
  if (!onlyNames(text)) return null;
  const name = nameSaid(text);
  if (name === null) return null;
  return asking({ ...state, name }, [copyFor(context.locale)('name-kept', { name })], context);
}

/** "My name is Marguerite but the whole street calls me Midge": each half of a longer one names her. */
function onlyNames(text: string): boolean {
  if (text === '' || nameSaid(text) === null) return false;
  if (countWords(text) <= NAMING_WORDS) return true;
  return remarksOf(spokenWords(text)).every((half) => nameSaid(said(half)) !== null);
}

/** "That's all" ends a story however short it is; "ok" and "what?" are no part of it. */
export function onStory(
  state: OnboardingState,
  event: EventOf<'text'>,
  context: ChatContext,
): OnboardingStep | null {
  const talk = talkOf(event.text);
  if (talk.some((one) => one === 'done' || one === 'skip' || one === 'no')) return storyTold(state, context);
  if (talk.length > 0) return null;
  if (wishAboutBot(event.text) || asksWhatIsKnown(event.text)) return answerAside(state, event.text, context);
  if (state.story.length > 0 && behindWrong(event.text) !== null)
    return corrected(state, event.text, context);
  const { hers, aside } = hersIn(event.text);
  if (hers === '') return answerAside(state, aside, context);
  const next = addStory(state, hers, event.edited);
  if (isStoryEnough(next)) return storyTold(next, context);
  return answering({ ...next, asked: next.asked + 1 }, aside, [], context);
}

/** Whom she makes it for is what she was asked, however much it sounds like said to us. */
function hersIn(text: string): ReturnType<typeof storyIn> {
  const parts = storyIn(text);
  const isAudience = parts.hers === '' && speaksOf('audience', text) && !/[?？]\s*$/u.test(text);
  return isAudience ? { hers: text.trim(), aside: '' } : parts;
}

/** What she says is wrong of her story is put right when she is known. */
export function corrected(state: OnboardingState, text: string, context: ChatContext): OnboardingStep {
  const corrections = [...(state.corrections ?? []), text.trim()];
  return asking({ ...state, corrections }, [copyFor(context.locale)('correction-kept')], context);
}

export function storyTold(state: OnboardingState, context: ChatContext): OnboardingStep {
  const words = countWords(state.story.join('\n'));
  const thanks = copyFor(context.locale)('story-kept', { name: state.name, words });
  return asking({ ...state, at: 'examples' }, [thanks], context);
}
