/** Numbers of a script that are claims and stand in no source. */
import { fold } from './fold.js';
import { isHypothetical } from './hypotheticals.js';
import { numberLists } from './number-lists.js';
import { isSupported } from './number-support.js';
import { readNumbers, type NumberMention } from './read-numbers.js';
import type { Span } from './sentence-spans.js';
import type { SourceNumber } from './source-numbers.js';
import type { Token } from './tokens.js';

/** "Three mistakes", "two ways": the script counts its own points. */
const LARGEST_STRUCTURE = 12;
const LABELS = new Set(
  'step tip part number no rule point day lesson mistake reason level question item case paso consejo parte numero regla punto dia dica passo regra ponto langkah bagian nomor hari number kadam tareeka galti din hisson కదం అడుగు చిట్కా दिन कदम नंबर नियम'.split(
    ' ',
  ),
);
const NEXT_SECONDS =
  /(?:next|these|this|under|give me|agle|sirf|अगले|बस|próximos|proximos|estes|dalam|వచ్చే)\s*$/iu;
const RATIO_NOUN =
  /^(?:of|my|our|the|her|his|their|income|salary|sales|savings|rent|price|cost|weight|de|mi|mis|la|el|do|da|dos|das|meu|minha|gaji|penghasilan|salary|tankhwah|kamai|तनख्वाह|कमाई|ఆదాయం|జీతం)$/u;
const HALVED_THING =
  /^\s*(?:of\s+)?(?:my|our|her|his|their|mi|mis|meu|minha|meri|mera|apni|मेरी|मेरा|अपनी|నా|మా)\s/iu;

export function numberClaims(
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
  sources: readonly SourceNumber[],
): { readonly untraceable: readonly Span[]; readonly all: readonly NumberMention[] } {
  const idioms = idiomSpans(text);
  const all = readNumbers(text, tokens, languages, { countWeak: false }).filter(
    (mention) =>
      !idioms.some(({ start, end }) => mention.start < end && mention.end > start) &&
      isClaim(mention, text, tokens),
  );
  const known = new Map<string, boolean>();
  const isKnown = (mention: NumberMention): boolean => {
    const key = JSON.stringify([
      mention.values,
      mention.role,
      mention.unit,
      mention.hedge,
      mention.follower,
      mention.inFigures,
    ]);
    const supported = known.get(key) ?? isSupported(mention, sources);
    known.set(key, supported);
    return supported;
  };
  return {
    all,
    untraceable: all.filter(
      (mention, at) =>
        !isHypothetical(text, mention.start) &&
        !isKnown(mention) &&
        !isPriceSaidInTwo(mention, all[at + 1], text, sources) &&
        !isPriceSaidInTwo(all[at - 1], mention, text, sources),
    ),
  };
}

function idiomSpans(text: string): Span[] {
  return [...fold(text).matchAll(numberLists().idioms)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function isClaim(mention: NumberMention, text: string, tokens: readonly Token[]): boolean {
  const [value = 0] = mention.values;
  const before = tokens[mention.firstToken - 1];
  const after = text.slice(mention.end, mention.end + 12);
  const isMeasured = mention.unit !== null;
  if (value === 0 || isPartOfName(mention, text) || isDenied(mention, text)) return false;
  if (mention.role === 'fraction')
    return (
      isMeasured ||
      (RATIO_NOUN.test(mention.follower) && HALVED_THING.test(text.slice(mention.end, mention.end + 20)))
    );
  if (isListMark(mention, text)) return false;
  if (value <= LARGEST_STRUCTURE) {
    if (/^(?:st|nd|rd|th|º|ª|er|do|ra|da|to|ta)(?!\p{L})/u.test(after)) return false;
    if (numberLists().structuralNouns.has(mention.follower)) return false;
    if (before && LABELS.has(before.norm) && !isMeasured) return false;
  }
  if (value === 1) return isMeasured && mention.unit?.class !== 'clock' && isLongTime(mention);
  if (value === 2 && mention.role === 'plain' && !isMeasured && !mention.inFigures) return false;
  if (mention.unit?.class === 'time' && mention.unit.factor < 0.0001)
    return !NEXT_SECONDS.test(text.slice(Math.max(0, mention.start - 20), mention.start));
  return true;
}

/** "One day" and "one minute" are ways of speaking; one month, year or kilo is a claim. */
function isLongTime({ unit }: NumberMention): boolean {
  return unit !== null && (unit.class !== 'time' || unit.factor >= 30);
}

/** `B12`, `GPT-4`, `5G`, `mp3`: the figure belongs to a name. */
function isPartOfName(mention: NumberMention, text: string): boolean {
  if (!mention.inFigures) return false;
  return (
    /[\p{L}_][-_]?$/u.test(text.slice(Math.max(0, mention.start - 2), mention.start)) ||
    /^[GD](?!\p{L})/u.test(text.slice(mention.end, mention.end + 2))
  );
}

const DENIAL =
  /(?<![\p{L}\p{M}])(?:not|no|não|nao|nem|ni|bukan|nahi|nahin|nor)\s+(?:even\s+|siquiera\s+|mesmo\s+|in\s+|for\s+|en\s+|em\s+)?$/iu;

/** "Not two weeks, two years": the first is no claim. */
function isDenied(mention: NumberMention, text: string): boolean {
  return DENIAL.test(text.slice(Math.max(0, mention.start - 20), mention.start));
}

/** "Three fifty" for 3.50, "eighteen five" for 18,500. */
function isPriceSaidInTwo(
  first: NumberMention | undefined,
  second: NumberMention | undefined,
  text: string,
  sources: readonly SourceNumber[],
): boolean {
  const whole = first?.values[0];
  const rest = second?.values[0];
  if (whole === undefined || rest === undefined || rest >= 100) return false;
  if (!/^ (?:con |e |y |and )?$/u.test(text.slice(first?.end, second?.start))) return false;
  const told = [whole + rest / 100, whole * 1000 + rest * 100];
  return sources.some(({ value }) => told.some((price) => Math.abs(price - value) < 1e-6));
}

/** `2.` at the head of a line, or "Two." said alone. */
function isListMark(mention: NumberMention, text: string): boolean {
  const [value = 0] = mention.values;
  if (value > LARGEST_STRUCTURE) return false;
  return (
    /(?:^|[.!?:।\n])\s*$/u.test(text.slice(Math.max(0, mention.start - 8), mention.start)) &&
    /^\s*[.):,\-–—।]/u.test(text.slice(mention.end))
  );
}
