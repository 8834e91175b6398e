/** Which number of her sources speaks of the same thing as a number of the script, and whether the two agree. */
import type { Features } from '../learned/candidate.js';
import type { NumberContext } from './number-context.js';
import { decoysOf } from './decoys.js';
import { agrees } from './number-support.js';
import { sourceStem } from '../sources/overlap.js';
import type { NumberMention } from './parse/read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** A long story holds hundreds of numbers. */
const MOST_SOURCES = 400;
/** Years and years count as much as one word that stands near both numbers; chosen by eye, the models weigh the sum. */
const SAME_UNIT = 0.35;
/** Doublings between two numbers; what lies farther apart is no slip of the tongue. */
const LARGEST_RATIO = 4;

interface Pair {
  readonly source: SourceNumber;
  /** How much speaks for one thing: 0 nothing, 1 a rare word beside both numbers. */
  readonly strength: number;
  readonly agrees: boolean;
}

/** For each number of a script, those of hers that it may say. */
export type Agreeing = readonly ReadonlySet<SourceNumber>[];

export function agreeingWith(
  mentions: readonly NumberMention[],
  sources: readonly SourceNumber[],
  yearSpoken: number,
): Agreeing {
  return mentions.map(
    (mention) =>
      new Set(
        sources.filter((source) =>
          mention.values.some((value) => agrees(value, mention, source, yearSpoken)),
        ),
      ),
  );
}

/** For each of `mentions`, whose words around are `contexts`. */
export function alignNumbers(
  mentions: readonly NumberMention[],
  contexts: readonly NumberContext[],
  sources: readonly SourceNumber[],
  agreeing: Agreeing,
  yearSpoken: number,
): Features[] {
  const hers = sources.slice(0, MOST_SOURCES);
  const rarity = rarityIn(hers);
  const pairs = mentions.map((mention, at) =>
    hers.map((source): Pair => ({
      source,
      strength: strengthOf(mention, contexts[at] ?? new Map<string, number>(), source, rarity),
      agrees: agreeing[at]?.has(source) ?? false,
    })),
  );
  const tellers = hers.map((_, place) => tellersOf(pairs, place));
  return pairs.map((own, at) => {
    let agree: Pair | undefined;
    let clash: Pair | undefined;
    let taken = 0;
    own.forEach((pair, place) => {
      const { strength } = pair;
      if (pair.agrees) {
        if (!agree || strength > agree.strength) agree = pair;
        return;
      }
      const teller = tellers[place]?.find(({ mention }) => mention !== at);
      // A number of hers that another one of the script tells is no contradiction of this one.
      if (teller && teller.strength >= strength) taken = Math.max(taken, strength);
      else if (strength > (clash?.strength ?? 0)) clash = pair;
    });
    return {
      ...featuresOf(mentions[at], agree, clash, taken),
      ...nounFeatures(mentions[at], own),
      'align.chance': chanceOf(mentions[at], hers, yearSpoken),
    };
  });
}

/** Mentions that agree with the number of hers at `place`, the nearest first. */
function tellersOf(
  pairs: readonly (readonly Pair[])[],
  place: number,
): readonly { readonly mention: number; readonly strength: number }[] {
  return pairs
    .flatMap((own, mention) => {
      const pair = own[place];
      return pair?.agrees ? [{ mention, strength: pair.strength }] : [];
    })
    .toSorted((a, b) => b.strength - a.strength)
    .slice(0, 2);
}

function featuresOf(
  mention: NumberMention | undefined,
  agree: Pair | undefined,
  clash: Pair | undefined,
  taken: number,
): Features {
  const [value = 0] = mention?.values ?? [];
  const isOneUnit = (pair: Pair | undefined): boolean =>
    pair !== undefined &&
    mention?.unit != null &&
    mention.unit.class === pair.source.unit?.class &&
    mention.unit.factor === pair.source.unit.factor;
  return {
    'align.agrees': Number(agree !== undefined),
    'align.agree': agree?.strength ?? 0,
    'align.clash': clash?.strength ?? 0,
    'align.taken': taken,
    'align.lead': (agree?.strength ?? 0) - (clash?.strength ?? 0),
    'align.agreeUnit': Number(isOneUnit(agree)),
    'align.clashUnit': Number(isOneUnit(clash)),
    'align.clashNoun': Number(
      clash !== undefined && clash.source.follower !== '' && clash.source.follower === mention?.follower,
    ),
    'align.clashRatio': clash
      ? Math.min(LARGEST_RATIO, Math.abs(Math.log2(value / clash.source.value)))
      : LARGEST_RATIO + 1,
  };
}

/** How near the thing that is counted stands to the numbers of hers that agree, and to those that do not. */
function nounFeatures(mention: NumberMention | undefined, pairs: readonly Pair[]): Features {
  if (!mention?.countsNoun) return {};
  const noun = sourceStem(mention.follower);
  let same = 0;
  let other = 0;
  for (const { source, agrees } of pairs) {
    const near = source.context.get(noun) ?? 0;
    if (agrees) same = Math.max(same, near);
    else other = Math.max(other, near);
  }
  return { 'align.sameNoun': same, 'align.otherNoun': other };
}

/** Share of the numbers that could as well have been said which agree with some number of hers, too. */
function chanceOf(
  mention: NumberMention | undefined,
  sources: readonly SourceNumber[],
  yearSpoken: number,
): number {
  if (!mention) return 0;
  const decoys = decoysOf(mention.values[0] ?? 0, yearSpoken);
  const met = decoys.filter((decoy) => sources.some((source) => agrees(decoy, mention, source, yearSpoken)));
  return met.length / Math.max(1, decoys.length);
}

/** Words that stand beside many of her numbers tell little. */
function rarityIn(sources: readonly SourceNumber[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { context } of sources)
    for (const stem of context.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 / Math.sqrt(count)]));
}

function strengthOf(
  { unit, countsNoun }: NumberMention,
  context: NumberContext,
  source: SourceNumber,
  rarity: ReadonlyMap<string, number>,
): number {
  let strength = 0;
  if (unit !== null && source.unit !== null) {
    if (unit.class !== source.unit.class) return 0;
    strength = unit.factor === source.unit.factor ? SAME_UNIT : SAME_UNIT / 2;
    // Twelve loaves are no twelve years.
  } else if (unit === null ? source.unit !== null && countsNoun : source.countsNoun) return 0;
  for (const [stem, near] of context) {
    const other = source.context.get(stem);
    if (other !== undefined) strength += Math.sqrt(near * other) * (rarity.get(stem) ?? 1);
  }
  return strength;
}
