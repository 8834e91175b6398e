/** Short ways to write the effects and messages of a transition. */
import type { Choice, ConversationEvent, EffectDraft, OutboundMessage, Block } from '../../chat/types.js';
import type { OperationName, Operations } from '../../engine/operations.js';

/**
 * Longest button label; wider ones are cut on a phone. Code points.
 * @internal
 */
export const LABEL_LIMIT = 40;

export function send(message: OutboundMessage): EffectDraft {
  return { type: 'send', message };
}

/** A message of plain paragraphs with buttons. Empty paragraphs are left out. */
export function say(
  paragraphs: string | readonly string[],
  choices: readonly Choice[] = [],
  more: Omit<OutboundMessage, 'blocks' | 'choices'> = {},
): OutboundMessage {
  const blocks: Block[] = [paragraphs]
    .flat()
    .filter((text) => text.trim() !== '')
    .map((text) => ({ type: 'text', text }));
  return { blocks, ...(choices.length > 0 ? { choices } : {}), ...more };
}

export function call<O extends OperationName>(op: O, args: Operations[O]['args'], tag?: string): EffectDraft {
  return { type: 'call', op, args, ...(tag === undefined ? {} : { tag }) } as EffectDraft;
}

/** A button; the label is cut to what a phone shows. */
export function button(label: string, value: string, style?: Choice['style']): Choice {
  return { label: clipAtWord(label, LABEL_LIMIT), value, ...(style ? { style } : {}) };
}

/** As `clip`, between words where that leaves most of it: half a word says nothing. */
export function clipAtWord(text: string, limit: number): string {
  const cut = clip(text, limit);
  const space = cut.lastIndexOf(' ');
  return cut.endsWith('…') && space > limit / 2 ? `${cut.slice(0, space)}…` : cut;
}

/** At most `limit` code points, on one line, with an ellipsis where something was cut. */
export function clip(text: string, limit: number): string {
  const line = Array.from(
    text
      .slice(0, limit * 4)
      .replace(/[\s\p{Cc}]+/gu, ' ')
      .trim(),
  );
  return line.length <= limit
    ? line.join('')
    : `${line
        .slice(0, limit - 1)
        .join('')
        .trimEnd()}…`;
}

/** The text she meant, for events that carry some: a message, a caption, a command's arguments. */
export function textOf(event: ConversationEvent): string {
  if (event.type === 'text' || event.type === 'files') return event.text.trim();
  if (event.type === 'command') return event.args.trim();
  return '';
}
