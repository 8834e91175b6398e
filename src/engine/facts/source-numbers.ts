/** The numbers her sources hold, ready to be compared with a script's. */
import { numberLists, type Unit } from './number-lists.js';
import { readNumbers } from './read-numbers.js';
import { sentenceSpans, spanAt } from './sentence-spans.js';
import type { Token } from './tokens.js';

export interface SourceNumber {
  readonly value: number;
  readonly unit: Unit | null;
  readonly follower: string;
  /** Counted on through all sources. */
  readonly sentence: number;
}

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
  for (const mention of readNumbers(text, tokens, languages, { countWeak: true })) {
    const sentence = firstSentence + spanAt(spans, mention.start);
    for (let at = mention.firstToken; at <= mention.nextToken; at += 1) used.add(at);
    for (const value of mention.values)
      found.push({ value, unit: mention.unit, follower: mention.follower, sentence });
  }
  tokens.forEach((token, at) => {
    const implied = IMPLIED[token.norm];
    const unit = units.get(token.norm);
    if (implied === undefined && (unit === undefined || used.has(at))) return;
    const sentence = firstSentence + spanAt(spans, token.start);
    if (implied !== undefined) found.push({ value: implied, unit: null, follower: '', sentence });
    // "a month", "the fortnight": one of them.
    else if (unit) found.push({ value: 1, unit, follower: '', sentence });
  });
  return found;
}
