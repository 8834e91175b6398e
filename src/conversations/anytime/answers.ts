/** What is answered the same way whatever is open: commands, buttons of older messages, results of the engine. */
import type { ChatContext, ConversationEvent } from '../../chat/types.js';
import type { Answer } from '../shared/answer.js';
import { answerChoice, dislikedEffects } from './choice-answers.js';
import { choiceValue } from '../shared/choice-values.js';
import { answerCommand } from './command-answers.js';
import { copyFor } from '../shared/copy.js';
import { call } from '../shared/effects.js';
import { answerOutcome } from './outcomes.js';
import { rewriteCall } from '../script/rewrite-call.js';
import { changeAsked } from '../understand/edits/named-edits.js';
import { scriptActionAsked } from '../understand/library/script-action-words.js';
import { talkOf } from '../understand/talk/small-talk.js';
import { answerTalk } from './talk-answers.js';

/** Null when the event means nothing by itself: plain text, a file, a sticker, a timer, an unknown button. */
export function answerAnywhere(event: ConversationEvent, context: ChatContext): Answer | null {
  switch (event.type) {
    case 'command':
      return answerCommand(event, context);
    case 'choice':
      return answerChoice(event.value, context, event.messageId);
    case 'profile':
      return { open: 'onboarding' };
    case 'done':
    case 'failed':
      return { effects: answerOutcome(event, context) };
    case 'text':
      return event.replyToScriptId === undefined
        ? null
        : answerReply(event.text, event.replyToScriptId, context);
    default:
      return null;
  }
}

/** Fewer words are no version of a script: "funnier". */
const EDIT_WORDS = 4;

/** A reply to a script presses one of its buttons ("SRT"), is an instruction for it ("shorter please") or her own edit of it. */
function answerReply(text: string, scriptId: string, context: ChatContext): Answer | null {
  const action = scriptActionAsked(text, copyFor(context.locale));
  if (action) return answerChoice(choiceValue('script', action, scriptId), context);
  const talk = talkOf(text);
  if (talk.includes('dislike')) return { effects: dislikedEffects(scriptId, context) };
  if (talk.length > 0) return { effects: answerTalk(talk, context) };
  const isShort = text.trim().split(/\s+/u).length < EDIT_WORDS;
  const asked = changeAsked(text) ?? (isShort ? { part: 'custom' as const, instruction: text.trim() } : null);
  if (asked) return { effects: [rewriteCall(asked, scriptId, context)] };
  return { effects: [call('script.saveEdit', { scriptId, text }, 'edit')] };
}
