/** What a reader sees of Discord's Markdown, by the rules of its client. */

export interface Seen {
  readonly text: string;
  /** Texts that stand as code: blocks, and inline code that could be no block because it holds a fence. */
  readonly code: readonly string[];
}

const BLOCK = /^```(?:([a-z0-9_+\-.#]+?)\n)?\n*([^\n][^]*?)\n*```/i;
const INLINE_CODE = /^(`+)([\s\S]*?[^`])\1(?!`)/;
const ESCAPE = /^\\([^0-9A-Za-z\s])/;
const COMMAND_MENTION = /^<\/([-_\p{L}\p{N}]{1,32}):\d+>/u;
const MENTION = /^<(?:@[!&]?|#|a?:\w+:|t:)-?\d+(?::\w)?>/;
/** Marks whose inside is read again. */
const WRAPPED = [
  /^\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/,
  /^__((?:\\[\s\S]|[^\\])+?)__(?!_)/,
  /^~~((?:\\[\s\S]|[^\\])+?)~~(?!_)/,
  /^\|\|((?:\\[\s\S]|[^\\])+?)\|\|/,
  /^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/,
  /^_((?:__|\\[\s\S]|[^\\_])+?)_\b/,
  /^\[((?:\\[\s\S]|[^\]\\])+?)\]\([^)\s]+\)/,
];
const LINE_START = /^(?:#{1,3} +|-# +|>>> |> |[-*] +(?=\S))/;

export function render(markdown: string): Seen {
  const code: string[] = [];
  const read = (source: string, atStart: boolean): string => {
    let rest = source;
    let text = '';
    let lineStart = atStart;
    const take = (match: RegExpExecArray, seen: string): void => {
      text += seen;
      rest = rest.slice(match[0].length);
      lineStart = false;
    };
    while (rest !== '') {
      const block = BLOCK.exec(rest);
      const start = lineStart ? LINE_START.exec(rest) : null;
      const escape = ESCAPE.exec(rest);
      const inline = INLINE_CODE.exec(rest);
      const command = COMMAND_MENTION.exec(rest);
      const mention = MENTION.exec(rest);
      const wrapped = WRAPPED.map((rule) => rule.exec(rest)).find((match) => match !== null);
      if (block) {
        code.push(block[2] ?? '');
        take(block, block[2] ?? '');
      } else if (start) {
        take(start, start[0].startsWith('-') && start[0] !== '-# ' ? '• ' : '');
      } else if (escape) take(escape, escape[1] ?? '');
      else if (inline) {
        const inside = (inline[2] ?? '').trim();
        if (inside.includes('```')) code.push(inside);
        take(inline, inside);
      } else if (command) take(command, `/${command[1] ?? ''}`);
      else if (mention) take(mention, '@somebody');
      else if (wrapped) take(wrapped, read(wrapped[1] ?? '', false));
      else {
        const [character = ''] = rest;
        text += character;
        rest = rest.slice(character.length);
        lineStart = character === '\n';
      }
    }
    return text;
  };
  return { text: read(markdown, true), code };
}
