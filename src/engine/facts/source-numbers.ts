/** The numbers her sources hold, ready to be compared with a script's. */
import { numberLists, type Unit } from './number-lists.js';
import { readNumbers } from './read-numbers.js';
import { sentenceSpans, spanAt } from './sentence-spans.js';
import type { Token } from './tokens.js';
import { weekdayRange } from './weekdays.js';

export interface SourceNumber {
  readonly value: number;
  readonly unit: Unit | null;
  readonly follower: string;
  /** Counted on through all sources. */
  readonly sentence: number;
  /** Its sentence tells of then and now, or of viewers. */
  readonly tellsOf: { readonly change: boolean; readonly viewers: boolean };
}

const CHANGE =
  /(?<![\p{L}\p{M}])(?:now|then|was|were|before|used to|from|grew|became|today|later|went|ahora|hoy|antes|era|eran|pas[eéoó]|agora|hoje|virou|sekarang|dulu|awalnya|menjadi|jadi|ab|pehle|phir|tha|thi|अब|पहले|फिर|था|थी|ఇప్పుడు|అప్పుడు|మొదట|తర్వాత|నుంచి)(?![\p{L}\p{M}])/iu;
const VIEWERS = /view|watch|saw|vista|vieron|visualiz|viram|tonton|nonton|lihat|dekh|व्यू|देख|చూస|చూశ|వ్యూ/iu;

/** Words of the sources that tell a number without a numeral. */
const IMPLIED: Readonly<Record<string, number>> = {
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  both: 2,
  couple: 2,
  pair: 2,
  twins: 2,
  midnight: 12,
  noon: 12,
  single: 1,
  ambos: 2,
  ambas: 2,
  dono: 2,
  donon: 2,
  segunda: 2,
  segundo: 2,
  tercera: 3,
  tercero: 3,
  tercer: 3,
  cuarta: 4,
  cuarto: 4,
  quinta: 5,
  terceira: 3,
  terceiro: 3,
  quarta: 4,
  quarto: 4,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  doosra: 2,
  doosri: 2,
  teesra: 3,
  teesri: 3,
  chautha: 4,
  chauthi: 4,
  दूसरा: 2,
  दूसरी: 2,
  तीसरा: 3,
  तीसरी: 3,
  चौथा: 4,
  चौथी: 4,
  दोनों: 2,
  రెండో: 2,
  మూడో: 3,
  నాలుగో: 4,
  ఐదో: 5,
};

/** `firstSentence`: number of sentences in the sources before this one. */
export function sourceNumbers(
  text: string,
  tokens: readonly Token[],
  languages: readonly string[],
  firstSentence: number,
): SourceNumber[] {
  const spans = sentenceSpans(text);
  const { units } = numberLists();
  const found: SourceNumber[] = [];
  const used = new Set<number>();
  const tellsOf = spans.map(({ start, end }) => {
    const words = text.slice(start, end);
    return { change: CHANGE.test(words), viewers: VIEWERS.test(words) };
  });
  const place = (at: number): Pick<SourceNumber, 'sentence' | 'tellsOf'> => {
    const span = spanAt(spans, at);
    return { sentence: firstSentence + span, tellsOf: tellsOf[span] ?? { change: false, viewers: false } };
  };
  for (const mention of readNumbers(text, tokens, languages, { countWeak: true })) {
    for (let at = mention.firstToken; at <= mention.nextToken; at += 1) used.add(at);
    for (const value of mention.values.slice(0, 2))
      found.push({ value, unit: mention.unit, follower: mention.follower, ...place(mention.start) });
  }
  tokens.forEach((token, at) => {
    const days = weekdayRange(tokens, at);
    if (days !== null)
      found.push({ value: days, unit: units.get('day') ?? null, follower: '', ...place(token.start) });
    const implied = IMPLIED[token.norm];
    const unit = units.get(token.norm);
    if (implied === undefined && (unit === undefined || used.has(at))) return;
    if (implied !== undefined)
      found.push({ value: implied, unit: null, follower: '', ...place(token.start) });
    // "a month", "the fortnight": one of them.
    else if (unit) found.push({ value: 1, unit, follower: '', ...place(token.start) });
  });
  return found;
}
