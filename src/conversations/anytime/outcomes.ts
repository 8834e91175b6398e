/** What she reads when the engine has finished or failed, whatever is open by then. */
import { shownTitle } from '../shared/titles.js';
import type { ChatContext, EffectDraft, EventOf, OutboundMessage } from '../../chat/types.js';
import type { Operations } from '../../engine/operations.js';
import { choiceValue } from '../shared/choice-values.js';
import { notKnownYet } from './command-answers.js';
import { keptMessage } from './offer-card.js';
import { answerFailure } from './failures.js';
import { onList, onRecord } from '../library/found-scripts.js';
import { onNamed } from '../library/named-scripts.js';
import { undoneMessage } from './undone.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { describeDocuments } from '../account/documents.js';
import { button, say, send } from '../shared/effects.js';
import { trendsMessage } from '../library/trends-card.js';
import { ideasMessage, writeIdea } from '../library/ideas.js';
import { EXAMPLES_TAG, STORY_TAG, learnFromFiles } from '../account/learn-examples.js';
import { personaCard } from '../account/persona-card.js';
import { bestMessage, forgetReceipt, scoreMessage, statsMessage } from '../library/reports.js';
import { adminMessage } from '../account/admin.js';
import { recommendation, similarFound } from '../library/recall.js';
import { balanceMessage, fewLeft } from '../account/balance.js';
import { joinMessage, leaveMessage, offerMessage } from '../account/links.js';
import { personaInUse, personaList } from '../account/personas.js';
import { hashtagMessage } from '../script/cards/hashtag-card.js';
import { recordingCard } from '../script/cards/recording-card.js';
import { scriptCard } from '../script/cards/script-card.js';
import { pairCard, pairSettled } from '../script/cards/hook-pair-card.js';
import {
  askingMessage,
  dueQuestions,
  onAsk,
  postedEffects,
  settledMessage,
} from '../library/results-cards.js';
import { BEST_TAG, QUIET_TAG, TOLD_AND_PUT_TAG, TOLD_TAG } from '../library/lookup-tags.js';
import { rewriteCard } from '../script/cards/rewrite-card.js';
import { findVersion } from '../script/versions.js';
import type { ScriptRecord, ScriptResult } from '../../engine/types.js';
import {
  banMessage,
  forgottenMessage,
  obeyedAtOnce,
  changesMessage,
  feedbackSaved,
  editSaved,
} from './known-changed.js';

type DoneEvent = EventOf<'done'>;
type FailedEvent = EventOf<'failed'>;

/** Messages and follow-up calls; empty when there is nothing to say. */
export function answerOutcome(event: DoneEvent | FailedEvent, context: ChatContext): readonly EffectDraft[] {
  return event.type === 'failed' ? answerFailure(event, context) : onDone(event, context);
}

const isKept = (tag: string | undefined): boolean => tag === TOLD_TAG || tag === TOLD_AND_PUT_TAG;

