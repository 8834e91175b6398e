/** Buttons that do one thing at once, also long after they were shown, and those that open a conversation. */
import type { ChatContext, EffectDraft, OutboundMessage } from '../../chat/types.js';
import { TAPPED_REASONS } from '../../engine/closed-lists.js';
import type { Answer } from '../shared/answer.js';
import { type ChoiceValue, choiceValue, parseChoice } from '../shared/choice-values.js';
import { chooseLanguage, notKnownYet } from './command-answers.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { decodeFilter, listCall } from '../library/history-filter.js';
import { filterQuestion } from '../library/history-list.js';
import { DELETE_TAG, MORE_TAG, QUIET_TAG } from '../library/lookup-tags.js';
import { answerPairChoice } from '../script/cards/hook-pair-card.js';
import { personaCard, personaMore } from '../account/persona-card.js';
import { CHANGES, HOOK_CHOICES } from '../script/cards/result-choices.js';
import { REVEALS } from '../script/cards/script-card.js';
import { VERDICTS } from '../library/results-cards.js';

const FORMATS = ['docx', 'txt', 'srt'] as const;

/**
 * Null for a value no button of this bot has, or one that only its own open form understands. `messageId`: of the message
 * the button stands under, where the platform says.
 */
export function answerChoice(value: string, context: ChatContext, messageId = ''): Answer | null {
  const choice = parseChoice(value);
  if (!choice) return null;
  if (choice.conversation === 'script' && choice.action === 'more' && choice.argument !== '')
    return { effects: [call('script.get', { scriptId: choice.argument }, MORE_TAG + messageId)] };
  if (choice.conversation === 'script') return onScript(choice, context);
  if (choice.conversation === 'history') return onHistory(choice, context);
  if (choice.conversation === 'profile') return onProfile(choice, context);
  if (choice.conversation === 'examples')
    return context.persona ? { open: 'examples' } : unknownPerson(context);
  if (choice.conversation === 'persona') return onPersona(choice, context);
  if (choice.conversation === 'trends' && choice.argument !== '') return { open: 'trends' };
  if (choice.conversation === 'ideas' && choice.action === 'write' && choice.argument !== '')
    return { effects: [call('ideas.take', { id: choice.argument })] };
  if (choice.conversation === 'results') return onResults(choice);
  if (choice.conversation === 'forget') return { open: 'forget' };
  if (choice.conversation === 'info' && choice.action === 'language')
    return { effects: chooseLanguage(choice.argument, context) };
  if (choice.conversation === 'onboarding' && choice.action === 'begin')
    return context.persona ? null : { open: 'onboarding' };
  if (choice.conversation === 'onboarding' && choice.action === 'skip-all') return { open: 'script' };
  return null;
}

function onScript({ action, argument: scriptId }: ChoiceValue, context: ChatContext): Answer | null {
  const t = copyFor(context.locale);
  if (action === 'new') return { open: 'script' };
  if (scriptId === '') return null;
  const part = CHANGES.find((change) => change.action === action)?.action;
  if (part) return { effects: [call('script.rewrite', { scriptId, part }, part)] };
  const option = HOOK_CHOICES.indexOf(action) + 1;
  if (option > 0) return { effects: [call('script.rewrite', { scriptId, part: 'hook', option }, 'hook')] };
  const reason = TAPPED_REASONS.find(({ name }) => action === `why-${name}`)?.reason;
  if (reason) return { effects: [call('feedback.save', { scriptId, vote: 'not-me', reason }, 'why')] };
  const format = FORMATS.find((one) => one === action);
  if (format)
    return {
      effects: [
        send(
          say(t('export-script', { format }), [], { attachments: [{ type: 'export', scriptId, format }] }),
        ),
      ],
    };
  if (REVEALS.includes(action)) return { effects: [call('script.get', { scriptId }, action)] };
  switch (action) {
    case 'good':
      return { effects: [call('feedback.save', { scriptId, vote: 'good' }, 'good')] };
    case 'not-me':
      return { open: 'dislike' };
    case 'variants':
      return { effects: [call('script.variants', { scriptId })] };
    case 'why-other':
    case 'fill':
      return { open: 'feedback' };
    case 'export':
      return { effects: [send(formatQuestion(scriptId, context))] };
    case 'posted':
      return { effects: [call('script.update', { scriptId, posted: true }, 'posted')] };
    case 'retry':
      return { effects: [call('script.get', { scriptId }, 'retry')] };
    default:
      return null;
  }
}

