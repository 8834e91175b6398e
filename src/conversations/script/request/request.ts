/** A script request: its parts as she may name them, its defaults, and how it is kept and repeated. */
import { z } from 'zod';
import {
  CONTENT_TYPES,
  GOALS,
  PLATFORMS,
  REQUEST_DEFAULTS,
  SECONDS,
  URGENCIES,
  type ContentType,
  type Goal,
  type Platform,
  type Seconds,
  type Urgency,
} from '../../../engine/closed-lists.js';
import type { ContentRequest } from '../../../engine/types.js';
import type { Copy } from '../../shared/copy.js';

/** Code points; what is longer moves into the context. */
const TOPIC_LIMIT = 200;
const CONTEXT_LIMIT = 4_000;

/** What she has said so far; absent = not said. */
export interface RequestDraft {
  readonly topic?: string;
  readonly context?: string;
  readonly seconds?: Seconds;
  readonly contentType?: ContentType;
  readonly urgency?: Urgency;
  readonly platform?: Platform;
  readonly goal?: Goal;
  readonly language?: string;
  readonly requirements?: readonly string[];
}

const requestSchema = z.object({
  topic: z.string().min(1).max(1_000),
  context: z.string().max(CONTEXT_LIMIT),
  seconds: z.literal(SECONDS),
  requirements: z.array(z.string()),
  contentType: z.enum(CONTENT_TYPES),
  urgency: z.enum(URGENCIES),
  platform: z.enum(PLATFORMS),
  goal: z.enum(GOALS),
  language: z.string().optional(),
});

/** Fills what she did not say with the stated defaults: 30 s, educational, reach, Reels, not urgent. */
export function completeRequest(draft: RequestDraft & { readonly topic: string }): ContentRequest {
  const points = Array.from(draft.topic.trim());
  const topic = points.slice(0, TOPIC_LIMIT).join('');
  const context = points.length > TOPIC_LIMIT ? [draft.topic, draft.context] : [draft.context];
  return {
    topic,
    context: context.filter(Boolean).join('\n').slice(0, CONTEXT_LIMIT),
    seconds: draft.seconds ?? REQUEST_DEFAULTS.seconds,
    requirements: draft.requirements ?? REQUEST_DEFAULTS.requirements,
    contentType: draft.contentType ?? REQUEST_DEFAULTS.contentType,
    urgency: draft.urgency ?? REQUEST_DEFAULTS.urgency,
    platform: draft.platform ?? REQUEST_DEFAULTS.platform,
    goal: draft.goal ?? REQUEST_DEFAULTS.goal,
    ...(draft.language === undefined ? {} : { language: draft.language }),
  };
}

/** A call's tag carries its request, so that a failure can be repeated wherever it arrives. */
export function requestTag(request: ContentRequest): string {
  return JSON.stringify(request);
}

/** The request of a tag, or null when the tag is something else. */
export function requestOfTag(tag: string | undefined): ContentRequest | null {
  try {
    const parsed = requestSchema.safeParse(JSON.parse(tag ?? ''));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** The one line that asks for the same script again. */
export function requestLine(request: ContentRequest): string {
  const options = [
    request.urgency === 'normal' ? '' : request.urgency,
    request.platform === 'reels' ? '' : `platform: ${request.platform}`,
    request.goal === 'reach' ? '' : `goal: ${request.goal}`,
    request.language === undefined ? '' : `language: ${request.language}`,
    ...request.requirements.map((requirement) => `require: ${requirement}`),
    request.context === '' ? '' : `context: ${request.context.replace(/\s+/gu, ' ').slice(0, 300)}`,
  ];
  const [urgency = '', ...rest] = options;
  return ['/script', `${request.seconds}s`, request.contentType, urgency, request.topic, ...rest]
    .filter(Boolean)
    .join(' ');
}

/** "30 s, educational, for Reels": what will be written, defaults included. */
export function describeRequest(request: ContentRequest, t: Copy): string {
  return [
    t('request-seconds', { seconds: request.seconds }),
    t(`type-${request.contentType}`),
    t(`platform-${request.platform}`),
    t(`goal-${request.goal}`),
    request.urgency === 'normal' ? '' : t(`urgency-${request.urgency}`),
    request.language ?? '',
  ]
    .filter(Boolean)
    .join(', ');
}
