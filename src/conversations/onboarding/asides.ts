/** What she says to the bot while it gets to know her: a question about it, that she has no scripts, a request in a long message. */
import type { ChatContext, EffectDraft, Step } from '../../chat/types.js';
import { splitSentences } from '../../engine/text/sentences.js';
import { behindWrong } from '../../engine/heard/said-wrong.js';
import { countWords } from '../../engine/text/words.js';
import { clausesOf } from '../understand/vocabulary/clauses.js';
import { asksForScript, parseFreeRequest } from '../understand/requests/free-request.js';
import { speaksOf } from '../understand/herself/introduction-words.js';
import { likelyIntents } from '../understand/learned/likely-intents.js';
import { shortAnswer } from '../understand/learned/short-answer.js';
import type { Intent } from '../understand/learned/model-file.js';
import { ABOUT_BOT, type Wish } from '../understand/vocabulary/vocabulary-lists.js';
import { isCorrection } from '../../engine/persona/corrections/read-correction.js';
import { ABOUT_HER } from '../account/known-of-her.js';
import { answerWish } from '../anytime/spoken-answers.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, send } from '../shared/effects.js';
import { wishIn } from '../understand/talk/wishes.js';
import { said, spokenWords } from '../understand/vocabulary/word-keys.js';
import { finish } from './build.js';
import { asking, askOnboarding } from './questions.js';
import type { OnboardingState } from './state.js';

/** A longer message tells something of her. Words. */
export const QUESTION_WORDS = 18;
/** So few that a phrase of ours covers tell nothing of her. Words. */
const PHRASE_WORDS = 5;
const NONE_WORDS = 10;
/** "None" and "not yet" against "done" and "listo": these stay under 0.25, but for "itu aja". */
const NONE_IN_A_WORD = 0.5;
/** A longer one is a script she shows. Words. */
const REQUEST_WORDS = 110;
const REQUEST_SENTENCES = 3;
/** More lines are a script she shows, "Script: the kettle" above it. */
const REQUEST_LINES = 2;
/** Her story must not be lost to a guess: what phrases found has to be believable, what they did not nearly sure. */
const BELIEVABLE = 0.2;
const SURE = 0.75;
/** Chosen on twenty messages of this kind: what is no correction stays under 0.25. */
const LIKELY = 0.3;

/** What she said to the bot is answered, and the question asked again; `aside` is kept in case it was her story after all. */
export function answerAside(
  state: OnboardingState,
  aside: string,
  context: ChatContext,
): Step<OnboardingState> {
  const t = copyFor(context.locale);
  const question = askOnboarding(state, context);
  const answer = answerTo(aside, state, context);
  const wasStory = button(t('button-was-story'), choiceValue('onboarding', 'aside-story'));
  const choices = [...(question.choices ?? []), ...(answer === null ? [wasStory] : [])];
  const lines = typeof answer === 'string' ? [answer] : answer === null ? [t('aside-heard')] : [];
  const blocks = lines.map((text) => ({ type: 'text' as const, text }));
  const effects = answer !== null && typeof answer !== 'string' ? answer : [];
  const isUnheard = answer === null && state.at === 'examples';
  const heard = isUnheard ? oneMoreUnheard(state) : state;
  if (isUnheard && isAskedEnough(heard)) return finish(heard, context);
  return {
    state: { ...heard, aside },
    effects: [...effects, send({ ...question, choices, blocks: [...blocks, ...question.blocks] })],
  };
}

/** Who is not understood twice has no scripts to show, or other words for it than ours: she is not asked on. */
const MOST_UNHEARD = 2;

/** What she said where her scripts are asked for and nothing understands. */
export function notHeard(state: OnboardingState, context: ChatContext): Step<OnboardingState> {
  const heard = oneMoreUnheard(state);
  if (isAskedEnough(heard)) return finish(heard, context);
  return asking(heard, [copyFor(context.locale)('not-understood')], context);
}

