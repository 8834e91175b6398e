/** A change of the script that is still being written: it is given up and written anew, instead of changed when it is there. */
import type { ChatContext } from '../../chat/types.js';
import { nearestSeconds, SECONDS } from '../../engine/closed-lists.js';
import type { ContentRequest } from '../../engine/types.js';
import { requestOfTag } from './request.js';
import type { AskedRewrite } from '../understand/edits/rewrite-words.js';

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
      return { ...request, seconds: SECONDS.findLast((one) => one < request.seconds) ?? request.seconds };
    case 'longer':
      return { ...request, seconds: SECONDS.find((one) => one > request.seconds) ?? request.seconds };
    case 'language':
      return asked.language === undefined ? null : { ...request, language: asked.language };
    case 'tone':
    case 'custom':
      return { ...request, requirements: [...request.requirements, asked.instruction] };
    default:
      return null;
  }
}
