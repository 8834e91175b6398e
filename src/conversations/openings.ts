/** Which conversation an event opens when nothing is open. */
import type { ChatContext, ConversationEvent } from '../chat/types.js';
import { answerAnywhere } from './answers.js';
import { parseFreeRequest } from './free-request.js';
import { isGreeting } from './onboarding-state.js';
import { looksLikeNumbers } from './results.js';
import { rewriteAsked } from './rewrite-words.js';

export interface Opening {
  readonly conversation: string;
  readonly event: ConversationEvent;
}

/** "My audience is ...", "I never say ...": she corrects what the bot believes. */
const CORRECTION =
  /^(?:no,?\s+|actually,?\s+)?(?:my|our)\s+(?:target\s+)?(?:audience|viewers?|followers|voice|tone|style|niche|topics?|expertise|hooks?|call to action|cta|pain points?)\b.{0,80}?\b(?:is|are|isn['’]t|aren['’]t)\b|^i (?:never|don['’]t|do not) say\b/iu;

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
  if (parseFreeRequest(words)) return 'script';
  if (!context.persona) return 'onboarding';
  if (looksLikeNumbers(words)) return 'results';
  if (CORRECTION.test(words)) return 'profile';
  if (rewriteAsked(words)) return 'info';
  if (isGreeting(words) || !/[\p{L}\p{N}]/u.test(words)) return 'info';
  return 'offer';
}

function forFiles(
  files: Extract<ConversationEvent, { type: 'files' }>['files'],
  context: ChatContext,
): string {
  // Her own export comes back as JSON; every other file is a text of hers.
  if (files.some((file) => /\.(?:json|zip|csv)$/iu.test(file.name))) return 'import';
  return context.persona ? 'offer' : 'onboarding';
}