function onHistory({ action, argument }: ChoiceValue, context: ChatContext): Answer | null {
  const update = (change: object, tag: string): EffectDraft =>
    call('script.update', { scriptId: argument, ...change }, tag);
  switch (action) {
    case 'page':
      return { effects: [listCall(decodeFilter(argument))] };
    case 'filter':
      return { effects: [send(filterQuestion(context))] };
    case 'open':
      return { effects: [call('script.get', { scriptId: argument }, 'open')] };
    case 'versions':
      return { effects: [call('script.versions', { scriptId: argument })] };
    case 'star':
      return { effects: [update({ starred: true }, 'star')] };
    case 'unstar':
      return { effects: [update({ starred: false }, 'unstar')] };
    case 'rename':
      return { open: 'history' };
    case 'delete':
      return { effects: [call('script.get', { scriptId: argument }, DELETE_TAG)] };
    case 'restore':
      return { effects: [call('change.undo', { shown: null, deleted: '' })] };
    case 'delete-yes':
      return { effects: [update({ delete: true }, 'delete')] };
    default:
      return null;
  }
}

function onProfile({ action }: ChoiceValue, context: ChatContext): Answer | null {
  if (!context.persona) return unknownPerson(context);
  if (action === 'show') return { effects: [send(personaCard(context.persona, copyFor(context.locale)))] };
  if (action === 'more') return { effects: [send(personaMore(context.persona, copyFor(context.locale)))] };
  if (action === 'undo') return { effects: [call('persona.undo', null)] };
  if (action === 'correct' || action === 'field') return { open: 'profile' };
  return null;
}

function onPersona({ action, argument: slot }: ChoiceValue, context: ChatContext): Answer | null {
  if (!context.persona) return unknownPerson(context);
  if (action === 'new') return { open: 'onboarding' };
  return action === 'use' && slot !== '' ? { effects: [call('persona.use', { slot })] } : null;
}

function onResults({ action, argument: scriptId }: ChoiceValue): Answer | null {
  const verdict = VERDICTS.find((one) => one === action);
  if (verdict && scriptId !== '') return { effects: [call('results.note', { scriptId, verdict })] };
  if ((action === 'pick' || action === 'numbers') && scriptId !== '') return { open: 'results' };
  if (action === 'move' && scriptId !== '') return { effects: [call('results.move', { scriptId })] };
  const pair = answerPairChoice(action, scriptId);
  if (pair) return { effects: pair };
  if (action === 'stop' || action === 'go')
    return { effects: [call('results.asking', { on: action === 'go' })] };
  return null;
}

function unknownPerson(context: ChatContext): Answer {
  return { effects: [send(notKnownYet(context))] };
}

/** A longer reason says no more. */
const REASON_LENGTH = 600;

/** Why a script does not sound like her, in her words. */
export function reasonEffect(scriptId: string, said: string): EffectDraft {
  const reason = said.trim().slice(0, REASON_LENGTH);
  return call('feedback.save', { scriptId, vote: 'not-me', reason }, 'why');
}

/** Saved at once: the vote counts even when she never says why. */
export function dislikedEffects(scriptId: string, context: ChatContext): readonly EffectDraft[] {
  return [
    call('feedback.save', { scriptId, vote: 'not-me' }, QUIET_TAG),
    send(whyQuestion(scriptId, context)),
  ];
}

/** One tap for the reasons heard most; her own words do as well. */
export function whyQuestion(scriptId: string, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const reasons = [...TAPPED_REASONS.map(({ name }) => `why-${name}`), 'why-other'];
  return say(
    t('ask-why'),
    reasons.map((reason) => button(t(reason), choiceValue('script', reason, scriptId))),
  );
}

function formatQuestion(scriptId: string, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(
    t('ask-format'),
    FORMATS.map((format) => button(t(`format-${format}`), choiceValue('script', format, scriptId))),
  );
}
