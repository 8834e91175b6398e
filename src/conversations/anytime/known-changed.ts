/** What she reads when something that is known of her has changed: corrections, bans, what she took back, votes, her own wording. */
import type { Block, ChatContext, Choice, EffectDraft, OutboundMessage, EventOf } from '../../chat/types.js';
import { choiceValue } from '../shared/choice-values.js';
import type { Copy } from '../shared/copy.js';
import { button, call, clip, say } from '../shared/effects.js';
import { changesBlock } from '../account/persona-card.js';
import { BAN_TAG, FORGOTTEN_TAG } from '../library/lookup-tags.js';
import type { Persona, PersonaChange } from '../../engine/types.js';

/** Words of hers that an answer quotes. Characters. */
const QUOTED_LENGTH = 80;

/** Which words no script says again; null for any other change. */
export function banMessage(
  { tag = '', result }: EventOf<'done'> & { result: { changes: readonly PersonaChange[] } },
  t: Copy,
) {
  if (!tag.startsWith(BAN_TAG) || !result.changes.some(({ field }) => field === 'neverSays')) return null;
  const words = clip(
    result.changes.find(({ field }) => field === 'neverSays')?.added?.join(', ') || tag.slice(BAN_TAG.length),
    QUOTED_LENGTH,
  );
  return say(t('ban-kept', { words }), [undoButton(t)]);
}

/** What she took back is not known any more; null for any other change. */
export function forgottenMessage(
  { tag = '', result }: EventOf<'done'> & { result: { changes: readonly PersonaChange[] } },
  t: Copy,
) {
  if (!tag.startsWith(FORGOTTEN_TAG)) return null;
  const about = clip(tag.slice(FORGOTTEN_TAG.length), QUOTED_LENGTH);
  if (result.changes.length === 0) return say(t('told-nothing', { about }));
  return say(t('told-forgotten', { about }), [undoButton(t)]);
}

/** What she never says again goes out of the script she has before her, too. */
export function obeyedAtOnce(tag: string, { lastScriptId: scriptId }: ChatContext): readonly EffectDraft[] {
  if (!tag.startsWith(BAN_TAG) || scriptId === undefined) return [];
  const words = tag.slice(BAN_TAG.length);
  const edits = [{ op: 'remove', words } as const];
  return [call('script.rewrite', { scriptId, part: 'custom', instruction: words, edits }, tag)];
}

export function changesMessage(
  persona: Persona,
  changes: readonly PersonaChange[],
  op: 'persona.refine' | 'persona.correct' | 'persona.undo',
  t: Copy,
): OutboundMessage {
  if (changes.length === 0)
    return say(t('persona-unchanged'), [button(t('button-profile'), choiceValue('profile', 'show'))]);
  const undo = op === 'persona.undo' || persona.version < 2 ? [] : [undoButton(t)];
  return {
    blocks: [
      { type: 'text', text: t(op === 'persona.undo' ? 'persona-undone' : 'persona-changed') },
      changesBlock(changes, t),
    ],
    choices: [...undo, button(t('button-profile'), choiceValue('profile', 'show'))],
  };
}

export function feedbackSaved(
  changes: readonly PersonaChange[],
  tag: string | undefined,
  t: Copy,
): OutboundMessage {
  const thanks: Block = { type: 'text', text: t(tag === 'good' ? 'thanks-good' : 'thanks-not-me') };
  if (changes.length === 0) return { blocks: [thanks] };
  return {
    blocks: [thanks, changesBlock(changes, t)],
    choices: [undoButton(t)],
  };
}

export function editSaved(changes: readonly PersonaChange[], t: Copy): OutboundMessage {
  const saved: Block = { type: 'text', text: t('edit-saved') };
  return { blocks: changes.length === 0 ? [saved] : [saved, changesBlock(changes, t)] };
}

function undoButton(t: Copy): Choice {
  return button(t('button-undo'), choiceValue('profile', 'undo'));
}
