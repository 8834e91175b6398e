/** Knows our own scaffold lines again in a finished script, whatever topic, address or stress they were said with. */
import { escapePattern } from '../../../text/escape-pattern.js';
import { splitSentences } from '../../../text/sentences.js';
import { normalWords } from '../../../text/words.js';
import { expanded } from './contractions.js';
import { BLANK_KINDS, scaffoldsFor, spokenLines, type Role, type Scaffolds } from './scaffolds.js';

/** She may call the viewer by a word of hers at the end: `..., sugar`. */
const MOST_ADDED_WORDS = 2;
const SLOT = /\{\w+\}/gu;
const REGISTERS = /<([^<>]*)>/gu;

interface Known {
  /** `close`: an ask of ours at the end. */
  readonly role: Role | 'parting' | 'close';
  readonly pattern: RegExp;
  /** The first sentence of its line: it leans on nothing. */
  readonly isFirst: boolean;
}

const knownBy = new Map<string, readonly Known[]>();

/** Null for a sentence that is none of ours. */
export function ourLine(sentence: string, language: string): Pick<Known, 'role' | 'isFirst'> | null {
  const said = expanded(normalWords(sentence).join(' '));
  return linesOf(scaffoldsFor(language)).find(({ pattern }) => pattern.test(said)) ?? null;
}

function linesOf(scaffolds: Scaffolds): readonly Known[] {
  const known = knownBy.get(scaffolds.language);
  if (known) return known;
  const asks = [...Object.values(scaffolds.close), ...Object.values(scaffolds.asks)].flatMap((lines) =>
    lines.map((line) => ['close', line] as const),
  );
  const found = [...spokenLines(scaffolds), ...asks].flatMap(([role, line]) =>
    splitSentences(line).map((sentence, at): Known => ({
      role,
      pattern: patternOf(sentence, scaffolds),
      isFirst: at === 0,
    })),
  );
  knownBy.set(scaffolds.language, found);
  return found;
}

function patternOf(template: string, { blanks }: Scaffolds): RegExp {
  const parts = template.split(/(\{\w+\}|<[^<>]*>)/u).map((part) => {
    const slot = part.match(SLOT) ? part.slice(1, -1) : undefined;
    const blank = BLANK_KINDS.find((kind) => kind === slot);
    // What she has filled in is hers, and so is what leads into it.
    if (blank) return oneOf([blanks[blank][0], blanks[blank][2] ?? blanks[blank][0]]);
    if (slot !== undefined) return '.+';
    return oneOf(part.match(REGISTERS) ? part.slice(1, -1).split('|') : [part]);
  });
  const body = parts.filter((part) => part !== '').join(' ?');
  return new RegExp(`^${body}(?: \\S+){0,${MOST_ADDED_WORDS}}$`, 'u');
}

function oneOf(texts: readonly string[]): string {
  const forms = [...new Set(texts.map((text) => escapePattern(expanded(normalWords(text).join(' ')))))];
  return forms.length > 1 ? `(?:${forms.join('|')})` : (forms[0] ?? '');
}
