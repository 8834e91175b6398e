/** What is left open for her where she has said nothing on a topic, by what the topic wants. */
import { tells, type BlankKind, type Family } from './scaffolds/scaffolds.js';
import type { TopicNeed } from '../topic/topic-needs.js';

/** Each of the first can carry a short script, so the attempts share them out; what is asked beside it is the first of `after`, another for each attempt. */
interface Wanted {
  readonly leads: readonly BlankKind[];
  readonly after: readonly BlankKind[];
}
const BLANKS: Readonly<Record<TopicNeed, Wanted>> = {
  scene: { leads: ['moment', 'saw'], after: ['result', 'trouble', 'change'] },
  how: { leads: ['step'], after: ['next', 'mistake', 'tip'] },
  question: { leads: ['answer'], after: ['reason', 'tip'] },
  warning: { leads: ['harm', 'reason'], after: ['tip'] },
  apart: { leads: ['sign', 'mistake'], after: ['tip', 'reason'] },
  why: { leads: ['answer'], after: ['sign', 'tip'] },
  sums: { leads: ['sums'], after: ['reason', 'tip'] },
  list: { leads: ['items'], after: ['tip', 'reason'] },
  offer: { leads: ['what'], after: ['time', 'price', 'place'] },
  /** A thing or somebody: there is no answer to it. */
  open: { leads: ['point', 'tip'], after: ['tip', 'point'] },
};
/** What everybody says is answered, or nothing is put right. */
const OF_A_MYTH: Wanted = { leads: ['answer'], after: ['reason', 'tip'] };
/** These are asked in this order, whatever the attempt. */
const KEEPS_ORDER: ReadonlySet<TopicNeed> = new Set(['offer', 'scene']);

/** Best first for this attempt. */
export function blanksInOrder(family: Family, need: TopicNeed, attempt: number): readonly BlankKind[] {
  const { leads, after } = wantedBy(family, need);
  const [first, ...others] = turned(leads, attempt);
  const next = KEEPS_ORDER.has(need) ? after : turned(after, attempt);
  return [...new Set([...(first ? [first] : []), ...next, ...others])];
}

function turned<T>(all: readonly T[], by: number): readonly T[] {
  const at = by % all.length;
  return [...all.slice(at), ...all.slice(0, at)];
}

/** What nobody has told before she is asked for it: left open where a script would be much too short. */
const DEEPER = {
  story: ['saw', 'trouble', 'meaning', 'change'],
  advice: ['mistake', 'tip', 'reason', 'saw', 'sign', 'meaning'],
  why: ['reason', 'sign', 'tip', 'saw', 'mistake', 'meaning'],
  /** A thing or somebody: nobody goes wrong with the night nurse. */
  open: ['point', 'tip', 'meaning', 'saw', 'reason'],
} as const satisfies Record<string, readonly BlankKind[]>;

/** Best first. `isTold`: she has told of the topic. */
export function deeperBlanks(family: Family, need: TopicNeed, isTold: boolean): readonly BlankKind[] {
  // Where what there is to have was said, it is asked when, why and for whom.
  if (family === 'offer') return [isTold ? 'time' : 'what', 'reason', 'who', 'place', 'price'];
  if (family === 'story' || (family === 'scene' && need !== 'how' && need !== 'list')) return DEEPER.story;
  return need === 'why' || need === 'open' ? DEEPER[need] : DEEPER.advice;
}

function wantedBy(family: Family, need: TopicNeed): Wanted {
  if (family === 'offer') return BLANKS.offer;
  if (family === 'myth') return OF_A_MYTH;
  // What is taught is not sold, whatever word stands in the topic.
  if (!tells(family)) return BLANKS[need === 'offer' ? 'open' : need];
  if (need === 'scene' || need === 'open' || need === 'offer' || need === 'warning') return BLANKS.scene;
  return { leads: BLANKS[need].leads.slice(0, 1), after: ['saw', 'trouble', 'meaning'] };
}
