/** What is asked of her and said around it, in the order in which a script would rather have it. */
import { tells, type BlankKind, type Family, type Role } from './scaffolds.js';
import type { TopicNeed } from '../topic/topic-needs.js';

/** What is left open by what the topic wants: the first ones can each carry a short script, so the attempts share them out. */
const BLANKS: Readonly<
  Record<TopicNeed, { readonly leads: readonly BlankKind[]; readonly after: readonly BlankKind[] }>
> = {
  scene: { leads: ['moment', 'saw'], after: ['trouble', 'result', 'meaning', 'change'] },
  how: { leads: ['step', 'mistake', 'tip'], after: ['next', 'sign', 'reason'] },
  question: { leads: ['answer', 'step'], after: ['mistake', 'reason', 'tip', 'next'] },
  warning: { leads: ['harm', 'mistake'], after: ['sign', 'tip', 'reason'] },
  apart: { leads: ['sign', 'mistake'], after: ['tip', 'reason'] },
  why: { leads: ['answer'], after: ['sign', 'tip', 'mistake'] },
  sums: { leads: ['sums'], after: ['reason', 'tip', 'meaning'] },
  list: { leads: ['items'], after: ['reason', 'tip', 'mistake'] },
  offer: { leads: ['what'], after: ['time', 'price', 'who', 'place', 'reason'] },
  open: { leads: ['answer', 'tip', 'mistake'], after: ['sign', 'reason', 'step'] },
};
const OF_A_MYTH: (typeof BLANKS)['open'] = { leads: ['answer', 'reason'], after: ['sign', 'tip', 'mistake'] };
/** Lines that say nothing of hers. */
const PLAIN: Readonly<Record<Family, readonly Role[]>> = {
  advice: ['turn', 'ask', 'recap'],
  myth: ['turn', 'ask', 'recap'],
  story: ['ask', 'turn', 'recap'],
  scene: ['ask', 'turn', 'recap'],
  offer: ['turn', 'ask', 'recap'],
};

/** `known`: she has said enough on the topic, so that plain lines come before what is left open. */
export function piecesInOrder(
  family: Family,
  need: TopicNeed,
  known: boolean,
  attempt: number,
): readonly Role[] {
  const { leads, after } = wantedBy(family, need);
  // "Try it this week" is said of what can be tried, and of the rest only where nothing else fills the time.
  const plain =
    need === 'open'
      ? PLAIN[family].toSorted((a, b) => Number(a === 'turn') - Number(b === 'turn'))
      : PLAIN[family];
  const at = attempt % leads.length;
  const blanks = [...leads.slice(at), ...leads.slice(0, at), ...after];
  // What happened is told already: what is missing is how it was.
  const open = known && leads[0] === 'moment' ? blanks.filter((kind) => kind !== 'moment') : blanks;
  return known ? [...plain, ...open] : [...open, ...plain];
}

function wantedBy(family: Family, need: TopicNeed): (typeof BLANKS)['open'] {
  if (family === 'offer') return BLANKS.offer;
  if (family === 'myth') return OF_A_MYTH;
  if (!tells(family)) return BLANKS[need];
  if (need === 'scene' || need === 'open' || need === 'offer' || need === 'warning') return BLANKS.scene;
  return { leads: BLANKS[need].leads.slice(0, 1), after: ['saw', 'trouble', 'meaning'] };
}
