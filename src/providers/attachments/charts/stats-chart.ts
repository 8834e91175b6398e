/** Her numbers as one picture: totals, scripts over time, quality and viral trend, best topics and hooks. */
import { fontOf } from './canvas-text.js';
import type { StatsChartJob } from '../jobs.js';
import { COLORS, createPicture, MARGIN, PICTURE_WIDTH, type DrawnPicture, type Picture } from './picture.js';

const RIGHT = PICTURE_WIDTH - MARGIN;
const WIDTH = RIGHT - MARGIN;
const PLOT_HEIGHT = 240;
/** Where the blocks begin; each but the last holds a heading, a plot and a line of text below it. */
const WEEKS_TOP = 360;
const TREND_TOP = 800;
const LISTS_TOP = 1230;
const LIST_ITEMS = 3;
const ITEM_HEIGHT = 92;
/** Left of the curves, for 0, 50 and 100. */
const SCALE_WIDTH = 70;

export function drawStatsChart(job: StatsChartJob): DrawnPicture {
  const { stats, labels, locale } = job;
  const lists = [
    { heading: labels.bestTopics, items: stats.bestTopics.slice(0, LIST_ITEMS) },
    { heading: labels.bestHooks, items: stats.bestHooks.slice(0, LIST_ITEMS) },
  ].filter(({ items }) => items.length > 0);
  const listsHeight = lists.reduce((sum, { items }) => sum + 112 + items.length * ITEM_HEIGHT, 0);
  const picture = createPicture(LISTS_TOP + listsHeight);

  picture.text(labels.statsTitle, {
    x: MARGIN,
    y: 82,
    maxWidth: WIDTH,
    size: 50,
    bold: true,
    color: COLORS.ink,
  });
  drawTotals(picture, job);
  drawScriptsPerWeek(picture, job, WEEKS_TOP);
  drawTrend(picture, job, TREND_TOP);
  let y = LISTS_TOP;
  for (const { heading, items } of lists) {
    picture.line(MARGIN, y - 30, RIGHT);
    picture.text(heading, { x: MARGIN, y: y + 20, maxWidth: WIDTH, size: 38, bold: true, color: COLORS.ink });
    for (const [at, item] of items.entries()) {
      const middle = y + 108 + at * ITEM_HEIGHT;
      picture.text((at + 1).toLocaleString(locale), {
        x: MARGIN,
        y: middle,
        maxWidth: 50,
        size: 36,
        bold: true,
        color: COLORS.strong,
      });
      picture.text(item, {
        x: MARGIN + 64,
        y: middle,
        maxWidth: WIDTH - 64,
        size: 32,
        maxLines: 2,
        color: COLORS.ink,
      });
    }
    y += 112 + items.length * ITEM_HEIGHT;
  }
  return picture.finish();
}

function drawTotals(picture: Picture, { stats, labels, locale }: StatsChartJob): void {
  const totals = [
    [labels.scripts, stats.scripts],
    [labels.posted, stats.posted],
    [labels.good, stats.good],
    [labels.notMe, stats.notMe],
  ] as const;
  const width = WIDTH / totals.length;
  for (const [at, [name, count]] of totals.entries()) {
    const x = MARGIN + (at + 0.5) * width;
    const place = { x, maxWidth: width - 20, align: 'center' } as const;
    picture.text(count.toLocaleString(locale), {
      ...place,
      y: 180,
      size: 64,
      bold: true,
      color: COLORS.strong,
    });
    picture.text(name, { ...place, y: 256, size: 32, maxLines: 2, color: COLORS.muted });
  }
}

function drawScriptsPerWeek(picture: Picture, job: StatsChartJob, top: number): void {
  const { stats, labels } = job;
  heading(picture, labels.scriptsPerWeek, top);
  if (stats.weeks.length === 0) return noData(picture, job, top);
  const area = { left: MARGIN + SCALE_WIDTH, top: top + 60, width: WIDTH - SCALE_WIDTH, height: PLOT_HEIGHT };
  const counts = stats.weeks.map(({ scripts }) => scripts);
  const highest = Math.max(1, ...counts);
  picture.plot(area, {
    type: 'bar',
    data: {
      labels: stats.weeks.map(({ week }) => week),
      datasets: [{ data: counts, backgroundColor: COLORS.strong, borderRadius: 8, maxBarThickness: 64 }],
    },
    options: {
      layout: { padding: 0 },
      scales: { x: { display: false }, y: { display: false, min: 0, max: highest } },
    },
  });
  drawScale(picture, job, area.top, highest);
  drawWeeks(picture, job, area.top + PLOT_HEIGHT + 34);
}

