/** Measures the voice match on authors it has not seen, beside the plain character cosine, in one paired run. */
import { createCloseness } from '../engine/voice/closeness.js';
import type { Embedder } from '../ports.js';
import { characterCosine } from './voice-baseline.js';
import { madeUpCreators } from './voice-creators.js';
import { authorsOf, drawAuthors, readVoiceTexts, type VoiceText } from './voice-data.js';
import { fitVoiceModel } from './voice-fit.js';
import { judgeCandidates, type Judgement, type VoiceMetric } from './voice-judgements.js';
import { intervalByAuthor, type Interval } from './voice-intervals.js';
import { seededRandom } from '../engine/seeded-random.js';
import { shuffled } from './voice-random.js';
import { topicCosines } from './voice-topic.js';

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

export interface VoiceEval {
  readonly rows: readonly VoiceEvalRow[];
  readonly candidates: number;
  readonly samples: number;
  readonly sampleWords: number;
  readonly testWords: number;
  /** What decided how near two topics are. */
  readonly topicBy: string;
}

const SAMPLES = 3;
const SAMPLE_WORDS = 160;
const TEST_WORDS = 120;
const TESTS_PER_AUTHOR = 8;

/**
 * `rounds` times: half of the authors teach, the other half are candidates. Nothing of a candidate is seen in training,
 * and no show is both sample and test. About 30 s a round.
 */
export async function evalVoice(
  folder: string,
  { rounds = 4, embedder = null }: { readonly rounds?: number; readonly embedder?: Embedder | null } = {},
): Promise<VoiceEval> {
  const texts = readVoiceTexts(folder);
  const judgements: Judgement[] = [];
  const authors = authorsOf(texts);
  const half = Math.floor(authors.length / 2);
  for (let round = 0; round < rounds; round += 1) {
    const order = shuffled(authors, seededRandom(round + 1));
    judgements.push(...(await judgeRound(texts, order.slice(half), order.slice(0, half), round, embedder)));
  }
  const metrics: readonly VoiceMetric[] = [
    'attribution',
    'sameOrOther',
    'sameTopic',
    'farTopic',
    'ownAtLeast60',
    'othersAtLeast60',
  ];
  return {
    rows: metrics.map((metric) => rowOf(metric, judgements, half)),
    candidates: half,
    samples: SAMPLES,
    sampleWords: SAMPLE_WORDS,
    testWords: TEST_WORDS,
    topicBy: embedder ? embedder.name : 'content words',
  };
}

async function judgeRound(
  texts: readonly VoiceText[],
  teachers: readonly string[],
  candidates: readonly string[],
  round: number,
  embedder: Embedder | null,
): Promise<Judgement[]> {
  const taught = texts.filter(({ author }) => teachers.includes(author));
  const model = fitVoiceModel(taught, madeUpCreators(), round + 1);
  const baseline = characterCosine(taught.map(({ text }) => text));
  const draws = drawAuthors(
    texts,
    candidates,
    { samples: SAMPLES, sampleWords: SAMPLE_WORDS, tests: TESTS_PER_AUTHOR, testWords: TEST_WORDS },
    1000 + round,
  );
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
  return judgeCandidates({ candidates, tests, ours, theirs, topics });
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
