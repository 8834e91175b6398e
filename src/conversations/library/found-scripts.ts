/** What follows when a script, or a page of them, has been looked up: the call's tag says what for. */
import type { ChatContext, EffectDraft, EventOf } from '../../chat/types.js';
import type { ScriptRecord } from '../../engine/types.js';
import { answerChoice, dislikedEffects } from '../anytime/choice-answers.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { call, say, send } from '../shared/effects.js';
import { decodeFilter } from './history-filter.js';
import { deleteQuestion, historyMessage, openedMessage } from './history-list.js';
import { completeRequest, requestTag } from '../script/request/request.js';
import {
  DELETE_TAG,
  DISLIKED_TAG,
  LANGUAGE_TAG,
  LENGTH_TAG,
  MORE_TAG,
  NEWEST_TAG,
  SAME_TAG,
  SCALE_TAG,
  SCORE_TAG,
  STRENGTHS_TAG,
  VERSION_TAG,
  WEAK_TAG,
  WHICH_TAG,
  WHY_TAG,
} from './lookup-tags.js';
import { nextSeconds } from '../script/request/changed-request.js';
import { rewriteCall } from '../script/rewrite-call.js';
import { rewriteAsked } from '../understand/edits/rewrite-words.js';
import { scriptActionAsked } from '../understand/library/script-action-words.js';
import { startedMessage } from '../script/request/script-questions.js';
import { whyMessage } from '../script/scores/why-answer.js';
import { sameButFor } from '../understand/library/script-orders.js';
import { whichPost } from './results-cards.js';
import { moreMessage, revealedPart } from '../script/cards/script-card.js';
import {
  lengthMessage,
  scoreExplained,
  strengthsMessage,
  weaknessMessage,
} from '../script/scores/score-answers.js';
import { scaleMessage } from '../script/scores/score-scale.js';
import { findVersion, versionOpened } from '../script/versions.js';

type DoneEvent = EventOf<'done'>;

export function onRecord(
  event: Extract<DoneEvent, { op: 'script.get' }>,
  context: ChatContext,
): readonly EffectDraft[] {
  const { record, older, isNewest } = event.result;
  const revealed = revealedPart(record.result, event.tag ?? '', copyFor(context.locale));
  if (revealed) return [send(revealed)];
  if (event.tag?.startsWith(MORE_TAG))
    return [send(moreMessage(record.result, event.tag.slice(MORE_TAG.length), copyFor(context.locale)))];
  if (event.tag === DELETE_TAG) return [send(deleteQuestion(record, context, isNewest ? older : 0))];
  if (event.tag?.startsWith(SCALE_TAG))
    return [send(scaleMessage(record.result, event.tag.slice(SCALE_TAG.length), copyFor(context.locale)))];
  if (event.tag === SCORE_TAG) return [send(scoreExplained(record.result, copyFor(context.locale)))];
  if (event.tag === LENGTH_TAG) return [send(lengthMessage(record.result, copyFor(context.locale)))];
  if (event.tag === STRENGTHS_TAG)
    return [send(strengthsMessage(record.result.viral, copyFor(context.locale)))];
  if (event.tag === WEAK_TAG) return [send(weaknessMessage(record.result.viral, copyFor(context.locale)))];
  if (event.tag === WHY_TAG) return [send(whyMessage(record, context))];
  if (event.tag?.startsWith(SAME_TAG)) return sameFor(event.tag.slice(SAME_TAG.length), record, context);
  if (event.tag === VERSION_TAG) return [send(versionOpened(record, context, older))];
  if (event.tag?.startsWith(LANGUAGE_TAG)) {
    const language = event.tag.slice(LANGUAGE_TAG.length);
    const request = { ...completeRequest(record.result.request), language };
    return [call('script.generate', { request }, requestTag(request))];
  }
  if (event.tag !== 'retry') return [send(openedMessage(record, context, older))];
  const request = completeRequest(record.result.request);
  return [call('script.generate', { request }, requestTag(request))];
}

/** As the one before, its kind, length and aim, for the topic she names now. */
function sameFor(said: string, record: ScriptRecord, context: ChatContext): readonly EffectDraft[] {
  const { topic, seconds, contentType, goal, platform, language } = completeRequest(record.result.request);
  const { draft = { topic: said }, direction } = sameButFor(said) ?? {};
  const before = { topic, contentType, goal, platform, ...(language !== undefined && { language }) };
  const length = direction === undefined ? seconds : nextSeconds(seconds, direction);
  const request = completeRequest({ ...before, seconds: length, ...draft });
  return [
    send(startedMessage(request, false, context)),
    call('script.generate', { request }, requestTag(request)),
  ];
}

/** A page of her library, or the newest script that "make it shorter" meant. */
export function onList(
  event: Extract<DoneEvent, { op: 'script.list' }>,
  context: ChatContext,
): readonly EffectDraft[] {
  if (event.tag?.startsWith(WHICH_TAG))
    return [send(whichPost(event.result.items, event.tag.slice(WHICH_TAG.length), context))];
  if (event.tag === VERSION_TAG) return findVersion('', event.result.items, context);
  const wish = event.tag?.startsWith(NEWEST_TAG) ? event.tag.slice(NEWEST_TAG.length) : '';
  const asked = rewriteAsked(wish);
  const newest = event.result.items[0];
  const action = scriptActionAsked(wish, copyFor(context.locale));
  if (action && newest) return pressed(choiceValue('script', action, newest.scriptId), context);
  if (event.tag === DISLIKED_TAG)
    return newest
      ? dislikedEffects(newest.scriptId, context)
      : [send(say(copyFor(context.locale)('talk-sorry')))];
  if (asked && newest) return [rewriteCall(asked, newest.scriptId, context)];
  return [send(historyMessage(event.result, decodeFilter(event.tag ?? ''), context))];
}

function pressed(value: string, context: ChatContext): readonly EffectDraft[] {
  const answer = answerChoice(value, context);
  return answer && 'effects' in answer ? answer.effects : [];
}