function drawTrend(picture: Picture, job: StatsChartJob, top: number): void {
  const { stats, labels } = job;
  heading(picture, labels.trend, top);
  const qualities = stats.weeks.map(({ quality }) => quality);
  const virals = stats.weeks.map(({ viral }) => viral);
  if ([...qualities, ...virals].every((value) => value === null)) return noData(picture, job, top);
  const area = { left: MARGIN + SCALE_WIDTH, top: top + 60, width: WIDTH - SCALE_WIDTH, height: PLOT_HEIGHT };
  const curve = (data: (number | null)[], color: string) => ({
    data,
    borderColor: color,
    backgroundColor: color,
    borderWidth: 6,
    pointRadius: 8,
    clip: false as const,
    spanGaps: false,
  });
  picture.plot(area, {
    type: 'line',
    data: {
      labels: stats.weeks.map(({ week }) => week),
      datasets: [curve(qualities, COLORS.strong), curve(virals, COLORS.second)],
    },
    options: {
      layout: { padding: { top: 10, bottom: 10 }, autoPadding: false },
      scales: { x: { display: false, offset: true }, y: { display: false, min: 0, max: 100 } },
    },
  });
  drawScale(picture, job, area.top, 100);
  const half = WIDTH / 2;
  for (const [at, [name, color]] of [
    [labels.quality, COLORS.strong],
    [labels.viral, COLORS.second],
  ].entries())
    picture.text(`• ${name}`, {
      x: MARGIN + at * half,
      y: top + PLOT_HEIGHT + 94,
      maxWidth: half - 20,
      size: 32,
      bold: true,
      color: color!,
    });
}

function heading(picture: Picture, text: string, top: number): void {
  picture.line(MARGIN, top - 30, RIGHT);
  picture.text(text, { x: MARGIN, y: top + 14, maxWidth: WIDTH, size: 38, bold: true, color: COLORS.ink });
}

function noData(picture: Picture, { labels }: StatsChartJob, top: number): void {
  picture.text(labels.noData, {
    x: MARGIN,
    y: top + 60 + PLOT_HEIGHT / 2,
    maxWidth: WIDTH,
    size: 34,
    color: COLORS.muted,
  });
}

/** The highest and the lowest value left of a plot. */
function drawScale(picture: Picture, { locale }: StatsChartJob, top: number, highest: number): void {
  const place = {
    x: MARGIN + SCALE_WIDTH - 16,
    maxWidth: SCALE_WIDTH,
    size: 28,
    color: COLORS.muted,
    align: 'right',
  } as const;
  picture.text(highest.toLocaleString(locale), { ...place, y: top + 14 });
  picture.text((0).toLocaleString(locale), { ...place, y: top + PLOT_HEIGHT - 14 });
  picture.line(MARGIN + SCALE_WIDTH, top + PLOT_HEIGHT, RIGHT);
}

/** As many dates as stand side by side without touching, the newest always among them. */
function drawWeeks(picture: Picture, { stats, locale }: StatsChartJob, y: number): void {
  const width = WIDTH - SCALE_WIDTH;
  const slot = width / stats.weeks.length;
  const dates = stats.weeks.map(({ week }) => dateLabel(week, locale));
  const widest = Math.max(...dates.map((date) => picture.widthOf(date, fontOf(28)))) + 24;
  const step = Math.max(1, Math.ceil(widest / slot));
  for (const [at, date] of dates.entries()) {
    if ((dates.length - 1 - at) % step !== 0) continue;
    const half = widest / 2;
    const middle = MARGIN + SCALE_WIDTH + (at + 0.5) * slot;
    const x = Math.min(Math.max(middle, MARGIN + half), RIGHT - half);
    picture.text(date, { x, y, maxWidth: widest, size: 28, color: COLORS.muted, align: 'center' });
  }
}

/** `17 Nov` for an ISO date; anything else as it is. */
function dateLabel(week: string, locale: string): string {
  const date = /^\d{4}-\d{2}-\d{2}/u.test(week) ? new Date(`${week.slice(0, 10)}T00:00:00Z`) : null;
  if (!date || Number.isNaN(date.getTime())) return week;
  return date.toLocaleDateString(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
}
