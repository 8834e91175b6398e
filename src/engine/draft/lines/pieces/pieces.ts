/** The pieces a script is put together from, and the order in which they may be spoken. */
import type { BeatKind, Blank } from '../../../types.js';
import type { Line } from '../../her-material/material.js';
import { BLANK_KINDS, tells, type Family, type Role } from '../scaffolds/scaffolds.js';

/** `told`: with this request; `own`: of hers on the topic; `near`: what touches it, or who she is; `kin`: of her other scripts; `lead`, `life`: the rest of her story, before or behind; `said`: asked for; `parting`: to the viewer; `label`: her closing task. */
export type PieceRole =
  Role | 'parting' | 'told' | 'own' | 'near' | 'lead' | 'life' | 'kin' | 'said' | 'label';

/** One or a few sentences that are said together. */
export interface Piece {
  readonly role: PieceRole;
  readonly kind: BeatKind;
  readonly lines: readonly string[];
  readonly seconds: number;
  readonly blank: Blank | null;
  /** It is on the topic itself, not what led up to it or came after. */
  readonly isCore?: boolean;
  /** What a script of hers comes to: without it the rest has no point. */
  readonly isEnding?: boolean;
  /** It says a line that must be told: it stays, however little room there is. */
  readonly isAsked?: boolean;
  /** Her story where she has said nothing on the topic: who is talking is said before what is left open. */
  readonly isGround?: boolean;
  /** The line of hers it begins with. */
  readonly from?: Line | undefined;
}

/** What she tells now comes before everything but what leads up to it. */
const SPEAKING_ORDER: readonly PieceRole[] = [
  'lead',
  'told',
  'own',
  'said',
  'what',
  'who',
  'moment',
  'point',
  'answer',
  'sums',
  'items',
  'harm',
  'step',
  'next',
  'mistake',
  'saw',
  'trouble',
  'reason',
  'sign',
  'price',
  'time',
  'place',
  'change',
  'result',
  'tip',
  'meaning',
  // What the topic is about comes first, what touches it after it.
  'near',
  'kin',
  'life',
  'label',
  'parting',
];
const KIND_OF: Readonly<Partial<Record<PieceRole, BeatKind>>> = {
  what: 'setup',
  who: 'setup',
  moment: 'story',
  saw: 'story',
  trouble: 'story',
  reason: 'proof',
  meaning: 'turn',
  sign: 'proof',
};
/** Where a piece goes when the plan has no beat of its kind, best first. */
const INSTEAD: Readonly<Record<BeatKind, readonly BeatKind[]>> = {
  hook: [],
  cta: [],
  setup: ['story', 'point', 'turn', 'proof'],
  point: ['proof', 'setup', 'story', 'turn'],
  story: ['point', 'setup', 'proof', 'turn'],
  proof: ['point', 'story', 'turn', 'setup'],
  turn: ['point', 'proof', 'story', 'setup'],
};

/** Her task for the viewer, and a word to go with, interrupt nothing she tells. */
const AT_THE_END: ReadonlySet<PieceRole> = new Set(['label', 'parting']);

/** Told in their order, wherever the plan would have a turn. */
const OF_THE_STORY: ReadonlySet<PieceRole> = new Set([
  'lead',
  'told',
  'own',
  'said',
  'change',
  'result',
  'meaning',
]);

export function kindOf(role: PieceRole, family: Family): BeatKind {
  if (tells(family) && OF_THE_STORY.has(role)) return 'story';
  // What there is to have is said before who sells it.
  if (family === 'offer' && role === 'said') return 'setup';
  return KIND_OF[role] ?? 'point';
}

/** As they would be spoken. */
export function inSpeakingOrder<Role extends PieceRole>(roles: readonly Role[]): readonly Role[] {
  return roles.toSorted((a, b) => SPEAKING_ORDER.indexOf(a) - SPEAKING_ORDER.indexOf(b));
}

export function secondsOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { seconds }) => sum + seconds, 0);
}

