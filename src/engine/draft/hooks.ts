/** English first lines around a topic, many ways; which of them is hers is decided by her manner and the ranker. */
import type { HookFrame } from '../persona/hook-patterns.js';
import type { Manner } from './manner.js';
import type { Topic, TopicKind } from './topic-forms.js';

export interface HookCandidate {
  readonly text: string;
  /** `question`, `number`, `confession`, `contrast`, `mid-story`, `myth`, `command`, `plain`, `own`. */
  readonly strategy: string;
}

type Template = readonly [strategy: string, pattern: string];

/** `{T}` the topic alone, `{t}` inside a sentence. Full forms; contracted later for those who contract. */
const TEMPLATES: Readonly<Record<TopicKind, readonly Template[]>> = {
  why: [
    ['plain', 'This is {t}.'],
    ['plain', 'I will tell you {t}.'],
    ['command', 'Let me tell you {t}.'],
    ['question', 'Do you know {t}?'],
    ['question', 'Did anybody ever tell you {t}?'],
    ['contrast', 'You may have been told what to do, but not {t}.'],
    ['myth', 'There is a reason, and I will tell you {t}.'],
    ['mid-story', 'So, {t}.'],
  ],
  'how-to': [
    ['plain', 'This is {t}.'],
    ['plain', 'I will show you {t}.'],
    ['command', 'Watch this and you will see {t}.'],
    ['question', 'Do you want to see {t}?'],
    ['question', 'Has anybody shown you {t}?'],
    ['contrast', 'It is easier to see than to explain, {t}.'],
    ['mid-story', 'So, {t}.'],
  ],
  clause: [
    ['plain', 'This is {t}.'],
    ['plain', 'I will tell you {t}.'],
    ['command', 'Let me tell you {t}.'],
    ['question', 'Do you want to know {t}?'],
    ['question', 'Have I ever told you {t}?'],
    ['mid-story', 'So, {t}.'],
    ['confession', 'I will be straight with you about {t}.'],
  ],
  when: [
    ['command', '{T}, stop and listen.'],
    ['command', '{T}, do not rush.'],
    ['plain', '{T}, this is for you.'],
    ['plain', 'This is about what to do {t}.'],
    ['plain', '{T}, I would start here.'],
    ['question', 'Do you know what to do {t}?'],
    ['question', 'What do you do {t}?'],
    ['contrast', '{T}, do not just say yes.'],
    ['mid-story', 'It happens {t}.'],
  ],
  question: [
    ['question', '{T}?'],
    ['question', '{T}? Here is what I think.'],
    ['plain', 'The question is this. {T}.'],
    ['contrast', '{T}? I will give you my own answer.'],
  ],
  order: [
    ['command', 'I am telling you, {t}.'],
    ['command', 'Do one thing for me. {T}.'],
    ['plain', 'I will say it plainly. {T}.'],
    ['plain', 'I have one thing to say. {T}.'],
    ['plain', '{T}.'],
    ['question', 'Can I ask you something? {T}.'],
    ['contrast', 'You can scroll on, or you can {t}.'],
    ['mid-story', 'Before you do anything else, {t}.'],
  ],
  doing: [
    ['plain', '{T}.'],
    ['plain', 'This is about {t}.'],
    ['plain', 'I will say a word about {t}.'],
    ['command', 'Before you think about {t}, listen.'],
    ['question', 'Are you thinking about {t}?'],
    ['question', 'Can we talk about {t}?'],
    ['contrast', '{T} is one thing. Knowing why is another.'],
  ],
  statement: [
    ['plain', '{T}.'],
    ['plain', 'I have news. {T}.'],
    ['plain', 'You heard it from me. {T}.'],
    ['command', 'Listen. {T}.'],
    ['command', 'Write this down. {T}.'],
    ['question', 'Have you heard? {T}.'],
    ['question', 'Did you know? {T}.'],
    ['mid-story', 'So, {t}.'],
  ],
  choice: [
    ['question', '{T}?'],
    ['question', '{T}, which one is it?'],
    ['plain', '{T}. I will tell you how I see it.'],
    ['plain', 'I will say what I think about {t}.'],
    ['plain', 'This is about {t}.'],
    ['command', '{T}. Listen before you choose.'],
    ['contrast', '{T}. It is one or the other.'],
  ],
  thing: [
    ['plain', '{T}.'],
    ['plain', 'This is about {t}.'],
    ['plain', 'I will tell you about {t}.'],
    ['command', 'Let me tell you about {t}.'],
    ['question', 'Have I told you about {t}?'],
    ['question', 'Can we talk about {t}?'],
    ['question', 'Do you want to hear about {t}?'],
    ['confession', 'I will be straight with you about {t}.'],
    ['mid-story', 'So, {t}.'],
  ],
};

