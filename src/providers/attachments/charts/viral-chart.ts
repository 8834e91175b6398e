/** The nine viral dimensions as one bar chart: a row each, its name left, its number right. */
import { DIMENSIONS } from '../../../engine/types.js';
import type { ViralChartJob } from '../jobs.js';
import { COLORS, createPicture, MARGIN, PICTURE_WIDTH, type DrawnPicture } from './picture.js';

const ROW_HEIGHT = 88;
const HEADER_HEIGHT = 220;
const NAME_WIDTH = 350;
const VALUE_WIDTH = 90;
const BAR_LEFT = MARGIN + NAME_WIDTH + 24;
const BAR_WIDTH = PICTURE_WIDTH - BAR_LEFT - VALUE_WIDTH - MARGIN;
const HIGHEST = 10;

const RIGHT = PICTURE_WIDTH - MARGIN;

type Picture = ReturnType<typeof createPicture>;

export function drawViralChart(job: ViralChartJob): DrawnPicture {
  const picture = createPicture(HEADER_HEIGHT + DIMENSIONS.length * ROW_HEIGHT + MARGIN / 2);
  drawHeader(picture, job);
  plotBars(
    picture,
    DIMENSIONS.map((dimension) => job.viral.dimensions[dimension]),
  );
  for (const [at, dimension] of DIMENSIONS.entries()) drawRow(picture, job, { at, dimension });
  return picture.finish();
}

function drawHeader(picture: Picture, { title, viral, locale, labels }: ViralChartJob): void {
  const score = `${Math.round(viral.overall).toLocaleString(locale)}/100`;
  picture.text(labels.viralTitle, {
    x: MARGIN,
    y: 82,
    maxWidth: 560,
    size: 50,
    bold: true,
    color: COLORS.ink,
  });
  picture.text(score, {
    x: RIGHT,
    y: 82,
    maxWidth: 300,
    size: 60,
    bold: true,
    color: COLORS.strong,
    align: 'right',
  });
  picture.text(title, { x: MARGIN, y: 152, maxWidth: RIGHT - MARGIN, size: 34, color: COLORS.muted });
  picture.line(MARGIN, HEADER_HEIGHT - 18, RIGHT);
}

/** `values`: 0-10 a row; null = not measured. */
function plotBars(picture: Picture, values: readonly (number | null)[]): void {
  picture.plot(
    { left: BAR_LEFT, top: HEADER_HEIGHT, width: BAR_WIDTH, height: DIMENSIONS.length * ROW_HEIGHT },
    {
      type: 'bar',
      data: {
        labels: [...DIMENSIONS],
        datasets: [
          {
            data: [...values],
            backgroundColor: COLORS.strong,
            barPercentage: 0.5,
            categoryPercentage: 1,
            borderRadius: 10,
            grouped: false,
          },
          {
            data: values.map((value) => (value === null ? 0 : HIGHEST)),
            backgroundColor: COLORS.track,
            barPercentage: 0.5,
            categoryPercentage: 1,
            borderRadius: 10,
            grouped: false,
          },
        ],
      },
      options: {
        indexAxis: 'y',
        layout: { padding: 0 },
        scales: { x: { display: false, min: 0, max: HIGHEST }, y: { display: false } },
      },
    },
  );
}

/** Its name left, its number right. */
function drawRow(
  picture: Picture,
  { viral, locale, labels }: ViralChartJob,
  { at, dimension }: { readonly at: number; readonly dimension: (typeof DIMENSIONS)[number] },
): void {
  const y = HEADER_HEIGHT + (at + 0.5) * ROW_HEIGHT;
  const value = viral.dimensions[dimension];
  picture.text(labels.dimensions[dimension], {
    x: MARGIN,
    y,
    maxWidth: NAME_WIDTH,
    size: 34,
    maxLines: 2,
    color: COLORS.ink,
  });
  if (typeof value === 'number') {
    const number = value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
    picture.text(number, {
      x: RIGHT,
      y,
      maxWidth: VALUE_WIDTH,
      size: 36,
      bold: true,
      color: COLORS.ink,
      align: 'right',
    });
  } else {
    picture.text(labels.noData, {
      x: BAR_LEFT,
      y,
      maxWidth: BAR_WIDTH + VALUE_WIDTH,
      size: 32,
      color: COLORS.muted,
    });
  }
}
