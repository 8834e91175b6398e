/** What every conversation shares: cancel, help, other commands, stickers, nonsense, and one reminder next day. */
import type { ChatContext, Conversation, ConversationEvent, EffectDraft, Step } from '../../chat/types.js';
import { answerAnywhere } from '../anytime/answers.js';
import { CANCEL_VALUE, FORM_VALUES } from './choice-values.js';
import { COMMANDS } from '../anytime/command-answers.js';
import { copyFor } from './copy.js';
import { say, send } from './effects.js';
import { asksForScript } from '../understand/requests/free-request.js';
import { openingFor } from '../openings.js';
import { answerOutcome } from '../anytime/outcomes.js';
import { noteBeside, wishBeside, type Beside } from '../anytime/wish-beside.js';
import { isPlainRewrite } from '../understand/edits/rewrite-words.js';
import { talkOf } from '../understand/talk/small-talk.js';
import { tellsResults } from '../understand/talk/wishes.js';
import type { Form, Heard, Held } from './form-parts.js';
import { asPressed, exitFor, leftOpen, talkIn } from './typed-buttons.js';
import { nudgeTimer, onNudgeTimer } from './reminder.js';
import { openQuestion, withHint } from './form-hints.js';

/** Makes a conversation of a form: whatever the form does not answer is answered here. */
export function createConversation<S>(form: Form<S>): Conversation<Held<S>> {
  function start(event: ConversationEvent, context: ChatContext): Step<Held<S>> {
    // A result of something she has left meanwhile: told, but not opened again.
    if (event.type === 'done' || (event.type === 'failed' && !form.keepsFailed))
      return { state: null, effects: answerOutcome(event, context) };
    return hold(form.open(event, context), null, context);
  }

  function transition(held: Held<S>, given: ConversationEvent, context: ChatContext): Step<Held<S>> {
    const event = asSpoken(given);
    if (event.type === 'timer') return onNudgeTimer(held, event.name, form.waits(held.form), context);
    const question = openQuestion(form, held, context);
    const isOpen = !held.leavingFor && !held.passedOver && !form.literal?.(held.form);
    const talk = isOpen ? talkIn(event, question) : [];
    const meant =
      exitFor(talk, question) ?? (form.hears && leftOpen(event, question)) ?? asPressed(event, question);
    if (isCancel(meant)) return cancel(held, meant, context);
    if (meant.type === 'choice' && meant.value.startsWith('form:'))
      return onFormChoice(held, meant.value, context);
    if (meant.type === 'text' && meant.replyToScriptId !== undefined)
      return answerCommonly(held, meant, context);
    if (!form.keepsRequests && isRequest(meant)) return handOver(meant, context);
    const isAside = talk.length > 0 && meant === event;
    const heard = form.hears?.(held.form) ?? null;
    const wished = meant.type === 'text' ? besideOf(meant.text, heard, context) : null;
    if (wished) return answerBeside(wished, held, context);
    const step = isAside ? null : form.on(held.form, meant, context);
    return step ? hold(step, held, context) : answerCommonly(held, meant, context);
  }

  /** How a post did answers no question but that of the results. */
  function besideOf(text: string, heard: Heard | null, context: ChatContext): Beside | null {
    const isAside = !form.takesResults && context.persona !== null;
    if (isAside && tellsResults(text)) return noteBeside(text);
    return heard && wishBeside(text, heard, context);
  }

  /** The first time what she gave is kept; the second time, or where there is nothing to keep, it is closed. */
  function cancel(held: Held<S>, event: ConversationEvent, context: ChatContext): Step<Held<S>> {
    const isKept = held.leavingFor?.type === 'cancel';
    const kept = isKept ? null : (form.keep?.(held.form) ?? null);
    if (kept !== null) {
      const left: Held<S> = { ...touched(held, context), form: kept, leavingFor: { type: 'cancel' } };
      return { state: left, effects: [send(openQuestion(form, left, context))] };
    }
    const key = isKept ? 'cancelled-dropped' : 'cancelled';
    const said = form.passing && event.type !== 'cancel' ? 'talk-ready' : key;
    return { state: null, effects: [send(say(copyFor(context.locale)(said)))] };
  }

  function onFormChoice(held: Held<S>, value: string, context: ChatContext): Step<Held<S>> {
    if (value === FORM_VALUES.restart)
      return hold(form.open({ type: 'command', name: form.name, args: '' }, context), null, context);
    if (value === FORM_VALUES.leave && held.leavingFor?.type === 'cancel')
      return cancel(held, held.leavingFor, context);
    if (value === FORM_VALUES.leave && held.leavingFor) return leave(held.leavingFor, context);
    return { state: touched(held, context), effects: [send(form.ask(held.form, context))] };
  }

  function answerCommonly(held: Held<S>, event: ConversationEvent, context: ChatContext): Step<Held<S>> {
    if (event.type === 'done' || event.type === 'failed')
      return { state: held, effects: withQuestion(answerOutcome(event, context), held, context) };
    const answer = answerAnywhere(event, context);
    const state = touched(held, context);
    const effects = answer && 'effects' in answer ? answer.effects : null;
    const passed: Held<S> = { ...state, passedOver: true };
    if (effects && form.passing) return { state: passed, effects };
    if (!answer && form.passing) return { ...handOver(event, context), state: passed };
    // What has to be worked out first is followed by the question when it is there.
    if (effects?.some(({ type }) => type === 'call')) return { state, effects };
    const question = form.ask(held.form, context);
    if (effects) return { state, effects: [...effects, send(question)] };
    if (answer && 'open' in answer && answer.open === form.name) return { state, effects: [send(question)] };
    if (answer && 'open' in answer) {
      if (!form.precious(held.form)) return leave(event, context);
      const leaving = { ...state, leavingFor: event };
      return { state: leaving, effects: [send(openQuestion(form, leaving, context))] };
    }
    return { state, effects: [send(withHint(question, event, context))] };
  }

  /** Answered, and the question asked again below it; what has to be worked out first brings the question with it. */
  function answerBeside(wished: Beside, held: Held<S>, context: ChatContext): Step<Held<S>> {
    if ('next' in wished) return { state: null, effects: [], next: wished.next };
    const state = touched(held, context);
    if (wished.effects.some(({ type }) => type === 'call')) return { state, effects: wished.effects };
    const told = wished.effects.map((effect) =>
      // Its own buttons would leave the question.
      effect.type === 'send' ? send({ ...effect.message, choices: [] }) : effect,
    );
    return { state, effects: [...told, send(form.ask(held.form, context))] };
  }

  /** She is reminded of what is open below what she reads, not above it. */
  function withQuestion(
    effects: readonly EffectDraft[],
    held: Held<S>,
    context: ChatContext,
  ): readonly EffectDraft[] {
    const isTold = effects.some(({ type }) => type === 'send');
    if (!isTold || form.passing || !form.waits(held.form)) return effects;
    return [...effects, send(openQuestion(form, held, context))];
  }

  /** To where the event would go with nothing open. */
  function handOver(event: ConversationEvent, context: ChatContext): Step<Held<S>> {
    const opening = openingFor(event, context);
    return { state: null, effects: [], ...(opening ? { next: opening } : {}) };
  }

  function leave(event: ConversationEvent, context: ChatContext): Step<Held<S>> {
    const answer = answerAnywhere(event, context);
    if (answer && 'open' in answer)
      return { state: null, effects: [], next: { conversation: answer.open, event } };
    return { state: null, effects: [] };
  }

  return { name: form.name, version: form.version, start, transition };
}

