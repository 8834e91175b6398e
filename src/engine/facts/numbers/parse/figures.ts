/** Reads written figures, whose dots and commas mean different things in different countries. */

const GROUPED = /^\d{1,3}(?:[.,]\d{2,3})*[.,]\d{3}$/u;

/** Likeliest value first; more than one where the writing is ambiguous (`1.900`). A time `11:30` is 11.3 or 11.5. */
export function readFigure(figure: string): readonly number[] {
  const digits = figure.replace(/[.,:]/gu, '');
  if (figure.includes(':')) return clockValues(figure);
  if (digits === figure) return [Number(figure)];
  const decimalAt = Math.max(figure.lastIndexOf('.'), figure.lastIndexOf(','));
  const decimal = Number(
    `${figure.slice(0, decimalAt).replace(/[.,]/gu, '')}.${figure.slice(decimalAt + 1)}`,
  );
  if (GROUPED.test(figure)) {
    // Nobody writes twelve as 12,000.
    const isPlain = figure.replace(/\d/gu, '').length > 1 || figure.startsWith('0') || figure.endsWith('000');
    return isPlain ? [Number(digits)] : [Number(digits), decimal];
  }
  // `4.30` may be half past four.
  return /^\d{1,2}\.[0-5]\d$/u.test(figure)
    ? [decimal, ...clockValues(figure.replace('.', ':')).slice(1)]
    : [decimal];
}

/** As written, and as said: "half past eleven". */
function clockValues(figure: string): readonly number[] {
  const [hours = 0, minutes = 0] = figure.split(':').map((part) => Number(part.replace(/\D.*$/u, '')));
  return minutes < 60 ? [hours + minutes / 100, hours + minutes / 60] : [hours];
}
