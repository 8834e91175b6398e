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

/** Logit; a feature that is missing counts as 0. */
export function scoreOf(
  { features, base, trees }: TreeModel,
  values: Readonly<Record<string, number>>,
): number {
  const row = features.map((name) => values[name] ?? 0);
  return trees.reduce<number>((sum, tree) => sum + leafOf(tree, row), base);
}

function leafOf(tree: Tree, row: readonly number[]): number {
  let node = tree;
  while (typeof node !== 'number') node = (row[node[0]] ?? 0) <= node[1] ? node[2] : node[3];
  return node;
}
