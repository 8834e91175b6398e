/** "Shorter, and in Pidgin please" in answer to "What was wrong?": a request, and no reason. */
import type { ChatContext } from '../../chat/types.js';
import { meaningOf } from '../understand/meaning.js';
import { asksForScript } from '../understand/requests/free-request.js';
import type { RewritePart } from '../../engine/operations.js';
import type { Meaning } from '../understand/meaning-kinds.js';
import type { Wish } from '../understand/vocabulary/vocabulary-lists.js';

const ORDERS: ReadonlySet<Meaning['kind']> = new Set([
  'edit',
  'length',
  'action',
  'goodbye',
  'named',
  'picked',
  'ideas',
  'question',
]);
/** "Too formal" is a reason as well as a wish, "shorter" and "the hook is weak" are wishes. */
const PARTS: ReadonlySet<RewritePart> = new Set<RewritePart>([
  'shorter',
  'longer',
  'hook',
  'cta',
  'language',
  'another',
]);
/** Said of a script, they say why. */
const REASONS: ReadonlySet<Wish> = new Set(['dislike', 'praise', 'chat', 'help', 'robot', 'terms', 'stop']);

export function asksForMore(text: string, context: ChatContext): boolean {
  const meaning = meaningOf(text, context);
  if (meaning.kind === 'rewrite') return PARTS.has(meaning.asked.part);
  if (meaning.kind === 'wish') return !REASONS.has(meaning.wished.wish);
  return ORDERS.has(meaning.kind) || asksForScript(text);
}
