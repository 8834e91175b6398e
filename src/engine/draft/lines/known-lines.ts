/** Knows our own scaffold lines again in a finished script, whatever topic, address or stress they were said with. */
import { escapePattern } from '../../text/escape-pattern.js';
import { splitSentences } from '../../text/sentences.js';
import { normalWords } from '../../text/words.js';
import { BLANK_KINDS, scaffoldsFor, type Role, type Scaffolds } from './scaffolds.js';

/** She may call the viewer by a word of hers at the end: `..., sugar`. */
const MOST_ADDED_WORDS = 2;
const SLOT = /\{\w+\}/gu;
const REGISTERS = /<([^<>]*)>/gu;

interface Known {
  readonly role: Role;
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
  const found = Object.values(scaffolds.units).flatMap((units) =>
    Object.entries(units).flatMap(([role, lines]) =>
      // What leads into a sentence of hers is hers.
      lines
        .filter((line) => !line.includes('{x}'))
        .flatMap((line) =>
          splitSentences(line).map((sentence, at): Known => ({
            role: role as Role,
            pattern: patternOf(sentence, scaffolds),
            isFirst: at === 0,
          })),
        ),
    ),
  );
  knownBy.set(scaffolds.language, found);
  return found;
}

function patternOf(template: string, { blanks }: Scaffolds): RegExp {
  const parts = template.split(/(\{\w+\}|<[^<>]*>)/u).map((part) => {
    const slot = part.match(SLOT) ? part.slice(1, -1) : undefined;
    const blank = BLANK_KINDS.find((kind) => kind === slot);
    // What she has filled in is hers, and so is what leads into it.
    if (blank) return escapePattern(expanded(normalWords(blanks[blank][0]).join(' ')));
    if (slot !== undefined) return '.+';
    const forms = part.match(REGISTERS) ? part.slice(1, -1).split('|') : [part];
    const words = forms.map((form) => expanded(normalWords(form).join(' ')));
    return words.length > 1 ? `(?:${words.map(escapePattern).join('|')})` : escapePattern(words[0] ?? '');
  });
  const body = parts.filter((part) => part !== '').join(' ?');
  return new RegExp(`^${body}(?: \\S+){0,${MOST_ADDED_WORDS}}$`, 'u');
}

/** As it stands in the files: `who's` is `who is`. */
function expanded(words: string): string {
  return words
    .replace(/(?<!\p{L})(i)['’]m(?!\p{L})/gu, '$1 am')
    .replace(/(?<!\p{L})(it|that|what|here|there|who)['’]s(?!\p{L})/gu, '$1 is')
    .replace(/(?<!\p{L})(you|we|they)['’]re(?!\p{L})/gu, '$1 are')
    .replace(/(?<!\p{L})(i|you|we|they|it|that)['’]ll(?!\p{L})/gu, '$1 will')
    .replace(/(?<!\p{L})won['’]t(?!\p{L})/gu, 'will not')
    .replace(/(?<!\p{L})(do|does|did|is|was|has|have)n['’]t(?!\p{L})/gu, '$1 not');
}
