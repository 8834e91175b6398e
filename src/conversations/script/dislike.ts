/** "Not me": the vote is saved at once, and what she types next is why, unless it is plainly something else. */
import type { ChatContext, EffectDraft, EventOf } from '../../chat/types.js';
import { isCorrection, readCorrection } from '../../engine/persona/corrections/read-correction.js';
import { splitSentences } from '../../engine/text/sentences.js';
import { dislikedEffects, reasonEffect, whyQuestion } from '../anytime/choice-answers.js';
import { parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { call, say, send } from '../shared/effects.js';
import { BAN_TAG } from '../library/lookup-tags.js';
import { asksForMore } from './asks-for-more.js';
import { createConversation } from '../shared/form.js';
import { asksForScript } from '../understand/requests/free-request.js';
import { meaningOf } from '../understand/meaning.js';
import { openingFor } from '../openings.js';
import { VOCABULARIES } from '../understand/vocabulary/request-vocabulary.js';
import type { Wish } from '../understand/vocabulary/vocabulary-lists.js';
import { isPlainRewrite, rewriteAsked } from '../understand/edits/rewrite-words.js';
import { scriptActionAsked } from '../understand/library/script-action-words.js';
import { allOrForever } from '../understand/talk/all-or-forever.js';
import { tellsResults, wishIn } from '../understand/talk/wishes.js';
import { isPlain, spokenWords, wordKey } from '../understand/vocabulary/word-keys.js';

interface DislikeState {
  /** Asked why, or for the very words. */
  readonly at: 'why' | 'words';
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
  on({ at, scriptId }, event, context) {
    if (event.type === 'done' || event.type === 'failed' || event.type === 'timer') return null;
    const whole = event.type === 'text' ? allOrForever(event.text) : null;
    if (event.type === 'text' && whole === 'everything')
      return { state: null, effects: [reasonEffect(scriptId, event.text)] };
    if (event.type === 'text' && (saysNoMore(event) || (at === 'words' && whole !== null)))
      return {
        state: { at: 'words', scriptId },
        effects: [send(say(copyFor(context.locale)('ask-why-words')))],
      };
    if (event.type === 'text' && isReason(event, context)) {
      const isCopied = at === 'words' && context.persona !== null && readCorrection(event.text) === null;
      const effect = isCopied ? banEffect(event.text) : reasonEffect(scriptId, event.text);
      return { state: null, effects: [effect] };
    }
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

/** Longer ones are no wording. */
const LONGEST_BAN = 200;

/** The words she copied: never said again, and taken out of the script before her. */
function banEffect(copied: string): EffectDraft {
  const words = copied
    .replaceAll(/["“”«»]/gu, '')
    .trim()
    .slice(0, LONGEST_BAN);
  // In quotes they are meant to the letter.
  const text = splitSentences(words)
    .map((sentence) => `“${sentence}”`)
    .join(' ');
  return call('persona.correct', { field: 'neverSays', text }, BAN_TAG + words);
}

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

/** "I would never say that": which words, is not told. */
function saysNoMore({ text, replyToScriptId }: EventOf<'text'>): boolean {
  if (replyToScriptId !== undefined || wishIn(text)?.wish !== 'dislike') return false;
  const keys = spokenWords(text).map(({ key }) => key);
  return keys.every((key) => isPlain(key) || NAYS.has(key) || SPEAKING.has(key));
}

const NAYS = new Set(VOCABULARIES.flatMap(({ remarks }) => remarks.nay).map(wordKey));
const SPEAKING = new Set(VOCABULARIES.flatMap(({ remarks }) => remarks.speak).map(wordKey));

/** "I never start with a question" names a hook and is a reason; "shorter hook" is a wish. */
function isReason({ text, replyToScriptId }: EventOf<'text'>, context: ChatContext): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || replyToScriptId !== undefined) return false;
  if (isCorrection(text)) return true;
  const wish = wishIn(text)?.wish;
  if ((wish !== undefined && ELSEWHERE.has(wish)) || tellsResults(text)) return false;
  // "Too formal" is one; a model may be asked to mend it as well.
  const meant = meaningOf(text, context);
  const part = meant.kind === 'rewrite' ? meant.asked.part : rewriteAsked(text)?.part;
  if (context.builtIn && part === 'tone') return true;
  if (asksForMore(text, context)) return false;
  return (
    !asksForScript(text) && !isPlainRewrite(text) && scriptActionAsked(text, copyFor(context.locale)) === null
  );
}
