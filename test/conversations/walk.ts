/** A walk over every state the conversations can reach, by every kind of event. */
import { COMMANDS } from '../../src/conversations/anytime/command-answers.js';
import type { ChatContext, ConversationEvent, EffectDraft } from '../../src/chat/types.js';
import { type Active, type Call, takeResult, takeTurn } from './chat.js';
import { results } from './library/results.js';
import { contextWith, persona } from './samples.js';

interface VisitedState {
  readonly active: Active | null;
  /** Conversation whose calls run. */
  readonly asker: string;
  readonly context: ChatContext;
  /** Buttons and running calls she sees there. */
  readonly choices: readonly string[];
  readonly calls: readonly Call[];
}
export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly by: string;
  readonly event: ConversationEvent;
  readonly effects: readonly EffectDraft[];
}

const STORY =
  'I am Maya and I bake bread in Leeds. I started after I lost my office job, with one oven and no idea of prices. I sell to parents at the school gate every Friday.';
const TEXTS = [
  'Maya',
  'asdf',
  STORY,
  '30',
  '20',
  'tutorial',
  'script about sourdough, 30 s',
  'My audience is parents.',
  '12k views, 45% skipped',
];
export const FILE_EVENT: ConversationEvent = {
  type: 'files',
  text: '',
  files: [{ ref: 'r', name: 'a.pdf', mimeType: 'application/pdf', bytes: 10 }],
};
export const STICKER: ConversationEvent = { type: 'unsupported', what: 'sticker' };

/** `conversation.at`, or `idle`. */
export function nameOfState(active: Active | null): string {
  if (!active) return 'idle';
  const { form } = active.state as { form: { at: string } };
  return `${active.conversation}.${form.at}`;
}

let walked: { readonly states: readonly VisitedState[]; readonly edges: readonly Edge[] } | undefined;

/** Every state found, with the edges between them. Two states count as one when they differ only in their words. */
export function walkAllStates(): NonNullable<typeof walked> {
  walked ??= walk();
  return walked;
}

function walk(): NonNullable<typeof walked> {
  const states = new Map<string, VisitedState>();
  const tried = new Set<string>();
  const edges: Edge[] = [];
  const waiting: VisitedState[] = [null, persona].map((one) => ({
    active: null,
    asker: 'info',
    context: contextWith({ persona: one }),
    choices: [],
    calls: [],
  }));
  for (let visited = waiting.pop(); visited; visited = waiting.pop()) {
    const shape = shapeOf(visited);
    const events = states.has(shape)
      ? eventsOf(visited)
      : [...eventsEverywhere(visited), ...eventsOf(visited)];
    states.set(shape, states.get(shape) ?? visited);
    for (const [by, event] of events) {
      const trial = `${shape} ${kindOf(event)}`;
      if (tried.has(trial)) continue;
      tried.add(trial);
      const { active, asker, context } = visited;
      const isResult = event.type === 'done' || event.type === 'failed';
      const turn = isResult ? takeResult(active, asker, event, context) : takeTurn(active, event, context);
      edges.push({
        from: nameOfState(active),
        to: nameOfState(turn.active),
        by,
        event,
        effects: turn.effects,
      });
      waiting.push({
        active: turn.active,
        asker: turn.asker,
        context,
        choices: turn.effects.flatMap((effect) =>
          effect.type === 'send' ? (effect.message.choices ?? []).map((choice) => choice.value) : [],
        ),
        calls: turn.effects.filter((effect): effect is Call => effect.type === 'call'),
      });
    }
  }
  return { states: [...states.values()], edges };
}

function eventsEverywhere({ active }: VisitedState): readonly (readonly [string, ConversationEvent])[] {
  const timers: ConversationEvent[] = active
    ? [{ type: 'timer', name: `open ${(active.state as { openedAt: string }).openedAt}` }]
    : [];
  return [
    ...TEXTS.map((text) => ['text', { type: 'text', text }] as const),
    ...COMMANDS.map((name) => [`/${name}`, { type: 'command', name, args: '' }] as const),
    ['/script', { type: 'command', name: 'script', args: '20s about bread' }],
    ['file', FILE_EVENT],
    ['sticker', STICKER],
    ['reply', { type: 'text', text: 'make it shorter', replyToScriptId: 'k3x9-17' }],
    ['cancel', { type: 'cancel' }],
    ...timers.map((event) => ['timer', event] as const),
  ];
}

/** Buttons and results that exist only after the turn that led here. */
function eventsOf({ choices, calls }: VisitedState): readonly (readonly [string, ConversationEvent])[] {
  return [
    ...choices.map((value) => ['button', { type: 'choice', value }] as const),
    ...calls.flatMap((call) => outcomesOf(call)),
  ];
}

function kindOf(event: ConversationEvent): string {
  if (event.type === 'choice') return event.value;
  if (event.type === 'done') return `done ${event.op} ${event.tag?.slice(0, 12)}`;
  if (event.type === 'failed') return `failed ${event.op} ${event.tag?.slice(0, 12)} ${event.code}`;
  return JSON.stringify(event);
}

/** What may come back for a call: its result, or a failure. */
export function outcomesOf(call: Call): readonly (readonly [string, ConversationEvent])[] {
  const origin = { op: call.op, effectId: 'e1', ...(call.tag === undefined ? {} : { tag: call.tag }) };
  const done = { type: 'done', ...origin, result: results[call.op] } as ConversationEvent;
  const failed: ConversationEvent = { type: 'failed', ...origin, code: 'unavailable' };
  const cancelled: ConversationEvent = { type: 'failed', ...origin, code: 'cancelled' };
  return [
    ['result', done],
    ['failure', failed],
    ['failure', cancelled],
  ];
}

function shapeOf({ active, asker, context }: VisitedState): string {
  return JSON.stringify([
    active?.conversation,
    active && sizes(active.state),
    context.persona !== null,
    active ? '' : asker,
  ]);
}

/** What is kept for later leads nowhere by itself. */
const ONLY_KEPT = new Set(['leavingFor', 'draft', 'aside', 'corrections', 'another']);

function sizes(value: unknown): unknown {
  if (typeof value === 'string') return /^[a-z-]{1,14}$/u.test(value) ? value : value.length > 0;
  if (typeof value === 'number') return value > 0;
  if (Array.isArray(value)) return value.length > 0;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !ONLY_KEPT.has(key))
      .map(([key, inner]) => [key, sizes(inner)]),
  );
}
