/** What is answered the same way whatever is open: commands, buttons of older messages, results of the engine. */
import type { ChatContext, ConversationEvent, EffectDraft } from '../chat/types.js';
import type { Answer } from './answer.js';
import { answerChoice } from './choice-answers.js';
import { answerCommand } from './command-answers.js';
import { call } from './effects.js';
import { answerOutcome } from './outcomes.js';
import { rewriteAsked } from './rewrite-words.js';

/** Null when the event means nothing by itself: plain text, a file, a sticker, a timer, an unknown button. */
export function answerAnywhere(event: ConversationEvent, context: ChatContext): Answer | null {
  switch (event.type) {
    case 'command':
      return answerCommand(event, context);
    case 'choice':
      return answerChoice(event.value, context);
    case 'profile':
      return { open: 'onboarding' };
    case 'done':
    case 'failed':
      return { effects: answerOutcome(event, context) };
    case 'text':
      return event.replyToScriptId === undefined
        ? null
        : { effects: answerReply(event.text, event.replyToScriptId) };
    default:
      return null;
  }
}

/** A reply to a script is an instruction for it ("shorter please") or her own edit of it. */
function answerReply(text: string, scriptId: string): readonly EffectDraft[] {
  const asked = rewriteAsked(text);
  if (asked) return [call('script.rewrite', { scriptId, ...asked }, 'rewrite')];
  return [call('script.saveEdit', { scriptId, text }, 'edit')];
}
