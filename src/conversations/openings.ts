/** Which conversation an event opens when nothing is open. */
import type { ChatContext, ConversationEvent, EventOf } from '../chat/types.js';
import { isCorrection } from '../engine/persona/correction-patterns.js';
import { answerAnywhere } from './answers.js';
import { copyFor } from './copy.js';
import { parseFreeRequest } from './free-request.js';
import { isGreeting } from './name-given.js';
import { looksLikeNumbers } from './post-numbers.js';
import { correctsScript, isPlainRewrite, lengthAsked } from './rewrite-words.js';
import { scriptActionAsked } from './script-action-words.js';
import { talkOf } from './small-talk.js';
import { isTalk, wishIn } from './wishes.js';

export interface Opening {
  readonly conversation: string;
  readonly event: ConversationEvent;
}

/**
 * With something open (`active`) every event is its own to answer: null. Otherwise the conversation to start with
 * the event. Null also for results and timers, which open nothing.
 */
export function openingFor(
  event: ConversationEvent,
  context: ChatContext,
  active: string | null = null,
): Opening | null {
  if (active !== null) return null;
  if (event.type === 'done' || event.type === 'failed' || event.type === 'timer') return null;
  const answer = answerAnywhere(event, context);
  if (answer) return { conversation: 'open' in answer ? answer.open : 'info', event };
  if (event.type === 'text') return { conversation: forText(event.text, context), event };
  if (event.type === 'files') return { conversation: forFiles(event.files, context), event };
  return { conversation: 'info', event };
}

function forText(text: string, context: ChatContext): string {
  const words = text.trim();
  if (scriptActionAsked(words, copyFor(context.locale)) !== null) return 'info';
  const isAfterScript = context.lastScriptId !== undefined;
  const request = parseFreeRequest(words);
  if (request?.isNamed && request.draft.topic !== undefined) return 'script';
  const wish = wishIn(words)?.wish;
  if (wish !== undefined && !isTalk(wish)) return wish === 'results' && context.persona ? 'results' : 'info';
  if (isAfterScript && (lengthAsked(words) !== null || wish === 'dislike')) return 'info';
  if (context.persona && isCorrection(words)) return 'profile';
  if (isPlainRewrite(words, isAfterScript)) return 'info';
  if (request && !request.isOnlyPolite) return 'script';
  if (wish !== undefined && (context.persona || wish === 'thanks')) return 'info';
  const talk = talkOf(words);
  if (talk.length > 0 && (context.persona || !talk.some((one) => one === 'what' || one === 'yes')))
    return 'info';
  if (!context.persona) return 'onboarding';
  if (looksLikeNumbers(words)) return 'results';
  if (isAfterScript && correctsScript(words)) return 'profile';
  if (isGreeting(words)) return 'info';
  return request ? 'script' : 'offer';
}

function forFiles(files: EventOf<'files'>['files'], context: ChatContext): string {
  // Her own export comes back as JSON; every other file is a text of hers.
  if (files.some((file) => /\.(?:json|zip|csv)$/iu.test(file.name))) return 'import';
  return context.persona ? 'offer' : 'onboarding';
}
