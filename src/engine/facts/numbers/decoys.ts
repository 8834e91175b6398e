/** What a fitting number is weighed against: numbers that would fit by chance. */
import { isYear } from './closeness.js';

/** Other numbers that could as well have been said. */
export function decoysOf(value: number, yearSpoken: number): number[] {
  if (isYear(value, yearSpoken)) return [-4, -3, 2, 3].map((by) => value + by);
  if (value <= 1) return [value / 2, value * 1.5].filter((one) => one < 1);
  if (Number.isInteger(value) && value <= 20)
    return [-3, -2, -1, 1, 2, 3].map((by) => value + by).filter((one) => one > 1);
  const digits = Math.max(2, String(value).replace(/\D/gu, '').replace(/0+$/u, '').length);
  const step = 10 ** (Math.floor(Math.log10(value)) + 1 - digits);
  return [0.7, 0.85, 0.93, 1.1, 1.25, 1.4]
    .map((by) => Math.round((value * by) / step) * step)
    .filter((one) => one !== value);
}
