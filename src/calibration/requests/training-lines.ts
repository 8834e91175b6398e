/** The messages that the reading of requests is learned from: `data/eval/requests-development.jsonl` and `request-*`. */
import { z } from 'zod';
import { INTENTS, type Intent } from '../../conversations/understand/learned/model-file.js';
import type { Span } from '../../conversations/understand/learned/topic-span.js';
import { said, spokenWords, type SpokenWord } from '../../conversations/understand/vocabulary/word-keys.js';
import { wishIn } from '../../conversations/understand/talk/wishes.js';
import { readRequestLines, type RequestLine } from '../../evaluation/requests-set.js';
import { normalWords } from '../../engine/text/words.js';
import { readDataLines } from '../../project-files.js';
import { composedRequests, withAside } from './composed-requests.js';

/** Who wrote it: `composed` of frames, `messages` short ones, a set (`w4`, `m6`, `m9`) by somebody who had not read the code. */
export interface IntentLine {
  readonly says: string;
  readonly hasScript: boolean;
  readonly intent: Intent;
  readonly set: string;
}

export interface TopicLine {
  readonly words: readonly SpokenWord[];
  readonly span: Span;
  readonly set: string;
}

/** What she asks of the bot she may give a reason for; "yes" and "hello" stand alone. */
const TOLD_BESIDE: ReadonlySet<Intent> = new Set([
  'ideas',
  'week',
  'stats',
  'history',
  'results',
  'hashtags',
  'export',
  'help',
  'private',
  'price',
  'shorter',
  'longer',
  'new-hook',
  'new-cta',
  'tone',
  'language',
  'another',
  'not-me',
]);
const messageLine = z.object({
  language: z.string(),
  says: z.string(),
  after: z.enum(['nothing', 'script']),
  intent: z.enum(INTENTS),
});
const topicLine = z.object({ says: z.string(), topic: z.string() });

export function intentLines(development: readonly RequestLine[], composed: number): readonly IntentLine[] {
  return [
    ...development.flatMap((line): readonly IntentLine[] => {
      const intent = intentOf(line);
      return intent
        ? [{ says: line.says, hasScript: line.after === 'script', intent, set: setOf(line) }]
        : [];
    }),
    ...readDataLines(messageLine, 'eval', 'request-messages.jsonl').flatMap(
      ({ language, says, after, intent }, at): readonly IntentLine[] => {
        const line = { says, hasScript: after === 'script', intent, set: 'messages' };
        const told = { ...line, says: withAside(says, language, at), set: 'composed' };
        return TOLD_BESIDE.has(intent) ? [line, told] : [line];
      },
    ),
    ...readDataLines(topicLine, 'eval', 'request-topics.jsonl').map(({ says }) =>
      scriptLine(says, false, 'topics'),
    ),
    ...composedRequests(composed).map(({ says, hasScript }) => scriptLine(says, hasScript, 'composed')),
  ];
}

function scriptLine(says: string, hasScript: boolean, set: string): IntentLine {
  return { says, hasScript, intent: 'script', set };
}

export function topicLines(development: readonly RequestLine[], composed: number): readonly TopicLine[] {
  return [
    ...development.flatMap((line): readonly TopicLine[] => {
      const words = spokenWords(line.says);
      const span = line.expects.topic ? spanNearest(words, line.expects.topic) : null;
      return span ? [{ words, span, set: setOf(line) }] : [];
    }),
    ...readDataLines(topicLine, 'eval', 'request-topics.jsonl').flatMap(
      ({ says, topic }): readonly TopicLine[] => {
        const words = spokenWords(says);
        const span = spanNearest(words, topic);
        return span ? [{ words, span, set: 'topics' }] : [];
      },
    ),
    ...composedRequests(composed).map(({ says, span }) => ({
      words: spokenWords(says),
      span,
      set: 'composed',
    })),
  ];
}

export function developmentLines(): readonly RequestLine[] {
  return readRequestLines('development');
}

export function setOf({ id }: RequestLine): string {
  return id.split('-')[0] ?? id;
}

/** A question tells what it asks about, or else the wish its phrases show does. */
function intentOf({ says, expects }: RequestLine): Intent | null {
  const name = expects.intent === 'question' ? (expects.asks ?? wishIn(says)?.wish) : expects.intent;
  return INTENTS.find((intent) => intent === name) ?? null;
}

/** Half a topic and half something else teaches nothing. F1 of the words. */
const NEAR_ENOUGH = 0.6;
const LONGEST_TOPIC = 25;

/** The stretch that shares most words with the topic as somebody else worded it, or null. */
function spanNearest(words: readonly SpokenWord[], topic: string): Span | null {
  const wanted = new Set(normalWords(topic));
  let best: Span | null = null;
  let most = NEAR_ENOUGH;
  for (let from = 0; from < words.length; from += 1)
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_TOPIC); to += 1) {
      const own = normalWords(said(words.slice(from, to)));
      const common = new Set(own.filter((word) => wanted.has(word))).size;
      const f1 = (2 * common) / (own.length + wanted.size);
      if (f1 <= most) continue;
      most = f1;
      best = { from, to };
    }
  return best;
}
