/** The scripts she shows: what announces them is cut off, what is about her life goes to her story, and what was no script is taken back. */
import type { ChatContext, EventOf, Step } from '../../chat/types.js';
import { isCorrection } from '../../engine/persona/corrections/read-correction.js';
import { behindWrong } from '../../engine/heard/said-wrong.js';
import { wordsOfAll } from '../../engine/text/word-lists.js';
import { countWords, normalWords } from '../../engine/text/words.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, send } from '../shared/effects.js';
import { isLifeFact } from '../understand/herself/life-facts.js';
import { isAside, isOnlyAsked, scriptIn } from '../understand/herself/introduction-parts.js';
import { isDone, withoutNamed } from '../understand/herself/examples-talk.js';
import { speaksOf } from '../understand/herself/introduction-words.js';
import { shortAnswer } from '../understand/learned/short-answer.js';
import { isTelling } from '../understand/herself/telling.js';
import { answerAside, asksWhatIsKnown, correctsStory, hasNone, wishAboutBot } from './asides.js';
import { finish } from './build.js';
import { corrected } from './telling.js';
import { askOnboarding, asking } from './questions.js';
import {
  addExample,
  addStory,
  EXAMPLE_WORDS,
  moveLastExampleToStory,
  type OnboardingState,
} from './state.js';

type OnboardingStep = Step<OnboardingState>;
const negations = wordsOfAll('negations');
/** What takes an example back says little else. Words. */
const TAKING_BACK_WORDS = 18;
/** A story in so many pieces may go on. */
const PIECES = 2;
/** A piece of one speaks of her here. Words. */
const OPENING_WORDS = 6;

export function onExampleText(
  state: OnboardingState,
  event: EventOf<'text'>,
  context: ChatContext,
): OnboardingStep | null {
  const { text } = event;
  const back = takenBack(state, text, context);
  if (back !== null) return back;
  if (wishAboutBot(text) === 'help' || asksWhatIsKnown(text)) return answerAside(state, text, context);
  if (hasNone(text) || shortAnswer(text).some((talk) => talk === 'no' || talk === 'skip'))
    return finish(state, context);
  if (isDone(text)) return finish(state, context);
  if (speaksOf('adds', text) && isLifeFact(text) && !refuses(text)) return tellsMore(state, text, context);
  if (wishAboutBot(text)) return answerAside(state, text, context);
  if (state.story.length > 0 && correctsStory(text) && !tellsOn(text)) return corrected(state, text, context);
  if (isNextPiece(state, text)) return tellsMore(state, text, context);
  const { hers, aside } = scriptIn(text);
  if (countWords(hers) >= EXAMPLE_WORDS && !isLifeFact(hers) && !isAside(hers) && !isOnlyAsked(hers))
    return shown(state, hers, context);
  if (isLifeFact(hers === '' ? text : hers) || isTelling(text)) return tellsMore(state, text, context);
  if (aside !== '' || isAside(text) || isOnlyAsked(text)) return answerAside(state, text, context);
  return null;
}

function shown(state: OnboardingState, script: string, context: ChatContext): OnboardingStep {
  const t = copyFor(context.locale);
  const name = t('pasted-example', { number: state.examples.length + 1 });
  const next = addExample(state, name, script, context.now);
  if (next === state) return asking(state, [t('example-known')], context);
  return withButton(next, [], 'was-story', context);
}

function tellsMore(state: OnboardingState, text: string, context: ChatContext): OnboardingStep {
  const next = addStory(state, text);
  return withButton(next, [copyFor(context.locale)('kept-as-story')], 'was-script', context);
}

/** She told her story in pieces and goes on: it opens with herself, or whom she speaks to, and addresses nobody. */
function isNextPiece({ story, examples }: OnboardingState, text: string): boolean {
  if (examples.length > 0 || story.length < PIECES || text.includes('\n') || isAside(text)) return false;
  const opening = text.trim().split(/\s+/u).slice(0, OPENING_WORDS).join(' ');
  return (speaksOf('hers', opening) || speaksOf('audience', opening)) && !speaksOf('toViewer', text);
}

const WAYS = { 'was-story': 'button-was-story', 'was-script': 'button-was-script' } as const;

/** The next question with a button for what may be taken wrongly. */
export function withButton(
  state: OnboardingState,
  before: readonly string[],
  action: 'was-story' | 'was-script',
  context: ChatContext,
): OnboardingStep {
  const question = askOnboarding(state, context);
  const blocks = before.map((text) => ({ type: 'text' as const, text }));
  const way = button(copyFor(context.locale)(WAYS[action]), choiceValue('onboarding', action));
  const choices = [...(question.choices ?? []), way];
  return { state, effects: [send({ ...question, choices, blocks: [...blocks, ...question.blocks] })] };
}

/** "Oh and I never swear" is a rule, no piece of her story. */
function refuses(text: string): boolean {
  return isCorrection(text) || (correctsStory(text) && denies(text));
}

/** "Ab tak 214 ladies ko sikha chuki hu" goes on with her story; with a second figure one of them is wrong. */
function tellsOn(text: string): boolean {
  if (behindWrong(text) !== null) return false;
  return isTelling(text) && !denies(text) && (text.match(/\p{Nd}+/gu) ?? []).length < 2;
}

function denies(text: string): boolean {
  return normalWords(text).some((word) => negations.has(word));
}

/** "That was my story, not a script", "borra el ejemplo 1", "that was me talking to you"; null for anything else. */
function takenBack(state: OnboardingState, text: string, context: ChatContext): OnboardingStep | null {
  if (countWords(text) > TAKING_BACK_WORDS || !speaksOf('takesBack', text)) return null;
  if (state.examples.length === 0) return null;
  const t = copyFor(context.locale);
  if (speaksOf('wasStory', text)) return asking(moveLastExampleToStory(state), [t('kept-as-story')], context);
  return asking(
    { ...state, examples: withoutNamed(state.examples, text) },
    [t('examples-taken-back')],
    context,
  );
}

/** What was kept as her story is a script she shows. */
export function moveLastStoryToExamples(state: OnboardingState, context: ChatContext): OnboardingState {
  const last = state.story.at(-1);
  if (last === undefined) return state;
  const name = copyFor(context.locale)('pasted-example', { number: state.examples.length + 1 });
  return addExample({ ...state, story: state.story.slice(0, -1) }, name, last, context.now);
}
