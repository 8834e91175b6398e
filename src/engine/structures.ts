/** Beat structures that have proven themselves for a kind of content, a length and a goal. */
import type { BeatKind, ContentType, Goal, Seconds } from './types.js';

export interface Structure {
  readonly beats: readonly BeatKind[];
  /** Where it comes from and why it works, in one line. */
  readonly reason: string;
}

interface StructureRow extends Structure {
  /** Shortest and longest duration it can breathe in. */
  readonly seconds: readonly [number, number];
  /** Goals it serves best; empty = any. */
  readonly goals: readonly Goal[];
}

const row = (
  beats: string,
  seconds: readonly [number, number],
  goals: readonly Goal[],
  reason: string,
): StructureRow => ({ beats: beats.split(' ') as BeatKind[], seconds, goals, reason });

const PAS = 'problem-agitate-solve (direct response copy): the ache first, then the way out';
const INVERTED = 'inverted pyramid (news desks): the answer first, so an early leaver has it too';
const LISTICLE = 'list post: counted points promise an end, which is what gets saved';
const CASE = 'case study: one real case carries the lesson and its proof';
const IN_MEDIAS_RES = 'in medias res: start where it hurts, explain afterwards';
const BUT_THEREFORE = 'but/therefore (Parker and Stone): each beat turns the last one over';
const FREYTAG = 'story arc (Freytag), cut to what fits: place, trouble, turn, meaning';
const BAB = 'before-after-bridge (direct response copy): then, now, and what lies between';
const REFUTATION = 'refutation text (conceptual-change research): name the error, refute it, replace it';
const DEMO = 'show, then tell: the working thing first, the steps after';
const OPEN_LOOP = 'open loop: a question at the start that only the turn closes';
const AIDA = 'attention-interest-desire-action (Lewis, 1898) with proof for desire';
const PEAK_END = 'peak-end rule (Kahneman): the strongest moment late, then straight out';

