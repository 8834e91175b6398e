/** What is left open for her where she has said nothing on a topic, by what the topic wants. */
import { tells, type BlankKind, type Family } from './scaffolds.js';
import type { TopicNeed } from '../topic/topic-needs.js';

/** The first ones can each carry a short script, so the attempts share them out; a second blank is the first of `after`. */
const BLANKS: Readonly<
  Record<TopicNeed, { readonly leads: readonly BlankKind[]; readonly after: readonly BlankKind[] }>
> = {
  scene: { leads: ['moment', 'saw'], after: ['result', 'trouble', 'change'] },
  how: { leads: ['step', 'tip'], after: ['next', 'mistake', 'sign'] },
  question: { leads: ['answer', 'step'], after: ['reason', 'mistake'] },
  warning: { leads: ['harm', 'mistake'], after: ['tip', 'sign'] },
  apart: { leads: ['sign', 'mistake'], after: ['tip', 'reason'] },
  why: { leads: ['answer'], after: ['sign', 'tip'] },
  sums: { leads: ['sums'], after: ['reason', 'tip'] },
  list: { leads: ['items'], after: ['reason', 'tip'] },
  offer: { leads: ['what'], after: ['time', 'price', 'place'] },
  open: { leads: ['answer', 'tip', 'mistake'], after: ['reason', 'sign'] },
};
const OF_A_MYTH: (typeof BLANKS)['open'] = { leads: ['answer', 'reason'], after: ['sign', 'tip'] };

/** Best first for this attempt. */
export function blanksInOrder(family: Family, need: TopicNeed, attempt: number): readonly BlankKind[] {
  const { leads, after } = wantedBy(family, need);
  const at = attempt % leads.length;
  const lead = [...leads.slice(at), ...leads.slice(0, at)];
  return [...lead.slice(0, 1), ...after, ...lead.slice(1)];
}

/** What nobody has told before she is asked for it: left open where a script would be much too short. */
const DEEPER = {
  story: ['saw', 'trouble', 'meaning'],
  advice: ['mistake', 'sign', 'tip'],
  why: ['reason', 'sign', 'tip'],
  /** A thing or somebody: nobody goes wrong with the night nurse. */
  open: ['saw', 'meaning', 'tip'],
} as const satisfies Record<string, readonly BlankKind[]>;

/** Best first; none for who sells. */
export function deeperBlanks(family: Family, need: TopicNeed): readonly BlankKind[] {
  if (family === 'offer') return [];
  if (tells(family) && need !== 'how' && need !== 'list') return DEEPER.story;
  return need === 'why' || need === 'open' ? DEEPER[need] : DEEPER.advice;
}

function wantedBy(family: Family, need: TopicNeed): (typeof BLANKS)['open'] {
  if (family === 'offer') return BLANKS.offer;
  if (family === 'myth') return OF_A_MYTH;
  if (!tells(family)) return BLANKS[need];
  if (need === 'scene' || need === 'open' || need === 'offer' || need === 'warning') return BLANKS.scene;
  return { leads: BLANKS[need].leads.slice(0, 1), after: ['saw', 'trouble', 'meaning'] };
}
