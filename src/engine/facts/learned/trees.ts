/** A sum of small decision trees over named features: what the models of invented facts are made of. */
import { z } from 'zod';

/** A leaf's logit, or: feature number, cut, where the feature is at most the cut, where it is above it. */
export type Tree = number | readonly [feature: number, cut: number, below: Tree, above: Tree];

export interface TreeModel {
  readonly features: readonly string[];
  /** Logit before any tree. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

export const treeSchema: z.ZodType<Tree> = z.lazy(() =>
  z.union([z.number(), z.tuple([z.number(), z.number(), treeSchema, treeSchema])]),
);

/** Marks a leaf where a node has the place of its feature. */
const LEAF = -1;

/** Features to logit; a feature that is missing counts as 0. */
export function scorerOf({
  features,
  base,
  trees,
}: TreeModel): (values: Readonly<Record<string, number>>, more?: Readonly<Record<string, number>>) => number {
  // Only what some tree asks for is looked up.
  const names: string[] = [];
  const places: number[] = [];
  const cuts: number[] = [];
  const above: number[] = [];
  // The node below a cut stands next to it, the one above it behind all of those.
  const lay = (tree: Tree): number => {
    const at = places.length;
    if (typeof tree === 'number') {
      places.push(LEAF);
      cuts.push(tree);
      above.push(0);
      return at;
    }
    const name = features[tree[0]] ?? '';
    const known = names.indexOf(name);
    places.push(known < 0 ? names.push(name) - 1 : known);
    cuts.push(tree[1]);
    above.push(0);
    lay(tree[2]);
    above[at] = lay(tree[3]);
    return at;
  };
  const roots = Int32Array.from(trees.map(lay));
  const placeOf = Int32Array.from(places);
  const cutOf = Float64Array.from(cuts);
  const aboveOf = Int32Array.from(above);
  const row = new Float64Array(names.length);
  return (values, more) => {
    names.forEach((name, at) => (row[at] = values[name] ?? more?.[name] ?? 0));
    let sum = base;
    for (const root of roots) {
      let node = root;
      for (let place = placeOf[node] ?? LEAF; place !== LEAF; place = placeOf[node] ?? LEAF)
        node = (row[place] ?? 0) <= (cutOf[node] ?? 0) ? node + 1 : (aboveOf[node] ?? 0);
      sum += cutOf[node] ?? 0;
    }
    return sum;
  };
}