const PIVOTS: Readonly<Record<string, readonly TopicKind[]>> = {
  about: ['thing', 'doing', 'choice', 'clause'],
  why: ['why'],
  how: ['how-to', 'clause'],
  what: ['clause'],
  when: ['when'],
};

export interface HookMaterial {
  readonly topic: Topic;
  readonly manner: Manner;
  /** Short sentences of hers on the topic that can stand first, with a number or an admission. */
  readonly numbers: readonly string[];
  readonly admissions: readonly string[];
  /** An order of hers on the topic, without its condition: `ask to be shown the mounts first`. */
  readonly orders: readonly string[];
}

/** Every candidate holds the whole topic; opener and end marks are put on later. */
export function hookCandidates({
  topic,
  manner,
  numbers,
  admissions,
  orders,
}: HookMaterial): HookCandidate[] {
  const fill = (pattern: string): string =>
    pattern.replaceAll('{T}', topic.alone).replaceAll('{t}', topic.inside);
  const candidates = TEMPLATES[topic.kind].map(([strategy, pattern]) => ({ strategy, text: fill(pattern) }));
  const short = candidates.filter(({ text }) => text.length < topic.inside.length + 30).slice(0, 3);
  const framed = manner.frames.flatMap((frame) => intoFrame(frame, topic));
  const led = (lines: readonly string[], strategy: string): HookCandidate[] =>
    lines.flatMap((line) => short.map(({ text }) => ({ strategy, text: `${line} ${text}` })));
  const ordered =
    topic.kind === 'when'
      ? orders.map((order) => ({ strategy: 'command', text: `${topic.alone}, ${order}` }))
      : [];
  const all = [
    ...ordered,
    ...framed,
    ...candidates,
    ...led(numbers, 'number'),
    ...led(admissions, 'confession'),
  ];
  const sayable = all.filter(({ text }) => manner.asks || !text.includes('?'));
  return sayable.length > 0 ? sayable : all;
}

/** Her own frame, when the new topic hangs on the same word. */
function intoFrame(frame: HookFrame, topic: Topic): HookCandidate[] {
  const kinds = PIVOTS[frame.pivot] ?? [];
  if (!kinds.includes(topic.kind)) return [];
  // The opener is put on again for every hook.
  const lead = frame.lead.replace(/^(?:now|right|so|ok|okay|well|look|listen),?\s+/iu, '');
  const strategy = frame.end === '?' ? 'question' : 'own';
  if (frame.pivot === 'about') {
    const told =
      topic.kind === 'clause' && /\b(?:tell|show)\b.* about$/iu.test(lead)
        ? lead.replace(/\s+about$/u, '')
        : lead;
    return [{ strategy, text: `${told} ${topic.inside}${frame.end}` }];
  }
  if (!topic.inside.toLocaleLowerCase('en').startsWith(frame.pivot)) return [];
  return [
    { strategy, text: `${lead.slice(0, lead.length - frame.pivot.length)}${topic.inside}${frame.end}` },
  ];
}
