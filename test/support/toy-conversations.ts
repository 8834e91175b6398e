/** Three tiny flows that use everything the chat core offers: a form with a long operation, a deletion, help. */
import { STOP_NEXT } from '../../src/conversations/shared/choice-values.js';
import type { TurnRules } from '../../src/chat/turn/turn.js';
import type {
  ChatContext,
  Conversation,
  ConversationEvent,
  EffectDraft,
  Step,
} from '../../src/chat/types.js';
import type { ContentRequest, ScriptResult } from '../../src/engine/types.js';

export const say = (text: string): EffectDraft => ({
  type: 'send',
  message: { blocks: [{ type: 'text', text }] },
});

/** An open conversation gets commands as well, and sees to it that they are answered. */
function handOver<S>(state: S, event: ConversationEvent, context: ChatContext): Step<S> {
  const next = toyOpening(event, context);
  return { state, effects: [], ...(next && { next: { ...next, event } }) };
}

interface WriteState {
  readonly waitsFor: 'topic' | 'engine';
}

function write(topic: string): Step<WriteState> {
  const urgent = topic.includes('urgent');
  const request = { topic, urgency: urgent ? 'urgent' : 'normal' } as ContentRequest;
  return {
    state: { waitsFor: 'engine' },
    effects: [writingAbout(topic), { type: 'call', op: 'script.generate', args: { request } }],
  };
}

function writingAbout(topic: string): EffectDraft {
  const blocks = [{ type: 'text' as const, text: `Writing about ${topic}.` }];
  return { type: 'send', message: { blocks, choices: [{ label: `Stop ${topic}`, value: STOP_NEXT }] } };
}

function showScript(script: ScriptResult): EffectDraft {
  const message = { blocks: [{ type: 'code' as const, text: script.text }], scriptId: script.scriptId };
  return { type: 'send', message };
}

function onResult(event: ConversationEvent, otherwise: Step<WriteState>): Step<WriteState> {
  if (event.type === 'done' && event.op === 'script.generate')
    return { state: null, effects: [showScript(event.result.script)] };
  if (event.type === 'failed') return { state: null, effects: [say(`Failed: ${event.code}.`)] };
  return otherwise;
}

const writing: Conversation<WriteState> = {
  name: 'write',
  version: 1,
  start(event, context) {
    if (event.type === 'text' && event.replyToScriptId !== undefined)
      return { state: null, effects: [say(`Edit of ${event.replyToScriptId}: ${event.text}`)] };
    if (event.type === 'command' && event.args !== '') return write(event.args);
    const tomorrow = new Date(Date.parse(context.now) + 86_400_000).toISOString();
    const opened: Step<WriteState> = {
      state: { waitsFor: 'topic' },
      effects: [say('What about?'), { type: 'timer', name: 'left-open', notBefore: tomorrow }],
    };
    return onResult(event, opened);
  },
  transition(state, event, context) {
    if (event.type === 'command') return handOver(state, event, context);
    if (event.type === 'cancel') return { state: null, effects: [say('Cancelled.')] };
    if (event.type === 'timer') return { state, effects: [say('Still there?')] };
    if (event.type === 'text' && event.text === 'explode') throw new Error('a secret story');
    if (event.type === 'text' && state.waitsFor === 'topic') {
      return event.edited ? { state, effects: [say(`Edited: ${event.text}`)] } : write(event.text);
    }
    if (event.type === 'files')
      return { state, effects: [say(`${event.files.length} files, "${event.text}"`)] };
    return onResult(event, { state, effects: [say(`Not now: ${event.type}.`)] });
  },
};

const privacy: Conversation<'asked' | 'deleting'> = {
  name: 'privacy',
  version: 1,
  start: (event) =>
    event.type === 'done' && event.op === 'data.forget'
      ? { state: null, effects: [say(`Deleted, ${event.result.sessions} chats.`)] }
      : { state: 'asked', effects: [say('Really?')] },
  transition(state, event, context) {
    if (event.type === 'command' || (event.type === 'text' && event.replyToScriptId !== undefined))
      return handOver(state, event, context);
    if (event.type === 'choice' && event.value === 'forget:yes')
      return { state: 'deleting', effects: [{ type: 'call', op: 'data.forget', args: null }] };
    if (event.type === 'done' && event.op === 'data.forget')
      return { state: null, effects: [say(`Deleted, ${event.result.sessions} chats.`)] };
    if (event.type === 'failed') return { state: null, effects: [say(`Failed: ${event.code}.`)] };
    return { state, effects: [] };
  },
};

const help: Conversation<never> = {
  name: 'help',
  version: 1,
  start: (event, context) => ({
    state: null,
    effects: [say(event.type === 'cancel' ? 'Nothing to cancel.' : `Help in ${context.locale}.`)],
  }),
  transition: (state) => ({ state, effects: [] }),
};

const relay: Conversation<never> = {
  name: 'relay',
  version: 1,
  start: () => ({
    state: null,
    effects: [{ type: 'setLocale', locale: 'te' }, say('Handing over.')],
    next: { conversation: 'write' },
  }),
  transition: (state) => ({ state, effects: [] }),
};

export const toyConversations: ReadonlyMap<string, Conversation> = new Map(
  [writing, privacy, help, relay].map((conversation) => [
    conversation.name,
    conversation as unknown as Conversation,
  ]),
);

/** /write, /forget and /relay; free text opens `write`, everything else `help`. */
export const toyOpening: TurnRules['opening'] = (event) => {
  if (event.type === 'timer') return null;
  if (event.type === 'text') return { conversation: 'write' };
  const commands: Readonly<Record<string, string>> = { write: 'write', forget: 'privacy', relay: 'relay' };
  return { conversation: (event.type === 'command' && commands[event.name]) || 'help' };
};
