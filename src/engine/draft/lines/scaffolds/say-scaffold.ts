/** Fills one scaffold line: topic, register, blank. */
import type { Scaffolds } from './scaffolds.js';
import { capitalise } from '../../her-material/tidy.js';

const SLOT = /\{(\w+)\}/gu;
const REGISTERS = /<([^<>]*)>/gu;

/** How she addresses the viewer and names herself: places in the scaffolds' lists. */
export interface Register {
  readonly you: number;
  readonly self: number;
}

/** What she uses most in `texts`; the first of each list, the default, when nothing shows. */
export function registerOf(texts: readonly string[], { registers, selves }: Scaffolds): Register {
  const all = texts.join('\n');
  const mostUsed = (cues: readonly { readonly cue: string }[]): number => {
    const counts = cues.map(({ cue }) => (cue === '' ? 0 : (all.match(wholeWord(cue)) ?? []).length));
    return Math.max(0, counts.indexOf(Math.max(...counts)));
  };
  return { you: mostUsed(registers), self: mostUsed(selves) };
}

function wholeWord(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern})(?![\\p{L}\\p{M}])`, 'giu');
}

/** Null when the line needs a slot that is not filled. */
export function sayScaffold(
  template: string,
  slots: Readonly<Record<string, string>>,
  register: Register,
  { seams, selves }: Pick<Scaffolds, 'seams' | 'selves'>,
): string | null {
  let missing = false;
  const addressed = template.replace(REGISTERS, (_, forms: string) => {
    const variants = forms.split('|');
    return variants[register.you] ?? variants[0] ?? '';
  });
  const own = selves[0];
  const self = selves[register.self];
  const spoken =
    own && self && self !== own ? addressed.replace(wholeWord(own.word), () => self.word) : addressed;
  let said = spoken.replace(SLOT, (_, name: string) => {
    const value = slots[name];
    if (value === undefined) missing = true;
    return value ?? '';
  });
  if (missing) return null;
  for (const [from, to] of seams) said = said.replace(new RegExp(from, 'gu'), to);
  return capitalise(said.replace(/(?<=[.!?।]\s)\p{Ll}/gu, (letter) => letter.toUpperCase()));
}
