/** A change of a script as the operation that makes it, and whether it can be made as things are. */
import type { ChatContext, EffectDraft } from '../../chat/types.js';
import { call } from '../shared/effects.js';
import { LANGUAGE_TAG, NAMED_TAG } from '../library/lookup-tags.js';
import type { AskedRewrite } from '../understand/rewrite-words.js';
import { CHANGES } from './script-card.js';

/** Another language needs a model; without one only the letters change: Hindi and Telugu are written anew in the other ones. */
export function rewriteCall(asked: AskedRewrite, scriptId: string, context: ChatContext): EffectDraft {
  return context.builtIn && asked.language !== undefined && isOtherLetters(asked.language, context)
    ? call('script.get', { scriptId }, LANGUAGE_TAG + asked.language)
    : changeCall(asked, scriptId, context);
}

/** A model changes what is named as it is asked to; without one it is done to the letter. */
function changeCall(
  { edits = [], ...asked }: AskedRewrite,
  scriptId: string,
  { builtIn }: ChatContext,
): EffectDraft {
  return builtIn && edits.length > 0
    ? call('script.rewrite', { scriptId, ...asked, edits }, NAMED_TAG + asked.instruction)
    : call('script.rewrite', { scriptId, ...asked }, asked.part);
}

/** False for what only a model can do, where none is connected. */
export function canRewrite({ part, language = '', edits = [] }: AskedRewrite, context: ChatContext): boolean {
  return (
    !context.builtIn ||
    edits.length > 0 ||
    CHANGES.some(({ action }) => action === part) ||
    isOtherLetters(language, context)
  );
}

function isOtherLetters(language: string, { persona }: ChatContext): boolean {
  return language !== '' && persona?.language.split('-')[0] === language.split('-')[0];
}
