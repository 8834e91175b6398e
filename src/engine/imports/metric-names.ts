/** Names of a post's numbers in exports, in the languages Instagram writes them. */
import type { PostResults } from '../types.js';

type Measure = Exclude<keyof PostResults, 'savedAt' | 'verdict'>;

const NAMES: readonly (readonly [Measure, RegExp])[] = [
  ['averageWatchSeconds', /average.*(?:watch|view|seconds)|tiempo medio|tempo m[eé]dio|rata-rata/iu],
  [
    'views',
    /^(?:instagram )?(?:views|plays|reel plays|video plays|impressions|reproducciones|visualizaciones|visualiza[cç][oõ]es|reprodu[cç][oõ]es|tayangan|व्यूज़?|వ్యూస్)$/iu,
  ],
  ['likes', /^(?:instagram )?(?:likes|me gusta|curtidas|suka|लाइक|లైక్‌?లు|likes and reactions)$/iu],
  ['comments', /^(?:instagram )?(?:comments|comentarios|coment[aá]rios|komentar|कमेंट|కామెంట్‌?లు)$/iu],
  [
    'shares',
    /^(?:instagram )?(?:shares|veces compartid[oa]|compartidos|compartilhamentos|dibagikan|शेयर|షేర్‌?లు)$/iu,
  ],
  ['saves', /^(?:instagram )?(?:saves|saved|guardados|salvamentos|salvos|disimpan|सेव|సేవ్‌?లు)$/iu],
  ['skipRate', /skip rate|tasa de omisi[oó]n|taxa de pulos?/iu],
];
/** Counts as views only where nothing better is there. */
export const REACH =
  /^(?:accounts reached|reach|alcance|cuentas alcanzadas|contas alcan[cç]adas|jangkauan|पहुँच|పరిధి)$/iu;

export function measureNamed(name: string): Measure | null {
  const clean = name.trim();
  return NAMES.find(([, pattern]) => pattern.test(clean))?.[0] ?? null;
}

/** `1,234`, `1.234`, `0.45`, `45%` or `--` as exported; null when it is no number. */
export function exportedNumber(text: string): number | null {
  const tight = text.trim().replaceAll(/\s/gu, '');
  if (!/^\d[\d.,]*%?$/u.test(tight)) return null;
  const plain = tight.replace('%', '');
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/u.test(plain);
  const value = Number(isGrouped ? plain.replaceAll(/[.,]/gu, '') : plain.replaceAll(',', '.'));
  if (!Number.isFinite(value)) return null;
  return tight.endsWith('%') ? value / 100 : value;
}

/** Named numbers as results; null when none is known. `savedAt`: ISO 8601 UTC. */
export function resultsNamed(
  pairs: readonly (readonly [name: string, value: string])[],
  savedAt: string,
): PostResults | null {
  const found: Partial<Record<Measure, number>> = {};
  let reach: number | null = null;
  for (const [name, text] of pairs) {
    const value = exportedNumber(text);
    if (value === null) continue;
    const measure = measureNamed(name);
    if (measure && found[measure] === undefined) found[measure] = value;
    if (REACH.test(name.trim())) reach ??= value;
  }
  if (found.views === undefined && reach !== null) found.views = reach;
  if (Object.keys(found).length === 0) return null;
  const { views = null, skipRate = null, averageWatchSeconds = null } = found;
  const { likes = null, comments = null, shares = null, saves = null } = found;
  const isShare = skipRate !== null && skipRate <= 1;
  return {
    views,
    skipRate: isShare ? skipRate : null,
    averageWatchSeconds,
    likes,
    comments,
    shares,
    saves,
    savedAt,
  };
}
