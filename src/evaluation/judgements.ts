/** Was the chosen attempt the better one? By our own numbers, by the viral score and, with a model, by the judge anew. */
import type { Product } from '../compose.js';
import { judgeAttempts } from '../engine/judge.js';
import type { Prompts } from '../engine/prompts/load-prompt.js';
import { BotError } from '../errors.js';
import { meanOf, shareOf, type Mean, type Share } from './figures.js';
import type { MeasuredScript } from './write-scripts.js';

export interface Choices {
  /** Points between the best and the worst of three, 0-100. */
  readonly qualitySpread: Mean;
  /** 0-1: scripts whose three attempts open with different sentences. */
  readonly differentHooks: Share;
  readonly tooCloseToCall: Share;
  /** Share of the other attempts it beats, a tie counting half; n = scripts. By the number that chose: no evidence, only a check. */
  readonly winsByOwnNumber: Share;
  /** By the viral score, of which the choice knows the hook alone. */
  readonly winsByViralScore: Share;
  /** Null without a model. */
  readonly judge: JudgedChoices | null;
}

interface JudgedChoices {
  readonly model: string;
  /** Share of judgements in which both orders named the same best attempt. */
  readonly orderAgreement: Share;
  readonly wins: Share;
  readonly failed: number;
}

/** As long as a whole script may take. */
const JUDGING_MS = 60_000;

export async function compareChoices(
  scripts: readonly MeasuredScript[],
  models: Product['models'],
  prompts: Prompts,
): Promise<Choices> {
  return {
    qualitySpread: meanOf(
      scripts.map(({ creator, result }) => {
        const qualities = result.attempts.map(({ quality }) => quality);
        return { creator, value: Math.max(...qualities) - Math.min(...qualities) };
      }),
    ),
    differentHooks: shareOf(
      scripts.map(({ result }) => {
        const hooks = result.attempts.map(({ text }) => text.split('\n')[0]?.trim());
        return new Set(hooks).size === hooks.length;
      }),
    ),
    tooCloseToCall: shareOf(scripts.map(({ result }) => result.tooCloseToCall)),
    winsByOwnNumber: shareOf(
      scripts.flatMap((script) =>
        winsOf(
          script,
          script.result.attempts.map(({ quality }) => quality),
        ),
      ),
    ),
    winsByViralScore: shareOf(scripts.flatMap((script) => winsOf(script, script.viralOfAttempts))),
    judge: models && (await judgeAnew(scripts, models, prompts)),
  };
}

/** The chosen against the other attempts: one number a script, since two of one script hang together; none where nothing is to be told. */
function winsOf({ result }: MeasuredScript, scores: readonly number[]): readonly number[] {
  const chosen = result.attempts.findIndex(({ text }) => text === result.text);
  const own = scores[chosen];
  if (own === undefined) return [];
  const others = scores.filter((_, at) => at !== chosen);
  if (others.length === 0) return [];
  const won = others.map((other) => (own === other ? 0.5 : Number(own > other)));
  return [won.reduce((sum, one) => sum + one, 0) / won.length];
}

async function judgeAnew(
  scripts: readonly MeasuredScript[],
  models: NonNullable<Product['models']>,
  prompts: Prompts,
): Promise<JudgedChoices> {
  const agreed: boolean[] = [];
  const wins: number[] = [];
  let failed = 0;
  for (const script of scripts) {
    const { request, attempts } = script.result;
    try {
      const verdict = await judgeAttempts(
        { model: models.judge, prompts, costOf: () => null },
        { topic: request.topic, attempts: attempts.map(({ text }) => text) },
        AbortSignal.timeout(JUDGING_MS),
      );
      agreed.push(verdict.orderAgrees);
      wins.push(...winsOf(script, verdict.scores));
    } catch (error) {
      if (!(error instanceof BotError)) throw error;
      failed += 1;
    }
  }
  return { model: models.judge.name, orderAgreement: shareOf(agreed), wins: shareOf(wins), failed };
}
