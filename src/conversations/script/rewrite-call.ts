/** A change of a script as the operation that makes it, and whether it can be made as things are. */
import type { ChatContext, EffectDraft, OutboundMessage } from '../../chat/types.js';
import { writtenLanguage } from '../../engine/text/base-language.js';
import { detectLanguage } from '../../engine/text/language.js';
import type { RewriteStep } from '../../engine/types/operation-results.js';
import { choiceValue } from '../shared/choice-values.js';
import { copyFor, LOCALES, type Copy } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { LANGUAGE_TAG, NAMED_TAG } from '../library/lookup-tags.js';
import type { AskedRewrite } from '../understand/edits/rewrite-words.js';
import { CHANGES } from './cards/result-choices.js';

/** Another language needs a model; without one a script is written anew from what she gave in it, and where that is nothing she is told so. */
export function rewriteCall(asked: AskedRewrite, scriptId: string, context: ChatContext): EffectDraft {
  const { language } = asked;
  if (!context.builtIn || language === undefined) return changeCall(asked, scriptId, context);
  return hasWordsIn(language, context)
    ? call('script.get', { scriptId }, LANGUAGE_TAG + language)
    : send(noWordsIn(language, context));
}

/** A model changes what is named as it is asked to, and where it fails it is done to the letter; so it is without one, and with words that she gives, it is done to the letter. */
function changeCall(asked: AskedRewrite, scriptId: string, context: ChatContext): EffectDraft {
  const { also = [], ...first } = asked;
  const step = stepOf(first, context);
  const rest = also.length > 0 ? { also: also.map((one) => stepOf(one, context)) } : {};
  const tag = step.edits ? NAMED_TAG + asked.instruction : asked.part;
  return call('script.rewrite', { scriptId, ...step, ...rest }, tag);
}

function stepOf({ edits = [], ...asked }: AskedRewrite, { builtIn }: ChatContext): RewriteStep {
  if (edits.length === 0) return asked;
  const isGiven = edits.every(({ given, op }) => given !== undefined || op === 'back');
  return { ...asked, ...(builtIn || isGiven ? { edits } : { otherwise: edits }) };
}

/** False for what only a model can do, where none is connected. */
export function canRewrite({ part, language = '', edits = [] }: AskedRewrite, context: ChatContext): boolean {
  return (
    !context.builtIn ||
    edits.length > 0 ||
    part === 'middle' ||
    CHANGES.some(({ action }) => action === part) ||
    hasWordsIn(language, context)
  );
}

function hasWordsIn(language: string, { persona }: ChatContext): boolean {
  if (language === '' || !persona) return false;
  const written = writtenLanguage(language);
  const texts = [persona.story, ...persona.examples.map(({ text }) => text)];
  return (
    writtenLanguage(persona.language) === written ||
    texts.some((text) => writtenLanguage(detectLanguage(text)) === written)
  );
}

/** Whether scripts of hers can be written in it, and what it needs. */
export function writesIn(language: string, context: ChatContext): OutboundMessage {
  if (context.builtIn && !hasWordsIn(language, context)) return noWordsIn(language, context);
  const t = copyFor(context.locale);
  return say(t('language-yes', { language: nameOf(language, t) }));
}

/** As she calls them. */
const MIXED: Readonly<Record<string, string>> = { 'hi-Latn': 'Hinglish', 'te-Latn': 'Tenglish' };

function noWordsIn(language: string, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const name = nameOf(language, t);
  const isOurs = LOCALES.some((locale) => locale === language.split('-')[0]);
  if (!isOurs) return say([t('language-not-written', { language: name }), t('talk-languages')]);
  const add = button(t('button-add-examples'), choiceValue('examples', 'add'));
  return say(t('language-needs-yours', { language: name }), [add]);
}

function nameOf(language: string, t: Copy): string {
  const names = new Intl.DisplayNames([t('language-tag')], { type: 'language' });
  return MIXED[language] ?? names.of(language) ?? language;
}
