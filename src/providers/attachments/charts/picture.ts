/** A canvas with its own background, on which Chart.js draws plots and every label is remembered with its box. */
import { createCanvas, type Canvas, type SKRSContext2D } from '@napi-rs/canvas';
import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
  type ChartConfiguration,
} from 'chart.js';
import { encodePng } from './png.js';
import { drawText, registerFonts, type TextBox, type TextPlace } from './canvas-text.js';

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  PointElement,
);

/** Pixels; a phone shows it at about a third, so a label of 34 reads like 12. */
export const PICTURE_WIDTH = 1000;
export const MARGIN = 56;

/** Dark ink on a warm light card: 15.6:1, the same in a dark and a light chat. */
export const COLORS = {
  card: '#fbf8f3',
  ink: '#1d1b26',
  muted: '#67636f',
  track: '#e8e2d7',
  strong: '#5144c9',
  second: '#c2410c',
} as const;

interface Area {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface DrawnPicture {
  readonly png: Buffer;
  readonly boxes: readonly TextBox[];
  readonly width: number;
  readonly height: number;
}

export interface Picture {
  text(text: string, place: TextPlace): void;
  /** Width of a text on one line. */
  widthOf(text: string, font: string): number;
  plot(area: Area, config: ChartConfiguration): void;
  line(fromX: number, y: number, toX: number): void;
  finish(): DrawnPicture;
}

/** One canvas of each kind is drawn on again and again: five megabytes each, which the garbage collector cannot see. */
const kept: Partial<Record<'card' | 'plot', Canvas>> = {};

function canvasFor(kind: 'card' | 'plot', width: number, height: number): Canvas {
  const known = kept[kind];
  if (known?.width === width && known.height === height) {
    known.getContext('2d').clearRect(0, 0, width, height);
    return known;
  }
  return (kept[kind] = createCanvas(width, height));
}

/** The picture must be finished before the next one is begun. */
export function createPicture(height: number): Picture {
  registerFonts();
  const canvas = canvasFor('card', PICTURE_WIDTH, height);
  const context: SKRSContext2D = canvas.getContext('2d');
  const boxes: TextBox[] = [];
  context.fillStyle = COLORS.card;
  context.fillRect(0, 0, PICTURE_WIDTH, height);
  return {
    text: (text, place) => void boxes.push(drawText(context, text, place)),
    widthOf(text, font) {
      context.font = font;
      return context.measureText(text).width;
    },
    plot(area, config) {
      const plotted = canvasFor('plot', area.width, area.height);
      const chart = new Chart(plotted, {
        ...config,
        options: { ...config.options, responsive: false, animation: false, devicePixelRatio: 1, events: [] },
      });
      context.drawImage(plotted, area.left, area.top);
      chart.destroy();
    },
    line(fromX, y, toX) {
      context.strokeStyle = COLORS.track;
      context.lineWidth = 2;
      context.beginPath();
      context.moveTo(fromX, y);
      context.lineTo(toX, y);
      context.stroke();
    },
    finish: () => ({
      png: encodePng(canvas.data(), PICTURE_WIDTH, height),
      boxes,
      width: PICTURE_WIDTH,
      height,
    }),
  };
}
