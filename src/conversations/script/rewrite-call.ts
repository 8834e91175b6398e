/** A change of a script as the operation that makes it, and whether it can be made as things are. */
import type { ChatContext, EffectDraft } from '../../chat/types.js';
import { call } from '../shared/effects.js';
import { LANGUAGE_TAG } from '../library/lookup-tags.js';
import type { AskedRewrite } from '../understand/rewrite-words.js';
import { CHANGES } from './script-card.js';

/** Another language needs a model; without one only the letters change: Hindi and Telugu are written anew in the other ones. */
export function rewriteCall(asked: AskedRewrite, scriptId: string, context: ChatContext): EffectDraft {
  return context.builtIn && asked.language !== undefined && isOtherLetters(asked.language, context)
    ? call('script.get', { scriptId }, LANGUAGE_TAG + asked.language)
    : call('script.rewrite', { scriptId, ...asked }, asked.part);
}

/** False for what only a model can do, where none is connected. */
export function canRewrite({ part, language = '' }: AskedRewrite, context: ChatContext): boolean {
  return (
    !context.builtIn || CHANGES.some(({ action }) => action === part) || isOtherLetters(language, context)
  );
}

function isOtherLetters(language: string, { persona }: ChatContext): boolean {
  return language !== '' && persona?.language.split('-')[0] === language.split('-')[0];
}
