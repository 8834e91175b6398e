/** First lines around a topic, many ways; which of them is hers is decided by her manner and the ranker. */
import type { HookStrategy } from '../../generate/hook-strategies.js';
import { FIRST_PERSON } from '../../persona/reading/cues.js';
import type { HookFrame } from '../../persona/reading/hook-patterns.js';
import { countWords } from '../../text/words.js';
import type { Manner } from '../manner/manner.js';
import type { Refusal } from '../lines/refused.js';
import { sayScaffold, type Register } from '../lines/scaffolds/say-scaffold.js';
import { HOOKS, hooksOf, type Family, type Scaffolds } from '../lines/scaffolds/scaffolds.js';
import type { TopicKind } from '../topic/topic-forms.js';
import type { TopicSlots } from '../topic/topic-slots.js';

export interface HookCandidate {
  readonly text: string;
  /** `plain`: the topic, and little more; `own`: in a frame of hers. */
  readonly strategy: HookStrategy | 'plain' | 'own';
}

const PIVOTS: Readonly<Record<string, readonly TopicKind[]>> = {
  about: ['thing', 'doing', 'choice', 'clause'],
  why: ['why'],
  how: ['how-to', 'clause'],
  what: ['clause'],
  when: ['when'],
};
/** With a line of hers before it, only a short sentence may hold the topic. */
const LED_EXTRA_CHARACTERS = 30;
const MOST_LED_BY = 3;
/** A topic of more words is a sentence already and stands alone, unless it begins `when ...`; so does a piece of a sentence. */
const LONGEST_WRAPPED_WORDS = 8;

/** Behind a colon or a sentence of ours, and before nothing, any topic can be said as it was typed. */
const STANDS_ALONE = /^(?:[^{}]{1,40}[:.?!]\s)?\{[tT]\}(?:\{end\}|[.?।])?$/u;

const FULL_STOP = /[.।]$/u;

export interface HookMaterial {
  readonly topic: TopicSlots;
  readonly manner: Manner;
  readonly family: Family;
  readonly scaffolds: Scaffolds;
  readonly register: Register;
  readonly isRefused: Refusal;
  /** Her dialect or slang is not that of our frames. */
  readonly speaksOtherwise: boolean;
  /** Short sentences of hers on the topic that can stand first, with a number, an admission, or in the middle of it. */
  readonly numbers: readonly string[];
  readonly admissions: readonly string[];
  readonly scenes: readonly string[];
  /** An order of hers on the topic, without its condition: `ask to be shown the mounts first`. */
  readonly orders: readonly string[];
}

/** Every candidate names the topic; opener and end marks are put on later. */
export function hookCandidates(material: HookMaterial): HookCandidate[] {
  const { topic, manner, numbers, admissions, scenes, orders } = material;
  const { t = '', T = '' } = topic.slots;
  const isLong = topic.isTorn || (topic.kind !== 'when' && countWords(T) > LONGEST_WRAPPED_WORDS);
  const candidates = fromScaffolds(material, isLong);
  const short = candidates
    .filter(({ text, strategy }) => strategy === 'plain' && text.length < t.length + LED_EXTRA_CHARACTERS)
    .slice(0, MOST_LED_BY);
  const framed = isLong ? [] : manner.frames.flatMap((frame) => intoFrame(frame, topic));
  const led = (lines: readonly string[], strategy: HookStrategy): HookCandidate[] =>
    lines.flatMap((line) => [
      ...(topic.kind === 'thing' && !topic.isTorn ? [{ strategy, text: `${line} ${T}.` }] : []),
      ...short.map(({ text }) => ({ strategy, text: `${line} ${text}` })),
    ]);
  const ordered =
    topic.kind === 'when'
      ? orders.map((order): HookCandidate => ({ strategy: 'command', text: `${T}, ${order}` }))
      : [];
  const all = [
    ...ordered,
    ...framed,
    ...candidates,
    ...led(numbers, 'number'),
    ...led(admissions, 'confession'),
    ...led(scenes, 'mid-story'),
  ];
  // Our frames stand out beside a dialect; the topic alone does not.
  const bare: HookCandidate = { strategy: 'plain', text: `${T}${topic.slots['end'] ?? ''}` };
  const spoken = material.speaksOtherwise ? [bare, ...framed, ...led(numbers, 'number')] : all;
  const sayable = spoken.filter(
    ({ text }) => (manner.asks || !/[?？]/u.test(text)) && !material.isRefused(text),
  );
  return sayable.length > 0 ? sayable : [bare];
}

function fromScaffolds(
  { topic, family, scaffolds, register }: HookMaterial,
  isLong: boolean,
): HookCandidate[] {
  // `this` names nothing yet in a first line.
  const { a, ...named } = topic.slots;
  const slots = a === scaffolds.this ? named : topic.slots;
  const fits = (kinds: string, template: string): boolean => {
    const all = kinds.split(' ');
    const isAlone = STANDS_ALONE.test(template);
    if (isLong && (!isAlone || (topic.isTorn && kinds !== ''))) return false;
    const isAny = isAlone && !topic.isTorn && (isLong || topic.kind === 'question') && all.includes('thing');
    return kinds === '' || isAny || all.includes(topic.kind);
  };
  const ends = (template: string): string =>
    slots['end'] === '?' ? template.replace(FULL_STOP, '?') : template;
  // What is hers is told, even where it teaches: `how I stopped the ants`.
  const isHers = family !== 'offer' && FIRST_PERSON.test(topic.slots['t'] ?? '');
  const hooks = hooksOf(scaffolds, isHers ? 'story' : family);
  return HOOKS.flatMap((strategy) =>
    hooks[strategy].flatMap(([kinds, template]): HookCandidate[] => {
      if (!fits(kinds, template)) return [];
      const text = sayScaffold(
        STANDS_ALONE.test(template) ? ends(template) : template,
        slots,
        register,
        scaffolds,
      );
      return text === null ? [] : [{ strategy, text }];
    }),
  );
}

/** Her own frame, when the new topic hangs on the same word. English frames only are known. */
function intoFrame(frame: HookFrame, { kind, slots }: TopicSlots): HookCandidate[] {
  const kinds = PIVOTS[frame.pivot] ?? [];
  const inside = slots['t'] ?? '';
  if (!kinds.includes(kind)) return [];
  // The opener is put on again for every hook.
  const lead = frame.lead.replace(/^(?:now|right|so|ok|okay|well|look|listen),?\s+/iu, '');
  const strategy = frame.end === '?' ? 'question' : 'own';
  if (frame.pivot === 'about') {
    const told =
      kind === 'clause' && /\b(?:tell|show)\b.* about$/iu.test(lead)
        ? lead.replace(/(?<!\s)\s+about$/u, '')
        : lead;
    return [{ strategy, text: `${told} ${inside}${frame.end}` }];
  }
  if (!inside.toLowerCase().startsWith(frame.pivot)) return [];
  return [{ strategy, text: `${lead.slice(0, lead.length - frame.pivot.length)}${inside}${frame.end}` }];
}
