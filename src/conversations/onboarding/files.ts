/** Files and forms that come while she introduces herself: what is read of them, and what that completes. */
import type { ChatContext, EffectDraft, EventOf, Step } from '../../chat/types.js';
import { copyFor, nearestLocale } from '../shared/copy.js';
import { describeDocuments, takeFiles } from '../account/documents.js';
import { call, clip, say, send } from '../shared/effects.js';
import { nameAnswered } from '../understand/herself/name-given.js';
import { NAME_LENGTH } from '../understand/herself/name-like.js';
import { build } from './build.js';
import { addTold } from './chat-told.js';
import { asking } from './questions.js';
import { withButton } from './showing.js';
import {
  addDocuments,
  addStory,
  EXAMPLE_WORDS,
  isStoryEnough,
  nameAndStory,
  type OnboardingState,
} from './state.js';
import { countWords } from '../../engine/text/words.js';

type OnboardingStep = Step<OnboardingState>;

/** Everything at once, in a platform's own form: what is complete is built without another question. */
export function takeForm(
  empty: OnboardingState,
  event: EventOf<'profile'>,
  context: ChatContext,
): OnboardingStep {
  const { form, files } = event;
  const { language } = form;
  const inHers = language === null ? context : { ...context, locale: nearestLocale(language) };
  const name = nameAnswered(form.name) ?? clip(form.name || context.displayName, NAME_LENGTH);
  const named: OnboardingState = { ...empty, name, at: 'story', ...(language === null ? {} : { language }) };
  const heard = addStory(named, form.story);
  // A short story was heard all the same: she is asked for more of it, not for all of it again.
  const told = heard.story.length > 0 ? { ...heard, asked: 1 } : heard;
  const step = takeFilled(told, { type: 'files', files, text: '' }, inHers);
  const locale: EffectDraft[] =
    language === null ? [] : [{ type: 'setLocale', locale: inHers.locale, chosen: true }];
  return { ...step, effects: [...locale, ...step.effects] };
}

function takeFilled(told: OnboardingState, event: EventOf<'files'>, context: ChatContext): OnboardingStep {
  if (event.files.length === 0) return isStoryEnough(told) ? build(told, context) : asking(told, [], context);
  // The form asks for scripts; without a word of story the file may be one.
  if (told.story.length === 0) return readFiles(told, event, context);
  return readFiles({ ...told, at: 'examples', doneAfterReading: true }, event, context);
}

export function readFiles(
  state: OnboardingState,
  event: EventOf<'files'>,
  context: ChatContext,
): OnboardingStep {
  const { files, notice } = takeFiles(event.files, copyFor(context.locale));
  const toStory = state.at === 'name' || state.at === 'story';
  const [name, rest] =
    state.at === 'name' && event.text !== '' ? nameAndStory(event.text) : [null, event.text];
  const known: OnboardingState = name === null ? state : { ...state, name, at: 'story' };
  const withCaption = toStory && countWords(rest) >= EXAMPLE_WORDS ? addStory(known, rest) : known;
  return {
    state: { ...withCaption, reading: state.reading + files.length },
    effects: [
      ...(notice ? [send(say(notice))] : []),
      call('files.read', { files }, toStory ? 'story' : 'examples'),
    ],
  };
}

/** What was read is story or example, as it was asked for; null for a result of something else. */
export function onFilesRead(
  state: OnboardingState,
  event: EventOf<'done' | 'failed'>,
  context: ChatContext,
): OnboardingStep | null {
  if (event.op !== 'files.read') return null;
  const t = copyFor(context.locale);
  if (event.type === 'failed')
    return asking({ ...state, reading: 0, doneAfterReading: false }, [t(`error-${event.code}`)], context);
  const { documents } = event.result;
  const isStory = event.tag === 'story';
  const toStory = (told: OnboardingState, text: string): OnboardingState => addTold(told, text, context);
  const next = addDocuments(state, documents, isStory ? toStory : 'examples', context.now);
  const report = describeDocuments(documents, t, isStory ? 0 : EXAMPLE_WORDS);
  if (next.reading === 0 && next.doneAfterReading)
    return build({ ...next, doneAfterReading: false }, context, report);
  const isTold = next.at === 'story' && isStoryEnough(next);
  const told: OnboardingState = isTold ? { ...next, at: 'examples' } : next;
  // A script of hers may have come as her story.
  return isTold && state.story.length > 0 && next.story.length > state.story.length
    ? withButton(told, report, 'was-script', context)
    : asking(told, report, context);
}
