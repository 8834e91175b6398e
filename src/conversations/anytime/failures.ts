/** What she reads when an operation has failed, and what she may press instead. */
import type { ErrorCode } from '../../errors.js';
import type { Block, ChatContext, EffectDraft, EventOf, OutboundMessage } from '../../chat/types.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor, type Copy } from '../shared/copy.js';
import { button, say, send } from '../shared/effects.js';
import { changeButtons } from '../script/cards/result-choices.js';
import { recordingError } from '../script/cards/recording-card.js';
import { requestLine, requestOfTag } from '../script/request/request.js';
import { BAN_TAG, NAMED_TAG } from '../library/lookup-tags.js';
import { trendsError } from '../library/trends-card.js';

type FailedEvent = EventOf<'failed'>;

export function answerFailure(event: FailedEvent, context: ChatContext): readonly EffectDraft[] {
  if (event.code === 'cancelled' || isNothingToObey(event)) return [];
  const t = copyFor(context.locale);
  const sentence = failureSentence(event, context.builtIn, t);
  const request = event.op === 'script.generate' ? requestOfTag(event.tag) : null;
  if (!request)
    return [
      send(
        isOfRewrite(event)
          ? withWhatWorks(sentence, event, context)
          : say([sentence, t(event.code === 'scriptLost' ? 'others-whole' : 'nothing-lost')]),
      ),
    ];
  const blocks: Block[] = [
    { type: 'text', text: sentence },
    { type: 'text', text: t('request-again') },
    { type: 'code', text: requestLine(request) },
  ];
  return [
    send({
      blocks,
      choices: [button(t('button-try-again'), choiceValue('script', 'retry-kept'), 'primary')],
    }),
  ];
}

/** The script shown holds nothing of what she has banned. */
function isNothingToObey({ op, code, tag }: FailedEvent): boolean {
  return op === 'script.rewrite' && code === 'notFound' && (tag?.startsWith(BAN_TAG) ?? false);
}

function failureSentence({ op, code, tag }: FailedEvent, builtIn: boolean, t: Copy): string {
  if (op === 'trends.look') return trendsError(code, tag, t);
  // No service was asked: her own material holds no other one.
  if (changesScript(op) && !(code === 'invalidOutput' && !builtIn)) return rewriteFailure(code, tag, t);
  const missing = code === 'notFound' ? NOT_FOUND[op] : undefined;
  if (missing !== undefined) return t(missing);
  return op === 'recording.judge' ? recordingError(code, t) : t(`error-${code}`);
}

/** Why a change of a script could not be made. */
export function rewriteFailure(code: ErrorCode, tag: string | undefined, t: Copy): string {
  if (code === 'notConnected') return t('rewrite-needs-model');
  if (code === 'badInput' && isToTheLetter(tag)) return t('edit-all-gone');
  if (code === 'badInput' && /shorter|longer/u.test(tag ?? '')) return t('rewrite-length-end');
  return code === 'invalidOutput' ? t('rewrite-no-other') : t(`error-${code}`);
}

/** What is not there, where it is no script. */
const NOT_FOUND: Partial<Record<FailedEvent['op'], string>> = {
  'results.note': 'results-none',
  'results.move': 'results-none',
  'persona.refine': 'not-known-yet',
  'persona.correct': 'not-known-yet',
  'persona.undo': 'undone-nothing',
  'persona.use': 'old-button',
  'ideas.list': 'not-known-yet',
  'ideas.take': 'old-button',
  'pair.settle': 'old-button',
};

function isToTheLetter(tag = ''): boolean {
  return tag.startsWith(NAMED_TAG) || tag.startsWith(BAN_TAG);
}

/** A second hook is another opening. */
function changesScript(op: FailedEvent['op']): boolean {
  return op === 'script.rewrite' || op === 'script.variants';
}

/** Her script is untouched, and only another change is needed. */
function isOfRewrite({ op, code }: FailedEvent): boolean {
  return changesScript(op) && (code === 'notConnected' || code === 'badInput' || code === 'invalidOutput');
}

/** What can be done to the script at once, whoever writes, but not what has just failed. */
function withWhatWorks(sentence: string, event: FailedEvent, context: ChatContext): OutboundMessage {
  const { lastScriptId, locale, builtIn } = context;
  const t = copyFor(locale);
  if (lastScriptId === undefined) return say(sentence);
  // A model may well succeed the second time.
  const isFinal = builtIn || event.code !== 'invalidOutput';
  const failed = event.op === 'script.variants' ? 'hook' : event.tag;
  const choices = changeButtons(lastScriptId, t, isFinal ? failed : undefined);
  return say(event.code === 'notConnected' ? sentence : [sentence, t('rewrite-else')], choices);
}
