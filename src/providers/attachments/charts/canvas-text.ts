/** Text on a canvas that fits where it is put, in every script the shipped fonts cover, and remembers where it stands. */
import { createRequire } from 'node:module';
import { GlobalFonts, type SKRSContext2D } from '@napi-rs/canvas';

const require = createRequire(import.meta.url);
const inter = {
  regular: require.resolve('@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/inter/700Bold/Inter_700Bold.ttf'),
};
const devanagari = {
  regular:
    require.resolve('@expo-google-fonts/noto-sans-devanagari/400Regular/NotoSansDevanagari_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-devanagari/700Bold/NotoSansDevanagari_700Bold.ttf'),
};
const telugu = {
  regular: require.resolve('@expo-google-fonts/noto-sans-telugu/400Regular/NotoSansTelugu_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/noto-sans-telugu/700Bold/NotoSansTelugu_700Bold.ttf'),
};
const FONTS = { Inter: inter, 'Noto Sans Devanagari': devanagari, 'Noto Sans Telugu': telugu };
const FAMILIES = Object.keys(FONTS)
  .map((family) => `"${family}"`)
  .join(', ');

let registered = false;
/** Loads the shipped fonts into this process, once. */
export function registerFonts(): void {
  if (registered) return;
  for (const [family, { regular, bold }] of Object.entries(FONTS)) {
    GlobalFonts.registerFromPath(regular, family);
    GlobalFonts.registerFromPath(bold, family);
  }
  registered = true;
}

export function fontOf(size: number, bold = false): string {
  return `${bold ? 'bold ' : ''}${size}px ${FAMILIES}`;
}

export interface TextBox {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface TextPlace {
  readonly x: number;
  /** Middle of the block of lines. */
  readonly y: number;
  readonly maxWidth: number;
  readonly size: number;
  readonly color: string;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  readonly maxLines?: number;
}

/** Smaller than this a phone shows nothing legible: a 1,000 px picture is about 360 px wide there. */
const MIN_SIZE = 26;
/** Telugu and Devanagari stack marks above and below, and need more than Latin's 1.2. */
const LINE_HEIGHT = 1.35;

/** More never fits on two lines; measuring an endless text would take seconds. */
const MAX_CHARACTERS = 300;

/** What the shipped fonts cover; everything else (emoji, other scripts) would be an empty box. */
const COVERED =
  /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Devanagari}\p{Script=Telugu}\p{Mn}\p{Nd}\u0020-\u007e\u00a0-\u00ff\u2010-\u2027\u2030\u2039\u203a\u20a0-\u20bf\u0964\u0965\u200c\u200d]/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * `text` without what cannot be drawn; `…` when nothing remains.
 * @internal
 */
export function drawableText(text: string): string {
  const kept = [...graphemes.segment(text.slice(0, MAX_CHARACTERS))]
    .map(({ segment }) => segment)
    .filter((segment) => [...segment].every((character) => COVERED.test(character)))
    .join('');
  return kept.replace(/\s+/gu, ' ').trim() || '…';
}

/** Draws on as many lines as allowed, smaller where it must, cut with `…` as a last resort. Returns the box it takes. */
export function drawText(context: SKRSContext2D, text: string, place: TextPlace): TextBox {
  const { lines, size } = fit(context, drawableText(text), place);
  context.font = fontOf(size, place.bold);
  context.fillStyle = place.color;
  context.textAlign = place.align ?? 'left';
  context.textBaseline = 'alphabetic';
  const lineHeight = size * LINE_HEIGHT;
  const boxes = lines.map((line, at) => {
    // Capitals and most letters reach about 0.72 of the size above the base line.
    const baseline = place.y + (at - (lines.length - 1) / 2) * lineHeight + size * 0.36;
    context.fillText(line, place.x, baseline);
    return boxOf(context, line, place.x, baseline);
  });
  return {
    text: lines.join('\n'),
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}

function boxOf(context: SKRSContext2D, text: string, x: number, baseline: number): TextBox {
  const measured = context.measureText(text);
  return {
    text,
    left: x - measured.actualBoundingBoxLeft,
    right: x + measured.actualBoundingBoxRight,
    top: baseline - measured.actualBoundingBoxAscent,
    bottom: baseline + measured.actualBoundingBoxDescent,
  };
}

function fit(context: SKRSContext2D, text: string, place: TextPlace): { lines: string[]; size: number } {
  const { maxWidth, maxLines = 1, bold } = place;
  for (let { size } = place; ; size -= 2) {
    context.font = fontOf(size, bold);
    const fits = (line: string): boolean => context.measureText(line).width <= maxWidth;
    const lines = wrap(text, fits);
    if (lines.length <= maxLines && lines.every(fits)) return { lines, size };
    if (size - 2 < Math.min(MIN_SIZE, place.size)) {
      const last = cut(lines.slice(maxLines - 1).join(' '), fits);
      return { lines: [...lines.slice(0, maxLines - 1).map((line) => cut(line, fits)), last], size };
    }
  }
}

function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function cut(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const characters = [...graphemes.segment(line)].map(({ segment }) => segment);
  while (characters.length > 1 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
