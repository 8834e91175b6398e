/** Where a script request stands, and how one answer moves it. */
import type { ContentRequest } from '../../../engine/types.js';
import { CONTENT_TYPES, nearestSeconds, REQUEST_DEFAULTS } from '../../../engine/closed-lists.js';
import type { RequestDraft } from './request.js';
import { isListed, secondsOf } from '../../understand/vocabulary/durations.js';
import { parseFreeRequest, type FreeRequest } from '../../understand/requests/free-request.js';
import { lengthMeant } from '../../understand/requests/length-meant.js';
import { likelyKind, namedKind } from '../../understand/requests/likely-kind.js';
import {
  contentTypeOf,
  parseRequestLine,
  type ParsedRequest,
} from '../../understand/requests/request-words.js';

export interface ScriptState {
  readonly at: 'topic' | 'seconds' | 'type' | 'requirements' | 'failed';
  /** True when every question is asked; a one-line request takes the defaults instead. */
  readonly guided: boolean;
  readonly draft: RequestDraft;
  /** A duration she named that is not in the list: refused where she was asked for one, else the nearest. */
  readonly otherSeconds: number | null;
  /** The request that failed, for "try again". */
  readonly kept: ContentRequest | null;
}

/** Wishes of one answer. */
const REQUIREMENT_LIMIT = 10;
const REQUIREMENT_LENGTH = 300;

/** The first question still open, or `ready`. */
export function nextQuestion(state: ScriptState): 'topic' | 'seconds' | 'type' | 'requirements' | 'ready' {
  const { draft, guided } = state;
  if (draft.topic === undefined) return 'topic';
  if (state.otherSeconds !== null && draft.seconds === undefined) return 'seconds';
  if (!guided) return 'ready';
  if (draft.seconds === undefined) return 'seconds';
  if (draft.contentType === undefined) return 'type';
  return draft.requirements === undefined ? 'requirements' : 'ready';
}

/** The state with a typed answer in it, or null when the answer says nothing to the open question. */
export function readTyped(state: ScriptState, text: string): ScriptState | null {
  const { draft } = state;
  switch (state.at) {
    case 'topic': {
      const asked = parseFreeRequest(text);
      if (asked && saysAll(asked)) return requested(asked);
      // "Do one about damp shirts"
      const isOrder = asked?.isPlain && !text.trim().startsWith(asked.draft.topic ?? '');
      const parsed = isOrder ? asked : parseRequestLine(text);
      if (parsed.draft.topic === undefined && draftIsEmpty(parsed.draft) && parsed.otherSeconds === null)
        return null;
      return { ...state, draft: { ...draft, ...parsed.draft }, otherSeconds: parsed.otherSeconds };
    }
    case 'seconds': {
      const seconds = lengthMeant(text) ?? secondsOf(text);
      if (seconds === null) return replacedBy(text);
      return isListed(seconds)
        ? { ...state, draft: { ...draft, seconds }, otherSeconds: null }
        : { ...state, otherSeconds: seconds };
    }
    case 'type': {
      const contentType = contentTypeOf(text) ?? namedKind(text);
      return contentType ? { ...state, draft: { ...draft, contentType } } : replacedBy(text);
    }
    case 'requirements': {
      const asked = parseFreeRequest(text);
      if (asked?.isNamed && asked.draft.topic !== undefined) return requested(asked);
      const requirements = text
        .split(/[\n;]+/u)
        .map((line) => line.trim().slice(0, REQUIREMENT_LENGTH))
        .filter(Boolean)
        .slice(0, REQUIREMENT_LIMIT);
      return requirements.length > 0 ? { ...state, draft: { ...draft, requirements } } : null;
    }
    default:
      return null;
  }
}

/** A whole request of her own in place of the one being asked for; what she did not name takes the defaults. */
function requested({ draft, otherSeconds }: ParsedRequest): ScriptState {
  return withNearest({ at: 'topic', guided: false, draft, otherSeconds, kept: null });
}

/** Asked for in plain words, a length that is not in the list is the nearest that is, and she is told so. */
export function withNearest(state: ScriptState): ScriptState {
  const { draft, otherSeconds } = state;
  return otherSeconds === null
    ? state
    : { ...state, draft: { ...draft, seconds: nearestSeconds(otherSeconds) } };
}

/** "Script about damp shirts, 30 sec": she has said all she wants to say. */
function saysAll({ draft, otherSeconds, isPlain, isNamed }: FreeRequest): boolean {
  const { topic, seconds, contentType } = draft;
  const isDetailed = seconds !== undefined || contentType !== undefined || otherSeconds !== null;
  return topic !== undefined && isPlain && (isNamed || isDetailed);
}

function replacedBy(text: string): ScriptState | null {
  const asked = parseFreeRequest(text);
  return asked?.isPlain && asked.draft.topic !== undefined ? requested(asked) : null;
}

/** The state with a pressed answer in it; an earlier question's button changes that answer. */
export function readPressed(state: ScriptState, action: string, argument: string): ScriptState | null {
  if (state.at === 'failed') return null;
  const { draft } = state;
  const seconds = Number(argument);
  const contentType = CONTENT_TYPES.find((type) => type === argument);
  if (action === 'seconds' && isListed(seconds))
    return { ...state, draft: { ...draft, seconds }, otherSeconds: null };
  if (action === 'type' && contentType) return { ...state, draft: { ...draft, contentType } };
  if (action === 'any') return leftOpen(state);
  if (action === 'skip' && state.at === 'requirements')
    return { ...state, draft: { ...draft, requirements: [] } };
  return null;
}

/** "You choose": the open question takes its default, the kind what the topic is most likely told as. */
function leftOpen(state: ScriptState): ScriptState | null {
  const { draft } = state;
  if (state.at === 'seconds')
    return { ...state, draft: { ...draft, seconds: REQUEST_DEFAULTS.seconds }, otherSeconds: null };
  if (state.at !== 'type') return null;
  return {
    ...state,
    draft: { ...draft, contentType: likelyKind(draft.topic ?? '') ?? REQUEST_DEFAULTS.contentType },
  };
}

function draftIsEmpty(draft: RequestDraft): boolean {
  return Object.values(draft).every((value) => value === undefined);
}
