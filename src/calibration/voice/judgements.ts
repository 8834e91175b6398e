/** From scores of every candidate on every test to single judgements, each charged to one author. */
import type { VoiceText } from './data.js';

export const VOICE_METRICS = [
  'attribution',
  'sameOrOther',
  'sameTopic',
  'farTopic',
  'ownAtLeast60',
  'othersAtLeast60',
] as const;
export type VoiceMetric = (typeof VOICE_METRICS)[number];

export interface Judgement {
  readonly metric: VoiceMetric;
  readonly author: string;
  /** 1 = right, 0 = wrong, between = share of comparisons won. */
  readonly ours: number;
  /** Null where the baseline has no scale. */
  readonly baseline: number | null;
}

export interface ScoredRound {
  readonly candidates: readonly string[];
  readonly tests: readonly VoiceText[];
  /** Per candidate, per test. */
  readonly ours: readonly (readonly number[])[];
  readonly theirs: readonly (readonly number[])[];
  readonly topics: {
    /** Candidate's samples to test. */
    readonly toSamples: readonly (readonly number[])[];
    /** Test to test. */
    readonly between: readonly (readonly number[])[];
  };
}

/** Her texts farthest from her samples, and strangers' texts nearest to them. */
const FARTHEST_OWN = 3;
const NEAREST_STRANGERS = 5;

export function judgeCandidates(round: ScoredRound): Judgement[] {
  return round.candidates.flatMap((_, candidate) => judgeCandidate(round, candidate));
}

function judgeCandidate(round: ScoredRound, candidate: number): Judgement[] {
  const { candidates, tests } = round;
  const author = candidates[candidate] ?? '';
  const indexes = tests.map((_, index) => index);
  const own = indexes.filter((index) => tests[index]?.author === author);
  const strangers = indexes.filter((index) => tests[index]?.author !== author);
  const judge = (metric: VoiceMetric, of: (scores: ScoredRound['ours']) => number): Judgement => ({
    metric,
    author,
    ours: of(round.ours),
    baseline: of(round.theirs),
  });
  const score = (scores: ScoredRound['ours'], test: number): number => scores[candidate]?.[test] ?? 0;
  const topic = (test: number): number => round.topics.toSamples[candidate]?.[test] ?? 0;
  const far = own.toSorted((a, b) => topic(a) - topic(b)).slice(0, FARTHEST_OWN);
  const near = strangers.toSorted((a, b) => topic(b) - topic(a)).slice(0, NEAREST_STRANGERS);
  return [
    ...own.map((test) =>
      judge('attribution', (scores) =>
        candidates.every(
          (_, other) => other === candidate || (scores[other]?.[test] ?? 0) < score(scores, test),
        )
          ? 1
          : 0,
      ),
    ),
    ...own.map((test) => judge('sameOrOther', (scores) => shareBelow(round, scores, score(scores, test)))),
    ...own.map((test) => {
      const twin = nearestOf(strangers, (other) => round.topics.between[test]?.[other] ?? 0);
      return judge('sameTopic', (scores) => wins(score(scores, test), score(scores, twin)));
    }),
    ...far.flatMap((test) =>
      near.map((other) => judge('farTopic', (scores) => wins(score(scores, test), score(scores, other)))),
    ),
    ...own.map((test) => atLeast60('ownAtLeast60', author, score(round.ours, test))),
    ...strangers.map((test) => atLeast60('othersAtLeast60', author, score(round.ours, test))),
  ];
}

/** Share of all stranger pairs of the round that score below: its mean over own texts is the area under the curve. */
function shareBelow(round: ScoredRound, scores: ScoredRound['ours'], value: number): number {
  let won = 0;
  let pairs = 0;
  round.candidates.forEach((author, candidate) => {
    round.tests.forEach((test, index) => {
      if (test.author === author) return;
      won += wins(value, scores[candidate]?.[index] ?? 0);
      pairs += 1;
    });
  });
  return won / pairs;
}

function wins(value: number, other: number): number {
  return value === other ? 0.5 : Number(value > other);
}

function nearestOf(tests: readonly number[], nearness: (test: number) => number): number {
  return tests.reduce((best, test) => (nearness(test) > nearness(best) ? test : best), tests[0] ?? 0);
}

function atLeast60(metric: VoiceMetric, author: string, closeness: number): Judgement {
  return { metric, author, ours: Number(closeness >= 0.6), baseline: null };
}
