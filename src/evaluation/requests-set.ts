/** What the chat makes of messages as busy creators type them: the real conversations, one message each. */
import { z } from 'zod';
import { createSession } from '../chat/session/session.js';
import { takeTurn, type TurnRules } from '../chat/turn/turn.js';
import type { ChatContext } from '../chat/types.js';
import { chatRules } from '../conversations/index.js';
import { CONTENT_TYPES, nearestSeconds } from '../engine/closed-lists.js';
import type { Persona } from '../engine/types.js';
import { readDataLines } from '../project-files.js';
import { shareOf, type Share } from './figures.js';
import { observe, UNNAMED, type Observed } from './observe-turn.js';
import { isSameTopic } from './same-topic.js';

const requestLine = z.object({
  id: z.string(),
  language: z.string(),
  says: z.string(),
  /** What she saw before: nothing of note, or a finished script. */
  after: z.enum(['nothing', 'script']),
  expects: z.object({
    intent: z.string(),
    topic: z.string().nullish(),
    seconds: z.number().nullish(),
    type: z.enum(CONTENT_TYPES).nullish(),
    to: z.string().nullish(),
    /** What a question is about, where its writer said so; an intent of the learned model. */
    asks: z.string().nullish(),
  }),
});
export type RequestLine = z.output<typeof requestLine>;

export interface RequestsRow {
  /** A language, or `all`. */
  readonly language: string;
  /** Messages answered as what they were. */
  readonly intent: Share;
  /** Of the requests for a script: length, kind and topic as she named them, and all of it at once. */
  readonly seconds: Share;
  readonly type: Share;
  readonly topic: Share;
  readonly whole: Share;
}

export interface RequestsEvaluation {
  readonly lines: number;
  /** `all` last. */
  readonly rows: readonly RequestsRow[];
  readonly byIntent: Readonly<Record<string, Share>>;
  /** What was made of each message that was not understood whole. */
  readonly missed: readonly { readonly id: string; readonly observed: Observed }[];
}

interface JudgedRequest {
  readonly line: RequestLine;
  readonly observed: Observed;
  readonly intent: boolean;
  /** Null for what is no request for a script. */
  readonly parts: { readonly seconds: boolean; readonly type: boolean; readonly topic: boolean } | null;
}

/** Answers that do what was meant as well. */
const AS_GOOD: Readonly<Record<string, readonly string[]>> = {
  // A remark that may be a topic is asked about, and nothing is written.
  smalltalk: ['offered'],
  tone: ['custom'],
  correction: ['custom'],
  // "Is there a limit a day?" is answered with what she has left.
  question: ['balance'],
};

export function evalRequests(lines: readonly RequestLine[], persona: Persona): RequestsEvaluation {
  const judged = lines.map((line) => judge(line, persona));
  const languages = [...new Set(lines.map(({ language }) => language))];
  const intents = [...new Set(lines.map(({ expects }) => expects.intent))];
  return {
    lines: lines.length,
    rows: [
      ...languages.map((language) =>
        rowOf(
          language,
          judged.filter(({ line }) => line.language === language),
        ),
      ),
      rowOf('all', judged),
    ],
    byIntent: Object.fromEntries(
      intents.map((intent) => [
        intent,
        shareOf(judged.filter(({ line }) => line.expects.intent === intent).map((one) => one.intent)),
      ]),
    ),
    missed: judged
      .filter(({ intent, parts }) => !intent || (parts !== null && !isWhole(parts)))
      .map(({ line, observed }) => ({ id: line.id, observed })),
  };
}

/** `held-out`: only measured while the reading was mended; `development`: what it was mended with. */
export const REQUEST_SETS = ['held-out', 'development'] as const;

export function readRequestLines(set: (typeof REQUEST_SETS)[number]): readonly RequestLine[] {
  return readDataLines(requestLine, 'eval', `requests-${set}.jsonl`);
}

function judge(line: RequestLine, persona: Persona): JudgedRequest {
  const observed = answerTo(line, persona);
  const { intent, to, topic, seconds, type } = line.expects;
  const isMeant =
    (observed.intent === intent || (AS_GOOD[intent] ?? []).includes(observed.intent)) &&
    (to == null || observed.to === to);
  if (intent !== 'script') return { line, observed, intent: isMeant, parts: null };
  return {
    line,
    observed,
    intent: isMeant,
    parts: {
      seconds: isMeant && observed.seconds === nearestSeconds(seconds ?? UNNAMED.seconds),
      type: isMeant && observed.type === (type ?? UNNAMED.type),
      topic: isMeant && isSameTopic(observed.topic ?? '', topic ?? ''),
    },
  };
}

function answerTo({ language, says, after }: RequestLine, persona: Persona): Observed {
  const context: ChatContext = {
    threadId: 'evaluation',
    userId: 'evaluation',
    displayName: persona.name,
    locale: language.slice(0, 2),
    persona,
    now: persona.createdAt,
    // What is understood counts here, not what the built-in writer can do of it.
    builtIn: false,
    platform: 'evaluation',
    supportContact: null,
    isAdmin: false,
    ...(after === 'script' && { lastScriptId: 'shown' }),
  };
  const rules: TurnRules = { ...chatRules, logger: SILENT };
  const session = takeTurn(createSession(context, 0), { type: 'text', text: says }, { context, rules });
  return observe(session, context);
}

const SILENT = { info: ignore, warn: ignore, error: fail };

function ignore(): void {}

/** A broken conversation is no answer to be counted. */
function fail(facts: object): void {
  throw new Error(JSON.stringify(facts));
}

function isWhole({ seconds, type, topic }: NonNullable<JudgedRequest['parts']>): boolean {
  return seconds && type && topic;
}

function rowOf(language: string, judged: readonly JudgedRequest[]): RequestsRow {
  const parts = judged.flatMap((one) => (one.parts === null ? [] : [one.parts]));
  return {
    language,
    intent: shareOf(judged.map(({ intent }) => intent)),
    seconds: shareOf(parts.map(({ seconds }) => seconds)),
    type: shareOf(parts.map(({ type }) => type)),
    topic: shareOf(parts.map(({ topic }) => topic)),
    whole: shareOf(parts.map(isWhole)),
  };
}