function hold<S>(step: Step<S>, held: Held<S> | null, context: ChatContext): Step<Held<S>> {
  if (step.state === null) return { ...step, state: null };
  const openedAt = held?.openedAt ?? context.now;
  const timer: EffectDraft[] = held ? [] : [nudgeTimer(openedAt, context.now)];
  return {
    ...step,
    state: {
      form: step.state,
      openedAt,
      touchedAt: context.now,
      nudged: held?.nudged ?? false,
      leavingFor: null,
      ...(step.next && { passedOver: true as const }),
    },
    effects: [...step.effects, ...timer],
  };
}

function touched<S>(held: Held<S>, context: ChatContext): Held<S> {
  return { ...held, touchedAt: context.now, leavingFor: null };
}

/** "Write me a reel about bread", "make it shorter": no answer to any question but its own. */
function isRequest(event: ConversationEvent): boolean {
  if (event.type !== 'text' || event.replyToScriptId !== undefined) return false;
  return asksForScript(event.text) || isPlainRewrite(event.text);
}

/** "/skip", "/done": no command of ours, but an answer. */
function asSpoken(event: ConversationEvent): ConversationEvent {
  const isOurs = event.type !== 'command' || COMMANDS.some((name) => name === event.name);
  return isOurs || talkOf(event.name).length === 0 ? event : { type: 'text', text: event.name };
}

function isCancel(event: ConversationEvent): boolean {
  if (event.type === 'cancel') return true;
  if (event.type === 'command') return event.name === 'cancel';
  return event.type === 'choice' && event.value === CANCEL_VALUE;
}
