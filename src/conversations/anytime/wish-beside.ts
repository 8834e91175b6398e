/** What she wishes for while a question waits for her: answered beside it, so that she need not leave the form. */
import type { ChatContext, EffectDraft } from '../../chat/types.js';
import { isCorrection } from '../../engine/persona/corrections/read-correction.js';
import { answerHerWish } from '../account/about-her.js';
import { copyFor } from '../shared/copy.js';
import { call, say, send } from '../shared/effects.js';
import type { Heard } from '../shared/form-parts.js';
import type { Opening } from '../openings.js';
import type { Wish } from '../understand/vocabulary/vocabulary-lists.js';
import { postNamed } from '../understand/library/post-named.js';
import { contentTypeOf } from '../understand/requests/request-words.js';
import { leavesOpen } from '../understand/talk/small-talk.js';
import { answerWish } from './spoken-answers.js';
import { herWish } from '../understand/herself/herself.js';
import { wishIn } from '../understand/talk/wishes.js';

export type Beside = { readonly effects: readonly EffectDraft[] } | { readonly next: Opening };

/** Where her own words are asked for ("no hashtags", "do not sound like a robot") only these are no answer. */
const FEW: ReadonlySet<Wish> = new Set(['ideas', 'week', 'stats', 'history', 'help', 'price', 'thanks']);
/** Said in passing: the question alone is the answer. */
const PASSING: ReadonlySet<Wish> = new Set(['greeting', 'chat', 'praise', 'dislike']);

/** How a post did is no answer to another question. */
export function noteBeside(text: string): { readonly effects: readonly EffectDraft[] } {
  const line = text.trim();
  return { effects: [call('results.note', { scriptId: null, line, ...postNamed(line) }, 'line')] };
}

/** Null for a text that is an answer to the question, or nothing of these. */
export function wishBeside(text: string, heard: Heard, context: ChatContext): Beside | null {
  const herself = context.persona ? herWish(text) : null;
  if (herself && context.persona) {
    const answer = answerHerWish(herself, context.persona, context);
    if (!('open' in answer)) return answer;
    return { next: { conversation: answer.open, event: { type: 'command', name: answer.open, args: '' } } };
  }
  // "Dil se" is thanks as well, and a kind of script.
  const wished = contentTypeOf(text) === null ? wishIn(text) : null;
  if (wished && (heard === 'any' || FEW.has(wished.wish))) {
    if (wished.wish === 'thanks') return { effects: [send(say(copyFor(context.locale)('talk-thanks')))] };
    if (PASSING.has(wished.wish)) return { effects: [] };
    const answer = answerWish(wished, context);
    if (answer && 'open' in answer) return { next: { conversation: answer.open, event: answer.event } };
    if (answer) return answer;
  }
  // A standing rule holds for this script too.
  if (context.persona && isCorrection(text))
    return { effects: [call('persona.correct', { field: null, text: text.trim() })] };
  return heard === 'any' && leavesOpen(text) ? { effects: context.persona ? [ideasFor(context)] : [] } : null;
}

/** They are drawn from her story, which is not for others to read. */
function ideasFor({ othersRead, locale }: ChatContext): EffectDraft {
  return othersRead ? send(say(copyFor(locale)('for-you-alone'))) : call('ideas.list', { plan: 'ideas' });
}
