/** Measures the voice match on authors it has not seen, beside the plain character cosine, in one paired run. */
import { createCloseness } from '../../engine/voice/closeness/closeness.js';
import type { VoiceModel } from '../../engine/voice/background/model.js';
import type { Embedder } from '../../ports.js';
import { characterCosine } from './baseline.js';
import { madeUpCreators } from './creators.js';
import {
  authorsOf,
  drawAuthors,
  readVoiceTexts,
  type AuthorDraw,
  type DrawSizes,
  type VoiceText,
} from './data.js';
import { fitVoiceModel } from './fit.js';
import { judgeCandidates, VOICE_METRICS, type Judgement, type VoiceMetric } from './judgements.js';
import { intervalByAuthor, type Interval } from './intervals.js';
import { seededRandom } from '../../engine/seeded-random.js';
import { shuffled } from './random.js';
import { topicCosines } from './topic.js';

export interface VoiceEvalRow {
  readonly metric: VoiceMetric;
  /** Shares 0-1 (`sameOrOther`: area under the curve), with the 95 % interval by author. */
  readonly ours: Interval;
  /** Null where the baseline has no scale. */
  readonly characterCosine: Interval | null;
  readonly difference: Interval | null;
  /** Texts or pairs judged. */
  readonly n: number;
  readonly authors: number;
  /** What a coin gets. */
  readonly chance: number | null;
}

/** `anyTopic`: her shows as they come; `oneTopic`: samples and texts around one subject, as of a creator with a niche. */
export type VoiceProtocolName = 'anyTopic' | 'oneTopic' | 'oneShortSample';

interface VoiceProtocol extends DrawSizes {
  readonly name: VoiceProtocolName;
}

export interface VoiceProtocolEval extends VoiceProtocol {
  readonly rows: readonly VoiceEvalRow[];
}

export interface VoiceEval {
  readonly protocols: readonly VoiceProtocolEval[];
  readonly candidates: number;
  /** What decided how near two topics are. */
  readonly topicBy: string;
}

const USUAL = { samples: 3, sampleWords: 160, tests: 8, testWords: 120 };
const PROTOCOLS: readonly VoiceProtocol[] = [
  { name: 'anyTopic', ...USUAL },
  { name: 'oneTopic', ...USUAL, oneTopic: true },
  { name: 'oneShortSample', samples: 1, sampleWords: 80, tests: 8, testWords: 80 },
];

/**
 * `rounds` times: half of the authors teach, the other half are candidates. Nothing of a candidate is seen in training,
 * and no show is both sample and test. About a minute a round.
 */
export async function evalVoice(
  folder: string,
  { rounds = 4, embedder = null }: { readonly rounds?: number; readonly embedder?: Embedder | null } = {},
): Promise<VoiceEval> {
  const texts = readVoiceTexts(folder);
  const judgements = new Map<VoiceProtocolName, Judgement[]>(PROTOCOLS.map(({ name }) => [name, []]));
  const authors = authorsOf(texts);
  const half = Math.floor(authors.length / 2);
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(authors, seededRandom(round + 1));
    const teachers = order.slice(half);
    const taught = texts.filter(({ author }) => teachers.includes(author));
    const measures = {
      model: fitVoiceModel(taught, madeUpCreators(), round + 1),
      baseline: characterCosine(taught.map(({ text }) => text)),
    };
    for (const protocol of PROTOCOLS) {
      const draws = drawAuthors(texts, order.slice(0, half), protocol, 1000 + round);
      judgements.get(protocol.name)?.push(...(await judgeDraws(draws, measures, embedder)));
    }
  }
  return {
    protocols: PROTOCOLS.map((protocol) => ({
      ...protocol,
      rows: VOICE_METRICS.map((metric) => rowOf(metric, judgements.get(protocol.name) ?? [], half)),
    })),
    candidates: half,
    topicBy: embedder ? embedder.name : 'content words',
  };
}

async function judgeDraws(
  draws: readonly AuthorDraw[],
  { model, baseline }: { readonly model: VoiceModel; readonly baseline: ReturnType<typeof characterCosine> },
  embedder: Embedder | null,
): Promise<Judgement[]> {
  const tests = draws.flatMap((draw) => draw.tests);
  // The candidates are English, whatever a detector makes of a short sample.
  const ours = scoreAll(
    draws.map(({ samples }) => createCloseness(samples, 'en', model)),
    tests,
  );
  const theirs = scoreAll(
    draws.map(({ samples }) => baseline(samples)),
    tests,
  );
  const topics = await topicCosines(
    draws.map(({ samples }) => samples),
    tests.map(({ text }) => text),
    embedder,
  );
  return judgeCandidates({ candidates: draws.map(({ author }) => author), tests, ours, theirs, topics });
}

function scoreAll(compare: readonly ((text: string) => number)[], tests: readonly VoiceText[]): number[][] {
  return compare.map((score) => tests.map(({ text }) => score(text)));
}

function rowOf(metric: VoiceMetric, all: readonly Judgement[], candidates: number): VoiceEvalRow {
  const judged = all.filter((judgement) => judgement.metric === metric);
  const hasBaseline = judged.every(({ baseline }) => baseline !== null);
  return {
    metric,
    ours: intervalByAuthor(judged.map(({ author, ours }) => ({ author, value: ours }))),
    characterCosine: hasBaseline
      ? intervalByAuthor(judged.map(({ author, baseline }) => ({ author, value: baseline ?? 0 })))
      : null,
    difference: hasBaseline
      ? intervalByAuthor(
          judged.map(({ author, ours, baseline }) => ({ author, value: ours - (baseline ?? 0) })),
        )
      : null,
    n: judged.length,
    authors: new Set(judged.map(({ author }) => author)).size,
    chance: chanceOf(metric, candidates),
  };
}

function chanceOf(metric: VoiceMetric, candidates: number): number | null {
  if (metric === 'attribution') return 1 / candidates;
  return metric === 'ownAtLeast60' || metric === 'othersAtLeast60' ? null : 0.5;
}
