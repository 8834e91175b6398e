/** Text -> Discord's Markdown. Her words and the model's are escaped: nothing in them is markup, nothing pings. */
import type { Inline, Span } from '../../../src/chat/types.js';
import { cleanText, isBlank } from './clean-text.js';

const ANYWHERE = /[\\*_~|`<[\]]/g;
const AT_LINE_START = /^([ \t]*)(?:([#>+-])|(\d{1,9})([.)]))/gm;
const ZERO_WIDTH_SPACE = '\u200B';

/** Shows as the text itself. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(ANYWHERE, '\\$&')
    .replace(AT_LINE_START, (_, indent: string, mark?: string, digits?: string, dot?: string) =>
      mark ? `${indent}\\${mark}` : `${indent}${digits}\\${dot}`,
    );
}

/** Backticks that can stand around a text as inline code, or null when every kind stands in it. */
function fenceFor(text: string): string | null {
  const runs = new Set((text.match(/`+/g) ?? []).map((run) => run.length));
  const length = [1, 2].find((candidate) => !runs.has(candidate));
  return length === undefined ? null : '`'.repeat(length);
}

function inlineCode(text: string): string {
  const fence = fenceFor(text);
  if (fence === null) return inlineCode(text.replaceAll('`', `\`${ZERO_WIDTH_SPACE}`));
  const pad = (edge: string | undefined): string => (edge === '`' ? ' ' : '');
  return `${fence}${pad(text[0])}${text}${pad(text.at(-1))}${fence}`;
}

/** A code block; one that holds a fence itself stands as inline code, so that nothing is added to what she copies. */
export function codeBlock(text: string): string {
  return text.includes('```') ? inlineCode(text) : `\`\`\`\n${text}\n\`\`\``;
}

/** One run of text with its style. */
export function styled({ text, style }: Span): string {
  const clean = cleanText(text);
  if (style === undefined || isBlank(clean)) return escapeMarkdown(clean);
  if (style === 'code') return inlineCode(clean);
  const core = clean.trim();
  const start = clean.indexOf(core);
  const [before, after] = [clean.slice(0, start), clean.slice(start + core.length)];
  const mark = style === 'bold' ? '**' : '*';
  return `${before}${mark}${escapeMarkdown(core)}${mark}${after}`;
}

export function inlineMarkdown(inline: Inline): string {
  if (typeof inline === 'string') return escapeMarkdown(cleanText(inline));
  return inline.map(styled).reduce((line, next) => {
    // Two runs of marks that touch would be read as one.
    const touches = /[*`]$/.test(line) && /^[*`]/.test(next);
    return touches ? `${line}${ZERO_WIDTH_SPACE}${next}` : line + next;
  }, '');
}
