/** Correcting what the bot believes of her: a field by button and one answer, or in her own words. */
import type { ChatContext, ConversationEvent, EffectDraft, OutboundMessage, Step } from '../../chat/types.js';
import { CANCEL_VALUE, choiceValue, parseChoice } from '../shared/choice-values.js';
import { copyFor } from '../shared/copy.js';
import { button, call, say, send } from '../shared/effects.js';
import { factCorrected, swapIn } from '../understand/edits/fact-corrected.js';
import type { Retelling } from '../../engine/persona/corrections/retold.js';
import { createConversation } from '../shared/form.js';
import { correctsScript } from '../understand/edits/rewrite-words.js';
import { BAN_TAG } from '../library/lookup-tags.js';
import { behindWrong, saysWrong } from '../../engine/heard/said-wrong.js';
import { readCorrection } from '../../engine/persona/corrections/read-correction.js';
import { readStandingBan } from '../../engine/persona/rules/standing-bans.js';
import { PERSONA_FIELDS, type PersonaField } from '../../engine/closed-lists.js';
import type { NamedEdit } from '../../engine/operations.js';
import { STORY_TAG } from './learn-examples.js';
import { fieldName } from './persona-card.js';

interface ProfileState {
  readonly at: 'field' | 'answer';
  readonly field: PersonaField | null;
}

const CORRECTION_LENGTH = 1_000;

export const profile = createConversation<ProfileState>({
  name: 'profile',
  version: 1,
  open(event, context) {
    if (event.type === 'text' && !saysWrong(event.text)) return corrected(event.text, context);
    return pressed(event, context) ?? asking({ at: 'field', field: null }, context);
  },
  on(state, event, context) {
    if (event.type === 'choice') return pressed(event, context);
    if (event.type !== 'text' || !/[\p{L}\p{N}]/u.test(event.text)) return null;
    return correct(state.field, event.text);
  },
  ask: askProfile,
  waits: () => true,
  precious: () => false,
});

function pressed(event: ConversationEvent, context: ChatContext): Step<ProfileState> | null {
  const choice = event.type === 'choice' ? parseChoice(event.value) : null;
  if (choice?.conversation !== 'profile') return null;
  if (choice.action === 'correct') return asking({ at: 'field', field: null }, context);
  const field = PERSONA_FIELDS.find((one) => one === choice.argument);
  return choice.action === 'field' && field ? asking({ at: 'answer', field }, context) : null;
}

function correct(field: PersonaField | null, text: string): Step<ProfileState> {
  const words = text.trim().slice(0, CORRECTION_LENGTH);
  // "That's wrong, my oven is gas" is told, and no rule.
  if (field === null && behindWrong(words) !== null && readCorrection(words) === null)
    return { state: null, effects: [call('persona.correct', { told: words }, STORY_TAG)] };
  const ban = field === null ? readStandingBan(words) : null;
  const tag = ban ? BAN_TAG + ban.words : undefined;
  return { state: null, effects: [call('persona.correct', { field, text: words }, tag)] };
}

/** What she told is put right where she told it, and in the script before. */
function corrected(text: string, context: ChatContext): Step<ProfileState> {
  const told = context.persona ? factCorrected(text, context.persona) : [];
  if (told.length > 0)
    return withScript(
      { state: null, effects: [call('persona.correct', { retold: told })] },
      text,
      told,
      context,
    );
  return withScript(correct(null, text), text, [], context);
}

/** What is wrong about her in the script before is mended there too: one word for another without a model. */
function withScript(
  step: Step<ProfileState>,
  text: string,
  retold: readonly Retelling[],
  { lastScriptId: scriptId, builtIn }: ChatContext,
): Step<ProfileState> {
  if (scriptId === undefined) return step;
  const [first] = retold;
  if (builtIn && first)
    return { ...step, effects: [...step.effects, swapCall(scriptId, retold, BAN_TAG + first.old, text)] };
  const swap = first ? null : swapIn(text);
  if (builtIn || !(first || swap || correctsScript(text))) return step;
  const instruction = text.trim().slice(0, CORRECTION_LENGTH);
  const named = swap ? [swap] : retold;
  const otherwise = named.length > 0 ? { otherwise: swapsFor(named) } : {};
  const mending = call('script.rewrite', { scriptId, part: 'custom', instruction, ...otherwise }, 'custom');
  return { ...step, effects: [...step.effects, mending] };
}

function swapCall(scriptId: string, retold: readonly Retelling[], tag: string, text: string): EffectDraft {
  const instruction = text.trim().slice(0, CORRECTION_LENGTH);
  return call('script.rewrite', { scriptId, part: 'custom', instruction, edits: swapsFor(retold) }, tag);
}

function swapsFor(retold: readonly Retelling[]): readonly NamedEdit[] {
  return retold.map(({ old, instead }) => ({ op: 'replace', words: old, instead }));
}

function asking(state: ProfileState, context: ChatContext): Step<ProfileState> {
  return { state, effects: [send(askProfile(state, context))] };
}

function askProfile(state: ProfileState, context: ChatContext): OutboundMessage {
  const t = copyFor(context.locale);
  const stop = button(t('button-cancel'), CANCEL_VALUE);
  if (state.at === 'answer' && state.field)
    return say(t('ask-correction', { field: fieldName(state.field, t) }), [stop], { ask: 'text' });
  const fields = PERSONA_FIELDS.map((field) =>
    button(fieldName(field, t), choiceValue('profile', 'field', field)),
  );
  return say([t('ask-field'), t('ask-field-hint')], [...fields, stop]);
}
