/** JSON as models write it, made JSON again: comments, loose commas, single quotes, line breaks inside strings, an end that never came. */

interface Mended {
  readonly json: string;
  /** False where the end was missing: what was still being written is left out. */
  readonly isWhole: boolean;
}

const TOKEN =
  /\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S]|'(?!\s*[,:}\]]))*'|[{}[\],:]|[^\s"{}[\],:]+/guy;
const LEFT_OUT = /^(?:\s|\/\/|\/\*)/u;
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']' };
const ESCAPES: Readonly<Record<string, string>> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** `text` begins with a brace or a bracket; what stands behind its other half is left out. */
export function mendJson(text: string): Mended {
  let json = '';
  /** What closes what is open, innermost last. */
  const open: string[] = [];
  let complete = '';
  let isName = false;
  for (const [written] of text.matchAll(TOKEN)) {
    if (LEFT_OUT.test(written)) continue;
    const token = inDoubleQuotes(written);
    const closing = CLOSING[token];
    if (closing) open.push(closing);
    if (closing || token === ',') isName = open.at(-1) === '}';
    if (token === ':') isName = false;
    const isEnd = token === '}' || token === ']';
    if (isEnd) open.pop();
    json = (isEnd ? json.replace(/,$/u, '') : json) + escaped(token);
    if (open.length === 0) return { json, isWhole: true };
    const isValue = isEnd || (token.startsWith('"') && !isName);
    if (isValue) complete = json + open.toReversed().join('');
  }
  return { json: complete, isWhole: false };
}

/** `'it\\'s'` as `"it's"`. */
function inDoubleQuotes(token: string): string {
  if (!/^'[\s\S]*'$/u.test(token)) return token;
  const inside = token.slice(1, -1).replaceAll("\\'", "'");
  return `"${inside.replaceAll(/(?<!\\)"/gu, '\\"')}"`;
}

function escaped(token: string): string {
  return token.startsWith('"') ? token.replaceAll(/[\n\r\t]/gu, (mark) => ESCAPES[mark] ?? '') : token;
}
