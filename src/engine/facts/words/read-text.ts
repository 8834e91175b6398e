/** A script read once for all detectors: words, sentences, and how each sentence is told. */
import { casingsOf, type Casing } from './capitals.js';
import { clausesIn } from './clauses.js';
import { fold } from './fold.js';
import { readNumbers, type NumberMention } from '../numbers/parse/read-numbers.js';
import { grammarOf, hasCue, type Grammar } from './grammar.js';
import { isHypothetical } from './hypotheticals.js';
import { sentenceSpans, spanAt, type Span } from './sentence-spans.js';
import type { SourceIndex } from '../sources/source-index.js';
import { wordsIn, type Token } from './tokens.js';

export interface ReadText {
  /** Without blanks, links and tags; place for place like the original. */
  readonly text: string;
  readonly folded: string;
  readonly tokens: readonly Token[];
  readonly casings: ReadonlyMap<Token, Casing>;
  readonly language: string;
  /** Languages whose number words count. */
  readonly spoken: readonly string[];
  /** Languages whose grammar it follows. */
  readonly written: readonly string[];
  readonly grammar: Grammar;
  readonly index: SourceIndex;
  readonly yearSpoken: number;
  readonly numbers: readonly NumberMention[];
  readonly sentences: readonly Sentence[];
}

export interface Sentence extends Span {
  readonly words: readonly Token[];
  readonly clauses: readonly Clause[];
  readonly told: Telling;
}

export interface Clause extends Span {
  readonly words: readonly Token[];
  readonly told: Telling;
}

/** How something is told, 0 or 1 each. */
export interface Telling {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly past: number;
  readonly asked: number;
  readonly supposed: number;
  readonly possible: number;
  readonly negated: number;
  readonly whole: number;
  readonly since: number;
  readonly published: number;
  readonly bidden: number;
}

export function readText(
  text: string,
  tokens: readonly Token[],
  language: string,
  languages: { readonly spoken: readonly string[]; readonly written: readonly string[] },
  index: SourceIndex,
  yearSpoken: number,
): ReadText {
  const folded = fold(text);
  const grammar = grammarOf(languages.written);
  const inOrder = casingsOf(text, tokens);
  const casings = new Map(
    tokens.flatMap((token, place) => (inOrder[place] ? [[token, inOrder[place]] as const] : [])),
  );
  const numbers = readNumbers(text, tokens, languages.spoken, { countWeak: false });
  const spans = sentenceSpans(folded);
  let at = 0;
  const sentences = spans.map((span) => {
    const words: Token[] = [];
    for (let token = tokens[at]; token && token.start < span.end; token = tokens[at]) {
      words.push(token);
      at += 1;
    }
    const clauses = clausesIn(folded, span, numbers).map((clause) => {
      const within = wordsIn(words, clause);
      return { ...clause, words: within, told: tellingOf(folded, clause, within, grammar) };
    });
    const told = tellingOf(folded, span, words, grammar);
    return {
      ...span,
      words,
      clauses,
      told: { ...told, bidden: Math.max(told.bidden, ...clauses.map((clause) => clause.told.bidden)) },
    };
  });
  return {
    text,
    folded,
    tokens,
    casings,
    language,
    ...languages,
    grammar,
    index,
    yearSpoken,
    numbers,
    sentences,
  };
}

export function sentenceAt({ sentences }: ReadText, place: number): Sentence | undefined {
  return sentences[spanAt(sentences, place)];
}

function tellingOf(folded: string, span: Span, words: readonly Token[], grammar: Grammar): Telling {
  const said = folded.slice(span.start, span.end);
  const head = words.find(({ norm }) => !LEADS.has(norm));
  return {
    first: Number(words.some(grammar.isFirstPerson)),
    second: Number(words.some(grammar.isSecondPerson)),
    third: Number(words.some(grammar.isThirdPerson)),
    past: Number(words.some(grammar.isPast)),
    asked: Number(said.includes('?')),
    supposed: Number(isHypothetical(folded, span.end - 1) || isHypothetical(folded, span.start)),
    possible: Number(hasCue('possible', said)),
    negated: Number(hasCue('negated', said)),
    whole: Number(hasCue('whole', said)),
    since: Number(hasCue('since', said)),
    published: Number(hasCue('published', said)),
    bidden: Number((head !== undefined && grammar.isImperative(head)) || hasCue('bidden', said)),
  };
}

/** "And then wait", "so write it down". */
const LEADS = new Set(
  'and then so but please just always first now ok okay well y entonces pero por favor bueno primero ahora e entao mas agora primeiro dan lalu terus jadi tapi pertama sekarang'.split(
    ' ',
  ),
);

const TELLING = [
  'first',
  'second',
  'third',
  'past',
  'asked',
  'supposed',
  'possible',
  'negated',
  'whole',
  'since',
  'published',
  'bidden',
] as const;
/** Spelled once: a name put together anew must be looked up anew. */
const TOLD_HERE = TELLING.map((name) => [name, `sentence.${name}`, `clause.${name}`] as const);
const TOLD_BESIDE = (['first', 'second', 'past', 'supposed', 'bidden', 'asked'] as const).map(
  (name) => [name, `before.${name}`, `after.${name}`] as const,
);

/** How the clause, the sentence and its neighbours around `span` are told, for the models. */
export function contextFeatures(read: ReadText, span: Span): Record<string, number> {
  const at = spanAt(read.sentences, span.start);
  const sentence = read.sentences[at];
  const clause = sentence?.clauses.find(({ start, end }) => start <= span.start && end > span.start);
  const before = read.sentences[at - 1]?.told;
  const after = read.sentences[at + 1]?.told;
  const features: Record<string, number> = Object.create(null) as Record<string, number>;
  for (const [name, inSentence, inClause] of TOLD_HERE) {
    features[inSentence] = sentence?.told[name] ?? 0;
    features[inClause] = clause?.told[name] ?? sentence?.told[name] ?? 0;
  }
  for (const [name, inBefore, inAfter] of TOLD_BESIDE) {
    features[inBefore] = before?.[name] ?? 0;
    features[inAfter] = after?.[name] ?? 0;
  }
  const { first = 0, second = 0, past = 0 } = sentence?.told ?? {};
  features['general'] = Number(first + second + past === 0);
  features['toYou'] = Number(second > 0 && first === 0);
  features['ownPast'] = first * past;
  features['opening'] = Number(at === 0);
  features['closing'] = Number(at >= read.sentences.length - 2);
  return features;
}
