/** A change of the script that is still being written: it is given up and written anew, instead of changed when it is there. */
import type { ChatContext } from '../../../chat/types.js';
import { nearestSeconds, SECONDS } from '../../../engine/closed-lists.js';
import type { ContentRequest, Seconds } from '../../../engine/types.js';
import { requestOfTag } from './request.js';
import type { AskedRewrite } from '../../understand/edits/rewrite-words.js';

/** The next length down or up; the same at either end. */
export function nextSeconds(seconds: Seconds, direction: 'shorter' | 'longer'): Seconds {
  const next =
    direction === 'shorter' ? SECONDS.findLast((one) => one < seconds) : SECONDS.find((one) => one > seconds);
  return next ?? seconds;
}

/** The request of the script under way with her change in it; null when nothing is, or the change needs its words. */
export function changedRequest(
  asked: AskedRewrite,
  { writing, lastScriptId }: ChatContext,
): ContentRequest | null {
  const request = writing ? requestOfTag(writing.tag) : null;
  // "Shorter" is said of what she can read.
  if (request === null || (asked.seconds === undefined && lastScriptId !== undefined)) return null;
  if (asked.seconds !== undefined) return { ...request, seconds: nearestSeconds(asked.seconds) };
  switch (asked.part) {
    case 'shorter':
    case 'longer':
      return { ...request, seconds: nextSeconds(request.seconds, asked.part) };
    case 'language':
      return asked.language === undefined ? null : { ...request, language: asked.language };
    case 'tone':
    case 'custom':
      return { ...request, requirements: [...request.requirements, asked.instruction] };
    default:
      return null;
  }
}
