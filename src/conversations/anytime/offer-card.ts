/** What she is asked of a text that came out of the blue, and what she reads once it is kept with her story. */
import type { ChatContext, OutboundMessage } from '../../chat/types.js';
import { countWords } from '../../engine/text/words.js';
import { CANCEL_VALUE, choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, clip, say } from '../shared/effects.js';
import { canRewrite } from '../script/rewrite-call.js';
import { changeButtons } from '../script/cards/result-choices.js';
import { meaningOf } from '../understand/meaning.js';
import { changeAsked } from '../understand/edits/named-edits.js';
import type { AskedRewrite } from '../understand/edits/rewrite-words.js';

/** From here a text may be a script; below it is a topic or a remark. Words. */
const SCRIPT_WORDS = 25;
const QUOTED = 160;

/** Her words are the instruction, whatever they are. */
export function changeIn(text: string): AskedRewrite {
  return changeAsked(text) ?? { part: 'custom', instruction: text };
}

/** What is about her stands first: it is what most of such texts are. */
export function askAbout(text: string, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const stop = button(t('button-nothing'), CANCEL_VALUE);
  if (context.lastScriptId !== undefined && meaningOf(text, context).kind === 'reproach')
    return askReproach(text, context.lastScriptId, context);
  const score = button(t('button-score'), choiceValue('offer', 'score'));
  const write = button(t('button-write-about'), choiceValue('offer', 'write'));
  const isHers = context.persona !== null;
  const fact = isHers ? [button(t('button-fact'), choiceValue('offer', 'correct'))] : [];
  const example = isHers ? [button(t('button-as-example'), choiceValue('offer', 'example'))] : [];
  if (countWords(text) >= SCRIPT_WORDS)
    return say(t('offer-long'), [...fact, ...example, score, write, stop]);
  // Her whole message: a piece torn out of it is not what she said.
  const topic = clip(text.trim(), QUOTED);
  const isChange =
    (context.lastScriptId !== undefined || changeAsked(text) !== null) &&
    canRewrite({ ...changeIn(text), edits: [] }, context);
  const sentence = isChange ? (isHers ? 'offer-any' : 'offer-change') : isHers ? 'offer-fact' : 'offer-topic';
  return say(t(sentence, { topic }), [
    ...fact,
    write,
    ...(isChange ? [button(t('button-change-last'), choiceValue('offer', 'change'))] : []),
    stop,
  ]);
}

/** One tap puts it into the script before her where `mayPut`, another one takes it out of her story again. */
export function keptMessage(context: ChatContext, mayPut = true): OutboundMessage {
  const t = copyFor(context.locale);
  const isThere = mayPut && context.lastScriptId !== undefined;
  const put = isThere ? [button(t('button-put-in'), choiceValue('offer', 'put'))] : [];
  return say(t(put.length > 0 ? 'kept-told-put' : 'kept-told'), [
    ...put,
    button(t('button-write-about'), choiceValue('offer', 'write')),
    button(t('button-not-mine'), choiceValue('profile', 'undo')),
  ]);
}

/** No topic and no rule: which words she means is asked, and what can be done at once is offered. */
function askReproach(text: string, scriptId: string, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('offer-reproach', { said: clip(text.trim(), QUOTED) }), [
    ...changeButtons(scriptId, t),
    button(t('button-fact'), choiceValue('offer', 'correct')),
    button(t('button-nothing'), CANCEL_VALUE),
  ]);
}
