import { describe, expect, it } from 'vitest';
import {
  chooseAttempt,
  passedOver,
  type Candidate,
} from '../../../../src/engine/generate/attempts/choose.js';

const attempt = (text: string, localQuality: number) => ({
  text,
  localQuality,
  fitsLength: true,
  repeats: 0,
});

describe('a choice between attempts', () => {
  it('is too close to call when two different ones score alike', () => {
    expect(chooseAttempt([attempt('a', 80), attempt('b', 79), attempt('c', 60)], null)).toMatchObject({
      best: 0,
      second: 1,
      tooClose: true,
    });
  });

  it('is not between an attempt and its own copy', () => {
    const choice = chooseAttempt([attempt('a', 80), attempt('a', 80), attempt('b', 60)], null);
    expect(choice).toMatchObject({ best: 0, second: 2, tooClose: false });
  });

  it('is no choice when all are the same', () => {
    const choice = chooseAttempt([attempt('a', 80), attempt('a', 80), attempt('a', 80)], {
      scores: [50, 60, 70],
      orderAgrees: false,
    } as never);
    expect(choice.tooClose).toBe(false);
    expect(choice.second).toBe(choice.best);
  });
});

it('a draft that stands in for a failed attempt is never chosen before one of the model, nor called as good', () => {
  const standIn = { ...attempt('patchwork', 95), standsIn: true };
  const choice = chooseAttempt([standIn, attempt('written', 70)], null);
  expect(choice).toMatchObject({ best: 1, tooClose: false });
  expect(chooseAttempt([attempt('written', 94), standIn], null).tooClose).toBe(false);
});

it('what repeats less of hers is chosen, whatever its quality', () => {
  const of = (text: string, localQuality: number, repeats: number) => ({
    text,
    localQuality,
    fitsLength: true,
    repeats,
  });
  expect(chooseAttempt([of('a', 90, 2), of('b', 60, 0), of('c', 80, 1)], null).best).toBe(1);
});

it('says of a better one that was not taken why it was not, where that is so', () => {
  const reasons = (...changes: readonly Partial<Candidate>[]) => {
    const candidates = changes.map((change, at) => ({ ...attempt('abc'.charAt(at), 80 + at), ...change }));
    return passedOver(candidates, chooseAttempt(candidates, null));
  };
  expect(reasons({}, { fitsLength: false }, { repeats: 1 })).toEqual([null, 'length', 'heard']);
  expect(reasons({ fitsLength: false }, { fitsLength: false, repeats: 1 })).toEqual([null, 'heard']);
  expect(reasons({}, { standsIn: true, fitsLength: false })).toEqual([null, null]);
  expect(reasons({}, {}, {})).toEqual([null, null, null]);
});

it('a severe judge moves no number of hers, only the order', () => {
  const candidates = [attempt('a', 80), attempt('b', 70), attempt('c', 60)];
  const alone = chooseAttempt(candidates, null);
  const judged = chooseAttempt(candidates, { scores: [20, 60, 10], orderAgrees: true } as never);
  const meanOf = ({ qualities }: typeof alone) => qualities.reduce((total, one) => total + one, 0) / 3;
  expect(meanOf(judged)).toBeCloseTo(meanOf(alone));
  expect(judged.best).toBe(1);
});

it('no quality leaves 0 to 100, however the judge scores', () => {
  const of = (local: number[], scores: number[]) =>
    chooseAttempt(
      local.map((quality, at) => attempt(String(at), quality)),
      { scores, orderAgrees: true } as never,
    ).qualities;
  for (const quality of [...of([96, 60, 60], [95, 20, 20]), ...of([0, 80, 80], [0, 100, 100])]) {
    expect(quality).toBeGreaterThanOrEqual(0);
    expect(quality).toBeLessThanOrEqual(100);
  }
});
