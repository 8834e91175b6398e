/** A second model's opinion of everything but the voice, which is measured instead: all attempts in one order and, at the same time, in the other. */
import { z } from 'zod';
import type { LanguageModel } from '../ports.js';
import { fenced } from './prompts/fence.js';
import type { Prompts } from './prompts/load-prompt.js';
import type { Usage } from './types.js';
import type { CostOf } from './generate/craft.js';
import { sumUsage, usageOf } from './generate/usage.js';

/** As founded. Models that need more for JSON are given more when they are cut. */
const JUDGING_TEMPERATURE = 0.1;
const JUDGING_TOKENS = 100;
const SCRIPT_CHARACTERS = 3000;
const LABELS = ['A', 'B', 'C'] as const;

const score = z.number().min(0).max(100);
const Scores = z.object({ A: score, B: score, C: score });

export interface Verdict {
  /** 0-100 per attempt, in the attempts' order: mean of both orders. */
  readonly scores: readonly number[];
  /** Whether both orders put the same attempt first, and no other beside it. */
  readonly orderAgrees: boolean;
  readonly usage: Usage;
}

/** Two calls in parallel. Throws what the model throws; when one order fails the other one's scores are not used alone. */
export async function judgeAttempts(
  parts: { readonly model: LanguageModel; readonly prompts: Prompts; readonly costOf: CostOf },
  input: { readonly topic: string; readonly attempts: readonly string[] },
  signal: AbortSignal,
): Promise<Verdict> {
  const forward = input.attempts.map((_, index) => index);
  const orders = [forward, forward.toReversed()];
  const system = await parts.prompts.fill('judging-system', {});
  const answers = await Promise.all(
    orders.map(async (order) =>
      parts.model.ask({
        purpose: 'judging',
        system,
        user: await parts.prompts.fill('judging', {
          topic: fenced(input.topic, 300),
          scripts: order.map((at, place) => labelled(place, input.attempts[at] ?? '')).join('\n'),
        }),
        temperature: JUDGING_TEMPERATURE,
        maxTokens: JUDGING_TOKENS,
        schema: { name: 'scores', zod: Scores, fromText: scoresFromText },
        signal,
      }),
    ),
  );
  const perOrder = answers.map(({ value }, which) =>
    forward.map((at) => value[LABELS[orders[which]?.indexOf(at) ?? 0] ?? 'A']),
  );
  const firsts = perOrder.map(bestOf);
  return {
    scores: forward.map((at) => perOrder.reduce((sum, scores) => sum + (scores[at] ?? 0), 0) / orders.length),
    orderAgrees: firsts[0] !== null && new Set(firsts).size === 1,
    usage: sumUsage(answers.map((answer) => usageOf(answer, parts.costOf))),
  };
}

/** `A: 70, B: 55, C: 62` in whatever words; null unless all three are there. */
function scoresFromText(text: string): z.infer<typeof Scores> | null {
  const told = [...text.slice(0, 2000).matchAll(/\b([ABC])\b\D{1,20}(\d{1,3})\b/gu)];
  const parsed = Scores.safeParse(
    Object.fromEntries(told.map(([, label, points]) => [label, Number(points)])),
  );
  return parsed.success ? parsed.data : null;
}

function labelled(place: number, text: string): string {
  return `Script ${LABELS[place]}: <<<${fenced(text.replaceAll('\n', ' '), SCRIPT_CHARACTERS)}>>>`;
}

/** Null where two are best: then which one is read first decides. */
function bestOf(scores: readonly number[]): number | null {
  const most = Math.max(...scores);
  return scores.filter((score) => score === most).length === 1 ? scores.indexOf(most) : null;
}
