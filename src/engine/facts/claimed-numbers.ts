/** Which numbers of a script claim something about her. */
import { sentenceAround } from './clauses.js';
import { grammarOf } from './grammar.js';
import { numberLists } from './number-lists.js';
import type { NumberMention } from './read-numbers.js';
import type { Token } from './tokens.js';

/** "Three mistakes", "two ways": the script counts its own points. */
const LARGEST_STRUCTURE = 12;
const HOUR = 1 / 24 + 0.001;
const ROUND_MOMENTS = new Set([1, 2, 3, 5, 10, 15, 20, 30]);
/** Days a viewer is asked to try something for. */
const TRIAL_DAYS = new Set([7, 21, 30]);
const ALL_LANGUAGES = ['en', 'es', 'pt', 'id', 'hi-Latn', 'hi', 'te'];
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

/** "Ninety percent of the time it's lint": nearly always. */
const OF_THE_TIME =
  /^\s*(?:%|per ?cent|por ciento|por cento|persen)?\s*(?:of the (?:time|cases)|of cases|del tiempo|de las veces|de los casos|do tempo|das vezes|dos casos|(?:dari )?waktu|kasus)(?!\p{L})/iu;
const COUNT_TO =
  /(?:count(?:ed|ing)? (?:up )?to|cuent[ae]n? hasta|cont[aáeé]s? (?:hasta|até|ate)|hitung sampai|gino|गिनो|गिनकर)\s*$/iu;

/** False for what nobody would trace: list marks, labels, sayings, worked examples. */
export function isClaim(mention: NumberMention, text: string, tokens: readonly Token[]): boolean {
  const [value = 0] = mention.values;
  const before = tokens[mention.firstToken - 1];
  const after = text.slice(mention.end, mention.end + 12);
  const isMeasured = mention.unit !== null;
  if (mention.unit?.class === 'percent' && OF_THE_TIME.test(text.slice(mention.end, mention.end + 40)))
    return false;
  if (COUNT_TO.test(text.slice(Math.max(0, mention.start - 24), mention.start))) return false;
  if (value === 0 || isPartOfName(mention, text) || isDenied(mention, text)) return false;
  if (isManyTimes(value) && (mention.unit?.class === 'times' || isExclaimed(mention, text))) return false;
  if (isMoment(mention, value) && (isSeconds(mention) || !tellsOfHerself(mention, text, tokens)))
    return false;
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
    if (!isMeasured && pointsBack(mention, tokens)) return false;
  }
  if (value === 1) return isMeasured && mention.unit?.class !== 'clock' && isLongTime(mention);
  const isCounted = isMeasured && mention.unit?.class !== 'times';
  if (value === 2 && mention.role === 'plain' && !isCounted && !mention.inFigures) return false;
  if (mention.unit?.class === 'time' && isSeconds(mention))
    return !NEXT_SECONDS.test(text.slice(Math.max(0, mention.start - 20), mention.start));
  return true;
}

const DEFINITE = new Set('the all those these las los os as ambos ambas todas todos'.split(' '));

/** "Three things, and all three ...": the count is said once more. */
function pointsBack({ firstToken }: NumberMention, tokens: readonly Token[]): boolean {
  const word = tokens[firstToken]?.norm;
  if (!DEFINITE.has(tokens[firstToken - 1]?.norm ?? '')) return false;
  return tokens.slice(0, firstToken - 1).some(({ norm }) => norm === word);
}

/** Measures that are also parts of the body and places. */
const BODY_OR_PLACE = new Set(['foot', 'hand', 'stone', 'yard', 'pie', 'pe']);

/** "One day", "one minute" and "one foot" are ways of speaking; one month, year or kilo is a claim. */
function isLongTime({ unit, follower }: NumberMention): boolean {
  if (unit === null || unit.class === 'times' || BODY_OR_PLACE.has(follower)) return false;
  return unit.class !== 'time' || unit.factor >= 30;
}

/** "It takes five minutes", "try it for seven days": a rule of thumb, unless she tells of herself. */
function isMoment({ unit }: NumberMention, value: number): boolean {
  if (unit?.class !== 'time') return false;
  return (unit.factor <= HOUR && ROUND_MOMENTS.has(value)) || (unit.factor === 1 && TRIAL_DAYS.has(value));
}

function isSeconds({ unit }: NumberMention): boolean {
  return unit !== null && unit.factor < 0.0001;
}

function tellsOfHerself(mention: NumberMention, text: string, tokens: readonly Token[]): boolean {
  const sentence = sentenceAround(text, mention);
  const { isFirstPerson } = grammarOf(ALL_LANGUAGES);
  return tokens.some(
    (token) => token.start >= sentence.start && token.end <= sentence.end && isFirstPerson(token),
  );
}

/** "I told you a hundred times": often. */
function isManyTimes(value: number): boolean {
  return value >= 100 && Number.isInteger(Math.log10(value));
}

const LEAST_EXCLAIMED = 1000;
const HEARTFELT =
  '(?:thank(?:s|yous?)|kisses|hugs|thumbs|hearts|sorr(?:y|ies)|gracias|besos?|abrazos?|disculpas|perdones|obrigad[oa]s?|beijos?|beijinhos|abracos?|abraços?|desculpas|terima kasih|makasih|jempol|cium|peluk|maaf|dhanyavaad|shukriya|salaam|धन्यवाद|शुक्रिया|सलाम|दंडवत|ధన్యవాదాలు|దండాలు|వందనాలు|నమస్కారాలు)';
const HEARTFELT_BEFORE = new RegExp(`${HEARTFELT}\\s*$`, 'iu');
const HEARTFELT_AFTER = new RegExp(`^\\s*(?:de |of )?${HEARTFELT}`, 'iu');

/** "A million thanks", "jempol sejuta"; "How often? A thousand." */
function isExclaimed({ values, inFigures, start, end }: NumberMention, text: string): boolean {
  if (inFigures || (values[0] ?? 0) < LEAST_EXCLAIMED) return false;
  const before = text.slice(Math.max(0, start - 24), start);
  const after = text.slice(end, end + 24);
  return (
    HEARTFELT_BEFORE.test(before) ||
    HEARTFELT_AFTER.test(after) ||
    (/\?\s*(?:(?:a|un|um)\s+)?$/iu.test(before) && /^\s*[.!]/u.test(after))
  );
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
  /(?<![\p{L}\p{M}])(?:not|no|não|nao|nem|ni|bukan|nahi|nahin|nor|(?:no|don['’]t|doesn['’]t|não|nao|tidak|nggak|gak)\s+(?:need|necesitas|necesitás|hacen? falta|precisa|precisas|perlu|butuh))\s+(?:even\s+|siquiera\s+|mesmo\s+|in\s+|for\s+|en\s+|em\s+|de\s+)?$/iu;

/** "Not two weeks, two years": the first is no claim. */
function isDenied(mention: NumberMention, text: string): boolean {
  return DENIAL.test(text.slice(Math.max(0, mention.start - 30), mention.start));
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
