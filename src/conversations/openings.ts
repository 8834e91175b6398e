/** Which conversation an event opens when nothing is open. */
import type { ChatContext, ConversationEvent, EventOf } from '../chat/types.js';
import { answerAnywhere } from './anytime/answers.js';
import type { Meaning } from './understand/meaning-kinds.js';
import { meaningOf } from './understand/meaning.js';

export interface Opening {
  readonly conversation: string;
  readonly event: ConversationEvent;
}

/** Null for results and timers, which open nothing. */
export function openingFor(event: ConversationEvent, context: ChatContext): Opening | null {
  if (event.type === 'done' || event.type === 'failed' || event.type === 'timer') return null;
  const answer = answerAnywhere(event, context);
  if (answer) return { conversation: 'open' in answer ? answer.open : 'info', event };
  if (event.type === 'text')
    return { conversation: CONVERSATIONS[meaningOf(event.text, context).kind], event };
  if (event.type === 'files') return { conversation: forFiles(event.files, context), event };
  return { conversation: 'info', event };
}

const CONVERSATIONS: Readonly<Record<Meaning['kind'], string>> = {
  action: 'info',
  named: 'info',
  picked: 'info',
  ideas: 'info',
  herself: 'info',
  rewrite: 'info',
  edit: 'info',
  filling: 'feedback',
  order: 'info',
  talkIn: 'info',
  version: 'info',
  path: 'info',
  goodbye: 'info',
  sad: 'info',
  glad: 'info',
  reproach: 'offer',
  length: 'info',
  wish: 'info',
  question: 'info',
  forever: 'info',
  machine: 'script',
  talk: 'info',
  greeting: 'info',
  request: 'script',
  correction: 'profile',
  results: 'results',
  story: 'onboarding',
  remark: 'offer',
};

function forFiles(files: EventOf<'files'>['files'], context: ChatContext): string {
  // Her own export comes back as JSON; every other file is a text of hers.
  if (files.some((file) => /\.(?:json|zip|csv)$/iu.test(file.name))) return 'import';
  return context.persona ? 'offer' : 'onboarding';
}
