/** Fits the 0-100 scale: where strangers stand, where authors stand with themselves, and what is shown as 60. */
import { mean } from '../../engine/statistics.js';
import { lineAt } from '../../engine/voice/closeness/margin.js';
import { endsOf } from '../../engine/voice/closeness/scale.js';
import type { Line, Scale } from '../../engine/voice/background/model.js';
import { solve } from './logistic.js';

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
  const ends = { stranger, own, leastGap: LEAST_GAP_SHARE * usualGap(lines) };
  const places = points
    .filter(({ positive, usual }) => positive && usual)
    .map((point) => placeOf(point, ends))
    .sort((a, b) => a - b);
  const sixtyAt = Math.max(LEAST_SIXTY_AT, places[Math.floor((1 - OWN_SHARE_AT_SIXTY) * places.length)] ?? 1);
  return { ...ends, cohesionNoise, sixtyAt, steepness: STRANGER_TO_SIXTY / sixtyAt };
}

/**
 * The scale where nobody else of her language is known. There the lines of English say how margins move with the amount of
 * text; how far a stranger is from her is taken from `scriptWriters` (people who write Reels, compared with each other).
 */
export function fitScaleAlone(
  lines: Pick<Scale, 'stranger' | 'own'>,
  scriptWriters: readonly ScalePoint[],
): Scale {
  const above = (positive: boolean): number => {
    const margins = scriptWriters
      .filter((point) => point.positive === positive)
      .map((point) => point.margin - lineAt(lines.stranger, point.sampleWords, point.textWords));
    return mean(margins) ?? 0;
  };
  return {
    stranger: lines.stranger,
    own: { ...lines.own, perCohesion: 1 },
    cohesionNoise: 0,
    leastGap: LEAST_GAP_SHARE * (above(true) - above(false)),
    sixtyAt: ALONE_SIXTY_AT,
    steepness: STRANGER_TO_SIXTY / ALONE_SIXTY_AT,
  };
}

function placeOf(point: ScalePoint, ends: Pick<Scale, 'stranger' | 'own' | 'leastGap'>): number {
  const { stranger, own } = endsOf(ends, point);
  return (point.margin - stranger) / (own - stranger);
}

/** Distance of the two lines for three samples of 160 words and a text of 120. */
function usualGap({ own, stranger }: Pick<Scale, 'stranger' | 'own'>): number {
  return lineAt(own, 480, 120) - lineAt(stranger, 480, 120);
}

/** Little text tells little: the two lines meet, and chance would be blown up. Half the usual distance is kept. */
const LEAST_GAP_SHARE = 0.5;
/** Halfway: without other people of the language neither side has the benefit of the doubt. */
const ALONE_SIXTY_AT = 0.5;
/** Log odds from the number a stranger is shown near to 60. */
const STRANGER_TO_SIXTY = Math.log(60 / 40) - Math.log(STRANGER_SHOWN / (100 - STRANGER_SHOWN));

/**
 * Her own line follows her cohesion by this part of the fitted slope: in full, a creator with a very marked voice stretches
 * her scale so far that her own text falls behind a stranger's place on a shorter one; at three quarters a model's text on
 * the subject of the driest made-up creator came within 25 points of her own.
 */
const OWN_FOLLOWS = 0.9;
/** A stranger's usual place is 0: 60 must lie clearly above it, whatever the draw. */
const LEAST_SIXTY_AT = 0.2;

function fitLine(points: readonly ScalePoint[]): Line {
  const matrix = [0, 1, 2, 3].map(() => [0, 0, 0, 0]);
  const right = [0, 0, 0, 0];
  for (const { margin, sampleWords, textWords } of points) {
    const x = [1, Math.log(sampleWords), Math.log(sampleWords) ** 2, Math.log(textWords)];
    x.forEach((value, r) => {
      right[r] = (right[r] ?? 0) + value * margin;
      x.forEach((other, c) => ((matrix[r] ?? [])[c] = (matrix[r]?.[c] ?? 0) + value * other));
    });
  }
  const [base = 0, perLogSampleWords = 0, perLogSampleWordsSquared = 0, perLogTextWords = 0] = solve(
    matrix,
    right,
  );
  return { base, perLogSampleWords, perLogSampleWordsSquared, perLogTextWords, perCohesion: 0 };
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