/** Three to eight rows a type; every duration and goal finds at least three. */
const ROWS: Readonly<Record<ContentType, readonly StructureRow[]>> = {
  educational: [
    row('hook point cta', [15, 30], [], INVERTED),
    row('hook setup point cta', [15, 45], [], PAS),
    row('hook proof point cta', [15, 45], ['sales', 'reach'], CASE),
    row('hook point point point cta', [30, 90], ['saves'], LISTICLE),
    row('hook setup point proof cta', [30, 90], ['sales', 'followers'], PAS),
    row('hook story point turn cta', [30, 90], ['reach', 'followers'], BUT_THEREFORE),
    row('hook setup point point proof turn cta', [60, 90], ['saves'], LISTICLE),
    row('hook story setup point proof point cta', [60, 90], [], CASE),
  ],
  inspirational: [
    row('hook story cta', [15, 30], [], IN_MEDIAS_RES),
    row('hook turn cta', [15, 30], ['reach'], BUT_THEREFORE),
    row('hook story turn cta', [15, 60], ['followers'], PEAK_END),
    row('hook setup story turn cta', [30, 90], [], FREYTAG),
    row('hook story proof cta', [30, 60], ['sales', 'saves'], BAB),
    row('hook setup story turn proof cta', [45, 90], ['reach'], BAB),
    row('hook story setup turn point cta', [45, 90], ['saves'], IN_MEDIAS_RES),
  ],
  entertaining: [
    row('hook turn cta', [15, 30], [], BUT_THEREFORE),
    row('hook story cta', [15, 30], [], IN_MEDIAS_RES),
    row('hook setup turn cta', [15, 60], ['reach'], OPEN_LOOP),
    row('hook story turn cta', [30, 90], ['followers'], PEAK_END),
    row('hook setup story turn cta', [30, 90], [], FREYTAG),
    row('hook story turn story turn cta', [45, 90], ['reach'], BUT_THEREFORE),
    row('hook story proof turn cta', [30, 90], ['sales', 'saves'], OPEN_LOOP),
  ],
  storytelling: [
    row('hook story cta', [15, 30], [], IN_MEDIAS_RES),
    row('hook story turn cta', [15, 60], ['reach'], PEAK_END),
    row('hook setup story cta', [15, 45], [], FREYTAG),
    row('hook setup story turn cta', [30, 90], ['followers'], FREYTAG),
    row('hook story setup turn proof cta', [45, 90], ['sales'], IN_MEDIAS_RES),
    row('hook setup story turn story point cta', [60, 90], ['saves'], BUT_THEREFORE),
    row('hook story turn story proof cta', [60, 90], [], BUT_THEREFORE),
  ],
  promotional: [
    row('hook point cta', [15, 30], ['sales'], INVERTED),
    row('hook proof cta', [15, 30], ['reach'], CASE),
    row('hook setup point cta', [15, 45], [], PAS),
    row('hook setup point proof cta', [30, 90], ['sales'], AIDA),
    row('hook story proof cta', [30, 60], ['followers', 'reach'], CASE),
    row('hook story turn point cta', [30, 90], [], BAB),
    row('hook setup story proof point cta', [45, 90], ['saves'], AIDA),
  ],
  'behind-the-scenes': [
    row('hook setup cta', [15, 30], [], IN_MEDIAS_RES),
    row('hook story cta', [15, 30], ['followers'], OPEN_LOOP),
    row('hook proof cta', [15, 30], ['sales'], DEMO),
    row('hook setup story turn cta', [30, 90], ['reach'], FREYTAG),
    row('hook story point proof cta', [30, 90], ['sales', 'saves'], DEMO),
    row('hook story setup point cta', [30, 90], [], IN_MEDIAS_RES),
    row('hook setup point story turn proof cta', [60, 90], ['followers'], BUT_THEREFORE),
  ],
  'myth-busting': [
    row('hook turn cta', [15, 30], [], REFUTATION),
    row('hook turn point cta', [15, 45], ['reach'], REFUTATION),
    row('hook proof turn cta', [15, 45], ['sales'], CASE),
    row('hook setup turn point cta', [30, 90], ['saves'], REFUTATION),
    row('hook setup turn proof cta', [30, 90], [], REFUTATION),
    row('hook story turn point cta', [30, 90], ['followers'], CASE),
    row('hook setup turn point proof point cta', [60, 90], ['saves'], LISTICLE),
  ],
  tutorial: [
    row('hook point cta', [15, 30], [], INVERTED),
    row('hook point point cta', [15, 45], ['saves'], LISTICLE),
    row('hook proof point cta', [15, 45], ['reach'], DEMO),
    row('hook setup point point point cta', [30, 90], [], LISTICLE),
    row('hook proof setup point point cta', [30, 90], ['reach', 'sales'], DEMO),
    row('hook story point point proof cta', [45, 90], ['followers'], CASE),
    row('hook setup point point point proof cta', [60, 90], ['saves'], DEMO),
  ],
};

/**
 * Structures with their reasons, those made for the goal first; at least three, all different.
 * @internal
 */
export function structureChoices(
  contentType: ContentType,
  seconds: Seconds,
  goal: Goal,
): readonly Structure[] {
  const fitting = ROWS[contentType].filter(
    ({ seconds: [shortest, longest] }) => seconds >= shortest && seconds <= longest,
  );
  const rank = (structure: StructureRow): number =>
    structure.goals.includes(goal) ? 0 : structure.goals.length === 0 ? 1 : 2;
  return fitting.toSorted((a, b) => rank(a) - rank(b));
}

/** Beat kinds in order, best for the goal first; at least three different ones for every type, duration and goal. */
export function structuresFor(
  contentType: ContentType,
  seconds: Seconds,
  goal: Goal,
): readonly (readonly BeatKind[])[] {
  return structureChoices(contentType, seconds, goal).map((structure) => structure.beats);
}
