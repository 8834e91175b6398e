/** Fits the 0-100 scale: where strangers stand, where authors stand with themselves, and what is shown as 60. */
import { lineAt } from '../engine/voice/margin.js';
import type { Line, Scale } from '../engine/voice/model.js';
import { solve } from './voice-logistic.js';

export interface ScalePoint {
  readonly positive: boolean;
  readonly usual: boolean;
  readonly margin: number;
  readonly sampleWords: number;
  readonly textWords: number;
  readonly cohesion: number;
}

/** Promised are 60 and more for at least 55 % of her own texts, at most 30 % of others': 58 % keeps both on new authors. */
const OWN_SHARE_AT_SIXTY = 0.58;
/** A stranger's usual text is shown near this number. */
const STRANGER_SHOWN = 15;

/** Lines over the amounts of text alone (`cohesion` not used). */
export function fitAmountLines(points: readonly ScalePoint[]): Pick<Scale, 'stranger' | 'own'> {
  return {
    stranger: fitLine(points.filter(({ positive }) => !positive)),
    own: fitLine(points.filter(({ positive }) => positive)),
  };
}

/** Adds how both lines move with the cohesion of the samples, then places 60. */
export function fitScale(
  lines: Pick<Scale, 'stranger' | 'own'>,
  points: readonly ScalePoint[],
  cohesionNoise: number,
): Scale {
  const stranger = withCohesion(
    lines.stranger,
    points.filter(({ positive }) => !positive),
  );
  const steep = withCohesion(
    lines.own,
    points.filter(({ positive }) => positive),
  );
  const own = { ...steep, perCohesion: OWN_FOLLOWS * steep.perCohesion };
  const at = (line: Line, point: ScalePoint): number =>
    lineAt(line, point.sampleWords, point.textWords, point.cohesion);
  const places = points
    .filter(({ positive, usual }) => positive && usual)
    .map((point) => (point.margin - at(stranger, point)) / (at(own, point) - at(stranger, point)))
    .sort((a, b) => a - b);
  const sixtyAt = Math.max(LEAST_SIXTY_AT, places[Math.floor((1 - OWN_SHARE_AT_SIXTY) * places.length)] ?? 1);
  const logit = (percent: number): number => Math.log(percent / (100 - percent));
  return { stranger, own, cohesionNoise, sixtyAt, steepness: (logit(60) - logit(STRANGER_SHOWN)) / sixtyAt };
}

/**
 * Her own line follows her cohesion by this part of the fitted slope: in full, a creator with a very marked voice stretches
 * her scale so far that her own text falls behind a stranger's place on a shorter one (made-up creators: 16 of 20, then 18).
 */
const OWN_FOLLOWS = 0.75;
/** A stranger's usual place is 0: 60 must lie clearly above it, whatever the draw. */
const LEAST_SIXTY_AT = 0.2;

function fitLine(points: readonly ScalePoint[]): Line {
  const matrix = [0, 1, 2].map(() => [0, 0, 0]);
  const right = [0, 0, 0];
  for (const { margin, sampleWords, textWords } of points) {
    const x = [1, Math.log(sampleWords), Math.log(textWords)];
    x.forEach((value, r) => {
      right[r] = (right[r] ?? 0) + value * margin;
      x.forEach((other, c) => ((matrix[r] ?? [])[c] = (matrix[r]?.[c] ?? 0) + value * other));
    });
  }
  const [base = 0, perLogSampleWords = 0, perLogTextWords = 0] = solve(matrix, right);
  return { base, perLogSampleWords, perLogTextWords, perCohesion: 0 };
}

/** Slope through the line: what is left of the margins, over cohesion. */
function withCohesion(line: Line, points: readonly ScalePoint[]): Line {
  let along = 0;
  let squares = 0;
  for (const { margin, sampleWords, textWords, cohesion } of points) {
    along += cohesion * (margin - lineAt(line, sampleWords, textWords));
    squares += cohesion ** 2;
  }
  // A stranger does not get farther from her because her samples are close: a negative slope is chance.
  return { ...line, perCohesion: squares === 0 ? 0 : Math.max(0, along / squares) };
}