export interface BeatPieces {
  readonly kind: BeatKind;
  readonly pieces: readonly Piece[];
}

/** Lays pieces onto the middle beats of a plan, in speaking order; beats that got nothing are left out. */
export function arrange(pieces: readonly Piece[], beats: readonly BeatKind[]): BeatPieces[] {
  const middle = beats.slice(1, -1);
  const kinds = middle.length > 0 ? middle : (['point'] as const);
  const groups: { kind: BeatKind; pieces: Piece[] }[] = kinds.map((kind) => ({ kind, pieces: [] }));
  const runs = runsOf(inOrder(pieces), kinds);
  let from = 0;
  runs.forEach(({ kind, pieces: own }, at) => {
    const next = runs[at + 1]?.kind;
    const open = groups.slice(from);
    const first = open.findIndex((group) => group.kind === kind);
    const end = open.findIndex((group, place) => place > first && group.kind === next);
    const taken = open.slice(0, end < 0 ? undefined : end).filter((group) => group.kind === kind);
    // What comes later is never said earlier: without a beat of its kind it joins the one before.
    const last = shareOut(own, taken.length > 0 ? taken : open.slice(0, 1));
    from = Math.max(from, last ? groups.indexOf(last) : from);
  });
  return groups.filter((group) => group.pieces.length > 0);
}

/** Neighbours that want a beat of the same kind. */
function runsOf(
  pieces: readonly Piece[],
  kinds: readonly BeatKind[],
): { readonly kind: BeatKind; readonly pieces: readonly Piece[] }[] {
  const runs: { kind: BeatKind; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const kind = placeOf(piece, kinds);
    const last = runs.at(-1);
    if (last?.kind === kind) last.pieces.push(piece);
    else runs.push({ kind, pieces: [piece] });
  }
  return runs;
}

/** What closes the middle stays at its end, whatever the plan calls the last beat. */
function placeOf({ kind, role }: Piece, kinds: readonly BeatKind[]): BeatKind {
  const last = kinds.at(-1) ?? 'point';
  if (AT_THE_END.has(role)) return last;
  // What she says herself comes before what is asked of her.
  const proofFirst =
    kinds.includes('point') && kinds.indexOf('proof') >= 0 && kinds.indexOf('proof') < kinds.indexOf('point');
  if (proofFirst && (role === 'own' || role === 'told' || role === 'near') && kind === 'point')
    return 'proof';
  if (proofFirst && kind === 'proof' && isBlank(role)) return 'point';
  if (kinds.includes(kind)) return kind;
  if (kind === 'turn') return last;
  return INSTEAD[kind].find((other) => kinds.includes(other)) ?? last;
}

const isBlank = (role: PieceRole): boolean => (BLANK_KINDS as readonly string[]).includes(role);

/** A scene of hers is told before she is asked what more there was. */
function inOrder(pieces: readonly Piece[]): Piece[] {
  const orderOf = ({ role, kind, isGround }: Piece): number =>
    SPEAKING_ORDER.indexOf(isGround || (role === 'near' && kind === 'story') ? 'own' : role);
  return pieces.toSorted((a, b) => orderOf(a) - orderOf(b));
}

/** In order, about evenly by seconds; with as few pieces as beats each beat gets one. The last beat that got one. */
function shareOut<Group extends { readonly pieces: Piece[] }>(
  pieces: readonly Piece[],
  groups: readonly Group[],
): Group | undefined {
  const total = pieces.reduce((sum, piece) => sum + piece.seconds, 0);
  let before = 0;
  pieces.forEach((piece, index) => {
    const bySeconds = Math.floor((before / Math.max(1, total)) * groups.length);
    const at = pieces.length <= groups.length ? index : Math.min(groups.length - 1, bySeconds);
    groups[AT_THE_END.has(piece.role) ? groups.length - 1 : at]?.pieces.push(piece);
    before += piece.seconds;
  });
  return groups.findLast((group) => group.pieces.length > 0);
}
