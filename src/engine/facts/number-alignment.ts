/** Which number of her sources speaks of the same thing as a number of the script, and whether the two agree. */
import type { Features } from './candidate.js';
import type { NumberContext } from './number-context.js';
import { agrees } from './number-support.js';
import type { NumberMention } from './read-numbers.js';
import type { SourceNumber } from './source-numbers.js';

/** A long story holds hundreds of numbers. */
const MOST_SOURCES = 400;
const SAME_UNIT = 0.35;
const LARGEST_RATIO = 4;

interface Pair {
  readonly source: SourceNumber;
  /** How much speaks for one thing, 0 to about 4. */
  readonly strength: number;
  readonly words: number;
  readonly agrees: boolean;
}

/** For each of `mentions`, whose words around are `contexts`. */
export function alignNumbers(
  mentions: readonly NumberMention[],
  contexts: readonly NumberContext[],
  sources: readonly SourceNumber[],
): Features[] {
  const hers = sources.slice(0, MOST_SOURCES);
  const rarity = rarityIn(hers);
  const pairs = mentions.map((mention, at) =>
    hers.map((source): Pair => {
      const words = sharedWords(contexts[at] ?? new Map(), source.context, rarity);
      const unit = unitStrength(mention, source);
      return {
        source,
        words,
        strength: unit === null ? 0 : words + unit,
        agrees: mention.values.some((value) => agrees(value, mention, source)),
      };
    }),
  );
  return mentions.map((mention, at) => {
    const own = pairs[at] ?? [];
    /** Another number of the script tells this one of hers. */
    const takenBy = (place: number): number =>
      Math.max(
        0,
        ...pairs.map((others, other) => {
          const pair = other === at ? undefined : others[place];
          return pair?.agrees ? pair.strength + 0.01 : 0;
        }),
      );
    let agree: Pair | undefined;
    let clash: Pair | undefined;
    let taken = 0;
    let agreeFree = 0;
    own.forEach((pair, place) => {
      if (pair.agrees) {
        if (!agree || pair.strength > agree.strength) agree = pair;
        if (pair.strength >= takenBy(place)) agreeFree = Math.max(agreeFree, pair.strength);
      } else if (pair.strength > 0) {
        if (pair.strength > (clash?.strength ?? 0) || pair.strength > taken) {
          if (takenBy(place) >= pair.strength) taken = Math.max(taken, pair.strength);
          else if (pair.strength > (clash?.strength ?? 0)) clash = pair;
        }
      }
    });
    const [value = 0] = mention.values;
    return {
      'al.agree': agree?.strength ?? 0,
      'al.agrees': Number(agree !== undefined),
      'al.agreeFree': agreeFree,
      'al.agreeWords': agree?.words ?? 0,
      'al.clash': clash?.strength ?? 0,
      'al.clashWords': clash?.words ?? 0,
      'al.taken': taken,
      'al.lead': (agree?.strength ?? 0) - (clash?.strength ?? 0),
      'al.leadFree': agreeFree - (clash?.strength ?? 0),
      'al.leadWords': (agree?.words ?? 0) - (clash?.words ?? 0),
      'al.clashNoun': Number(
        clash !== undefined && clash.source.follower !== '' && clash.source.follower === mention.follower,
      ),
      'al.clashUnit': Number(clash !== undefined && sameUnit(mention, clash.source)),
      'al.agreeUnit': Number(agree !== undefined && sameUnit(mention, agree.source)),
      'al.clashRatio': clash
        ? Math.min(LARGEST_RATIO, Math.abs(Math.log2(value / clash.source.value)))
        : LARGEST_RATIO + 1,
      'al.clashFigure': Number(clash !== undefined && mention.unit === null && clash.source.unit === null),
    };
  });
}

/** Words that stand beside many of her numbers tell little. */
function rarityIn(sources: readonly SourceNumber[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { context } of sources)
    for (const stem of context.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return new Map([...counts].map(([stem, count]) => [stem, 1 / Math.sqrt(count)]));
}

function sharedWords(mine: NumberContext, hers: NumberContext, rarity: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const [stem, near] of mine) {
    const other = hers.get(stem);
    if (other !== undefined) sum += Math.sqrt(near * other) * (rarity.get(stem) ?? 1);
  }
  return sum;
}

/** Null when the two can be no numbers of one thing. */
function unitStrength({ unit, countsNoun }: NumberMention, source: SourceNumber): number | null {
  if (unit === null && source.unit === null) return 0;
  if (unit !== null && source.unit !== null) {
    if (unit.class !== source.unit.class) return null;
    return unit.factor === source.unit.factor ? SAME_UNIT : SAME_UNIT / 2;
  }
  const isOther = unit === null ? countsNoun : source.countsNoun;
  return isOther ? null : 0;
}

function sameUnit({ unit }: NumberMention, source: SourceNumber): boolean {
  return unit !== null && unit.class === source.unit?.class && unit.factor === source.unit.factor;
}
