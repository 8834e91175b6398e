/** Plays the chat's part for conversation tests: one open conversation, effects collected, results handed back. */
import { chatRules } from '../../src/conversations/index.js';
import type {
  ChatContext,
  ConversationEvent,
  EffectDraft,
  OutboundMessage,
  Step,
} from '../../src/chat/types.js';
import type { PersonaChange } from '../../src/engine/types.js';
import { textOfMessage } from '../support/text-of-message.js';
import { contextWith, persona } from './samples.js';

export type Call = Extract<EffectDraft, { type: 'call' }>;
export interface Active {
  readonly conversation: string;
  readonly state: unknown;
}
export interface Turn {
  readonly active: Active | null;
  /** Conversation in whose name the effects were asked for. */
  readonly asker: string;
  readonly effects: readonly EffectDraft[];
}

/** One event to the open conversation, or to the one it opens. */
export function takeTurn(active: Active | null, event: ConversationEvent, context: ChatContext): Turn {
  if (active) {
    const conversation = named(active.conversation);
    return follow(conversation.name, conversation.transition(active.state, event, context), context);
  }
  const opening = chatRules.opening(event, context);
  if (!opening) return { active: null, asker: 'info', effects: [] };
  return follow(opening.conversation, named(opening.conversation).start(event, context), context);
}

/** A result goes to who asked; when that is no longer open, it is told beside what is open now. */
export function takeResult(
  active: Active | null,
  asker: string,
  event: ConversationEvent,
  context: ChatContext,
): Turn {
  if (active?.conversation === asker) return takeTurn(active, event, context);
  const turn = follow(asker, named(asker).start(event, context), context);
  return { ...turn, active: active ?? turn.active };
}

function follow(name: string, step: Step<unknown>, context: ChatContext): Turn {
  const active = step.state === null ? null : { conversation: name, state: step.state };
  if (!step.next) return { active, asker: name, effects: step.effects };
  const event = step.next.event ?? { type: 'command' as const, name: step.next.conversation, args: '' };
  const next = follow(step.next.conversation, named(step.next.conversation).start(event, context), context);
  return { active: next.active ?? active, asker: next.asker, effects: [...step.effects, ...next.effects] };
}

function named(name: string): NonNullable<ReturnType<typeof chatRules.conversations.get>> {
  const conversation = chatRules.conversations.get(name);
  if (!conversation) throw new Error(`No conversation ${name}`);
  return conversation;
}

/** A chat to talk to: `says`, `presses`, `finishes`, then `replies`. */
export function openChat(changes: Partial<ChatContext> = {}) {
  let active: Active | null = null;
  let asker = 'info';
  let context = contextWith(changes);
  let last: readonly EffectDraft[] = [];
  let choices: NonNullable<OutboundMessage['choices']> = [];

  function take(event: ConversationEvent): void {
    const isResult = event.type === 'done' || event.type === 'failed';
    const turn = isResult ? takeResult(active, asker, event, context) : takeTurn(active, event, context);
    if (turn.effects.some((effect) => effect.type === 'call')) asker = turn.asker;
    active = turn.active;
    last = turn.effects;
    choices = messages().flatMap((message) => message.choices ?? []);
    for (const effect of last)
      if (effect.type === 'setLocale')
        context = { ...context, locale: effect.locale, ...(effect.chosen && { localeChosen: true }) };
  }

  function messages(): readonly OutboundMessage[] {
    return last.flatMap((effect) => (effect.type === 'send' ? [effect.message] : []));
  }

  return {
    says(text: string): void {
      const command = /^\/(\w+)\s*([\s\S]*)$/u.exec(text);
      take(
        command
          ? { type: 'command', name: command[1] ?? '', args: command[2] ?? '' }
          : { type: 'text', text },
      );
    },
    presses(label: string): void {
      const choice = choices.find((one) => one.label === label);
      if (!choice) throw new Error(`No button ${label} among: ${choices.map((one) => one.label).join(', ')}`);
      take({ type: 'choice', value: choice.value });
    },
    takes: take,
    sendsFiles(...names: readonly string[]): void {
      take({
        type: 'files',
        text: '',
        files: names.map((name) => ({ ref: name, name, mimeType: 'text/plain', bytes: 9 })),
      });
    },
    becomes(more: Partial<ChatContext>): void {
      context = { ...context, ...more };
    },
    text: (): string => messages().map(textOfMessage).join('\n---\n'),
    messages,
    effects: () => last,
    calls: (): readonly Call[] => last.filter((effect): effect is Call => effect.type === 'call'),
    open: (): string | null => active?.conversation ?? null,
    active: () => active,
    labels: (): readonly string[] => choices.map((choice) => choice.label),
  };
}

export type Chat = ReturnType<typeof openChat>;

/** What she says right after a script. */
export function afterScript(says: string, changes: Partial<ChatContext> = {}): Chat {
  const chat = openChat({ persona, lastScriptId: 'shown', ...changes });
  chat.says(says);
  return chat;
}

/** What the bot asked for first, a change of what is known of her, is done with `changes`. */
export function correctionDone(chat: Chat, changes: readonly PersonaChange[]): void {
  const [asked] = chat.calls();
  chat.takes({
    type: 'done',
    op: 'persona.correct',
    effectId: 'e1',
    tag: asked?.tag ?? '',
    result: { persona: { ...persona, version: 2 }, changes },
  });
}
