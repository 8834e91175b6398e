/** What she types that presses a button of the open question: its label, a yes or a no, "you choose". */
import type { ConversationEvent, OutboundMessage } from '../../chat/types.js';
import { shortAnswer } from '../understand/learned/short-answer.js';
import { leavesOpen, talkOf } from '../understand/talk/small-talk.js';
import type { Talk } from '../understand/vocabulary/vocabulary-lists.js';
import { choiceValue, parseChoice } from './choice-values.js';

/**
 * A short answer of hers, however it is written; empty for anything else. Where words of her own are asked for only words
 * we know are one: a guess takes the name Yolanda for a no.
 */
export function talkIn(event: ConversationEvent, question: OutboundMessage): readonly Talk[] {
  if (event.type !== 'text' || event.replyToScriptId !== undefined) return [];
  return question.ask === undefined || question.ask === 'files'
    ? shortAnswer(event.text)
    : talkOf(event.text);
}

/** Actions of buttons that a short answer presses, the first there is. */
const EXITS: Partial<Record<Talk, readonly string[]>> = {
  skip: ['skip', 'any', 'done', 'skip-all'],
  done: ['done', 'skip'],
  no: ['no', 'skip', 'done', 'cancel'],
  yes: ['again', 'retry-kept', 'put', 'write'],
};

const EITHER = choiceValue('offer', 'correct');

/** The button a short answer presses; null where the question has none for it. */
export function exitFor(talk: readonly Talk[], question: OutboundMessage): ConversationEvent | null {
  for (const action of talk.flatMap((one) => EXITS[one] ?? [])) {
    const pressed = question.choices?.find((choice) => parseChoice(choice.value)?.action === action);
    // "A new topic, or something about you?" has no yes.
    if (action === 'write' && question.choices?.some(({ value }) => value === EITHER)) continue;
    if (pressed) return { type: 'choice', value: pressed.value };
  }
  return null;
}

/** "You choose" presses the button that says so, "whatever" skips what may be skipped. */
export function leftOpen(event: ConversationEvent, question: OutboundMessage): ConversationEvent | null {
  const button = question.choices?.find(({ value }) => /:(?:any|skip)$/u.test(value));
  return button && event.type === 'text' && leavesOpen(event.text)
    ? { type: 'choice', value: button.value }
    : null;
}

/** Typing a button's label is pressing it. */
export function asPressed(event: ConversationEvent, question: OutboundMessage): ConversationEvent {
  if (event.type !== 'text' || event.text.length > 100) return event;
  const typed = plain(event.text);
  const pressed = question.choices?.find((choice) => plain(choice.label) === typed);
  return pressed && typed !== '' ? { type: 'choice', value: pressed.value } : event;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();
}
