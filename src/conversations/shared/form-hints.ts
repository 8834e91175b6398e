/** What is said before an open question is asked again. */
import type { OutboundMessage } from '../../chat/message-types.js';
import { FORM_VALUES } from './choice-values.js';
import type { ChatContext, ConversationEvent } from '../../chat/types.js';
import { wishIn } from '../understand/talk/wishes.js';
import { shortAnswer } from '../understand/learned/short-answer.js';
import { hintForUnsupported } from '../anytime/unsupported.js';
import { copyFor, type Copy } from './copy.js';
import { say, button } from './effects.js';
import type { Form, Held } from './form-parts.js';

/** The question whose buttons are on her screen now. */
export function openQuestion<S>(form: Form<S>, held: Held<S>, context: ChatContext): OutboundMessage {
  if (!held.leavingFor) return form.ask(held.form, context);
  const t = copyFor(context.locale);
  if (held.leavingFor.type === 'cancel')
    return say(t('cancelled-kept'), [
      button(t('left-open-continue'), FORM_VALUES.stay, 'primary'),
      button(t('cancelled-drop'), FORM_VALUES.leave, 'danger'),
    ]);
  return say(t('leave-question'), [
    button(t('leave-stay'), FORM_VALUES.stay, 'primary'),
    button(t('leave-go'), FORM_VALUES.leave, 'danger'),
  ]);
}

/** What is said before the question is asked again; '' = the question says it. */
function hintFor(event: ConversationEvent, t: Copy): string {
  switch (event.type) {
    case 'files':
      return t('no-file-here');
    case 'unsupported':
      return t(hintForUnsupported(event.what));
    case 'choice':
      return t('old-button');
    case 'command':
      return t('unknown-command');
    default:
      return asideHint(event, t);
  }
}

function asideHint(event: ConversationEvent, t: Copy): string {
  const text = event.type === 'text' ? event.text : '';
  const talk = text === '' ? [] : shortAnswer(text);
  if (talk.length === 0) return t('not-understood');
  if (talk.includes('what') && wishIn(text)?.wish === 'help') return t('first-what');
  if (talk.includes('price')) return t('talk-price');
  if (talk.includes('dislike')) return t('talk-sorry');
  return talk.includes('thanks') ? t('talk-thanks') : '';
}

/** The question once more, with a sentence on why the last message could not be used. */
export function withHint(
  question: OutboundMessage,
  event: ConversationEvent,
  context: ChatContext,
): OutboundMessage {
  const hint = hintFor(event, copyFor(context.locale));
  if (hint === '') return question;
  return { ...question, blocks: [{ type: 'text', text: hint }, ...question.blocks] };
}
