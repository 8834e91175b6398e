/** Answers that need no form: commands, buttons of older messages, and messages nothing is open for. */
import type {
  ChatContext,
  Conversation,
  ConversationEvent,
  EffectDraft,
  OutboundMessage,
  Step,
} from '../../chat/types.js';
import { paddedWords } from '../../engine/text/words.js';
import type { NamedEdit } from '../../engine/operations.js';
import { CANCEL_VALUE } from '../shared/choice-values.js';
import { answerAnywhere } from './answers.js';
import { help, welcomeBack } from './command-answers.js';
import { copyFor } from '../shared/copy.js';
import { call, say, send } from '../shared/effects.js';
import { isGreeting } from '../understand/herself/name-given.js';
import { NAMED_TAG, NEWEST_TAG } from '../library/lookup-tags.js';
import { rewriteAsked } from '../understand/edits/rewrite-words.js';
import { scriptActionAsked } from '../understand/library/script-action-words.js';
import { talkOf } from '../understand/talk/small-talk.js';
import { namedEdits } from '../understand/edits/named-edits.js';
import { namesPart } from '../understand/library/script-named.js';
import { answerInWords } from './spoken-answers.js';
import { answerTalk } from './talk-answers.js';
import { hintForUnsupported } from './unsupported.js';

export const info: Conversation<null> = {
  name: 'info',
  version: 1,
  start,
  transition: (_, event, context) => start(event, context),
};

function start(event: ConversationEvent, context: ChatContext): Step<null> {
  const named = notFoundInScript(event);
  const untold = named === null ? null : cannotBeDone(named, context);
  if (untold) return { state: null, effects: [send(untold)] };
  if (named !== null)
    return {
      state: null,
      effects: [send(say(copyFor(context.locale)('edit-not-found')))],
      next: { conversation: 'offer', event: { type: 'text', text: named } },
    };
  const wished =
    event.type === 'text' ? answerInWords(event.text, context, event.replyToScriptId !== undefined) : null;
  if (wished && 'open' in wished)
    return { state: null, effects: [], next: { conversation: wished.open, event: wished.event } };
  return { state: null, effects: wished?.effects ?? answer(event, context) };
}

/** What she named stands nowhere in the script: her words, to be asked about; null for any other event. */
function notFoundInScript(event: ConversationEvent): string | null {
  if (event.type !== 'failed' || event.op !== 'script.rewrite' || event.code !== 'notFound') return null;
  return event.tag?.startsWith(NAMED_TAG) ? event.tag.slice(NAMED_TAG.length) : null;
}

/** An order about the script can be nothing else: said once that it cannot be done, and why; null where it may be about herself, or a topic. */
function cannotBeDone(named: string, context: ChatContext): OutboundMessage | null {
  const t = copyFor(context.locale);
  const { edits, isOrder } = namedEdits(named);
  if (!isOrder) return null;
  const [only] = edits;
  if (edits.length === 1 && only?.op === 'insert' && only.given === undefined && !only.isStory)
    return say(t('edit-untold', { words: only.words }));
  if (only?.op === 'remove' && edits.length === 1 && isTold(thingOf(only), context))
    return say(t('edit-not-there', { words: thingOf(only) }));
  // "Drop shipping from my table" may be a topic, "take out the bit about my sister" is none.
  const isOfScript = edits.every(
    (edit) =>
      edit.op === 'swap' ||
      edit.op === 'replace' ||
      (edit.op === 'remove' && (namesPart(named) || pointsAtOne(edit))),
  );
  return isOfScript ? say(t('edit-not-found')) : null;
}

/** Without the words around it: "my husband" of "the bit about my husband". */
function thingOf({ words, forms = [] }: NamedEdit): string {
  return forms.at(-1) ?? words;
}

/** She has told of it: a script to come may. */
function isTold(thing: string, { persona }: ChatContext): boolean {
  const said = paddedWords(thing);
  return (
    persona !== null &&
    said.trim() !== '' &&
    [persona.story, ...persona.examples.map(({ text }) => text)].some((text) =>
      paddedWords(text).includes(said),
    )
  );
}

/** "The woman that shouted", not "shipping from my table". */
function pointsAtOne({ words, forms = [] }: NamedEdit): boolean {
  return forms.length > 0 && !forms.includes(words);
}

function answer(event: ConversationEvent, context: ChatContext): readonly EffectDraft[] {
  const t = copyFor(context.locale);
  const known = answerAnywhere(event, context);
  if (known && 'effects' in known) return known.effects;
  if (event.type === 'cancel') return [send(say(t('cancelled')))];
  if (event.type === 'choice')
    return [send(say(event.value === CANCEL_VALUE ? t('cancelled') : t('old-button')))];
  if (event.type === 'unsupported') return [send(say(t(hintForUnsupported(event.what))))];
  if (event.type === 'timer') return [];
  // "SRT" or "make it shorter" with nothing open means the newest script.
  const ofNewest =
    event.type === 'text' ? call('script.list', { page: 1 }, NEWEST_TAG + event.text.trim()) : null;
  if (event.type === 'text' && ofNewest && scriptActionAsked(event.text, t) !== null) return [ofNewest];
  if (event.type === 'text' && isGreeting(event.text) && context.persona) return [send(welcomeBack(context))];
  const talk = event.type === 'text' ? talkOf(event.text) : [];
  if (talk.length > 0) return answerTalk(talk, context);
  if (event.type === 'text' && ofNewest && rewriteAsked(event.text)) return [ofNewest];
  return [send(help(context))];
}
