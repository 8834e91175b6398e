/** Names of a post's numbers in exports, in the languages Instagram writes them. */
import type { PostResults } from '../types.js';
import { resultsWithout } from '../results/read-line.js';

type Measure = Exclude<keyof PostResults, 'savedAt' | 'verdict'>;

const NAMES: readonly (readonly [Measure, RegExp])[] = [
  [
    'averageWatchSeconds',
    /average.*(?:watch|view|seconds)|tiempo (?:medio|promedio)|tempo m[eé]dio|rata-rata|औसत|సగటు/iu,
  ],
  [
    'views',
    /^(?:instagram )?(?:views|plays|reel plays|video plays|impressions|reproducciones|visualizaciones|vistas|visualiza[cç][oõ]es|reprodu[cç][oõ]es|impresiones|impress[oõ]es|tayangan|penayangan|pemutaran|impresi|व्यूज़?|व्यू|प्ले|इंप्रेशन|వ్యూస్|వ్యూలు|వీక్షణలు|ప్లేలు)$/iu,
  ],
  [
    'likes',
    /^(?:instagram )?(?:likes|me gusta|curtidas|suka|jumlah suka|लाइक|लाइक्स|లైక్‌?లు|లైక్స్|likes and reactions)$/iu,
  ],
  [
    'comments',
    /^(?:instagram )?(?:comments|comentarios|coment[aá]rios|komentar|कमेंट|कमेंट्स|टिप्पणियाँ|కామెంట్‌?లు|కామెంట్స్|వ్యాఖ్యలు)$/iu,
  ],
  [
    'shares',
    /^(?:instagram )?(?:shares|veces (?:que se )?compart(?:i[oó]|id[oa])|compartidos|compartilhamentos|dibagikan|bagikan|pembagian|शेयर|షేర్‌?లు|షేర్స్)$/iu,
  ],
  [
    'saves',
    /^(?:instagram )?(?:saves|saved|guardados|veces (?:que se )?guard(?:[oó]|ad[oa])|salvamentos|salvos|disimpan|simpan|penyimpanan|सेव|సేవ్‌?లు|సేవ్స్)$/iu,
  ],
  ['skipRate', /skip rate|tasa de omisi[oó]n|taxa de pulos?|tingkat dilewati|स्किप|స్కిప్/iu],
];
/** Counts as views only where nothing better is there. */
export const REACH =
  /^(?:accounts reached|reach|alcance|cuentas alcanzadas|contas alcan[cç]adas|jangkauan|akun yang dijangkau|पहुँच|पहुंच|रीच|రీచ్|పరిధి)$/iu;

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
  // A rate above 1 is no share.
  if (found.skipRate !== undefined && found.skipRate > 1) delete found.skipRate;
  return { ...resultsWithout(savedAt), ...found };
}
