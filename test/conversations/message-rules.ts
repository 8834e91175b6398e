/** What every message must keep so that any platform can show it. */
import { parseChoice } from '../../src/conversations/shared/choice-values.js';
import { LABEL_LIMIT } from '../../src/conversations/shared/effects.js';
import type { Block, EffectDraft, Inline, OutboundMessage } from '../../src/chat/types.js';

/** Broken rules of all messages among the effects, in words; empty when all is well. */
export function brokenRules(effects: readonly EffectDraft[]): readonly string[] {
  return effects.flatMap((effect) => (effect.type === 'send' ? rulesOf(effect.message) : []));
}

function rulesOf(message: OutboundMessage): readonly string[] {
  const broken = message.blocks.flatMap(rulesOfBlock);
  if (message.blocks.length === 0) broken.push('a message without blocks');
  const values = (message.choices ?? []).map((choice) => choice.value);
  if (new Set(values).size !== values.length) broken.push(`two buttons with one value: ${values.join(' ')}`);
  if (values.length > 25) broken.push('more buttons than Discord can show');
  for (const { label, value } of message.choices ?? []) {
    if (label.trim() === '') broken.push(`a button without a label: ${value}`);
    if (Array.from(label).length > LABEL_LIMIT) broken.push(`a long label: ${label}`);
    if (Buffer.byteLength(value) > 64) broken.push(`a long value: ${value}`);
    if (!parseChoice(value)) broken.push(`a value that cannot be read back: ${value}`);
  }
  for (const attachment of message.attachments ?? [])
    if ('scriptId' in attachment && attachment.scriptId === '') broken.push('an attachment of no script');
  return broken;
}

function rulesOfBlock(block: Block): string[] {
  switch (block.type) {
    case 'list':
      return block.items.length === 0 ? ['an empty list'] : block.items.flatMap(rulesOfInline);
    case 'table':
      return block.rows.some((row) => row.length !== block.header.length) ? ['a ragged table'] : [];
    case 'details':
      return block.blocks.length === 0 ? ['empty details'] : block.blocks.flatMap(rulesOfBlock);
    default:
      return rulesOfInline(block.text);
  }
}

function rulesOfInline(inline: Inline): string[] {
  const text = typeof inline === 'string' ? inline : inline.map((span) => span.text).join('');
  if (text.trim() === '') return ['an empty text'];
  return /\{\s*\$|undefined|NaN|\[object/u.test(text) ? [`a text with a hole: ${text}`] : [];
}
