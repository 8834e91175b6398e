/** Answers to short remarks when nothing is open: "ok", "what?", "how much does it cost?", "I hate it". */
import type { ChatContext, EffectDraft } from '../../chat/types.js';
import { choiceValue } from '../shared/choice-values.js';
import { notKnownYet, writeButton } from './command-answers.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { DISLIKED_TAG } from '../library/lookup-tags.js';
import type { Talk } from '../understand/vocabulary/vocabulary-lists.js';

export function answerTalk(talk: readonly Talk[], context: ChatContext): readonly EffectDraft[] {
  const t = copyFor(context.locale);
  // The newest script is what she means.
  if (talk.includes('dislike')) return [call('script.list', { page: 1 }, DISLIKED_TAG)];
  if (talk.includes('price')) return [send(say(t('talk-price')))];
  if (talk.includes('what') && !context.persona) return [send(notKnownYet(context))];
  const key = talk.includes('what') ? 'talk-what' : talk.includes('thanks') ? 'talk-thanks' : 'talk-ready';
  const introduce = button(t('button-introduce'), choiceValue('onboarding', 'begin'));
  return [send(say(t(key), [writeButton(context), ...(context.persona ? [] : [introduce])]))];
}
