/** /score: a text of hers, typed or in a file, and what it scores. */
import type { ChatContext, EventOf, FileRef, OutboundMessage, Step } from '../../../chat/types.js';
import { describeDocuments } from '../../account/documents.js';
import { CANCEL_VALUE } from '../../shared/choice-values.js';
import { copyFor } from '../../shared/copy.js';
import { button, call, say, send } from '../../shared/effects.js';
import { createConversation } from '../../shared/form.js';

interface Waiting {
  readonly at: 'waiting' | 'reading';
}
const WAITING: Waiting = { at: 'waiting' };

/** A text shorter than this is a remark, not a script. Characters. */
const SHORTEST_SCRIPT = 12;

export const score = createConversation<Waiting>({
  name: 'score',
  version: 1,
  open: (event, context) =>
    event.type === 'files'
      ? readToScore(event.files)
      : { state: WAITING, effects: [send(askScore(context))] },
  on(_, event, context) {
    if (event.type === 'text' && event.text.trim().length >= SHORTEST_SCRIPT)
      return { state: null, effects: [call('text.score', { text: event.text })] };
    if (event.type === 'files') return readToScore(event.files);
    if (event.type === 'done' && event.op === 'files.read') {
      const t = copyFor(context.locale);
      const texts = event.result.documents.flatMap((document) => (document.ok ? [document.text] : []));
      const problems = event.result.documents.filter((document) => !document.ok);
      const report = problems.length > 0 ? [send(say(describeDocuments(problems, t)))] : [];
      if (texts.length === 0) return { state: WAITING, effects: report };
      return { state: null, effects: [...report, ...texts.map((text) => call('text.score', { text }))] };
    }
    return event.type === 'failed' && event.op === 'files.read' ? failedToRead(event.code, context) : null;
  },
  ask: (_, context) => askScore(context),
  waits: (state) => state.at === 'waiting',
  precious: () => false,
});

function askScore(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-score'), [button(t('button-cancel'), CANCEL_VALUE)], { ask: 'long-text' });
}

function readToScore(files: readonly FileRef[]): Step<Waiting> {
  return { state: { at: 'reading' }, effects: [call('files.read', { files }, 'score')] };
}

function failedToRead(code: EventOf<'failed'>['code'], context: ChatContext): Step<Waiting> {
  return { state: WAITING, effects: [send(say(copyFor(context.locale)(`error-${code}`)))] };
}