function oneMoreUnheard(state: OnboardingState): OnboardingState {
  return { ...state, unheard: (state.unheard ?? 0) + 1 };
}

function isAskedEnough({ unheard = 0, story }: OnboardingState): boolean {
  return unheard >= MOST_UNHEARD && story.length > 0;
}

/** A sentence, what answers it, or null: heard, but nothing to say to it. */
function answerTo(
  text: string,
  { story, examples }: OnboardingState,
  context: ChatContext,
): string | readonly EffectDraft[] | null {
  const t = copyFor(context.locale);
  if (asksWhatIsKnown(text))
    return t('known-so-far', { words: countWords(story.join('\n')), count: examples.length });
  if (speaksOf('takesLong', text)) return t('aside-takes-long');
  const wish = wishAboutBot(text);
  if (wish === 'help') return t('first-what');
  const answer = wish ? answerWish({ wish, about: '' }, context) : null;
  if (!answer || !('effects' in answer)) return null;
  return answer.effects.map((effect) =>
    // Its own buttons would leave the question.
    effect.type === 'send' ? send({ ...effect.message, choices: [] }) : effect,
  );
}

const KNOWN: ReadonlySet<Wish | undefined> = new Set<Wish>(ABOUT_HER);

/** "What do you know about me?", before the card shows it. */
export function asksWhatIsKnown(text: string): boolean {
  return countWords(text) <= QUESTION_WORDS && KNOWN.has(wishIn(text)?.wish);
}

/** The question about the bot in a short message; null for what may be about her. */
export function wishAboutBot(text: string): Wish | null {
  if (countWords(text) > QUESTION_WORDS || text.includes('\n')) return null;
  const chances = chancesOf(text);
  const wished = wishIn(text)?.wish;
  const isPhrase = countWords(text) <= PHRASE_WORDS;
  const found = ABOUT_BOT.find(
    (wish) => chances(wish) >= SURE || (wish === wished && (isPhrase || chances(wish) >= BELIEVABLE)),
  );
  return found ?? null;
}

/** "I don't have any scripts", "gak ada kak". */
export function hasNone(text: string): boolean {
  const least = shortAnswer(text).length > 0 ? NONE_IN_A_WORD : SURE;
  return countWords(text) <= NONE_WORDS && chancesOf(text)('decline') >= least;
}

/** "Its 45, not 40 loaves", behind her story: likelier that than anything else. */
export function correctsStory(text: string): boolean {
  if (countWords(text) > QUESTION_WORDS || text.includes('\n')) return false;
  const [likeliest] = likelyIntents(text, false).toSorted((a, b) => b.probability - a.probability);
  const isLikely = likeliest?.intent === 'correction' && likeliest.probability >= LIKELY;
  return isLikely || isCorrection(text) || behindWrong(text) !== null;
}

/** Where a story is told "now one of my sons helps" asks for nothing: a longer text has to name a script. */
export function asksInStory(text: string): boolean {
  if (text.trim().split('\n').length > REQUEST_LINES) return false;
  const asked = parseFreeRequest(text);
  if (asked?.draft.topic === undefined || !asked.isPlain) return false;
  return asked.isNamed || countWords(text) <= QUESTION_WORDS;
}

/** "... and it got me thinking, maybe we could do something about lard": one clause of a long message asks. */
export function asksAmong(text: string): boolean {
  if (countWords(text) > REQUEST_WORDS || text.includes('\n')) return false;
  if (splitSentences(text).length > REQUEST_SENTENCES || chancesOf(text)('script') < SURE) return false;
  return clausesOf(spokenWords(text)).some((clause) => asksForScript(said(clause)));
}

function chancesOf(text: string): (intent: Intent & (Wish | 'decline' | 'script')) => number {
  const likely = likelyIntents(text, false);
  return (intent) => likely.find((one) => one.intent === intent)?.probability ?? 0;
}
