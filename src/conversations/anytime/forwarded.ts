/** Whose a forwarded message is: the question, and her answer to it. */
import type { OutboundMessage } from '../../chat/types.js';
import { countWords } from '../../engine/text/words.js';
import { FORWARDED } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, say } from '../shared/effects.js';
import { talkOf } from '../understand/talk/small-talk.js';

/** `isText`: it can be scored at once. */
export function whoseQuestion(isText: boolean, locale: string): OutboundMessage {
  const t = copyFor(locale);
  return say(t('forwarded-whose'), [
    button(t('button-forwarded-mine'), FORWARDED.mine),
    ...(isText ? [button(t('button-score'), FORWARDED.score)] : []),
    button(t('button-forwarded-no'), FORWARDED.no),
  ]);
}

/** Longer answers say something of their own. Words. */
const FORWARDED_ANSWER = 6;

/** "Yes", "no", "it's mine", "score it": a button of the question whose a forwarded message is. */
export function answeredForwarded(text: string, locale: string): string | null {
  const t = copyFor(locale);
  const typed = text.trim().toLowerCase();
  if (typed === t('button-forwarded-mine').toLowerCase()) return FORWARDED.mine;
  if (typed === t('button-score').toLowerCase()) return FORWARDED.score;
  if (typed === t('button-forwarded-no').toLowerCase()) return FORWARDED.no;
  if (countWords(text) > FORWARDED_ANSWER) return null;
  const [talk, ...more] = talkOf(text);
  if (more.length > 0) return null;
  return talk === 'yes' ? FORWARDED.mine : talk === 'no' ? FORWARDED.no : null;
}
