/** Conversations of one question: a text to score, a topic for hashtags, a file to import, the word to forget. */
import type { ChatContext, EffectDraft, EventOf, FileRef, OutboundMessage, Step } from '../../chat/types.js';
import { CANCEL_VALUE, choiceValue } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { describeDocuments } from '../account/documents.js';
import { button, call, say, send } from '../shared/effects.js';
import { createConversation } from '../shared/form.js';
import { isPlainYes, talkOf } from '../understand/talk/small-talk.js';
import { allOrForever } from '../understand/talk/all-or-forever.js';

interface Waiting {
  readonly at: 'waiting' | 'reading';
}
const WAITING: Waiting = { at: 'waiting' };

/** A text shorter than this is a remark, not a script. Characters. */
const SHORTEST_SCRIPT = 12;

export const score = createConversation<Waiting>({
  name: 'score',
  version: 1,
  open: (event, context) => (event.type === 'files' ? readToScore(event.files) : asked(askScore, context)),
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

export const hashtags = createConversation<Waiting>({
  name: 'hashtags',
  version: 1,
  open: (_, context) => asked(askHashtags, context),
  on: (_, event) =>
    event.type === 'text' && /[\p{L}\p{N}]/u.test(event.text)
      ? { state: null, effects: [call('hashtags.pick', { topic: event.text.trim().slice(0, 500) })] }
      : null,
  ask: (_, context) => askHashtags(context),
  waits: () => true,
  precious: () => false,
  hears: () => 'few',
});

export const importData = createConversation<Waiting>({
  name: 'import',
  version: 1,
  open: (event, context) => (event.type === 'files' ? importing(event.files) : asked(askImport, context)),
  on(_, event) {
    if (event.type === 'files') return importing(event.files);
    const isKnown = event.type === 'text' && /https?:\/\/|(?<!\S)[^\s#]*#\S+\s.*\p{Nd}/u.test(event.text);
    return isKnown ? { state: null, effects: [call('data.import', { files: [], text: event.text })] } : null;
  },
  ask: (_, context) => askImport(context),
  waits: () => true,
  precious: () => false,
});

export const forget = createConversation<Waiting>({
  name: 'forget',
  version: 1,
  open: (_, context) => asked(askForget, context),
  on(_, event, context) {
    if (event.type === 'text') return forgetAnswered(event.text, context);
    if (event.type !== 'choice') return null;
    if (event.value === choiceValue('forget', 'yes'))
      return { state: null, effects: [call('data.forget', null)] };
    if (event.value !== choiceValue('forget', 'no')) return null;
    return { state: null, effects: [send(say(copyFor(context.locale)('forget-kept')))] };
  },
  ask: (_, context) => askForget(context),
  waits: () => true,
  precious: () => false,
  literal: () => true,
});

/** Her plain yes to "Shall I?" counts, and "everything", "forever"; "ok" and "nice" may be said of something else, and nothing brings it back. */
function forgetAnswered(text: string, context: ChatContext): Step<Waiting> | null {
  const said = talkOf(text);
  if (isPlainYes(text) || allOrForever(text) !== null)
    return { state: null, effects: [call('data.forget', null)] };
  if (said.includes('no') || said.includes('skip'))
    return { state: null, effects: [send(say(copyFor(context.locale)('forget-kept')))] };
  const t = copyFor(context.locale);
  const question = askForget(context);
  const need = { type: 'text' as const, text: t('forget-needs', { word: t('forget-yes') }) };
  return { state: WAITING, effects: [send({ ...question, blocks: [need] })] };
}

function asked(ask: (context: ChatContext) => OutboundMessage, context: ChatContext): Step<Waiting> {
  return { state: WAITING, effects: [send(ask(context))] };
}

function askScore(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-score'), [button(t('button-cancel'), CANCEL_VALUE)], { ask: 'long-text' });
}

function askHashtags(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-hashtags'), [button(t('button-cancel'), CANCEL_VALUE)], { ask: 'text' });
}

function askImport(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-import'), [button(t('button-cancel'), CANCEL_VALUE)], { ask: 'files' });
}

function askForget(context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  return say(t('ask-forget'), [
    button(t('forget-yes'), choiceValue('forget', 'yes'), 'danger'),
    button(t('forget-no'), choiceValue('forget', 'no')),
  ]);
}

function readToScore(files: readonly FileRef[]): Step<Waiting> {
  return { state: { at: 'reading' }, effects: [call('files.read', { files }, 'score')] };
}

function importing(files: readonly FileRef[]): Step<Waiting> {
  return { state: null, effects: [call('data.import', { files })] };
}

function failedToRead(code: EventOf<'failed'>['code'], context: ChatContext): Step<Waiting> {
  const effects: readonly EffectDraft[] = [send(say(copyFor(context.locale)(`error-${code}`)))];
  return { state: WAITING, effects };
}
