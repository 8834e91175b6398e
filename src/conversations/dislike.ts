/** "Not me": the vote is saved at once, and what she types next is why, unless it is plainly something else. */
import type { EventOf } from '../chat/types.js';
import { isCorrection } from '../engine/persona/correction-patterns.js';
import { dislikedEffects, reasonEffect, whyQuestion } from './choice-answers.js';
import { parseChoice } from './choice-values.js';
import { copyFor } from './copy.js';
import { say, send } from './effects.js';
import { createConversation } from './form.js';
import { asksForScript } from './free-request.js';
import { openingFor } from './openings.js';
import type { Wish } from './request-vocabulary.js';
import { isPlainRewrite } from './rewrite-words.js';
import { scriptActionAsked } from './script-action-words.js';
import { tellsResults, wishIn } from './wishes.js';

interface DislikeState {
  readonly at: 'why';
  readonly scriptId: string;
}

export const dislike = createConversation<DislikeState>({
  name: 'dislike',
  version: 1,
  open(event, context) {
    const scriptId = (event.type === 'choice' && parseChoice(event.value)?.argument) || '';
    if (scriptId === '') return { state: null, effects: [send(say(copyFor(context.locale)('old-button')))] };
    return { state: { at: 'why', scriptId }, effects: dislikedEffects(scriptId, context) };
  },
  on({ scriptId }, event, context) {
    if (event.type === 'done' || event.type === 'failed' || event.type === 'timer') return null;
    if (event.type === 'text' && isReason(event, copyFor(context.locale)))
      return { state: null, effects: [reasonEffect(scriptId, event.text)] };
    if (event.type === 'command' && event.name === 'help') return null;
    const next = openingFor(event, context);
    return next ? { state: null, effects: [], next } : null;
  },
  ask: ({ scriptId }, context) => whyQuestion(scriptId, context),
  waits: () => false,
  precious: () => false,
  keepsRequests: true,
  passing: true,
});

/** Wishes that nobody gives as a reason. */
const ELSEWHERE: ReadonlySet<Wish> = new Set([
  'hashtags',
  'week',
  'stats',
  'history',
  'ideas',
  'private',
  'price',
  'help',
]);

/** "I never start with a question" names a hook and is a reason; "shorter hook" is a wish. */
function isReason({ text, replyToScriptId }: EventOf<'text'>, t: ReturnType<typeof copyFor>): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || replyToScriptId !== undefined) return false;
  if (isCorrection(text)) return true;
  const wish = wishIn(text)?.wish;
  if ((wish !== undefined && ELSEWHERE.has(wish)) || tellsResults(text)) return false;
  return !asksForScript(text) && !isPlainRewrite(text) && scriptActionAsked(text, t) === null;
}
