/** Where a script request stands, and how one answer moves it. */
import type { ContentRequest } from '../engine/types.js';
import { CONTENT_TYPES } from '../engine/closed-lists.js';
import type { RequestDraft } from './request.js';
import { isListed, secondsOf } from './durations.js';
import { contentTypeOf, parseRequestLine } from './request-words.js';

export interface ScriptState {
  readonly at: 'topic' | 'seconds' | 'type' | 'requirements' | 'failed';
  /** True when every question is asked; a one-line request takes the defaults instead. */
  readonly guided: boolean;
  readonly draft: RequestDraft;
  /** A duration she named that is not in the list. */
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
  if (state.otherSeconds !== null) return 'seconds';
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
      const parsed = parseRequestLine(text);
      if (parsed.draft.topic === undefined && draftIsEmpty(parsed.draft) && parsed.otherSeconds === null)
        return null;
      return { ...state, draft: { ...draft, ...parsed.draft }, otherSeconds: parsed.otherSeconds };
    }
    case 'seconds': {
      const seconds = secondsOf(text);
      if (seconds === null) return null;
      return isListed(seconds)
        ? { ...state, draft: { ...draft, seconds }, otherSeconds: null }
        : { ...state, otherSeconds: seconds };
    }
    case 'type': {
      const contentType = contentTypeOf(text);
      return contentType ? { ...state, draft: { ...draft, contentType } } : null;
    }
    case 'requirements': {
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

/** The state with a pressed answer in it; an earlier question's button changes that answer. */
export function readPressed(state: ScriptState, action: string, argument: string): ScriptState | null {
  if (state.at === 'failed') return null;
  const { draft } = state;
  const seconds = Number(argument);
  const contentType = CONTENT_TYPES.find((type) => type === argument);
  if (action === 'seconds' && isListed(seconds))
    return { ...state, draft: { ...draft, seconds }, otherSeconds: null };
  if (action === 'type' && contentType) return { ...state, draft: { ...draft, contentType } };
  if (action === 'skip' && state.at === 'requirements')
    return { ...state, draft: { ...draft, requirements: [] } };
  return null;
}

function draftIsEmpty(draft: RequestDraft): boolean {
  return Object.values(draft).every((value) => value === undefined);
}
