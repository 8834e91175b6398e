/** English lines that hold the place where she has said nothing yet: no claim in them, one blank each. */
import type { ContentType } from '../types.js';
import type { BlankKind } from './blank-questions.js';
import type { Topic, TopicKind } from './topic-forms.js';

export interface OpenLine {
  /** `{t}`/`{T}` already filled; `{blank}` stands for the mark. */
  readonly text: string;
  readonly blank: BlankKind;
}

type Row = readonly [pattern: string, blank: BlankKind];

const FIRST: Readonly<Record<TopicKind, readonly Row[]>> = {
  why: [
    ['Ask me {t} and I will say this: {blank}.', 'reason'],
    ['If you wonder {t}, the reason is this: {blank}.', 'reason'],
  ],
  'how-to': [
    ['If you ask me {t}, the first step is this: {blank}.', 'step'],
    ['Ask me {t} and I will start here: {blank}.', 'step'],
  ],
  clause: [
    ['Ask me {t} and I will tell you this: {blank}.', 'moment'],
    ['If you want to know {t}, start here: {blank}.', 'moment'],
  ],
  when: [
    ['{T}, the first thing to do is this: {blank}.', 'step'],
    ['{T}, I would start here: {blank}.', 'step'],
  ],
  question: [
    ['Ask me {t} and my answer is this: {blank}.', 'answer'],
    ['When somebody asks me {t}, I say this: {blank}.', 'answer'],
  ],
  order: [
    ['If you {t}, here is what to know first: {blank}.', 'tip'],
    ['Before you {t}, know this: {blank}.', 'tip'],
  ],
  doing: [
    ['My advice on {t} is this: {blank}.', 'tip'],
    ['If you ask me about {t}, I will say this: {blank}.', 'tip'],
  ],
  statement: [
    ['{T}, and what you need to know is this: {blank}.', 'tip'],
    ['{T}, and the main thing is this: {blank}.', 'tip'],
  ],
  choice: [
    ['If you ask me about {t}, my answer is this: {blank}.', 'answer'],
    ['With {t}, I come down on this side: {blank}.', 'answer'],
  ],
  thing: [
    ['On {t}, I will say this much: {blank}.', 'tip'],
    ['If you ask me about {t}, I will say this: {blank}.', 'tip'],
  ],
};

const SECOND: Readonly<Record<'story' | 'advice' | 'offer', readonly Row[]>> = {
  story: [
    ['And what came of it is this: {blank}.', 'result'],
    ['In the end, this is what it came to: {blank}.', 'result'],
  ],
  advice: [
    ['And the reason is this: {blank}.', 'reason'],
    ['I say so because of this: {blank}.', 'reason'],
  ],
  offer: [
    ['It costs {blank}.', 'price'],
    ['The price is {blank}.', 'price'],
  ],
};

/** One or two lines; `turn` picks the wording. */
export function openLines(topic: Topic, contentType: ContentType, turn: number, most: number): OpenLine[] {
  const kind =
    contentType === 'promotional'
      ? 'offer'
      : contentType === 'storytelling' ||
          contentType === 'inspirational' ||
          contentType === 'behind-the-scenes'
        ? 'story'
        : 'advice';
  const fill = ([pattern, blank]: Row): OpenLine => ({
    text: pattern.replaceAll('{T}', topic.alone).replaceAll('{t}', topic.inside),
    blank,
  });
  const of = (rows: readonly Row[]): OpenLine[] => {
    const row = rows[turn % rows.length];
    return row ? [fill(row)] : [];
  };
  const first = of(FIRST[topic.kind]).map((line) =>
    line.blank === 'moment' && kind !== 'story' ? { ...line, blank: 'answer' as const } : line,
  );
  const second = of(SECOND[kind]).filter(({ blank }) => blank !== first[0]?.blank);
  return [...first, ...second].slice(0, most);
}