function onDone(event: DoneEvent, context: ChatContext): readonly EffectDraft[] {
  const t = copyFor(context.locale);
  switch (event.op) {
    case 'files.read':
      if (event.tag === EXAMPLES_TAG && context.persona) return learnFromFiles(event, context);
      return [send(say([...describeDocuments(event.result.documents, t), t('files-too-late')]))];
    case 'persona.build':
      return [send(personaCard(event.result.persona, t, [{ type: 'text', text: t('persona-ready') }]))];
    case 'persona.refine':
    case 'persona.correct':
    case 'persona.undo':
      if (event.tag === STORY_TAG) return [send(say(t('kept-as-story')))];
      if (event.tag === QUIET_TAG) return [];
      if (isKept(event.tag) && event.result.changes.every(({ field }) => field === 'facts'))
        return [send(keptMessage(context, event.tag === TOLD_TAG))];
      return [
        send(
          banMessage(event, t) ??
            forgottenMessage(event, t) ??
            changesMessage(event.result.persona, event.result.changes, event.op, t),
        ),
        ...obeyedAtOnce(event.tag ?? '', context),
      ];
    case 'script.generate':
      return [send(withChart(event.result.script, context)), ...fewLeft(event.result.left, t)];
    case 'script.rewrite':
      return [send(rewriteCard(event.result, event.tag ?? '', t))];
    case 'script.fillBlank':
      return [
        send(
          scriptCard(event.result.script, t, {
            before: [{ type: 'text', text: t('blank-filled') }],
            again: true,
          }),
        ),
      ];
    case 'script.saveEdit':
      return [send(editSaved(event.result.changes, t))];
    case 'script.get':
      return onRecord(event, context);
    case 'script.list':
      return onList(event, context);
    case 'script.versions':
      return findVersion(event.tag ?? '', event.result.items, context);
    case 'script.meant':
      return onNamed(event, context);
    case 'script.update':
      if (event.tag === 'posted') return postedEffects(event.result.record, event.result.askAt, context);
      return [send(updated(event.result.record, event.tag, t))];
    case 'feedback.save':
      if (event.tag === QUIET_TAG) return [];
      // A reason is kept with what is known of her.
      if (event.tag === 'why' && !context.persona) return [send(notKnownYet(context))];
      return [send(feedbackSaved(event.result.changes, event.tag, t))];
    case 'results.note':
    case 'results.move':
      return [send(settledMessage(event.result, t))];
    case 'change.undo':
      return [send(undoneMessage(event.result, context))];
    case 'results.due':
      return [
        ...(event.result.filled ?? []).map(({ title }) =>
          send(say(t('results-filled', { title: shownTitle(title, t) }))),
        ),
        ...dueQuestions(event.result, context).map(send),
      ];
    case 'script.variants':
      return [send(pairCard(event.result, t))];
    case 'pair.settle':
      return [send(pairSettled(event.result, t))];
    case 'results.ask':
      return onAsk(event.result, context);
    case 'results.asking':
      return [send(askingMessage(event.result.on, t))];
    case 'text.score':
      return [send(scoreMessage(event.result, t))];
    case 'hashtags.pick':
      return [send(hashtagMessage(event.result, t))];
    case 'persona.list':
      return [send(personaList(event.result.personas, t))];
    case 'persona.use':
      return [send(personaInUse(event.result.persona, t))];
    case 'link.offer':
      return [send(offerMessage(event.result, t))];
    case 'link.join':
      return [send(joinMessage(event.result, t))];
    case 'link.leave':
      return [send(leaveMessage(event.result.separated, t))];
    case 'voice.transcribe':
      return [];
    case 'recording.judge':
      return [send(recordingCard(event.result, t))];
    case 'script.similar':
      return similarFound(event.result.items, context);
    case 'recommendations.get': {
      const message = recommendation(event.result.items, t);
      return message ? [send(message)] : [];
    }
    case 'admin.report':
      return [send(adminMessage(event.result, t))];
    case 'admin.assignModel':
      return [
        send(
          say(
            t('admin-model-set', {
              user: event.result.userId,
              model: event.result.model ?? t('admin-model-standard'),
            }),
          ),
        ),
      ];
    case 'trends.look':
      return [send(trendsMessage(event.result, context))];
    case 'ideas.list':
      return [send(ideasMessage(event.result, context))];
    case 'ideas.take':
      return writeIdea(event.result.idea, event.tag, t);
    case 'limits.get':
      return [send(balanceMessage(event.result, t))];
    case 'stats.get':
      return [send(event.tag === BEST_TAG ? bestMessage(event.result, t) : statsMessage(event.result, t))];
    case 'data.import':
      return [send(importDone(event.result, t))];
    case 'data.forget':
      return [send(forgetReceipt(event.result, context))];
  }
}

/** One message rings once: the picture goes with the words, and they go without it when it cannot be drawn. */
function withChart(script: ScriptResult, { lastScriptId, locale }: ChatContext): OutboundMessage {
  const again = lastScriptId !== undefined;
  return {
    ...scriptCard(script, copyFor(locale), { again }),
    attachments: [{ type: 'viral-chart', scriptId: script.scriptId }],
  };
}

function updated(record: ScriptRecord | null, tag: string | undefined, t: Copy): OutboundMessage {
  const undo = tag === 'delete' ? [button(t('button-undo'), choiceValue('history', 'restore', 'last'))] : [];
  return say(t(updateSentence(tag), { title: shownTitle(record?.title, t) }), undo);
}

function updateSentence(tag: string | undefined): string {
  const known = ['star', 'unstar', 'posted', 'rename', 'delete'];
  return `updated-${known.includes(tag ?? '') ? tag : 'other'}`;
}

function importDone(done: Operations['data.import']['result'], t: Copy): OutboundMessage {
  const tags = done.tags === undefined ? [] : [t('import-tags', { tags: done.tags })];
  if (done.posts !== undefined) {
    const { posts, matched = 0 } = done;
    if (posts === 0 && tags.length === 0) return say(t('import-none'));
    return say([t('import-posts', { posts, matched }), t('import-posts-use'), ...tags]);
  }
  const isOnlyTags = tags.length > 0 && done.personas + done.scripts === 0;
  return say(
    isOnlyTags ? tags : [t('import-done', { personas: done.personas, scripts: done.scripts }), ...tags],
  );
}
