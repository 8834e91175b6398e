/** `calibrate requests`: learns how messages are read and writes `data/request-models.json` and `data/said-to-bot.json`. */
import { writeFileSync } from 'node:fs';
import { likelyIntents } from '../../conversations/understand/learned/likely-intents.js';
import { INTENTS, type RequestModelsFile } from '../../conversations/understand/learned/model-file.js';
import { bestSpan, spanPlaces } from '../../conversations/understand/learned/topic-span.js';
import { said, spokenWords } from '../../conversations/understand/vocabulary/word-keys.js';
import type { ToBotFile } from '../../engine/heard/said-to-bot.js';
import type { RequestLine } from '../../evaluation/requests-set.js';
import { isSameTopic } from '../../evaluation/same-topic.js';
import { dataFile } from '../../project-files.js';
import { fitIntents } from './fit-intents.js';
import { fitToBot, toBotFigures, toBotLines } from './fit-to-bot.js';
import { fitTopics } from './fit-topics.js';
import { developmentLines, intentLines, setOf, topicLines } from './training-lines.js';

/** Raised by hand when the file is learned anew: the same data must give the same file on any day. */
const DATE = '2026-11-29';
/** More of them teach the topic, but teach an intent only to be `script`. Chosen on sets left out of the fit. */
const COMPOSED_FOR_INTENTS = 150;
const COMPOSED_FOR_TOPICS = 1_500;
const LARGEST_BYTE = 127;

/** Writes the file; gives the figures on sets left out of the fit, line by line. Same data, same file. */
export function calibrateRequests(): readonly string[] {
  const development = developmentLines();
  const intents = fitIntents(intentLines(development, COMPOSED_FOR_INTENTS));
  const topics = fitTopics(topicLines(development, COMPOSED_FOR_TOPICS));
  const { scale, weights } = pack(intents.weights);
  const models: RequestModelsFile = {
    intents: {
      biases: Object.fromEntries(
        INTENTS.map((intent, at) => [intent, Number((intents.biases[at] ?? 0).toFixed(3))]),
      ) as RequestModelsFile['intents']['biases'],
      scale,
      weights,
    },
    topics: pack(topics),
  };
  const file = dataFile('request-models.json');
  const source =
    'data/eval/requests-development.jsonl, request-messages.jsonl, request-topics.jsonl, request-frames.json; npm run calibrate -- requests';
  writeFileSync(file, `${JSON.stringify({ source, date: DATE, ...models })}\n`);
  const sets = [...new Set(development.map(setOf))];
  return [
    ...calibrateToBot(),
    `Wrote ${file}. By models that never saw the set:`,
    ...sets.map((set) => figuresOf(set, development)),
  ];
}

/** Writes `data/said-to-bot.json`. */
function calibrateToBot(): readonly string[] {
  const development = developmentLines();
  const lines = toBotLines(intentLines(development, 0), development);
  const { bias, weights } = fitToBot(lines);
  const model: ToBotFile = { bias: Number(bias.toFixed(3)), ...pack(Float32Array.from(weights)) };
  const file = dataFile('said-to-bot.json');
  const source =
    'data/eval/request-asides.jsonl, request-messages.jsonl, requests-development.jsonl, facts-development.jsonl; npm run calibrate -- requests';
  writeFileSync(file, `${JSON.stringify({ source, date: DATE, ...model })}\n`);
  return [`Wrote ${file}. By a model that never saw them: ${toBotFigures(lines)}`];
}

function figuresOf(set: string, development: readonly RequestLine[]): string {
  const others = development.filter((line) => setOf(line) !== set);
  const own = development.filter((line) => setOf(line) === set && line.expects.intent !== 'question');
  const intents = fitIntents(intentLines(others, COMPOSED_FOR_INTENTS));
  const topics = fitTopics(topicLines(others, COMPOSED_FOR_TOPICS));
  const right = own.filter(({ says, after, expects }) => {
    const likely = likelyIntents(says, after === 'script', intents);
    const best = likely.reduce((most, one) => (one.probability > most.probability ? one : most));
    return best.intent === expects.intent;
  });
  const scripts = own.filter(({ expects }) => expects.topic != null);
  const named = scripts.filter(({ says, expects }) => {
    const words = spokenWords(says);
    const { from, to } = bestSpan(spanPlaces(words), topics);
    const topic = said(words.slice(from, to));
    return isSameTopic(topic, expects.topic ?? '');
  });
  return `${set}: intent ${right.length} of ${own.length}, topic ${named.length} of ${scripts.length}`;
}

function pack(weights: Float32Array): { readonly scale: number; readonly weights: string } {
  const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST_BYTE;
  const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
  return { scale: Number(scale.toPrecision(4)), weights: Buffer.from(bytes.buffer).toString('base64') };
}
